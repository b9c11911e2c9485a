import { NAME } from './items.ts';

/** Key, label as it was typed, value as it was typed. */
export const ROWS: [key: string, label: string, value: string][] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施机关', '汀阳市蒸江区市场监督管理局'],
  ['target', '服务对象', '企业法人、其他组织'],
  ['projectType', '办件类型', '承诺件'],
  ['handleForm', '办理形式', '窗口办理'],
  ['legalLimit', '法 定 时 限', '２０个工作日'],
  ['promiseLimit', '承 诺 时 限', '１５个工作日'],
  ['onlineDepth', '网上办理深度', 'Ⅰ级（互联网咨询）'],
  ['visits', '到现场次数', '2次'],
  ['fee', '收 费 标 准', '不收费'],
  ['result', '审批结果', '药品经营许可证（纸质）'],
  ['visitReason', '必须现场办理原因', '递交纸质材料、领取许可证'],
  ['delivery', '结果送达方式', '窗口领取'],
  ['place', '办 理 地 点', '蒸江区解放路118号区政务服务大厅一楼5号窗口'],
  ['time', '办 公 时 间', '周一至周五 8:30—12:00，14:30—17:30（节假日除外）'],
  ['consult', '咨 询 电 话', '0977-8813309'],
  ['complain', '监督投诉电话', '8813315'],
];
export const CONDITION = [
  '（一）具有依法经过资格认定的药师或者其他药学技术人员；',
  '（二）具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '（三）具有能够保证药品质量的规章制度；',
  '（四）符合区域内药品零售企业的布局要求。',
];
export const BASIS: [string, string[]][] = [
  [
    '《中华人民共和国药品管理法》',
    ['第五十一条：从事药品零售活动，应当取得药品经营许可证', '第五十二条：从事药品经营活动应当具备的条件'],
  ],
  ['《药品流通监督管理办法》（国家食品药品监督管理局令第26号）', ['第五条、第七条']],
];
/** Name, copies on paper, copies in files, original or copy, need, source, attachment. */
export const MATERIALS: [string, number, number, string, string, string, string][] = [
  ['药品经营许可证（零售）申请表', 2, 1, '原件', '必要', '申请人自备', '7c01'],
  ['药品零售企业现场验收申请表', 2, 0, '原件', '必要', '申请人自备', '7c02'],
  ['企业法人营业执照', 1, 0, '复印件', '必要', '政府部门核发', ''],
  ['执业药师注册证和身份证明', 1, 0, '复印件', '必要', '政府部门核发', ''],
  ['营业场所平面布局图', 1, 1, '原件', '必要', '申请人自备', ''],
  ['营业场所产权证明或者租赁合同', 1, 0, '复印件', '必要', '申请人自备', ''],
  ['质量管理制度和岗位职责文本', 1, 0, '原件', '必要', '申请人自备', '7c03'],
  ['市场监督管理部门要求提供的其他材料', 1, 0, '复印件', '非必要', '其他', ''],
];

/** Text as it comes out of Word: digits and Latin letters in spans of their own, a mark of its own at the end. */
const words = (text: string, style = ''): string =>
  `<p class="MsoNormal"${style}><span style='font-size:12.0pt;font-family:仿宋_GB2312'>${text.replace(
    /[0-9A-Za-z:-]+/g,
    (run) => `<span lang="EN-US">${run}</span>`,
  )}<span lang="EN-US"><o:p></o:p></span></span></p>`;
const cell = (html: string, span = 1, width = ''): string =>
  `<td${width && ` width="${width}"`}${span > 1 ? ` colspan="${span}"` : ''} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${html}</td>`;
const label = (text: string): string => cell(`<b>${words(text, ' align="center"')}</b>`, 1, '130');

const papers = (): string =>
  `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" width="100%"><tr>${['序号', '材料名称', '纸质份数', '电子份数', '原件/复印件', '必要性', '材料来源', '空白表格'].map((h) => cell(words(h))).join('')}</tr>${MATERIALS.map(
    ([name, paper, files, kind, need, source, id], i) =>
      `<tr>${[String(i + 1), name, String(paper), String(files), kind, need, source].map((v) => cell(words(v))).join('')}${cell(id ? `<a href="javascript:downLoad('${id}')">下载</a>` : words('/'))}</tr>`,
  ).join('')}</table>`;

/** A Word document pasted into the page: short rows two by two, long ones across three columns. */
export const guide = (): string => {
  const rows: string[] = [`<tr>${label('事项名称')}${cell(words(NAME), 3)}</tr>`];
  const rest = ROWS.slice(1);
  for (let i = 0; i < rest.length; i++) {
    const [, name = '', value = ''] = rest[i] ?? [];
    const next = rest[i + 1];
    if (value.length > 16 || !next || next[2].length > 16) {
      rows.push(`<tr>${label(name)}${cell(words(value), 3)}</tr>`);
      continue;
    }
    rows.push(`<tr>${label(name)}${cell(words(value))}${label(next[1])}${cell(words(next[2]))}</tr>`);
    i++;
  }
  const long = (name: string, html: string): string => `<tr>${label(name)}${cell(html, 3)}</tr>`;
  return `<div class="tools"><a href="javascript:void(0)" class="l-btn l-btn-disabled" onclick="noOnline()"><span class="l-btn-left"><span class="l-btn-text">网上申报</span></span></a> <a href="javascript:window.print()" class="l-btn"><span class="l-btn-left"><span class="l-btn-text">打印</span></span></a> <a href="javascript:window.close()" class="l-btn"><span class="l-btn-left"><span class="l-btn-text">关闭</span></span></a></div>
<div class="WordSection1"><p class="MsoNormal" align="center"><b><span style='font-size:18.0pt;font-family:方正小标宋简体'>${NAME}<span lang="EN-US"><o:p></o:p></span></span></b></p>
<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" width="960" align="center" style='border-collapse:collapse'>${rows.join('')}
${long('受 理 条 件', CONDITION.map((c) => words(c)).join(''))}
${long('申 请 材 料', papers())}
${long('办 理 流 程', '<p align="center"><img src="/portal/images/2019/lct7703.svg" width="660"></p>')}
${long('设 定 依 据', BASIS.map(([law, parts], i) => `${words(`${i + 1}.${law}`)}${parts.map((p, n) => words(`（${n + 1}）${p}`, " style='text-indent:24.0pt'")).join('')}`).join(''))}
</table><p class="MsoNormal"><span>注：本事项暂未开通网上办理，请申请人携带材料到窗口办理。</span></p></div>
<div class="fj"><b>相关附件：</b><a href="/portal/attach.do?id=7c0a" target="_blank">1.办事指南（Word文档）.doc</a>　<a href="/portal/attach/2019/lct7703.pdf" target="_blank">2.办理流程图.pdf</a></div>`;
};
