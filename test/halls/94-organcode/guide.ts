import { CITY, ID, type Matter, mattersOf, NAME, organName } from './items.ts';

type Line = [key: string, label: string, value: string];
/** What a page's interface gives: a heading and what stands under it. */
type Cell = string | { text: string; url: string };
export interface Block {
  id: string;
  title: string;
  kv?: [string, Cell][];
  text?: string[];
  table?: { head: string[]; rows: Cell[][] };
}

export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11940107MB2F09531Y4000172111003'],
  ['handleItemCode', '业务办理项编码', '11940107MB2F09531Y400017211100301'],
  ['dept', '实施主体', '澄浦市河湾区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  // A matter that is wholly online, for which one has to come once.
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '核验执业药师注册证原件'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '是'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '电子证照下载、窗口领取'],
];
export const FEE: Line[] = [['fee', '收费标准', '不收费']];
export const OFFICE: Line[] = [
  ['place', '办理地点', '澄浦市河湾区新槐路1180号河湾区政务服务中心二楼企业服务专区15至18号窗口'],
  ['time', '办理时间', '工作日上午9:00至11:30，下午13:30至17:00'],
  ['traffic', '交通指引', ''],
];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', '0940-62110388'],
  ['complain', '监督投诉电话', '—'],
];
export const CONDITION = [
  '1．具有依法经过资格认定的药师或者其他药学技术人员；',
  '2．具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '3．具有与所经营药品相适应的质量管理机构或者人员；',
  '4．具有保证药品质量的规章制度，并达到药品经营质量管理规范的要求。',
];
/** Step, days, standard, outcome: ten days in all. */
export const STEPS: string[][] = [
  ['受理', '1个工作日', '材料齐全并且填写完整的予以受理', '出具受理通知书或者一次告知补正'],
  ['审核', '3个工作日', '核对材料内容与电子证照是否一致', '提出书面审核意见'],
  ['现场检查', '3个工作日', '两名检查员按检查细则检查营业场所', '出具现场检查报告'],
  ['决定', '2个工作日', '分管负责人复核检查结论', '作出准予许可或者不予许可的决定'],
  ['制证与送达', '1个工作日', '证照信息核对无误', '生成电子证照，通知申请人领取'],
];
export const BASIS: string[][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）',
    '第十条',
    '从事药品零售活动的企业，应当向所在地药品监督管理部门提出申请。',
  ],
];
export const FAQ: [string, string][] = [
  ['营业场所是租来的，能申请吗？', '能。上传在有效期内的租赁合同和房屋产权证明即可。'],
  ['许可证到期前多久可以申请换发？', '有效期届满前六个月至两个月期间可以申请。'],
];
export const REMEDY = [
  '行政复议：可以自知道该决定之日起六十日内，向澄浦市河湾区人民政府申请行政复议。',
  '行政诉讼：可以自知道该决定之日起六个月内，向澄浦市河湾区人民法院提起行政诉讼。',
];

export interface Paper {
  name: string;
  kind: '原件' | '复印件';
  form: '电子' | '纸质或电子';
  copies: string;
  source: '申请人自备' | '政府部门核发' | '其他';
  need: '必要' | '非必要';
  free: '是' | '否';
  blank: string;
}
export const GONE = '/file/down/94a7.docx';
const paper = (
  name: string,
  form: Paper['form'],
  source: Paper['source'],
  free: Paper['free'],
  blank = '',
  need: Paper['need'] = '必要',
): Paper => ({
  name,
  form,
  source,
  free,
  blank,
  need,
  kind: source === '政府部门核发' ? '复印件' : '原件',
  copies: form === '电子' ? '0' : '1',
});
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表（零售）', '电子', '申请人自备', '否', '/file/down/94a1.docx'),
  paper('营业执照', '电子', '政府部门核发', '是'),
  paper('法定代表人、主要负责人、质量负责人身份证明', '电子', '政府部门核发', '是'),
  paper('执业药师注册证', '纸质或电子', '政府部门核发', '否'),
  paper('营业场所和仓库平面布置图、房屋产权或使用权证明', '纸质或电子', '申请人自备', '否'),
  paper('质量管理制度文件及设施设备目录', '电子', '申请人自备', '否', GONE),
  paper('法定代表人授权委托书', '电子', '申请人自备', '否', '/file/down/94a9.docx', '非必要'),
  paper('法律法规规定的其他材料', '纸质或电子', '其他', '否', '', '非必要'),
];
export const FILES: string[] = [...PAPERS.map((p) => p.blank).filter((f) => f && f !== GONE)];

const kv = (lines: Line[]): [string, Cell][] => lines.map(([, label, value]) => [label, value]);
const wanted = (): Block[] => [
  { id: 'jbxx', title: '基本信息', kv: kv(BASIC) },
  { id: 'sltj', title: '受理条件', text: CONDITION },
  {
    id: 'sqcl',
    title: '申请材料',
    table: {
      head: [
        '序号',
        '材料名称',
        '材料类型',
        '材料形式',
        '纸质材料份数',
        '来源渠道',
        '材料必要性',
        '是否免提交',
        '空白表格',
      ],
      rows: PAPERS.map((p, n) => [
        `${n + 1}`,
        p.name,
        p.kind,
        p.form,
        p.copies,
        p.source,
        p.need,
        p.free,
        p.blank ? { text: '下载', url: p.blank } : '无',
      ]),
    },
  },
  { id: 'bllc', title: '办理流程', table: { head: ['环节名称', '办理时限', '审查标准', '办理结果'], rows: STEPS } },
  {
    id: 'jgxx',
    title: '结果信息',
    kv: [...kv(RESULT), ['证照样本', { text: '查看样本', url: '/file/sample/ypjyxkz.svg' }]],
  },
  { id: 'sfxx', title: '收费信息', kv: kv(FEE) },
  { id: 'sdyj', title: '设定依据', table: { head: ['法律法规名称', '条款号', '条款内容'], rows: BASIS } },
  { id: 'blck', title: '办理窗口', kv: kv(OFFICE) },
  { id: 'zxts', title: '咨询投诉', kv: kv(CONTACT) },
  { id: 'cjwt', title: '常见问题', text: FAQ.flatMap(([q, a]) => [`问：${q}`, `答：${a}`]) },
  { id: 'fljj', title: '法律救济', text: REMEDY },
];
/** What the interface says of a matter: all of the wanted one, the half of the others. */
export function blocks(m: Matter): Block[] {
  if (m.id === ID) return wanted();
  const n = mattersOf(m.organ).indexOf(m);
  const place = organName(m.organ);
  const base: [string, Cell][] = [
    ['事项名称', m.name],
    ['实施主体', m.organ === CITY ? m.office : `澄浦市${m.office}`],
    ['行使层级', m.organ === CITY ? '市级' : '县级'],
    ['服务对象', m.audience === '法人' ? '企业法人' : '自然人'],
    ['法定办结时限', '20个工作日'],
    ['承诺办结时限', `${m.name === NAME ? 15 : 2 + (n % 11)}个工作日`],
  ];
  return [
    { id: 'jbxx', title: '基本信息', kv: base },
    { id: 'sqcl', title: '申请材料', text: [`${m.name.replace(/[《》]/g, '')}申请书；申请人身份证明。`] },
    {
      id: 'blck',
      title: '办理窗口',
      kv: [['办理地点', `${place}政务服务中心${1 + (n % 3)}楼${1 + (n % 30)}号窗口`]],
    },
    { id: 'zxts', title: '咨询投诉', kv: [['咨询电话', `0940-6${String(2300100 + n * 17)}`]] },
  ];
}
