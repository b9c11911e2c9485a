import { BRANCH, CITY, NAME, ZONE } from './channels.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const CODE = '12110991MB0Y33014M4000172111003';
export const PLACE = `${ZONE}望潮大道199号企业服务中心一楼大厅A12窗口`;
export const TIME = '周一至周五9:00-12:00、13:30-17:00（国家法定节假日除外）';
export const PHONE = '0958-8826031';
export const OVERVIEW: Line[] = [
  ['name', '办理项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['taskCode', '事项编码', CODE],
  ['dept', '实施主体', BRANCH],
  ['entrust', '委托部门', `${CITY.name}市场监督管理局`],
  ['powerSource', '权力来源', '上级委托'],
  ['useLevel', '行使层级', '县级'],
  ['target', '办理对象', '企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['handleForm', '办理渠道', '窗口办理、网上办理'],
  ['onlineDepth', '网上办理程度', '原件预审（Ⅲ级）'],
  ['visits', '跑动次数', '2次'],
  ['visitReason', '必须现场办理原因', '递交纸质材料原件；领取许可证'],
  ['legalLimit', '法定办结期限', '20个工作日'],
  ['promiseLimit', '承诺办理时限', '8个工作日'],
  ['fee', '收费情况', '不收费'],
  ['scope', '通办范围', '全市'],
  ['', '是否提供电子证照', '否'],
];
export const CONDITIONS = [
  '具有与经营规模相适应的一定数量的执业药师',
  '营业场所、货架、柜台、阴凉设施与所经营药品相适应，并与生活区域分开',
  '具有能够实现药品可追溯的信息管理系统',
  '制定保证药品质量的规章制度，符合药品经营质量管理规范要求',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '纸质' | '电子';
  copies: string;
  source: string;
  blank?: string;
}
export const GONE = '/attach/bg/2020/jkq_zdml.doc';
export const PAPERS: Paper[] = [
  {
    name: '药品零售企业经营许可申请表',
    need: '必要',
    form: '纸质',
    copies: '原件2份',
    source: '申请人自备',
    blank: '/attach/bg/2024/jkq_sqb.doc',
  },
  { name: '营业执照复印件', need: '必要', form: '纸质', copies: '复印件1份', source: '政府部门核发' },
  {
    name: '执业药师注册证',
    need: '必要',
    form: '电子',
    copies: '扫描件',
    source: '政府部门核发',
  },
  {
    name: '企业法定代表人、主要负责人、质量负责人身份证明',
    need: '必要',
    form: '电子',
    copies: '扫描件',
    source: '申请人自备',
  },
  { name: '营业场所地理位置图和内部布局图', need: '必要', form: '电子', copies: '扫描件', source: '申请人自备' },
  {
    name: '药品零售企业验收申请表',
    need: '必要',
    form: '纸质',
    copies: '原件1份',
    source: '申请人自备',
    blank: '/attach/bg/2024/jkq_yssqb.doc',
  },
  {
    name: '质量管理制度目录和主要设备清单',
    need: '必要',
    form: '电子',
    copies: '扫描件',
    source: '申请人自备',
    blank: GONE,
  },
  { name: '其他有关证明材料', need: '非必要', form: '纸质', copies: '复印件1份', source: '其他' },
];
export const STEPS: [name: string, limit: string, who: string, what: string][] = [
  ['收件', '当场', '企业服务中心', '登记并出具收件单'],
  ['受理', '1个工作日', '企业服务中心', '决定受理或者一次告知补正'],
  ['审查', '5个工作日', '药品监管科', '资料审查、现场验收，形成验收结论'],
  ['决定', '1个工作日', '分局负责人', '作出许可决定'],
  ['颁证', '1个工作日', '企业服务中心', '制作许可证，电话通知领取'],
];
export const REST: Line[] = [
  ['result', '审批结果', '药品经营许可证（有效期五年）'],
  ['delivery', '送达方式', '窗口领取、邮政快递'],
  ['place', '受理地点', PLACE],
  ['time', '受理时间', TIME],
  ['traffic', '交通指引', '轨道2号线企业服务中心站C口出站步行200米'],
  ['consult', '咨询电话', PHONE],
];
export const BASIS: [name: string, article: string, text: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第十条',
    '从事药品零售活动的，应当向所在地市县级药品监督管理部门提出申请。',
  ],
  [
    '《药品流通监督管理办法》（国家食品药品监督管理局令第26号）',
    '第三条',
    '药品经营企业应当对其药品购进、储存、销售行为负责。',
  ],
];
export const FAQ: [string, string][] = [
  ['经开区的药店可以到市政务服务中心申请吗？', '不可以，注册地址在经开区的，由经开区分局在企业服务中心受理。'],
  ['执业药师还在别的药店注册，怎么办？', '应当先办理变更注册，再提交本申请。'],
];
