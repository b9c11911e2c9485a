/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const CODE = '11926304MB2B1180X34000172111003';
export const ITEM_CODE = `${CODE}01`;
export const PHONE = '0957-6620188';
export const SCORE = '9.8';
export const FACTS: Line[] = [
  ['name', '办理项名称', '《药品经营许可证》（零售）核发'],
  ['taskCode', '实施清单编码', CODE],
  ['handleItemCode', '业务办理项编码', ITEM_CODE],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施主体', '澄屿区行政审批局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、个体工商户'],
  ['projectType', '办件类型', '即办件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '5个工作日'],
  ['onlineDepth', '网上办理深度', 'Ⅲ级'],
  ['visits', '到现场次数', ''],
  ['visitReason', '必须现场办理原因', '核验材料原件'],
  ['scope', '通办范围', '全市'],
  ['appoint', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['special', '特别程序', '现场核查'],
];
export const GET: Line[] = [
  ['result', '结果名称', '药品经营许可证（正本、副本）'],
  ['delivery', '结果送达', '窗口领取、邮寄送达'],
];
export const COST: Line[] = [['fee', '收费标准', '不收费']];
export const WINDOW: Line[] = [
  ['', '窗口名称', '企业开办与准营服务专区'],
  ['place', '办理地点', '浔港市澄屿区观海路518号区行政服务中心3楼B12-B14窗口'],
  ['time', '办理时间', '周一至周五（工作日）9:00-12:00，13:00-17:00'],
  ['traffic', '交通指引', '公交16路、203路行政服务中心站下车'],
];
export const WATCH: Line[] = [
  ['complain', '监督投诉电话', '0957-6620110'],
  ['remedy', '行政复议', '澄屿区人民政府（澄屿区司法局行政复议科代收）'],
];
export const CONDITIONS = [
  '经营处方药、甲类非处方药的，配备依法经过资格认定的药师',
  '有与经营药品相适应的营业场所、设备、计算机系统和卫生环境',
  '有能够配备满足当地消费者所需药品的能力，并能保证24小时供应',
  '法定代表人、企业负责人、质量负责人无从业禁止情形',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  media: ('电子' | '纸质')[];
  source: '申请人自备' | '政府部门核发';
  kind: string;
  blank: string;
}
export const GONE = '/webroot/attachfile/file/2021/zltxwjml.doc';
export const OTHER_FORM = '/webroot/attachfile/file/2026/bgyqs.doc';
const both: Paper['media'] = ['电子', '纸质'];
const paper = (
  name: string,
  media: Paper['media'],
  source: Paper['source'],
  kind: string,
  blank = '',
  need: Paper['need'] = '必要',
): Paper => ({ name, need, media, source, kind, blank });
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表', both, '申请人自备', '原件', '/webroot/attachfile/file/2026/ypjyxkz_sqb.doc'),
  paper('药品零售企业验收申请表', ['纸质'], '申请人自备', '原件', '/webroot/attachfile/file/2026/ypls_yssqb.doc'),
  paper('营业执照', both, '政府部门核发', '复印件'),
  paper('法定代表人、企业负责人、质量负责人身份证明和任职文件', ['电子'], '申请人自备', '复印件'),
  paper('执业药师注册证', both, '政府部门核发', '复印件'),
  paper('营业场所平面布局图和房屋使用权证明', both, '申请人自备', '复印件'),
  paper('质量管理体系文件目录', ['电子'], '申请人自备', '原件', GONE),
  paper('授权委托书', both, '申请人自备', '原件', '/webroot/attachfile/file/2026/sqwts.doc', '非必要'),
];
export const STEPS: [name: string, limit: string, who: string, standard: string][] = [
  ['申请与收件', '0.5个工作日', '综合受理岗', '材料清单中的必要材料收取完整'],
  ['受理', '0.5个工作日', '综合受理岗', '属于本机关职权范围，材料齐全、符合法定形式'],
  ['审核', '2个工作日', '商事许可科', '现场核查符合药品经营质量管理规范'],
  ['决定', '1个工作日', '分管局长', '程序合法、核查结论明确'],
  ['颁证与送达', '1个工作日', '统一出件岗', '证书内容与决定一致'],
];
export const BASIS: [name: string, article: string, text: string][] = [
  [
    '中华人民共和国药品管理法',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '药品经营和使用质量监督管理办法（国家市场监督管理总局令第84号）',
    '第十四条',
    '药品监督管理部门应当自受理申请之日起二十个工作日内作出决定。',
  ],
];
export const FAQ: [string, string][] = [
  ['新开办的药店可以先营业再补证吗？', '不可以，取得药品经营许可证后才能从事药品零售。'],
  ['药店只卖乙类非处方药，需要执业药师吗？', '应当配备经过药品监督管理部门考核合格的业务人员。'],
];
