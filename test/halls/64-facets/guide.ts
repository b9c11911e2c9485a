export const NAME = '药品经营许可证核发（零售）';
export const UUID = '7f3c2b90-4d1e-4a67-9c55-0e8d7715a2f4';
export const DEPT = '台滨市椒海区市场监督管理局';
export const TASK = '11971002MB1D056344000172111003';

/** Key of assessment notes 6.2, label, value: the grid 基本信息, two pairs a row. */
export const BASIC: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', TASK],
  ['dept', '实施机构', DEPT],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '即办件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', ''],
  ['onlineDepth', '网上办理深度', '网上预审（Ⅲ级）'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
  ['appoint', '是否支持预约办理', '支持'],
  ['payOnline', '是否支持网上支付', '不支持'],
  ['express', '是否支持物流快递', '支持'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '窗口领取、邮寄送达'],
];
export const CONDITION =
  '1.具有依法经过资格认定的药师或者其他药学技术人员，处方药、甲类非处方药的零售企业应当配备执业药师；2.具有与所经营药品相适应的营业场所、设备、陈列、仓储设施以及卫生环境；3.具有独立的计算机管理系统，能够覆盖药品经营和质量控制全过程；4.具有保证药品质量的规章制度。';
export const BASIS =
  '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第四条第三款：市县级药品监督管理部门负责本行政区域内药品经营和使用质量监督管理工作，负责药品零售企业的许可、检查和处罚。';
export const PLACE = '台滨市椒海区市府东路518号区行政服务中心一楼东大厅无差别受理12-18号窗口';
export const TIME = '工作日 上午8:30-12:00，下午13:30-17:00（夏季14:00-17:30）';
export const PHONE = '0986-88559012';
/** Name, type, medium, need, source, 免提交, blank's file, sample's file. */
export const MATERIALS: [string, string, string, string, string, string, string, string][] = [
  ['《药品经营许可证》（零售）申请表', '原件', '电子', '必要', '申请人自备', '否', 'kb_yplsxkzsqb.docx', ''],
  ['药品零售企业验收申请表', '原件', '电子', '必要', '申请人自备', '否', 'kb_ysqb.docx', ''],
  ['营业执照', '电子证照', '电子', '必要', '数据共享', '是', '', ''],
  ['执业药师资格证书、注册证', '原件', '纸质或电子', '必要', '政府部门核发', '否', '', ''],
  ['企业负责人、质量负责人学历或职称证明', '复印件', '纸质或电子', '必要', '申请人自备', '否', '', ''],
  ['经营场所地理位置图、平面布局图', '原件', '纸质或电子', '必要', '申请人自备', '否', '', 'yb_pmt.docx'],
  ['质量管理规章制度文本', '原件', '纸质或电子', '必要', '申请人自备', '否', '', ''],
  ['法律、法规、规章规定的其他材料', '复印件', '纸质或电子', '非必要', '申请人自备', '否', '', ''],
];

const line = (label: string, value: string): string =>
  `<div class="bg_box"><div class="row"><div class="inner l">${label}</div><div class="inner v">${value}</div></div></div>`;

/** The folding sections below the grid: id, title, HTML, whether it is open at first. */
export function sections(oss: string, hall: string): [string, string, string, boolean][] {
  const head = ['材料名称', '材料类型', '材料形式', '材料必要性', '来源渠道', '是否免提交', '空白表格', '示例样表'];
  const blank = (file: string) =>
    file
      ? `<a class="btn-down" href="${oss}/zcfile/2026/${file}" target="_blank"><i class="icon-xz"></i>空表</a>`
      : '<span class="none">无</span>';
  const sample = (file: string) =>
    file
      ? `<a class="btn-down" href="javascript:void(0);" onclick="downloadFile('${file}','样表')"><i class="icon-xz"></i>样表</a>`
      : '<span class="none">无</span>';
  return [
    ['sltj', '受理条件', `<p>${CONDITION}</p>`, false],
    [
      'sqcl',
      '申请材料',
      `<table class="tb-material"><thead><tr>${head.map((h) => `<td>${h}</td>`).join('')}</tr></thead><tbody>${MATERIALS.map(
        ([n, type, form, need, source, free, b, s]) =>
          `<tr><td class="clname" title="${n}">${n}</td><td>${type}</td><td>${form}</td><td>${need}</td><td>${source}</td><td>${free}</td><td>${blank(b)}</td><td>${sample(s)}</td></tr>`,
      ).join('')}</tbody></table>`,
      true,
    ],
    [
      'bllc',
      '办理流程',
      `<div class="Process-flow"><img src="${oss}/zcfile/2026/lct_000172111003.svg" alt="" width="640"></div>`,
      true,
    ],
    ['sfbz', '收费标准', '<p>不收费</p>', true],
    ['sdyj', '设定依据', `<p>${BASIS}</p>`, false],
    [
      'bldd',
      '办理地点和时间',
      `${line('办理地点', PLACE)}${line('办理时间', TIME)}${line('乘车路线', '乘坐106路、202路公交车至区行政服务中心站下车')}`,
      true,
    ],
    [
      'zxts',
      '咨询与投诉',
      `${line('咨询电话', PHONE)}${line('网上咨询', `<a href="${hall}/zxts/wyzx/index.html" target="_blank">我要咨询</a>`)}${line('监督投诉电话', PHONE)}${line('投诉渠道', `<a href="${hall}/zxts/wyts.do" target="_blank">我要投诉</a>`)}`,
      true,
    ],
    [
      'cjwt',
      '常见问题',
      '<p>问：企业名称与药店招牌不一致能否办理？</p><p>答：招牌名称应当与营业执照核准的名称保持一致。</p>',
      false,
    ],
    ['zjfw', '中介服务', '<p>无</p>', false],
    [
      'fljj',
      '行政复议与诉讼',
      '<p>申请人对办理结果有异议的，可在六十日内向台滨市椒海区人民政府申请行政复议，或者在六个月内向椒海区人民法院提起行政诉讼。</p>',
      false,
    ],
  ];
}
