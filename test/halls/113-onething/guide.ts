import { AREA, CITY, NAME } from './data.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${AREA.full}市场监督管理局`;
export const TASK = '11936208MB1C20966T4000172111003';
export const PHONE = '0937-6620315';
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', OFFICE],
  ['itemType', '事项类型', '行政许可'],
  ['useLevel', '行使层级', '县级'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', TASK],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '12个工作日'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', '本区'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '提交纸质材料，核验原件'],
  ['result', '审批结果', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取、邮寄送达'],
  ['', '是否发放电子证照', '否'],
  ['fee', '是否收费', '不收费'],
];
export const CONDITIONS: [condition: string, standard: string][] = [
  ['具有依法经过资格认定的药师或者其他药学技术人员', '经营处方药的，配备注册到本店的执业药师'],
  ['具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境', '营业场所使用面积不少于40平方米，乡镇不少于20平方米'],
  ['具有与所经营药品相适应的质量管理机构或者人员', '质量负责人具有一年以上药品经营质量管理工作经验'],
  ['具有保证药品质量的规章制度', '制度覆盖采购、验收、陈列、销售、追溯各环节'],
];
export type Case = 'dt' | 'ls' | 'yl';
/** The tabs of the materials: all of them first. */
export const CASES: [key: Case | '', name: string][] = [
  ['', '全部情形'],
  ['dt', '单体药店'],
  ['ls', '连锁企业门店'],
  ['yl', '只经营乙类非处方药'],
];
export interface Paper {
  name: string;
  kind: string;
  form: '纸质' | '电子';
  source: '申请人自备' | '政府部门核发';
  need: '必要' | '非必要';
  cases: Case[];
  blank?: string;
  sample?: string;
}
export const GONE = '/uploadfile/clxx/2022/yssqb.doc';
const up = (name: string): string => `/uploadfile/clxx/2025/${name}`;
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可（零售）申请表',
    kind: '原件1份',
    form: '电子',
    source: '申请人自备',
    need: '必要',
    cases: ['dt', 'ls', 'yl'],
    blank: up('sqb_kb.doc'),
    sample: up('sqb_yb.doc'),
  },
  {
    name: '营业执照副本',
    kind: '复印件1份',
    form: '纸质',
    source: '政府部门核发',
    need: '必要',
    cases: ['dt', 'ls', 'yl'],
  },
  {
    name: '法定代表人、主要负责人、质量负责人身份证',
    kind: '原件扫描件',
    form: '电子',
    source: '政府部门核发',
    need: '必要',
    cases: ['dt', 'ls', 'yl'],
  },
  {
    name: '执业药师注册证或者药学技术人员资格证书',
    kind: '原件扫描件',
    form: '电子',
    source: '政府部门核发',
    need: '必要',
    cases: ['dt', 'ls'],
  },
  {
    name: '质量管理机构设置和人员任命文件',
    kind: '原件扫描件',
    form: '电子',
    source: '申请人自备',
    need: '必要',
    cases: ['dt', 'ls'],
    sample: up('rmwj_yb.doc'),
  },
  {
    name: '营业场所平面布置图',
    kind: '原件1份',
    form: '电子',
    source: '申请人自备',
    need: '必要',
    cases: ['dt', 'ls', 'yl'],
    sample: up('pmt_yb.doc'),
  },
  {
    name: '药品零售企业现场验收申请表',
    kind: '原件1份',
    form: '纸质',
    source: '申请人自备',
    need: '必要',
    cases: ['dt', 'ls'],
    blank: GONE,
  },
  {
    name: '授权委托书',
    kind: '原件1份',
    form: '电子',
    source: '申请人自备',
    need: '非必要',
    cases: ['dt', 'ls', 'yl'],
    blank: up('wts_kb.doc'),
  },
  {
    name: '法律法规规定的其他材料',
    kind: '复印件1份',
    form: '纸质',
    source: '申请人自备',
    need: '非必要',
    cases: ['dt', 'ls', 'yl'],
  },
];
export const FLOW = '/uploadfile/lct/20250318_ypls.svg';
export const FLOW_WORDS = [
  '申请：申请人网上申报或者到窗口递交材料',
  '受理：1个工作日，不全的一次性告知补正',
  '审查：8个工作日，含现场验收',
  '决定：2个工作日',
  '颁证：1个工作日',
];
export const BASIS: [law: string, article: string, words: string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第十条',
    '开办药品零售企业，申请人应当向所在地市县级药品监督管理部门提出申请。',
  ],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', `${CITY.name}${AREA.name}砚山西路501号${AREA.name}政务服务中心三楼综合受理区35号窗口`],
  ['time', '办公时间', '详见政务服务中心公告'],
  ['traffic', '交通指引', '公交3路、17路砚山西路站下车，向西步行120米'],
  ['consult', '咨询电话', PHONE],
  ['complain', '监督投诉电话', PHONE],
];
export const REMEDY = `申请人对行政许可决定不服的，可以自收到决定之日起60日内向${AREA.full}人民政府申请行政复议，或者6个月内向人民法院提起行政诉讼。`;
export const FAQ: [string, string][] = [
  ['药店的名称还没有核准，可以先申请许可吗？', '不可以，应当先办理营业执照，经营范围中包含药品零售。'],
  ['现场验收不通过，要重新提交全部材料吗？', '不需要，整改后在申报系统中提出复验即可，整改时间不计入办结时限。'],
  ['药品经营许可证的有效期是几年？', '五年，届满前六个月至两个月之间申请换发。'],
];
