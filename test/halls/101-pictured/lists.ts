import type { Addresses } from '../kit/hall.ts';
import { img, page, part } from './frame.ts';
import { HERE, type Matter, mattersOf, nameOf, search, TREE, unique } from './items.ts';

const SIZE = 10;
/** Entries on a page of results. */
const FOUND = 20;
const office = (m: Matter): string => `${nameOf(m.code)}${m.dept}`;
const buttons = (id: string, code: string): string =>
  `<a href="javascript:void(0)" onclick="bszn('${id}','${code}')">${img('s', '办事指南')}</a> <a href="javascript:void(0)" onclick="wssb('${id}')">${img('s', '网上办理', 'title')}</a>`;

/** A main item has a row that opens beneath it. */
function row(m: Matter, n: number): string {
  if (m.parts.length === 0)
    return `<tr><td>${n}</td><td><a href="javascript:void(0)" onclick="bszn('${m.id}','${m.code}')">${m.name}</a></td><td>${office(m)}</td><td>${buttons(m.id, m.code)}</td></tr>`;
  return `<tr onclick="zk(${n})" style="cursor:pointer"><td>${n}</td><td>${m.name}（含${m.parts.length}个办理项）</td><td>${office(m)}</td><td>${img('s', '展开', 'title')}</td></tr><tr id="zx${n}" style="display:none"><td></td><td colspan="3"><table class="in">${m.parts
    .map(
      (p) =>
        `<tr><td><a href="javascript:void(0)" onclick="bszn('${p.id}','${m.code}')">${p.name}</a></td><td width="180">${buttons(p.id, m.code)}</td></tr>`,
    )
    .join('')}</table></td></tr>`;
}
const HEAD = '<tr><th width="46">序号</th><th>事项名称</th><th width="220">实施部门</th><th width="180">操作</th></tr>';

export function listing(at: Addresses, code: string, query: URLSearchParams): string {
  const [bm, zt, dx] = ['bm', 'zt', 'dx'].map((k) => query.get(k) ?? '');
  const found = mattersOf(code).filter(
    (m) => (!bm || m.dept === bm) && (!zt || m.theme === zt) && (!dx || m.audience === dx),
  );
  const pages = Math.max(1, Math.ceil(found.length / SIZE));
  const no = Math.min(pages, Math.max(1, Number(query.get('page')) || 1));
  const to = (n: number): string => `/wt/${code}/list.shtml?bm=${bm}&zt=${zt}&dx=${dx}&page=${n}`;
  return page(
    at,
    code,
    '事项列表',
    `<p>当前位置：${nameOf(code)} &gt;&gt; ${bm || zt || dx || '全部事项'}</p><table class="tb">${HEAD}${found
      .slice((no - 1) * SIZE, no * SIZE)
      .map((m, n) => row(m, (no - 1) * SIZE + n + 1))
      .join(
        '',
      )}</table><p align="center">共${found.length}条 第${no}/${pages}页 <a href="${to(1)}">首页</a> <a href="${to(Math.max(1, no - 1))}">上页</a> <a href="${to(Math.min(pages, no + 1))}">下页</a> <a href="${to(pages)}">尾页</a></p>`,
  );
}
export function results(at: Addresses, code: string, query: URLSearchParams): string {
  const words = (query.get('key') ?? '').trim();
  const found = words ? search(code, words) : [];
  const pages = Math.max(1, Math.ceil(found.length / FOUND));
  const no = Math.min(pages, Math.max(1, Number(query.get('page')) || 1));
  const to = (n: number): string => `/wt/${code}/search.shtml?key=${encodeURIComponent(words)}&page=${n}`;
  const body = found
    .slice((no - 1) * FOUND, no * FOUND)
    .map(
      ({ id, name, matter }, n) =>
        `<tr class="res"><td>${(no - 1) * FOUND + n + 1}</td><td><a href="javascript:void(0)" onclick="bszn('${id}','${matter.code}')">${name}</a></td><td>${office(matter)}</td><td>${buttons(id, matter.code)}</td></tr>`,
    )
    .join('');
  return page(
    at,
    code,
    '检索结果',
    found.length
      ? `<p>共检索到${found.length}条记录：</p><table class="tb">${HEAD}${body}</table><p align="center">${Array.from({ length: pages }, (_, n) => `<a href="${to(n + 1)}">[${n + 1}]</a>`).join(' ')}</p>`
      : '<p>没有检索到符合条件的记录，请更换关键字。</p>',
  );
}
const wall = (words: string[], to: (w: string) => string): string =>
  words.map((w, n) => `<a href="${to(w)}">${img('k', w, n % 3 === 1 ? 'title' : 'alt')}</a>`).join('');
export const themes = (code: string): string =>
  wall(unique(mattersOf(code).map((m) => m.theme)), (w) => `/wt/${code}/list.shtml?zt=${w}`);
export const offices = (code: string): string =>
  wall(unique(mattersOf(code).map((m) => m.dept)), (w) => `/wt/${code}/list.shtml?bm=${w}`);
export const wallPage = (at: Addresses, code: string, path: string): string =>
  path === '/bm.shtml'
    ? page(at, code, '部门服务', part('部门服务', offices(code), 'pics'))
    : page(at, code, '主题服务', part('主题服务', themes(code), 'pics'));

/** The window with the list of regions: what is chosen opens in a window of its own. */
export const chooser = (): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>地区列表</title><style>body{font:13px/2 SimSun,sans-serif;margin:10px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #a9c4de;padding:4px 8px}th{background:#e3eef8;width:110px}a{color:#1a4f8b;margin-right:18px}</style><script>function dq(c){window.open(c==='910000'?'/':'/wt/'+c+'/index.shtml')}</script></head><body><p>请选择您要办事的地区：<a href="javascript:dq('910000')">自治区本级</a></p><table>${TREE.map(
    ({ code, name, below }) =>
      `<tr><th><a href="javascript:dq('${code}')">${name}</a></th><td>${below.map(([c, b]) => `<a href="javascript:dq('${c}')">${b}</a>`).join('')}</td></tr>`,
  ).join('')}</table></body></html>`;
export const hallOf = (at: Addresses): string => `${at['portal']}/wt/${HERE.code}/index.shtml`;
