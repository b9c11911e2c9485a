import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Answer, picture, type Reply } from '../kit/site.ts';
import type { Area } from './areas.ts';
import { baseOf } from './frame.ts';
import { type Case, type Row, titleOf } from './items.ts';
import { type Field, GONE, type Guide, isOwn, OWN, type Paper, PHONE } from './own.ts';

const STAMPS: Record<string, string> = { cnj: '承诺件', jbj: '即办件', qcwb: '全程网办', ckbl: '窗口办理' };
const stamp = (words: string): Answer => ({
  headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="40"><rect x="3" y="3" width="104" height="34" rx="5" fill="none" stroke="#d02a1e" stroke-width="3"/><text x="55" y="27" font-size="18" fill="#d02a1e" text-anchor="middle" font-weight="bold">${words}</text></svg>`,
});
/** Stamps, samples and blanks. */
export function file(path: string): Reply {
  const yz = /^\/static\/yz\/(\w+)\.png$/.exec(path);
  if (yz) return STAMPS[yz[1] ?? ''] ? stamp(STAMPS[yz[1] ?? ''] ?? '') : null;
  if (path === '/fj/sl/jgyb.png') return picture(['药品经营许可证', '（样本）', '许可证编号：荆DA0000000'], 420);
  const paper = OWN.papers.find((p) => p.blank === path || p.sample === path);
  if (!paper) return null;
  if (path === GONE) return errorAsDocument();
  return path === paper.blank ? wordDocument(path.split('/').pop()) : picture([paper.name, '（填写示例）'], 520);
}
/** What the neighbours' guides say is theirs alone. */
function guideOf(row: Row, one: Case): Guide {
  if (isOwn(one.id)) return OWN;
  const n = 3 + (row.name.length % 8);
  const plain: Omit<Paper, 'name'> = {
    kind: '原件',
    form: '纸质或电子',
    copies: '1',
    need: '必要',
    source: '申请人自备',
  };
  return {
    base: [
      ['', '事项名称', row.name],
      ['', '业务办理项', one.name || row.name],
      ['', '事项类型', row.type],
      ['', '实施主体', row.office],
      ['', '服务对象', row.audience === '个人' ? '自然人' : '企业法人'],
      ['', '办件类型', n % 3 ? 'yz:cnj' : 'yz:jbj'],
      ['', '网上办理深度', one.online ? 'yz:qcwb' : 'yz:ckbl'],
      ['', '法定办结时限', '20个工作日'],
      ['', '承诺办结时限', `${n}个工作日`],
      ['', '到办事现场次数', one.online ? '0次' : '1次'],
    ],
    condition: [`具备办理${titleOf(row, one)}的法定资格`, '材料真实、齐全'],
    papers: [
      { ...plain, name: `${row.name}申请表` },
      { ...plain, name: '申请人身份证明', form: '电子', source: '政府部门核发' },
    ],
    steps: [
      ['受理', '1个工作日', '材料齐全', '受理通知书', '综合窗口'],
      ['办结', `${n - 1}个工作日`, '达到法定要求', '办理结果', row.office],
    ],
    special: '不涉及',
    fee: [['', '是否收费', '不收费']],
    basis: [
      [
        '中华人民共和国行政许可法',
        '2019年修正',
        '第四十二条',
        '行政机关应当自受理行政许可申请之日起二十日内作出行政许可决定。',
      ],
    ],
    place: [['', '办理地点', `${row.office}驻政务服务中心窗口`]],
    faq: [[`${row.name}多久可以办好？`, '以承诺办结时限为准。']],
    contact: [['', '咨询方式', `电话咨询：${PHONE.slice(0, 8)}${1300 + n}`]],
  };
}
function value(v: string): string {
  if (v === 'yz:jg')
    return `<a href="javascript:void(0)" onclick="look('/fj/sl/jgyb.png','审批结果样本')">查看样本</a>`;
  return v.startsWith('yz:') ? `<img class="yz" src="/static/yz/${v.slice(3)}.png" alt="">` : v;
}
function pairs(fields: Field[]): string {
  const cells = fields.map(([, label, v]) => `<th>${label}</th><td>${value(v)}</td>`);
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, n) => {
    const two = cells.slice(n * 2, n * 2 + 2);
    return `<tr>${two.length === 2 ? two.join('') : (two[0] ?? '').replace('<td>', '<td colspan="3">')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}
const lines = (fields: Field[]): string =>
  `<table>${fields.map(([, label, v]) => `<tr><th width="150">${label}</th><td>${value(v)}</td></tr>`).join('')}</table>`;
const table = (head: string[], rows: string[][]): string =>
  `<table><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
const papers = (list: Paper[]): string =>
  table(
    ['序号', '材料名称', '材料类型', '材料形式', '份数', '材料必要性', '来源渠道', '是否免提交', '示例', '空白'],
    list.map((p, n) => [
      String(n + 1),
      p.name,
      p.kind,
      p.form,
      p.copies,
      p.need,
      p.source,
      p.waived ? '免提交（电子证照共享）' : '否',
      p.sample
        ? `<a href="javascript:void(0)" style="color:#1a5fb4" onclick="look('${p.sample}','示例')">示例</a>`
        : '',
      p.blank ? `<a href="${p.blank}" style="color:#1a5fb4">空白</a>` : '',
    ]),
  );
const FACES: [string, string, string][] = [
  ['非常满意', '#f6b026', 'M20 38 Q32 56 44 38 Z'],
  ['满意', '#f8c04e', 'M20 40 Q32 52 44 40'],
  ['基本满意', '#f5d17c', 'M21 43 Q32 48 43 43'],
  ['不满意', '#c9c9c9', 'M21 46 L43 46'],
  ['非常不满意', '#a9b3bd', 'M20 49 Q32 37 44 49'],
];
const faces = (row: Row): string => {
  const seed = Math.round(Number(row.share) * 3) + row.name.length;
  const counts = [seed, 41, 6, 1, 0];
  return `<p>本事项满意度：<b>${row.share}%</b>（点击表情即可评价）</p><ul class="faces">${FACES.map(([n, colour, mouth], i) => `<li onclick="pj('${n}')"><svg viewBox="0 0 64 64"><circle cx="32" cy="32" r="30" fill="${colour}"/><circle cx="22" cy="25" r="4"/><circle cx="42" cy="25" r="4"/><path d="${mouth}" fill="none" stroke="#333" stroke-width="3"/></svg>${n}<b>${counts[i]}次</b></li>`).join('')}</ul>`;
};
/** The parts that are fetched when their tab is first opened. */
export function guidePart(row: Row, one: Case, part: string): Reply {
  const guide = guideOf(row, one);
  if (part === 'cl') return { body: papers(guide.papers), delay: 350 };
  if (part !== 'wt') return null;
  return { body: guide.faq.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join(''), delay: 250 };
}
/** The guide as it stands in the layer's frame, with buttons and tabs of its own. */
export function guidePage(at: Addresses, area: Area, row: Row, one: Case): string {
  const g = guideOf(row, one);
  const base = baseOf(at, area);
  const parts: [string, string, string?][] = [
    ['基本信息', pairs(g.base)],
    ['受理条件', g.condition.map((c, n) => `<p>${n + 1}. ${c}；</p>`).join('')],
    ['申请材料', '正在加载…', `${base}guide/cl?ywx=${one.id}`],
    [
      '办理流程',
      `${table(['环节名称', '办理时限', '审查标准', '办理结果', '办理人员'], g.steps)}<br>${lines([['', '特别程序', g.special]])}`,
    ],
    ['收费信息', lines(g.fee)],
    ['设定依据', table(['法律法规名称', '依据文号', '条款号', '条款内容'], g.basis)],
    ['办理地点', lines(g.place)],
    ['常见问题', '正在加载…', `${base}guide/wt?ywx=${one.id}`],
    [
      '咨询监督',
      `${lines(g.contact)}<p><a href="${at['prov']}/hd/write?ft=${area.code}" target="_blank">我要咨询</a>　<a href="${at['prov']}/hd/write?ft=${area.code}&amp;lx=ts" target="_blank">我要投诉</a></p>`,
    ],
    ['事项评价', faces(row)],
  ];
  const apply = one.online
    ? `<a class="m" onclick="wssq('${one.id}')">网上申请</a>`
    : '<a class="no">暂不支持网上申请，请到窗口办理</a>';
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${titleOf(row, one)}-办事指南</title><link rel="stylesheet" href="/static/css/portal.css?v=2.4.1"><script src="/static/js/portal.js?v=2.4.1"></script></head><body data-ft="${area.code}" data-base="${base}"><div class="gd"><h2>${titleOf(row, one)}</h2><div>所属分厅：${area.name}　</div><div class="gd-btn">${apply}<a onclick="needLogin('yy')">预约办理</a><a onclick="needLogin('center')">我的办件</a><a onclick="openKf()">在线客服</a></div>
<ul class="tab-hd">${parts.map(([n], i) => `<li${i ? '' : ' class="on"'} onclick="tabTo(this)">${n}</li>`).join('')}</ul><div class="tab-bd">${parts.map(([, b, src], i) => `<div${i ? '' : ' class="on"'}${src ? ` data-src="${src}"` : ''}>${b}</div>`).join('')}</div></div><script>var HOST={kf:'${at['kf']}',sso:'${at['sso']}',apply:'${at['apply']}'};</script></body></html>`;
}
