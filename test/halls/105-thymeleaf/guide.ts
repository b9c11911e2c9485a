import { DISTRICT, NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${DISTRICT.full}市场监督管理局`;
export const TASK = '11622703MB1820114T4620131015001';
export const PHONE = '0968-5921186';
/** The box on top: label above, value below. */
export const KEYS: Line[] = [
  ['itemType', '事项类型', '行政许可'],
  ['projectType', '办件类型', '承诺件'],
  ['promiseLimit', '承诺时限', '13个工作日'],
  ['legalLimit', '法定时限', '20个工作日'],
  ['visits', '到现场次数', '1次'],
  ['onlineDepth', '网办深度', '三级'],
];
export const BASIC: Line[] = [
  ['name', '办理项名称', NAME],
  ['taskCode', '实施清单编码', TASK],
  ['dept', '实施机构', OFFICE],
  ['', '实施机构性质', '法定机关'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['useLevel', '行使层级', '县级'],
  ['target', '面向对象', '企业法人，非法人企业'],
  ['handleForm', '办理形式', '窗口办理，网上办理'],
  ['visitReason', '必须到现场原因', '提交纸质材料原件'],
  ['scope', '通办范围', ''],
  ['appoint', '是否支持预约办理', '支持'],
  ['terminal', '是否支持自助终端办理', '不支持'],
  ['hall', '是否进驻政务大厅', '是'],
  ['express', '是否支持物流快递', '不支持'],
];
export const CONDITIONS = [
  '具有依法经过资格认定的药师或者其他药学技术人员',
  '具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境',
  '具有与所经营药品相适应的质量管理机构或者人员',
  '具有保证所经营药品质量的规章制度',
];
export interface Paper {
  name: string;
  form: '纸质和电子' | '电子' | '纸质';
  kind: '原件' | '复印件';
  from: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  copies: number;
  blank: string;
  sample: string;
}
const paper = (
  name: string,
  form: Paper['form'],
  kind: Paper['kind'],
  from: Paper['from'],
  need: Paper['need'],
  copies: number,
  blank = '',
  sample = '',
): Paper => ({ name, form, kind, from, need, copies, blank, sample });
export const GONE = 'f8a1c7702b5e';
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表', '纸质和电子', '原件', '申请人自备', '必要', 2, 'f8a1c7702b51', 'f8a1c7702b52'),
  paper('药品零售企业验收申请表', '纸质和电子', '原件', '申请人自备', '必要', 1, 'f8a1c7702b53'),
  paper('工商营业执照', '纸质', '复印件', '申请人自备', '必要', 1),
  paper('企业法定代表人、企业负责人、质量负责人学历证明', '电子', '复印件', '申请人自备', '必要', 1),
  paper('执业药师资格证书及注册证', '电子', '复印件', '政府部门核发', '必要', 1),
  paper('拟设营业场所、仓储设施设备情况说明', '电子', '原件', '申请人自备', '必要', 1, GONE, 'f8a1c7702b56'),
  paper('拟经营药品的范围', '电子', '原件', '申请人自备', '必要', 1),
  paper('房屋租赁合同', '纸质', '复印件', '申请人自备', '非必要', 1),
  paper('申请材料真实性承诺书', '电子', '原件', '申请人自备', '必要', 1, 'f8a1c7702b58'),
];
export const STEPS: [name: string, days: string, who: string, detail: string][] = [
  ['受理', '2个工作日', '政务大厅市监窗口', '对申请材料作形式审查，决定是否受理'],
  ['审查', '7个工作日', '药品监管股', '书面审查，组织现场验收'],
  ['决定', '2个工作日', '局领导', '作出行政许可决定'],
  ['制证', '1个工作日', '行政许可股', '制作药品经营许可证'],
  ['送达', '1个工作日', '政务大厅市监窗口', '通知申请人领取'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['delivery', '审批结果送达方式', '窗口领取，电子证照网上下载'],
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》（2019年修订）第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第三条',
    '设区的市级食品药品监督管理机构或者直接设置的县级食品药品监督管理机构负责本辖区内药品零售企业《药品经营许可证》发证、换证、变更和日常监督管理等工作。',
  ],
];
export const PLACE: Line[] = [
  ['place', '受理地点', `${DISTRICT.full}广成路66号区政务大厅一楼A区07号市场监管窗口`],
  ['time', '受理时间', '工作日 8:30—12:00，14:30—18:00'],
  ['traffic', '交通指引', ''],
  ['consult', '咨询电话', PHONE],
  ['complain', '投诉电话', PHONE],
];
export const FAQ: [string, string][] = [
  ['验收申请表什么时候交？', '与申请表一并提交，网上申报后须将纸质件送到窗口。'],
  ['营业场所面积有最低要求吗？', '城区不低于四十平方米，乡镇不低于二十平方米。'],
  ['可以由别人代领许可证吗？', '可以，代领人须携带授权书和双方身份证。'],
];
/** To be ticked before one may apply. */
export const BEFORE = [
  '本企业已取得营业执照，经营范围包含药品零售',
  '营业场所已完成装修，设施设备已安装到位',
  '执业药师已注册到本企业',
  '本人已阅读并知晓申请材料和受理条件，所提供信息真实有效',
];
