import { CITY, DISTRICT, NAME } from './places.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${CITY.name}${DISTRICT.name}市场监督管理局`;
export const TASK = '11910305MB0U77412X4000172111003';

export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '权力类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', TASK],
  ['dept', '实施机关', OFFICE],
  ['useLevel', '实施层级', '县级'],
  ['', '权力来源', '法定本级行使'],
  ['target', '面向对象', '企业法人、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '10个工作日'],
  ['visits', '到现场大厅次数', '1次'],
  ['visitReason', '必须到现场原因', '领取许可证正副本时核验申请人身份'],
  ['onlineDepth', '网办深度', 'Ⅲ级（网上预审）'],
  ['handleForm', '申请方式', '网上申请、窗口申请'],
  ['fee', '是否收费', '否'],
  ['scope', '通办范围', '本区'],
  ['appoint', '是否支持预约办理', '否'],
  ['express', '是否支持物流快递', '是'],
  ['hall', '是否进驻政务大厅', '是'],
];
export const CONDITIONS = [
  '配备依法经过资格认定的药师或者其他药学技术人员，处方药销售须有执业药师在岗审方；',
  '营业场所面积不少于六十平方米，陈列、储存设备和卫生环境与经营品种相适应；',
  '有覆盖药品购进、验收、养护、销售全过程的计算机管理系统；',
  '法定代表人、企业负责人、质量负责人无《药品管理法》规定的禁止从业情形；',
  '质量管理制度齐全，并承诺按《药品经营质量管理规范》组织经营。',
];
export interface Paper {
  name: string;
  tags: string[];
  form: '电子' | '纸质' | '纸质和电子' | '纸质或电子';
  source: string;
  copies: string;
  tip: string;
  blank?: string;
  sample?: string;
}
export const GONE = '/group1/M00/02/1E/zlzdml_2024.docx';
const KEPT = '/group1/M00/02/1D/';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可申请表',
    tags: ['必要'],
    form: '纸质和电子',
    source: '申请人自备',
    copies: '原件1份',
    tip: '网上填报后打印签章，领证时交窗口存档。',
    blank: `${KEPT}sqb_kong.docx`,
    sample: `${KEPT}sqb_yang.docx`,
  },
  {
    name: '营业执照',
    tags: ['必要', '免提交', '电子证照'],
    form: '电子',
    source: '政府部门核发',
    copies: '无须提供',
    tip: '由系统从省电子证照库调取。',
  },
  {
    name: '药学技术人员资格证书及聘用合同',
    tags: ['必要'],
    form: '电子',
    source: '申请人自备',
    copies: '原件扫描件',
    tip: '证书须在有效期内，合同期限不少于一年。',
  },
  {
    name: '企业负责人、质量负责人基本情况表',
    tags: ['必要'],
    form: '电子',
    source: '申请人自备',
    copies: '原件扫描件',
    tip: '写明学历、职称和药品从业经历。',
    blank: `${KEPT}ryqk_kong.docx`,
  },
  {
    name: '经营场所和仓库平面图',
    tags: ['必要'],
    form: '纸质或电子',
    source: '申请人自备',
    copies: '复印件1份',
    tip: '标注各功能区的长、宽和面积。',
  },
  {
    name: '房屋权属证明或者租赁合同',
    tags: ['必要', '可容缺'],
    form: '电子',
    source: '申请人自备',
    copies: '原件扫描件',
    tip: '受理后五个工作日内可补交。',
  },
  {
    name: '质量管理制度目录',
    tags: ['必要'],
    form: '电子',
    source: '申请人自备',
    copies: '原件扫描件',
    tip: '按下载的目录逐项填写。',
    blank: GONE,
  },
  {
    name: '法定代表人授权委托书',
    tags: ['非必要'],
    form: '纸质或电子',
    source: '申请人自备',
    copies: '原件1份',
    tip: '法定代表人本人办理的不需要。',
    blank: `${KEPT}wtsq_kong.docx`,
  },
];
/** Thirteen working days where ten are promised. */
export const STEPS: [name: string, limit: string, who: string, what: string][] = [
  ['收件', '1个工作日', '市场监管窗口', '清点申请材料，缺件的一次告知。'],
  ['受理', '1个工作日', '市场监管窗口', '符合形式要求的出具受理通知书。'],
  ['审查', '7个工作日', '药械监管科', '书面审查，并到经营场所现场验收。'],
  ['决定', '2个工作日', '局分管领导', '签署准予或者不准予许可的意见。'],
  ['制证与送达', '2个工作日', '市场监管窗口', '打印许可证，同步生成电子证照。'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['delivery', '结果领取方式', '窗口领取、邮寄送达、下载电子证照'],
];
export const WINDOW: Line[] = [
  ['place', '办公地址', `${CITY.name}${DISTRICT.name}桐江西路6号市民之家3楼B区21至24号窗口`],
  ['time', '办公时间', '——'],
  ['traffic', '乘车路线', '乘坐11路、37路、102路公交车到市民之家站'],
  ['consult', '业务咨询', '0947-6218803'],
  ['complain', '监督电话', '0947-6218100'],
];
export const BASIS: [name: string, article: string, text: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营和使用质量监督管理办法》',
    '第五条',
    '市县级药品监督管理部门负责本行政区域内药品零售企业的许可、检查和处罚。',
  ],
];
export const REMEDY: Line[] = [
  ['', '行政复议', `${DISTRICT.name}人民政府行政复议局，0947-6217020`],
  ['', '行政诉讼', `${CITY.name}${DISTRICT.name}人民法院`],
];
export const FAQ: [string, string][] = [
  ['门店搬到马路对面，需要重新申请吗？', '不需要，按许可事项变更办理，不适用本指南。'],
  ['现场验收没有通过怎么办？', '可在整改完成后书面申请复查一次，复查仍不合格的作出不予许可决定。'],
  ['许可证丢了去哪里补？', '登录本平台选择“药品经营许可证补发（零售）”申请。'],
];
export const SHEET = {
  name: NAME,
  office: OFFICE,
  basic: BASIC,
  conditions: CONDITIONS,
  papers: PAPERS,
  steps: STEPS,
  result: RESULT,
  window: WINDOW,
  basis: BASIS,
  remedy: REMEDY,
  faq: FAQ,
};
