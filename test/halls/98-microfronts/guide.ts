import { CITY, COUNTY, NAME } from './items.ts';

/** Key of the sheet ('' = not judged), label, value. */
export type Line = [key: string, label: string, value: string];
export const OFFICE = `${CITY.name}${COUNTY.name}市场监督管理局`;
/** Key figures: the figure is large, the unit small, the label below. */
export const FIGURES: [key: string, label: string, figure: string, unit: string][] = [
  ['promiseLimit', '承诺办结时限', '8', '个工作日'],
  ['legalLimit', '法定办结时限', '20', '个工作日'],
  ['visits', '到办事现场次数', '0', '次'],
  ['onlineDepth', '网上办理深度', 'Ⅳ', '级'],
  ['fee', '是否收费', '不收费', ''],
  ['', '需交材料', '7', '份'],
];
export const BASIC: Line[] = [
  ['dept', '实施主体', OFFICE],
  ['itemType', '事项类型', '行政许可'],
  ['', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11350503MB1A2266XK4000172111003'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['projectType', '办件类型', '承诺件'],
  ['target', '服务对象', '企业法人，非法人企业'],
  ['handleForm', '办理形式', '网上办理，窗口办理，快递申请'],
  ['scope', '通办范围', '全市'],
  ['appoint', '是否支持预约办理', '支持'],
  ['terminal', '是否支持自助终端办理', '不支持'],
  ['express', '是否支持物流快递', '支持'],
];
export const CONDITIONS = [
  '1.有依法经过资格认定的药师或者其他药学技术人员；',
  '2.有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '3.有与所经营药品相适应的质量管理机构或者人员；',
  '4.有保证药品质量的规章制度，并符合《药品经营质量管理规范》的要求。',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质或电子';
  kind: '原件' | '复印件';
  source: string;
  waived?: true;
  blank?: string;
  sample?: string;
  tip: string;
}
export const GONE = '/zwfw-prod/2023/08/zdml_kb.docx';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证（零售）申请表',
    need: '必要',
    form: '电子',
    kind: '原件',
    source: '申请人自备',
    blank: '/zwfw-prod/2023/08/sqb_kb.docx',
    sample: '/zwfw-prod/2023/08/sqb_yb.docx',
    tip: '在线填写后由法定代表人电子签名。',
  },
  {
    name: '营业执照',
    need: '必要',
    form: '电子',
    kind: '原件',
    source: '政府部门核发',
    waived: true,
    tip: '系统自动调用电子营业执照。',
  },
  {
    name: '企业负责人和质量负责人任命文件',
    need: '必要',
    form: '电子',
    kind: '原件',
    source: '申请人自备',
    tip: '扫描件须清晰，PDF格式。',
  },
  {
    name: '执业药师注册证',
    need: '必要',
    form: '电子',
    kind: '原件',
    source: '政府部门核发',
    waived: true,
    tip: '系统自动调用电子证照。',
  },
  {
    name: '营业场所、仓库平面布局图',
    need: '必要',
    form: '纸质或电子',
    kind: '原件',
    source: '申请人自备',
    tip: '标明面积和功能分区。',
  },
  {
    name: '质量管理制度目录',
    need: '必要',
    form: '电子',
    kind: '原件',
    source: '申请人自备',
    blank: GONE,
    tip: '按空白表列出制度名称。',
  },
  {
    name: '授权委托书',
    need: '非必要',
    form: '纸质或电子',
    kind: '原件',
    source: '申请人自备',
    blank: '/zwfw-prod/2023/08/wts_kb.docx',
    tip: '委托他人办理时提供。',
  },
];
export const STEPS: [name: string, limit: string, person: string, standard: string][] = [
  ['收件', '1个工作日', '综合窗口', '核对材料是否齐全，当场出具收件凭证。'],
  ['受理', '1个工作日', '行政审批股', '材料齐全、符合法定形式的予以受理。'],
  ['审核', '4个工作日', '药品监管股', '对申请材料进行审核，组织现场检查。'],
  ['决定', '1个工作日', '分管领导', '作出准予许可或者不予许可的决定。'],
  ['制证送达', '1个工作日', '综合窗口', '生成电子证照，通知申请人。'],
];
export const RESULT: Line[] = [
  ['result', '结果名称', '药品经营许可证'],
  ['', '结果类型', '证照'],
  ['delivery', '送达方式', '电子证照推送、邮政快递寄送'],
];
export const BASIS: [string, string, string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
  ],
  [
    '《药品经营和使用质量监督管理办法》',
    '第十一条',
    '药品监督管理部门应当自受理药品经营许可证申请之日起二十个工作日内作出决定。',
  ],
];
export const WINDOW: Line[] = [
  ['place', '办理地点', `${CITY.name}${COUNTY.name}涂门东街188号区行政服务中心2楼综合受理窗口（11-16号）`],
  ['time', '办理时间', '法定工作日上午8:00-12:00，下午15:00-18:00（夏令时）、14:30-17:30（冬令时）'],
  ['traffic', '交通指引', '乘坐6路、19路、33路公交车到行政服务中心站下车即到'],
  ['consult', '咨询电话', '0939-22365517'],
  ['complain', '监督投诉电话', '0939-22365500、12345'],
];
export const FAQ: [string, string][] = [
  ['药店的质量负责人可以在其他单位兼职吗？', '不可以。质量负责人应当在职在岗，不得在其他单位兼职。'],
  ['取得许可证后多长时间可以营业？', '许可证送达当日即可按照载明的经营方式和范围经营。'],
];
export const SHEET = {
  name: NAME,
  office: OFFICE,
  figures: FIGURES,
  basic: BASIC,
  conditions: CONDITIONS,
  papers: PAPERS,
  steps: STEPS,
  result: RESULT,
  basis: BASIS,
  window: WINDOW,
  faq: FAQ,
};
