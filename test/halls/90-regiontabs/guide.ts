import { ID, NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
/** The band under the title: value above, label below. */
export const BAND: Line[] = [
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '5个工作日'],
  ['visits', '到现场次数', '1次'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
];
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['plainName', '日常用语', '开药店'],
  ['itemType', '事项类型', '行政许可'],
  ['projectType', '办件类型', '承诺件'],
  ['dept', '实施主体', '珠溪市溪南区市场监督管理局'],
  ['implType', '实施主体性质', '法定机关'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11989304MB2D19063F4000172111003'],
  ['handleItemCode', '业务办理项编码', ID],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  // Level IV, and yet one has to come once.
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['visitReason', '必须现场办理原因说明', '递交营业场所平面布置图纸质原件'],
  ['scope', '通办范围', '全市通办'],
  ['appoint', '是否支持预约办理', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['jointDept', '联办机构', '无'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取、快递送达、网上下载电子证照'],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const CONTACT: Line[] = [
  ['consult', '咨询电话', '0989-2660318'],
  ['complain', '监督投诉电话', '0989-2660719'],
];
export const OFFICE: Line[] = [
  ['place', '办理地点', '珠溪市溪南区凤凰南路1009号溪南区政务服务中心二楼B区11至14号综合窗口'],
  ['time', '办理时间', '工作日上午9:00至12:00，下午14:00至17:30'],
  ['traffic', '交通指引', '暂无'],
];
export const CONDITION = [
  '具有依法经过资格认定的药师或者其他药学技术人员；',
  '具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '具有与所经营药品相适应的质量管理机构或者人员；',
  '具有保证药品质量的规章制度和能够实现药品追溯的计算机系统。',
];
/** Step, days, standard, outcome. */
export const STEPS: [string, string, string, string][] = [
  ['申请', '0个工作日', '申请人在网上填写表单、上传材料', '生成申请编号'],
  ['受理', '1个工作日', '材料齐全且符合法定形式', '发出受理通知书或者补正通知书'],
  ['审查', '2个工作日', '按照零售药店现场检查标准检查营业场所', '形成现场检查意见'],
  ['决定', '1个工作日', '检查意见为合格且公示无异议', '作出准予或者不予许可的决定'],
  ['制证', '1个工作日', '证面信息与核准内容一致', '签发电子证照，打印纸质证'],
];
export const BASIS: [string, string, string][] = [
  [
    '中华人民共和国药品管理法',
    '第五十一条第一款',
    '从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '药品经营和使用质量监督管理办法（国家市场监督管理总局令第84号）',
    '第七条第三款',
    '市县级药品监督管理部门负责本行政区域内药品零售企业的许可、检查和处罚。',
  ],
];
export const FAQ: [string, string][] = [
  ['药店换了质量负责人要重新申领许可证吗？', '不用重新申领，办理登记事项变更即可。'],
  ['营业场所是租来的住宅可以吗？', '不可以，营业场所的规划用途应当是商业用房。'],
];
export const REMEDY =
  '申请人对许可决定不服的，可以自收到决定书之日起六十日内向珠溪市溪南区人民政府申请行政复议，也可以在六个月内向岚海铁路运输法院提起行政诉讼。';
const RIGHTS = '申请人有权查询办理进度、了解不予许可的理由；应当如实提交材料，配合现场检查。';

export interface Paper {
  name: string;
  form: '电子' | '纸质' | '纸质或电子';
  need: '必要' | '非必要';
  source: '申请人自备' | '政府部门核发';
  free: boolean;
  kind: string;
  note: string;
  blank: string;
  sample: string;
}
/** A line a material: 名称|形式|必要性|来源|免提交|类型|填报须知|空白表格|示例样本 */
const LINES = `药品经营许可证申请表|电子|必要|申请人自备|否|原件1份|网上填写后由法定代表人电子签名|kb01.doc|sl01.doc
营业执照|电子|必要|政府部门核发|是|原件0份|已关联电子证照，由系统自动调取||
法定代表人、企业负责人身份证明|电子|必要|政府部门核发|是|原件0份|已关联电子证照，由系统自动调取||
执业药师注册证|纸质或电子|必要|政府部门核发|否|复印件1份|注册单位为申请企业||
质量负责人学历或者职称证明|纸质或电子|必要|申请人自备|否|复印件1份|中药饮片经营另附中药学专业证书||
营业场所平面布置图|纸质|必要|申请人自备|否|原件1份|标明面积和功能分区，加盖公章||sl06.doc
营业场所使用权证明|纸质或电子|必要|申请人自备|否|复印件1份|租赁的附租赁合同||
质量管理制度目录|电子|必要|申请人自备|否|原件1份|按采购、验收、陈列、销售分列|kb08.doc|
申请材料真实性承诺书|电子|必要|申请人自备|否|原件1份|由法定代表人签名|kb09.doc|
根据审查需要补充的材料|纸质|非必要|申请人自备|否|复印件1份|以窗口告知为准||`;
export const PAPERS: Paper[] = LINES.split('\n').map((line) => {
  const [name = '', form, need, source, free, kind = '', note = '', blank = '', sample = ''] = line.split('|');
  return {
    name,
    form: form as Paper['form'],
    need: need as Paper['need'],
    source: source as Paper['source'],
    free: free === '是',
    kind,
    note,
    blank,
    sample,
  };
});
/** The blank that the file server has lost. */
export const GONE = 'kb08.doc';
export const filePath = (file: string): string => `/portal/attach/2025/${file}`;

const rows = (lines: [string, string][]): string =>
  `<table class="gd-kv"><tbody>${lines.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</tbody></table>`;
const pairs = (lines: Line[]): string => rows(lines.map(([, label, value]) => [label, value]));
/** Addresses of the file server begin with two strokes. */
const file = (host: string, name: string, words: string): string =>
  name === '' ? '—' : `<a class="gd-attach" href="//${host}${filePath(name)}" target="_blank">${words}</a>`;
const paper = (host: string, p: Paper, n: number): string =>
  `<li class="gd-mat"><div class="gd-mat-row"><i>${n + 1}</i><strong>${p.name}</strong><em>${p.need}</em>${p.free ? '<em class="ok">免提交</em>' : ''}<span class="gd-mat-more">展开</span></div><div class="gd-mat-info" style="display:none">${[
    ['材料形式', p.form],
    ['材料类型', p.kind],
    ['来源渠道', p.source],
    ['是否免提交', p.free ? '是' : '否'],
    ['填报须知', p.note],
    ['空白表格', file(host, p.blank, '下载空白表格')],
    ['示例样本', file(host, p.sample, '下载示例样本')],
  ]
    .map(([label, value]) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`)
    .join('')}</div></li>`;
const table = (head: string[], body: string[][]): string =>
  `<table class="gd-tb"><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${body
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** What stands in each tab under the band. */
const panes = (host: string): [string, string][] => [
  ['基本信息', pairs(BASIC)],
  ['受理条件', `<ol class="gd-cond">${CONDITION.map((c) => `<li>${c}</li>`).join('')}</ol>`],
  ['申请材料', `<ul class="gd-mats">${PAPERS.map((p, n) => paper(host, p, n)).join('')}</ul>`],
  ['办理流程', table(['环节名称', '办理时限', '审查标准', '办理结果'], STEPS)],
  ['收费信息', pairs(FEE)],
  ['结果信息', `${pairs(RESULT)}<p><a href="//${host}/portal/sample/ypjyxkz.svg" target="_blank">查看结果样本</a></p>`],
  [
    '设定依据',
    BASIS.map(([law, article, words]) =>
      rows([
        ['法律法规名称', law],
        ['条款号', article],
        ['条款内容', words],
      ]),
    ).join(''),
  ],
  ['窗口办理', pairs(OFFICE)],
  ['咨询监督', pairs(CONTACT)],
  ['中介服务', '<p>无</p>'],
  ['权利与义务', `<p>${RIGHTS}</p>`],
  ['法律救济', `<p>${REMEDY}</p>`],
  ['常见问题', FAQ.map(([q, a]) => `<div class="gd-qa"><p>问：${q}</p><p>答：${a}</p></div>`).join('')],
];

const band = (lines: Line[]): string =>
  `<div class="gd-band">${lines.map(([, label, value]) => `<div class="gd-band-item"><b>${value}</b><span>${label}</span></div>`).join('')}<div class="gd-band-item"><b class="gd-star">★★★★★</b><span>服务星级</span></div></div>`;
const tabbed = (list: [string, string][]): string =>
  `<div class="gd-tabs" role="tablist">${list.map(([title], n) => `<button type="button" role="tab" class="gd-tab${n === 0 ? ' cur' : ''}" data-p="${n}">${title}</button>`).join('')}</div>${list
    .map(
      ([title, html], n) =>
        `<section class="gd-pane" style="${n === 0 ? '' : 'display:none'}"><h2>${title}</h2>${html}</section>`,
    )
    .join('')}`;

/** The wanted item's. @param host of the file server */
export const sheet = (host: string): string => `${band(BAND)}${tabbed(panes(host))}`;
/** Those of all others. */
export const plain = (name: string, who: string, place: string, phone: string, n: number): string =>
  `${band([
    ['', '法定办结时限', `${10 + (n % 4) * 5}个工作日`],
    ['', '承诺办结时限', `${1 + (n % 7)}个工作日`],
    ['', '到现场次数', `${n % 2}次`],
    ['', '办理形式', '网上办理、窗口办理'],
  ])}${tabbed([
    [
      '基本信息',
      rows([
        ['事项名称', name],
        ['实施主体', who],
        ['事项类型', n % 3 ? '行政许可' : '公共服务'],
      ]),
    ],
    ['窗口办理', rows([['办理地点', `${place}政务服务中心${1 + (n % 3)}楼${1 + (n % 30)}号窗口`]])],
    ['咨询监督', rows([['咨询电话', phone]])],
  ])}`;
