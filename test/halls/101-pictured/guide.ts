import type { Addresses } from '../kit/hall.ts';
import { img, page } from './frame.ts';
import { ID, leaves, NAME, nameOf } from './items.ts';

export type Line = [key: string, label: string, value: string];
export const BASIC: Line[] = [
  ['name', '办理项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11910304MB1A62075T4000172111003'],
  ['dept', '实施机构', '白勒川市雁湖区市场监管局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '办理对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结期限', '自受理之日起20个工作日'],
  ['promiseLimit', '承诺办结期限', '自受理之日起9个工作日'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
  ['onlineDepth', '网上办理深度', '四级（全程网办）'],
  ['visits', '到办事现场次数', '0次'],
  ['appoint', '是否支持预约办理', '不支持'],
  ['scope', '通办范围', '全市'],
  // Nothing is charged, and it can be paid online.
  ['fee', '收费情况', '不收费'],
  ['payOnline', '是否支持网上支付', '支持'],
  ['result', '结果名称', '药品经营许可证'],
  ['delivery', '结果领取方式', '电子证照下载、邮政寄送、大厅领取'],
  ['consult', '咨询方式', '0949-6623187'],
];
export const CONDITION =
  '具有依法经过资格认定的药学技术人员，具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境，具有保证所经营药品质量的规章制度，且企业负责人无药品管理法规定的禁止从业情形。';
export const PLACES: string[][] = [
  [
    '雁湖区政务服务大厅综合窗口',
    '白勒川市雁湖区迎宾南街18号政务服务大厅一楼05号窗口',
    '周一至周五（法定节假日除外）9:00-12:00，14:30-17:30',
  ],
];
export const BASIS: string[][] = [
  [
    '《中华人民共和国药品管理法》',
    '中华人民共和国主席令第31号',
    '第五十一条',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营许可证管理办法》',
    '国家食品药品监督管理局令第6号',
    '第九条',
    '开办药品零售企业按照以下程序办理《药品经营许可证》。',
  ],
];
export const FAQ: [string, string] = [
  '夫妻二人分别开办两家药店，可以聘用同一名执业药师吗？',
  '不可以，执业药师只能在一家药店注册执业。',
];
export interface Paper {
  name: string;
  need: '必要' | '非必要';
  form: '电子' | '纸质和电子' | '纸质或电子';
  from: '申请人自备' | '政府部门核发';
  blank: string;
}
export const GONE = '/portal/fj/2023/zlgl-9931.doc';
const paper = (
  name: string,
  form: Paper['form'],
  blank = '',
  need: Paper['need'] = '必要',
  from: Paper['from'] = '申请人自备',
): Paper => ({
  name,
  need,
  form,
  from,
  blank,
});
export const PAPERS: Paper[] = [
  paper('药品零售经营许可申请表', '电子', '/portal/fj/2023/sqb-9927.doc'),
  paper('营业执照', '电子', '', '必要', '政府部门核发'),
  paper('企业负责人、质量负责人简历', '电子', '/portal/fj/2023/jl-9929.doc'),
  paper('执业药师注册证书', '纸质或电子', '', '必要', '政府部门核发'),
  paper('经营场所和仓库的平面图', '纸质和电子'),
  paper('经营场所的产权证明或者租赁合同', '电子'),
  paper('质量管理规章制度目录', '电子', GONE),
  paper('主要设施设备清单', '电子', '', '非必要'),
  paper('其他需要提交的材料', '纸质或电子', '', '非必要'),
];

const four = (lines: Line[]): string =>
  lines
    .map(([, label, value], n) => `${n % 2 ? '' : '<tr>'}<th>${label}</th><td>${value}</td>${n % 2 ? '</tr>' : ''}`)
    .join('');
const wide = (label: string, html: string): string => `<tr><th>${label}</th><td colspan="3">${html}</td></tr>`;
const inner = (head: string[], rows: string[][]): string =>
  `<table class="tb"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const section = (title: string): string => `<tr><td colspan="4" class="sec">${title}</td></tr>`;

function sheet(): string {
  const papers = PAPERS.map((p, n) => [
    String(n + 1),
    p.name,
    p.need,
    p.form,
    p.from,
    '否',
    p.blank ? `<a href="${p.blank}">点击下载</a>` : '无',
  ]);
  return `${section('一、基本信息')}${four(BASIC)}${section('二、办理要求')}${wide('办理条件', CONDITION)}${wide(
    '所需材料',
    inner(['序号', '材料名称', '材料必要性', '材料形式', '来源渠道', '是否免提交', '空白表格'], papers),
  )}${wide('办理流程', '<img src="/portal/fj/2023/lct-9935.png" alt="" width="640">')}${section('三、设定依据与办理地点')}${wide(
    '设定依据',
    inner(['法律法规名称', '依据文号', '条款号', '条款内容'], BASIS),
  )}${wide('办理窗口', inner(['窗口名称', '办理地点', '办理时间'], PLACES))}<tr><th>乘车路线</th><td></td><th>是否支持自助终端办理</th><td>不支持</td></tr>${wide(
    '常见问题',
    `<p>问：${FAQ[0]}</p><p>答：${FAQ[1]}</p>`,
  )}`;
}

export function guide(at: Addresses, code: string, id: string): string | null {
  const leaf = leaves(code).find((l) => l.id === id);
  if (!leaf) return null;
  const { name, matter } = leaf;
  const n = (name.length * 5 + Number(code.slice(-1))) % 11;
  const body =
    id === ID
      ? sheet()
      : four([
          ['', '办理项名称', name],
          ['', '事项类型', /登记|认定/.test(name) ? '行政确认' : '行政许可'],
          ['', '实施机构', `${nameOf(code)}${matter.dept}`],
          ['', '办理对象', matter.audience],
          ['', '法定办结期限', `自受理之日起${20 + n}个工作日`],
          ['', '承诺办结期限', `自受理之日起${4 + n}个工作日`],
        ]) + wide('办理条件', `申请“${name}”的${matter.audience}，应当符合${matter.theme}方面的规定。`);
  return page(
    at,
    code,
    name,
    `<h2 class="bt">${name}</h2><p align="center"><a class="wb" href="javascript:void(0)" onclick="wssb('${id}')">${img('f', '网上办理', 'both')}</a> <a href="/wt/${code}/wyzx.shtml">在线咨询</a> <a href="/wt/${code}/wypj.shtml">服务评价</a></p><table class="bszn">${body}</table>`,
  );
}
