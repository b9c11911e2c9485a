import { NAME } from './items.ts';

/** A line without a key is shown, but nobody is judged by it. */
type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['plainName', '日常用语', '开办单体药店'],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11989404MB1A23560J4000172111003'],
  ['handleItemCode', '业务办理项编码', '11989404MB1A23560J400017211100301'],
  ['dept', '实施主体', '延陵区行政审批局'],
  ['', '实施主体性质', '法定机关'],
  ['', '权力来源', '法定本级行使'],
  ['useLevel', '行使层级', '县级'],
  ['jointDept', '联办机构', ''],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '9个工作日'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  // Against the fourth level, which needs no visit.
  ['visits', '到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '核对执业药师注册证书原件'],
  ['handleForm', '办理形式', '网上办理、窗口办理、快递申请'],
  ['scope', '通办范围', '全区通办'],
  ['', '是否支持预约办理', '是'],
  ['', '是否支持自助终端办理', '否'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '邮寄送达、网上下载电子证照'],
  ['express', '是否支持物流快递', '是'],
];
export const FEE: Line[] = [
  ['fee', '是否收费', '不收费'],
  ['payOnline', '是否支持网上支付', '否'],
];
export const OFFICE: Line[] = [
  ['consult', '咨询方式', '0989-86530212'],
  ['complain', '监督投诉方式', ''],
  ['place', '办理地点', '练湖市延陵区凤池路18号延陵区政务服务中心二楼B区12号窗口'],
  ['time', '办理时间', '工作日9:00—12:00，13:30—17:00'],
  ['traffic', '交通指引', ''],
];
export const CONDITION = [
  '1.有依法经过资格认定的药师或者其他药学技术人员；',
  '2.有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '3.有与所经营药品相适应的质量管理机构或者人员；',
  '4.有保证药品质量的规章制度，并符合药品经营质量管理规范的要求。',
];
export const BASIS: [string, string, string][] = [
  [
    '《中华人民共和国药品管理法》',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品流通监督管理办法》（国家食品药品监督管理局令第26号）',
    '第三条',
    '药品生产、经营企业、医疗机构应当对其生产、经营、使用的药品质量负责。',
  ],
];
/** Step, days, who, what is looked at, what comes of it. */
export const STEPS: [string, string, string, string, string][] = [
  ['收件', '0.5个工作日', '窗口工作人员', '材料齐全，符合法定形式', '出具收件回执'],
  ['受理', '0.5个工作日', '窗口负责人', '属于本局职权范围', '出具受理通知书'],
  ['审查', '6个工作日', '现场勘验科', '对照检查细则勘验营业场所', '形成现场勘验笔录'],
  ['决定', '1个工作日', '分管局长', '勘验结论为符合', '作出准予许可或者不予许可的决定'],
  ['送达', '1个工作日', '窗口工作人员', '证照信息核对一致', '制发药品经营许可证并推送电子证照'],
];
export const FAQ: [string, string][] = [
  ['药品经营许可证的有效期是几年？', '有效期五年，期满前六个月申请换发。'],
  ['营业场所是租的能不能申请？', '能，上传租赁合同和产权证明即可。'],
];
export const REMEDY =
  '申请人不服许可决定的，可以在收到决定书之日起六十日内向延陵区人民政府申请行政复议，或者在六个月内向人民法院提起行政诉讼。';

export interface Paper {
  name: string;
  kind: '原件' | '复印件';
  form: '电子' | '纸质' | '纸质或电子' | '纸质和电子';
  source: '申请人自备' | '政府部门核发' | '其他';
  need: '必要' | '非必要';
  /** Number of the blank's file, and of the sample's. */
  blank: string;
  sample: string;
  free: '是' | '否';
}
const own = { source: '申请人自备', need: '必要', blank: '', sample: '', free: '否' } as const;
export const GONE = '2109071436052216';
export const PAPERS: Paper[] = [
  {
    ...own,
    name: '药品经营许可证申请表',
    kind: '原件',
    form: '电子',
    blank: '2109071435148802',
    sample: '2109071435320917',
  },
  { ...own, name: '营业执照', kind: '原件', form: '电子', source: '政府部门核发', free: '是' },
  { ...own, name: '法定代表人、企业负责人、质量负责人身份证明', kind: '复印件', form: '纸质或电子' },
  { ...own, name: '执业药师注册证书', kind: '原件', form: '纸质或电子', source: '政府部门核发' },
  { ...own, name: '营业场所平面布置图和房屋使用权证明', kind: '复印件', form: '纸质和电子' },
  { ...own, name: '质量管理制度目录', kind: '原件', form: '电子', blank: GONE },
  { ...own, name: '主要设施设备目录', kind: '原件', form: '电子' },
  { ...own, name: '授权委托书', kind: '原件', form: '纸质或电子', need: '非必要', blank: '2109071436225530' },
  { ...own, name: '根据审查需要提供的其他材料', kind: '复印件', form: '纸质', source: '其他', need: '非必要' },
];
export const filePath = (number: string): string => `/module/download/downfile.jsp?classid=0&filename=${number}.doc`;

/** Two pairs a line, as the vendor's table has them. */
const pairs = (lines: Line[]): string => {
  const cells = lines.map(([, label, value]) => `<td class="bt">${label}</td><td>${value}</td>`);
  const rows = cells.flatMap((cell, n) =>
    n % 2 === 0 ? [`<tr>${cell}${cells[n + 1] ?? '<td class="bt"></td><td></td>'}</tr>`] : [],
  );
  return `<table class="xx">${rows.join('')}</table>`;
};
const table = (head: string[], rows: string[][]): string =>
  `<table><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
const load = (number: string): string =>
  number ? `<a href="${filePath(number).replace('&', '&amp;')}" target="_blank">下载</a>` : '无';

const PARTS: [id: string, title: string, html: string][] = [
  ['jbxx', '基本信息', pairs(BASIC)],
  ['sltj', '受理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')],
  [
    'sqcl',
    '申请材料',
    table(
      ['序号', '材料名称', '材料类型', '材料形式', '来源渠道', '材料必要性', '空白表格', '示例样表', '是否免提交'],
      PAPERS.map((p, n) => [
        `${n + 1}`,
        p.name,
        p.kind,
        p.form,
        p.source,
        p.need,
        load(p.blank),
        load(p.sample),
        p.free,
      ]),
    ),
  ],
  ['bllc', '办理流程', table(['环节名称', '办理时限', '办理人员', '审查标准', '办理结果'], STEPS)],
  ['sdyj', '设定依据', table(['法律法规名称', '条款号', '条款内容'], BASIS)],
  ['sfxx', '收费信息', pairs(FEE)],
  [
    'jgxx',
    '结果信息',
    `${pairs(RESULT)}<p>结果样本：<a href="/sjzwfw/resources/yb/xkz.svg" target="_blank">查看样本</a></p>`,
  ],
  ['zjfw', '中介服务', '<p>暂无</p>'],
  ['zxjd', '咨询监督', pairs(OFFICE)],
  ['cjwt', '常见问题', FAQ.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join('')],
  ['fljj', '法律救济', `<p>${REMEDY}</p>`],
];
export const sheet = (): string =>
  `<div class="zn-menu">${PARTS.map(([id, t]) => `<a href="#${id}">${t}</a>`).join('')}</div><div class="zn-main">${PARTS.map(
    ([id, t, html]) => `<div class="zn-k" id="${id}"><h2>${t}</h2>${html}</div>`,
  ).join('')}</div>`;
/** The guides of all others. */
export const plain = (name: string, dept: string, place: string, n: number): string =>
  `<div class="zn-k"><h2>基本信息</h2>${pairs([
    ['', '事项名称', name],
    ['', '实施主体', `${place}${dept}`],
    ['', '承诺办结时限', `${2 + (n % 11)}个工作日`],
    ['', '咨询方式', `0989-8653${String(1040 + n * 17)}`],
    ['', '办理地点', `${place}政务服务中心${1 + (n % 4)}楼${1 + (n % 30)}号窗口`],
    ['', '办理时间', '工作日9:00—17:00'],
  ])}</div>`;
