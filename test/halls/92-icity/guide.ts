import { type Area, NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
/** Two pairs a row, as the form of the provincial office lays them out. */
export const BASIC: Line[] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11992103MB2857164T4000172111003'],
  ['dept', '实施主体', '嶂阳市汶泉区行政审批服务局'],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '10个工作日'],
  ['visits', '到现场次数', '1次'],
  ['visitReason', '必须现场办理原因说明', '递交纸质材料原件'],
  ['onlineDepth', '网上办理深度', '互联网预审（Ⅲ级）'],
  ['handleForm', '办理形式', '窗口办理、网上办理'],
  ['special', '特殊环节', '现场核查'],
  ['hall', '是否进驻政务大厅', '是'],
  ['scope', '通办范围', ''],
  ['appoint', '是否支持预约办理', '否'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达方式', '窗口领取、邮寄送达'],
  ['', '是否提供电子证照', '否'],
  ['express', '是否支持物流快递', '是'],
  ['fee', '是否收费', '不收费'],
  ['query', '办理进程和结果查询', '凭申报号和查询密码在“办件查询”中查询'],
];
export const PLACE = '嶂阳市汶泉区兴泉路18号汶泉区政务服务中心二楼';
export const HOURS = '工作日上午8:30—12:00，下午13:30—17:00';
/** The same number for questions and for complaints. */
export const PHONE = '0992-8221107';
export const CONDITION = [
  '具有依法经过资格认定的药师或者其他药学技术人员',
  '具有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境',
  '具有与所经营药品相适应的质量管理机构或者人员',
  '具有保证所经营药品质量的规章制度',
];
export const BASIS: [string, string, string][] = [
  ['《中华人民共和国药品管理法》', '第五十一条', '从事药品零售活动，应当取得药品经营许可证'],
  ['《药品经营许可证管理办法》', '第四条', '县级食品药品监督管理机构负责本辖区内药品零售企业许可证的发证、换证、变更'],
];
export const STEPS: [string, string, string, string][] = [
  ['受理', '1个工作日', '材料齐全，符合法定形式', '出具受理通知书'],
  ['审查', '3个工作日', '材料内容符合许可条件', '提出审查意见'],
  ['现场核查', '4个工作日', '按照验收标准逐项核查营业场所', '形成现场核查报告'],
  ['决定', '1个工作日', '程序合法，结论明确', '作出许可决定'],
  ['制证与送达', '1个工作日', '证件信息与决定一致', '发放药品经营许可证'],
];
export interface Paper {
  name: string;
  kind: string;
  form: '纸质' | '纸质和电子';
  source: '申请人自备' | '政府部门核发' | '其他';
  need: '必要' | '非必要';
  file: string;
}
const paper = (name: string, kind: string, form: Paper['form'], rest: Partial<Paper> = {}): Paper => ({
  name,
  kind,
  form,
  source: '申请人自备',
  need: '必要',
  file: '',
  ...rest,
});
export const GONE = 'f92007';
export const PAPERS: Paper[] = [
  paper('药品经营许可证申请表', '原件2份', '纸质和电子', { file: 'f92001' }),
  paper('营业执照', '复印件1份', '纸质'),
  paper('法定代表人、企业负责人、质量负责人身份证明', '复印件1份', '纸质'),
  paper('执业药师注册证', '复印件1份', '纸质', { source: '政府部门核发' }),
  paper('营业场所和仓库平面布置图', '原件1份', '纸质和电子'),
  paper('房屋产权或者使用权证明', '复印件1份', '纸质'),
  paper('质量管理制度和主要设施设备目录', '原件1份', '纸质', { file: GONE }),
  paper('申请材料真实性保证声明', '原件1份', '纸质', { file: 'f92008' }),
  paper('法律法规规定的其他材料', '复印件1份', '纸质', { source: '其他', need: '非必要' }),
];

const CSS =
  'body{margin:0;font:12px/1.9 SimSun,"宋体"}table.bszn{border-collapse:collapse;width:960px;table-layout:fixed}.bszn td{border:1px solid #9bbcdc;padding:4px 8px;word-wrap:break-word}.bszn td.mc{background:#eaf3fb;width:150px;text-align:right}.bszn td.dt{background:#2a78c5;color:#fff;font-weight:bold}table.nei{border-collapse:collapse;width:100%}.nei td{border:1px solid #cfe0ef;padding:3px 6px}';
const titled = (title: string): string => `<tr><td class="dt" colspan="4">${title}</td></tr>`;
const wide = (label: string, html: string): string =>
  `<tr><td class="mc">${label}</td><td colspan="3">${html}</td></tr>`;
const pairs = (lines: Line[]): string =>
  lines
    .map(([, label, value], n) => {
      const cells = `<td class="mc">${label}</td><td>${value || '&nbsp;'}</td>`;
      return n % 2 ? `${cells}</tr>` : `<tr>${cells}`;
    })
    .join('');
const inner = (head: string[], rows: string[][]): string =>
  `<table class="nei"><tr>${head.map((h) => `<td align="center"><b>${h}</b></td>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
const page = (title: string, rows: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>${CSS}</style></head><body><table class="bszn">${rows}</table></body></html>`;

/** The wanted guide on the second host: cells beside cells, nothing is a heading. */
export const sheet = (): string =>
  page(
    NAME,
    `${titled('基本信息')}${pairs(BASIC)}${titled('审批结果及收费')}${pairs(RESULT)}${titled('受理条件')}${wide(
      '受理条件',
      CONDITION.map((c, n) => `${n + 1}. ${c}${n === CONDITION.length - 1 ? '。' : '；'}`).join('<br>'),
    )}${titled('申请材料')}<tr><td colspan="4">${inner(
      ['序号', '材料名称', '材料类型及份数', '材料形式', '来源渠道', '材料必要性', '空白表格'],
      PAPERS.map((p, n) => [
        `${n + 1}`,
        p.name,
        p.kind,
        p.form,
        p.source,
        p.need,
        p.file ? `<a href="/aaa/attach/down?fid=${p.file}" target="_blank">下载</a>` : '无',
      ]),
    )}</td></tr>${titled('办理流程')}<tr><td colspan="4">${inner(['环节名称', '办理时限', '审查标准', '办理结果'], STEPS)}</td></tr>${titled(
      '设定依据',
    )}${BASIS.map(([law, no, words]) => wide('设定依据', `${law}${no}：${words}。`)).join('')}${titled('办理窗口')}${wide(
      '受理窗口',
      `受理地点：${PLACE}<br>窗口名称：市场准入综合窗口（12至15号）<br>受理时间：${HOURS}`,
    )}${wide('交通指引', '')}${wide('咨询电话', PHONE)}${wide('监督投诉电话', PHONE)}${wide('常见问题', '暂无')}`,
  );

/** The guide of any other item. */
export const plain = (area: Area, name: string, dept: string, n: number): string =>
  page(
    name,
    `${titled('基本信息')}${pairs([
      ['', '事项名称', name],
      ['', '实施主体', `${area.full}${dept}`],
      ['', '法定办结时限', `${10 + (n % 4) * 5}个工作日`],
      ['', '承诺办结时限', `${2 + (n % 9)}个工作日`],
    ])}${wide('受理地点', `${area.full}政务服务中心${1 + (n % 3)}楼${n + 1}号窗口`)}${wide('咨询电话', `0992-82${String(30100 + n * 17)}`)}`,
  );
