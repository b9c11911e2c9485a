import { NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11988106MB0Y38864F4000172111003'],
  ['handleItemCode', '业务办理项编码', '11988106MB0Y38864F400017211100301'],
  ['dept', '实施主体', '云汐市汀南区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['target', '服务对象', '企业法人、非法人企业'],
  // Against the twenty days that are promised.
  ['projectType', '办件类型', '即办件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '20个工作日'],
  ['visits', '到办事现场次数', '2次'],
  ['visitReason', '必须现场办理原因说明', '递交纸质材料、领取证件'],
  ['onlineDepth', '网上办理深度', '互联网受理（Ⅲ级）'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['scope', '通办范围', ''],
  ['appoint', '是否支持预约办理', ''],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取'],
  ['', '是否提供电子证照', '否'],
  ['fee', '是否收费', '不收费'],
];
export const OFFICE: Line[] = [
  ['place', '办理地点', '云汐市汀南区滨汐大道366号汀南区政务服务中心一层综合窗口'],
  ['time', '办理时间', '待定'],
  ['traffic', '交通指引', '地铁4号线汀南路站C口'],
  ['consult', '咨询电话', '0988-65380117'],
  ['complain', '监督投诉电话', '12345'],
];
export const CONDITION = [
  '具有依法经过资格认定的药师或者其他药学技术人员。',
  '具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境。',
  '具有与所经营药品相适应的质量管理机构或者人员。',
  '具有保证所经营药品质量的规章制度。',
];
export const BASIS: [string, string][] = [
  [
    '《中华人民共和国药品管理法》第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第九条',
    '开办药品零售企业按照以下程序办理《药品经营许可证》。',
  ],
];
export const STEPS: [string, string, string][] = [
  ['申请与受理', '5个工作日', '窗口对材料进行形式审查，出具受理或者补正通知'],
  ['现场验收', '8个工作日', '组织检查员到营业场所验收，出具验收结论'],
  ['审核', '3个工作日', '科室负责人提出审核意见'],
  ['决定', '2个工作日', '分管负责人作出准予或者不予许可的决定'],
  ['发证', '2个工作日', '制作证件，通知申请人到窗口领取'],
];
export interface Paper {
  name: string;
  form: '纸质' | '纸质和电子' | '电子';
  copies: string;
  source: '申请人自备' | '政府部门核发' | '其他';
  need: '必要' | '非必要';
  file: string;
}
const own = '申请人自备';
const given = '政府部门核发';
export const GONE = '/attach/8801/03.doc';
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    form: '纸质和电子',
    copies: '原件2份',
    source: own,
    need: '必要',
    file: '/attach/8801/01.doc',
  },
  {
    name: '药品零售企业验收申请表',
    form: '纸质和电子',
    copies: '原件1份',
    source: own,
    need: '必要',
    file: '/attach/8801/02.doc',
  },
  { name: '营业执照', form: '纸质和电子', copies: '复印件1份', source: own, need: '必要', file: '' },
  {
    name: '法定代表人、企业负责人身份证明',
    form: '纸质和电子',
    copies: '复印件1份',
    source: own,
    need: '必要',
    file: '',
  },
  { name: '执业药师注册证', form: '纸质', copies: '复印件1份', source: given, need: '必要', file: '' },
  { name: '经营场所平面图', form: '纸质', copies: '原件1份', source: own, need: '必要', file: '' },
  { name: '质量管理制度', form: '纸质', copies: '原件1份', source: own, need: '必要', file: GONE },
  { name: '房屋使用有关证明材料', form: '纸质', copies: '复印件1份', source: own, need: '必要', file: '' },
  { name: '其他相关材料', form: '纸质', copies: '复印件1份', source: '其他', need: '非必要', file: '' },
];

const pairs = (lines: Line[]): string =>
  `<div class="t-descriptions">${lines.map(([, label, value]) => `<div class="t-descriptions__item"><span class="t-descriptions__label">${label}</span><span class="t-descriptions__content">${value}</span></div>`).join('')}</div>`;
const card = (id: string, title: string, html: string): string =>
  `<div class="t-card" id="${id}"><div class="t-card__header"><i></i>${title}</div><div class="t-card__body">${html}</div></div>`;
const table = (head: string[], rows: string[][]): string =>
  `<table class="t-table"><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const ANCHORS: [string, string][] = [
  ['jbxx', '基本信息'],
  ['sltj', '受理条件'],
  ['sqcl', '申请材料'],
  ['bllc', '办理流程'],
  ['spjg', '结果与收费'],
  ['sdyj', '设定依据'],
  ['blck', '窗口信息'],
  ['cjwt', '常见问题'],
  ['flyj', '法律救济'],
];
/** The page as the office filled it in. */
export const sheet = (): string =>
  `<div class="anchors">${ANCHORS.map(([id, t]) => `<a href="#${id}">${t}</a>`).join('')}</div>${card('jbxx', '基本信息', pairs(BASIC))}${card(
    'sltj',
    '受理条件',
    `<ol>${CONDITION.map((c) => `<li>${c}</li>`).join('')}</ol>`,
  )}${card(
    'sqcl',
    '申请材料',
    table(
      ['序号', '材料名称', '材料必要性', '材料形式', '份数', '来源渠道', '是否免提交', '空白表格'],
      PAPERS.map((p, n) => [
        `${n + 1}`,
        p.name,
        p.need,
        p.form,
        p.copies,
        p.source,
        '否',
        p.file ? `<a href="${p.file}" target="_blank">下载</a>` : '—',
      ]),
    ),
  )}${card('bllc', '办理流程', table(['环节', '时限', '内容'], STEPS))}${card('spjg', '结果与收费', pairs(RESULT))}${card(
    'sdyj',
    '设定依据',
    BASIS.map(([law, words]) => `<p><b>${law}</b>：${words}</p>`).join(''),
  )}${card('blck', '窗口信息', pairs(OFFICE))}${card('cjwt', '常见问题', '<p>暂无</p>')}${card('flyj', '法律救济', '<p>略</p>')}`;
/** The guides of all others. */
export const plain = (name: string, place: string, dept: string, n: number): string =>
  card(
    'jbxx',
    '基本信息',
    pairs([
      ['', '事项名称', name],
      ['', '实施主体', `云汐市${place === '云汐市' ? '' : place}${dept}`],
      ['', '承诺办结时限', `${3 + (n % 12)}个工作日`],
      ['', '办理地点', `${place}政务服务中心${1 + (n % 3)}层${n + 1}号窗口`],
      ['', '咨询电话', `0988-6${String(5380200 + n * 13)}`],
    ]),
  );
