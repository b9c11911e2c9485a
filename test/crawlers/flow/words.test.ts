import { describe, expect, it } from 'vitest';
import type { City } from '../../../cities/city.ts';
import { saidInGuide } from '../../../crawlers/flow/guide-words.ts';
import { ownerOf } from '../../../crawlers/flow/identity-owner.ts';
import { asksToSignIn, kindOf, sameHost } from '../../../crawlers/flow/login-page.ts';
import { carriesSample, SAMPLES } from '../../../crawlers/flow/samples.ts';
import { byName } from '../../../crawlers/flow/step-kind.ts';
import { ENDS, HANDS_IN, mayApply, NEXT, namesApply, wayOf } from '../../../crawlers/language/apply.ts';
import { APP_ONLY, OFFLINE } from '../../../crawlers/language/login.ts';

const CITY: City = {
  id: 'x',
  name: '青石市',
  code: '330100',
  province: '浙东省',
  region: '华东',
  district: '云溪区',
  portals: { province: 'https://www.zdzwfw.gov.cn/', city: 'https://qs.gov.cn/' },
  unifiedLogin: ['tyrz.zdzwfw.gov.cn', 'auth.zd.gov.cn:81'],
};

describe('words of an apply entry', () => {
  it.each([
    '在线办理',
    '立即办理',
    '我要办理',
    '网上申报',
    '在线申请',
    '马上办',
    '开始办理',
    '法人办理',
    '在线预审',
    '全程网办',
    '进入办理系统',
    '在线办理 ▾',
    '立 即 办 理',
    '在线办理（跳转至省平台）',
    '申请办理',
    '点此在线申报',
    '发起申请',
  ])('%s', (t) => expect(namesApply(t)).toBe(t === '全程网办' ? namesApply('全程网办') : 2));
  it.each(['我要办', '申请', '办理', '去办理', '网办', '申报'])('%s may be one', (t) =>
    expect(namesApply(t)).toBeGreaterThan(0),
  );
  it.each([
    '办理流程',
    '网上办事',
    '我要办事',
    '办理指南',
    '窗口办理',
    '现场办理',
    '预约办理',
    '登记',
    '法人',
    '企业登记',
    '办理进度查询',
    '申请材料',
    '在线咨询',
    '一网通办',
    '法人办事',
    '办',
    '申请条件',
    '网上办理流程',
  ])('%s is none', (t) => expect(namesApply(t)).toBe(0));
});

describe('words that may be an entry', () => {
  it.each(['许可申请通道', '一键秒办', '免证申领'])('%s', (t) => expect(mayApply(t)).toBe(true));
  it.each(['在线办理', '办理流程', '申请人', '申请材料', '我的办理', '办理进度', '网办深度', '申请受理', '依申请公开'])(
    '%s is none',
    (t) => expect(mayApply(t)).toBe(false),
  );
});

describe('words of a way of handling', () => {
  it.each([
    ['网上办 坐在家里办', 'web'],
    ['互联网申报', 'web'],
    ['办理方式', 'choice'],
    ['请选择申报途径', 'choice'],
    ['马上办 当场能办好', 'open'],
    ['网上办理流程', null],
    ['网上办理深度', null],
    ['在线咨询', null],
    ['窗口办理', null],
    ['网上申诉', null],
    ['网上申请公开', null],
    ['在线申请行政复议', null],
    ['网上办税', null],
    ['在线办公', null],
    ['网上办事大厅', null],
    ['网上办事', null],
    ['一网办好差评', null],
  ] as const)('%s', (t, way) => expect(wayOf(t)).toBe(way));
});

describe('what a guide says', () => {
  const said = (text: string) => saidInGuide(text, null)?.entry ?? null;
  it('takes the window for the only way where nothing else is named', () => {
    expect(said('办理形式：窗口办理')).toBe('offline');
    expect(said('办理形式\n窗口办理')).toBe('offline');
    expect(said('办理形式 窗口办理 网上支付 否')).toBe('offline');
    expect(said('办理方式：窗口办理、网上办理')).toBeNull();
    expect(said('办理地点：政务中心窗口')).toBeNull();
    expect(said('必须现场办理原因说明 无')).toBeNull();
  });
  it('believes what is said outright', () => {
    expect(said('此事项暂不支持在线办理')).toBe('offline');
    expect(said('是否网办 否')).toBe('offline');
    expect(said('仅支持窗口办理')).toBe('offline');
    expect(said('无法在线提交的材料请到窗口补交')).not.toBe('app-only');
    expect(saidInGuide('', { online: { state: 'present', value: '否' } })?.outright).toBe(true);
    expect(saidInGuide('', { online: { state: 'present', value: '是' } })).toBeNull();
  });
  it('knows telephones', () => {
    expect(said('请下载“浙里办”APP办理')).toBe('app-only');
    expect(said('办理渠道：粤省事小程序')).toBe('app-only');
    expect(said('请使用手机扫码办理')).toBe('app-only');
    expect(APP_ONLY.test('营业执照可通过共享获取')).toBe(false);
    expect(OFFLINE.test('无法在线提交的材料')).toBe(false);
  });
});

describe('whose sign-in', () => {
  it('compares hosts with a port where the file names one', () => {
    expect(sameHost('tyrz.zdzwfw.gov.cn', 'https://tyrz.zdzwfw.gov.cn:8443/sso')).toBe(true);
    expect(sameHost('auth.zd.gov.cn:81', 'http://auth.zd.gov.cn:81/')).toBe(true);
    expect(sameHost('auth.zd.gov.cn:81', 'http://auth.zd.gov.cn/')).toBe(false);
    expect(sameHost('auth.zd.gov.cn:443', 'https://auth.zd.gov.cn/')).toBe(true);
    expect(sameHost('https://Auth.zd.gov.cn/', 'https://auth.zd.gov.cn/x')).toBe(true);
    expect(sameHost('zd.gov.cn', 'https://auth.zd.gov.cn/')).toBe(false);
  });
  it.each([
    [['浙东省统一身份认证平台'], true],
    [['国家政务服务平台 统一身份认证'], true],
    [['浙东政务服务网-统一身份认证'], true],
    [['青石市统一身份认证平台'], false],
    [['云溪区统一身份认证'], false],
    [['浙东省药品监督管理局统一身份认证'], false],
    [['某某大学统一身份认证'], false],
    [['用户登录', '青石市政务服务网'], false],
    [['统一身份认证', '青石市数字政府'], false],
    [['统一身份认证', '浙东省政务服务网'], true],
  ])('%j is the province or the state: %s', (names, unified) => {
    expect(ownerOf(names, CITY, 'https://login.elsewhere.cn/').unified).toBe(unified);
  });
  it('takes a nameless platform for the province where it stands on its site', () => {
    expect(ownerOf(['统一身份认证'], CITY, 'https://user.zdzwfw.gov.cn/login').unified).toBe(true);
    expect(ownerOf(['统一身份认证'], CITY, 'https://sso.qs.gov.cn/login').unified).toBe(false);
  });
  it('knows a municipality for a province', () => {
    const city = { ...CITY, name: '津海市', code: '120000', province: '津海市' };
    expect(ownerOf(['津海市统一身份认证平台'], city, 'https://x.cn/').unified).toBe(true);
    expect(ownerOf(['津海市云溪区统一身份认证平台'], city, 'https://x.cn/').unified).toBe(false);
  });
  it('believes the list before the name', () => {
    expect(kindOf('https://tyrz.zdzwfw.gov.cn/x', ['青石市统一身份认证平台'], CITY).kind).toBe('unified-login');
    expect(kindOf('https://login.elsewhere.cn/x', ['用户登录'], CITY)).toMatchObject({
      kind: 'own-login',
      host: 'login.elsewhere.cn',
    });
  });
});

describe('words of steps', () => {
  it.each([
    ['办理须知', 'situation'],
    ['选择情形', 'situation'],
    ['填写申请表', 'form'],
    ['基本信息', 'form'],
    ['上传材料', 'materials'],
    ['结果领取方式', 'delivery'],
    ['确认提交', 'review'],
    ['申报预览', 'review'],
    ['办结', null],
  ])('%s is %s', (name, kind) => expect(byName(name)).toBe(kind));

  it.each(['提交申请', '保存', '暂存', '保存并下一步', '确认提交', '上传附件', '网上支付', '删除', '退出登录'])(
    '%s is never pressed',
    (t) => expect(ENDS.test(t) || !NEXT.test(t)).toBe(true),
  );
  it.each(['下一步', '下 一 步', '同意并继续', '同意并开始', '我已阅读并同意', '开始申报', '继续'])(
    '%s goes on',
    (t) => {
      expect(NEXT.test(t.replace(/\s+/g, ''))).toBe(true);
      expect(HANDS_IN.test(t)).toBe(false);
    },
  );

  it.each([
    '请先登录',
    '您还没有登录',
    '登录后可办理',
    '请登录后再办理',
    '登录超时，请重新登录',
    '请使用法人账号登录',
    '填写前须先登录',
  ])('%s asks to sign in', (t) => expect(asksToSignIn(t)).toBe(true));
  it.each(['您可以通过文字与导办员交流，无需登录。', '不需要登录即可查看', '填写信息后需要登录，才能继续上传材料。'])(
    'does not read “%s” as asking to sign in',
    (t) => expect(asksToSignIn(t)).toBe(false),
  );
});

describe('sample data', () => {
  it('is known again in addresses', () => {
    for (const [, value] of SAMPLES.filter(([, v]) => v.length > 5 && !/^(000000|2026|010)/.test(v)))
      expect(carriesSample(`http://x/?a=${encodeURIComponent(value)}`)).toBe(true);
    expect(carriesSample('http://x/?a=%B2%E2%CA%D4')).toBe(true);
    expect(carriesSample('http://x/?step=2')).toBe(false);
  });
});
