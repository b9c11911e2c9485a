import type { Addresses } from '../kit/hall.ts';
import { ID, listOf, NAME, type Place, type Row } from './data.ts';
import { paper } from './frame.ts';
import { BASIC, BASIS, CASES, CONDITIONS, FAQ, FLOW, type Line, PAPERS, REMEDY, WINDOW } from './guide.ts';

const CSS = `<style>.gh{background:#fff;border-radius:6px;padding:20px 26px;display:flex;align-items:center}.gh h2{margin:0;flex:1;font-size:24px}.gh .go{background:#e67e22;color:#fff;border-radius:4px;padding:9px 34px;font-size:16px}.gb{display:flex;gap:18px;margin-top:16px;align-items:flex-start}.am{position:sticky;top:14px;width:150px;background:#fff;border-radius:6px;padding:8px 0}.am a{display:block;padding:7px 22px;border-left:3px solid transparent}.am a:hover{border-color:#2f57a8}.gc{flex:1;min-width:0}.gs{background:#fff;border-radius:6px;padding:16px 24px;margin-bottom:14px}.gs h3{margin:0 0 12px;font-size:18px;border-left:4px solid #2f57a8;padding-left:10px}.gs table{width:100%;border-collapse:collapse}.gs th,.gs td{border:1px solid #dde3ee;padding:8px 10px;text-align:left}.gs th{background:#f2f6fd;font-weight:400;color:#5c6678}.kvt th{width:150px}.cs{display:flex;margin-bottom:12px;border-bottom:1px solid #dde3ee}.cs span{padding:6px 22px;cursor:pointer}.cs .on{background:#2f57a8;color:#fff}.dl{color:#2f57a8}.qa dt{font-weight:700}.qa dd{margin:0 0 10px}</style>`;
const section = (n: number, title: string, body: string): string =>
  `<div class="gs" id="md${n}"><h3>${title}</h3>${body}</div>`;
const pairs = (lines: Line[]): string => {
  let rows = '';
  for (let n = 0; n < lines.length; n += 2)
    rows += `<tr>${lines
      .slice(n, n + 2)
      .map(([, label, value]) => `<th>${label}</th><td>${value}</td>`)
      .join('')}</tr>`;
  return `<table class="kvt">${rows}</table>`;
};
const single = (lines: Line[]): string =>
  `<table class="kvt">${lines.map(([, label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;
const file = (path: string | undefined): string => (path ? `<a class="dl" href="${path}">下载</a>` : '无');
const materials = `<div class="cs">${CASES.map(([key, name], n) => `<span${n === 0 ? ' class="on"' : ''} data-q="${key}">${name}</span>`).join('')}</div><table><thead><tr><th>序号</th><th>材料名称</th><th>材料类型</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th><th>空表</th><th>样表</th></tr></thead><tbody id="clb">${PAPERS.map((p, n) => `<tr data-c="${p.cases.join(' ')}"><td>${n + 1}</td><td>${p.name}</td><td>${p.kind}</td><td>${p.form}</td><td>${p.source}</td><td>${p.need}</td><td>${file(p.blank)}</td><td>${file(p.sample)}</td></tr>`).join('')}</tbody></table><script>document.querySelectorAll('.cs span').forEach(function(s){s.onclick=function(){document.querySelectorAll('.cs span').forEach(function(o){o.className=o===s?'on':''});var q=s.getAttribute('data-q');document.querySelectorAll('#clb tr').forEach(function(r){r.style.display=!q||r.getAttribute('data-c').split(' ').indexOf(q)>=0?'':'none'})}})</script>`;
const PARTS: [title: string, body: string][] = [
  ['基本信息', pairs(BASIC)],
  [
    '受理条件',
    `<table><tr><th>序号</th><th>条件内容</th><th>判定标准</th></tr>${CONDITIONS.map(([c, s], n) => `<tr><td>${n + 1}</td><td>${c}</td><td>${s}</td></tr>`).join('')}</table>`,
  ],
  ['办理流程', `<p><img src="${FLOW}" alt="" width="720"></p>`],
  ['申请材料', materials],
  [
    '设定依据',
    `<table><tr><th>法律法规名称</th><th>条款号</th><th>条款内容</th></tr>${BASIS.map((b) => `<tr>${b.map((w) => `<td>${w}</td>`).join('')}</tr>`).join('')}</table>`,
  ],
  ['办理窗口', single(WINDOW)],
  ['法律救济', `<p>${REMEDY}</p>`],
  ['常见问题', `<dl class="qa">${FAQ.map(([q, a]) => `<dt>问：${q}</dt><dd>答：${a}</dd>`).join('')}</dl>`],
];
/** An item of this place by its id: the wanted one's sheet, or the few lines that the others have. */
export function itemPage(at: Addresses, place: Place, id: string): string | null {
  const item = listOf(place).find((i) => i.id === id);
  if (!item) return null;
  const parts = id === ID ? PARTS : few(item);
  const go = item.online
    ? `<a class="go" href="${at['apply']}/declare/index.html?sx=${id}" target="_blank">我要申办</a>`
    : '<span class="go" style="background:#aab4c8">暂不支持网上申办</span>';
  return paper(
    at,
    place,
    id === ID ? NAME : item.name,
    `${CSS}<div class="cr">当前位置：<a href="/site/${place.code}/index.html">${place.full}</a> &gt; ${item.dept} &gt; 办事指南</div><div class="gh"><h2>${item.name}</h2>${go}</div><div class="gb"><div class="am">${parts.map(([title], n) => `<a href="#md${n + 1}">${title}</a>`).join('')}</div><div class="gc">${parts.map(([title, body], n) => section(n + 1, title, body)).join('')}</div></div>`,
  );
}
const few = (item: Row): [string, string][] => [
  [
    '基本信息',
    pairs([
      ['', '事项名称', item.name],
      ['', '实施主体', item.office],
      ['', '行使层级', item.place.level === '区县级' ? '县级' : item.place.level],
      ['', '服务对象', item.audience],
      ['', '承诺办结时限', `${3 + (item.name.length % 11)}个工作日`],
      ['', '是否收费', '不收费'],
      ['', '咨询电话', '0937-12345'],
    ]),
  ],
];
