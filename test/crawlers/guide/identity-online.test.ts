import { expect, test } from 'vitest';
import { readHandling } from '../../../crawlers/guide/handling.ts';

const said = (text: string): boolean | null => {
  const delivery = { ways: [], electronicLicence: false } as never;
  const given = { materials: [], raw: [], materialsText: '', delivery, depth: null, text };
  return readHandling(given)['handling.identityOnline'].value;
};

test.each<[string, boolean | null]>([
  ['办理人身份通过关联居民户口簿等信息在线核验，无需到窗口当面核验。', true],
  ['居民户口簿可由系统关联，申请人不必到场。', true],
  ['居民户口簿（电子证照）', true],
  ['凭居民户口簿信息核验身份。', true],
  ['须由本人持居民户口簿到窗口当面核验身份。', false],
  ['本人持户口簿到派出所窗口，现场核验身份。', false],
  ['申请人携带户口簿当面核验身份。', false],
  ['提交居民户口簿。', null],
])('%s', (text, wanted) => {
  expect(said(text)).toBe(wanted);
});

test.each([
  // Other people, other systems.
  '问：执业药师不在岗时，店员可以登录处方审核系统吗？答：不可以。处方审核系统每次使用前均须对执业药师本人进行人脸识别身份验证，药店不得代刷。',
  '顾客凭医保电子凭证刷脸即可结算。',
  '退休人员可通过手机进行人脸识别，完成养老待遇资格认证。',
  '药店门禁采用人脸识别，员工上下班刷脸打卡。',
  '网上售药平台应当对购药者进行刷脸实名登记。',
  '问：买药时要实名吗？答：需要。在线核验顾客身份后方可销售。',
  '问：乘客进站是不是刷脸？答：是的，人脸识别后放行。',
  '消费者须由本人当面签字确认。',
  '处方须由患者本人到场领取。',
  // Papers, not people.
  '须当面核对质量负责人学历证书原件。',
  '当面核验租赁合同和产权证明。',
  // Cells side by side are no sentence.
  '申请表 必要 申请人自备 药品零售企业现场检查申请表',
  '现场勘验 需 申请人 现场陪同',
  // Denied.
  '本事项无需人脸识别。',
  '申请人不需要刷脸。',
  '本系统暂不支持人脸识别。',
  '人脸识别功能尚未开通，请留意通知。',
  '无需本人到场。',
  '不要求本人到窗口当面办理，无须申请人到场。',
  '是否人脸识别：否。',
  '是否刷脸认证 否 是否网办 是',
  '顾客核验方式 人脸识别 其他',
  '已取消人脸识别环节。',
  // Not yet, no more, elsewhere.
  '即将上线人脸识别功能。',
  '下一步将推出刷脸认证，申请更方便。',
  '部分区县已开展刷脸办理试点。',
  '计划于年内实现身份信息在线核验。',
  '人脸核身系统正在升级，请耐心等待。',
  '原须本人到窗口办理的，现已取消。',
  '其他地区已实行人脸识别登录。',
  '近日，记者从大厅了解到，刷脸办事受到欢迎。',
  // Asked, supposed, warned of, failed, a title.
  '登录时需要人脸识别吗？',
  '如何进行人脸识别？',
  '如需人脸识别，请下载客户端。',
  '请勿将手机交给他人刷脸，谨防诈骗。',
  '人脸识别失败怎么办，请拨打热线。',
  '依据《人脸识别技术应用安全管理办法》保护个人信息。',
])('%s says nothing of how the applicant is identified', (text) => {
  expect(said(text)).toBeNull();
});

test.each<[string, boolean | null]>([
  ['申请人登录后刷脸完成实名认证。', true],
  ['申请人可通过人脸识别在线核验身份。', true],
  ['身份核验方式：人脸识别', true],
  ['是否支持刷脸认证：是', true],
  ['不见面办理刷脸即可。', true],
  ['全程无纸化刷脸办理。', true],
  ['无需到窗口，刷脸即可办理。', true],
  ['不再需要现场核验，申请人无需到场核验，网上提交即可。', true],
  ['问：我不在本地，怎样证明身份？答：可以。申请人在手机上刷脸即可。', true],
  ['常见问题：无需本人到场。法定代表人通过人脸识别确认。', true],
  ['处方审核系统须人脸识别。申请人提交前须在线核验身份。', true],
  ['执业药师注册证 复印件 政府部门核发 身份核验方式 人脸识别 药师资格证书 原件', true],
  ['须由申请人本人到窗口当面办理。', false],
  ['法定代表人须持身份证原件，现场核验身份。', false],
  ['窗口当面核对本人身份证原件。', false],
  ['须当面核验。', false],
  ['刷脸功能即将上线，目前须由本人到现场办理。', null],
  ['若网上办理可通过人脸识别核验身份。窗口办理的须申请人本人到场。', null],
])('%s says that it is %s', (text, wanted) => {
  expect(said(text)).toBe(wanted);
});

test('words of the item itself are not foreign to it', () => {
  const given = {
    materials: [],
    raw: [],
    materialsText: '',
    delivery: { ways: [], electronicLicence: false },
    depth: null,
  };
  const text = '药师注册时刷脸核验。';
  expect(readHandling({ ...given, text, name: '执业药师首次注册' })['handling.identityOnline'].value).toBe(true);
  expect(readHandling({ ...given, text, name: '药品经营许可证核发' })['handling.identityOnline'].value).toBeNull();
});
