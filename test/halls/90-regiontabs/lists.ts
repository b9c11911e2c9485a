import type { Addresses } from '../kit/hall.ts';
import { box, frame } from './frame.ts';
import { type Hit, type Matter, mattersOf, search } from './items.ts';
import { fullName, levelName, office, type Region, regionOf, under } from './regions.ts';

/** Rows of a list, cards of results. */
const SIZE = 8;
const CARDS = 5;
export const unique = (list: string[]): string[] => [...new Set(list)];
const clean = (words: string): string => words.replace(/[<>"&]/g, '');
export const guideOf = (id: string): string => `/portal/v2/guide/${id}`;
export const items = (region: Region, more: Record<string, string>): string =>
  `/portal/v2/items?${new URLSearchParams({ region: region.code, ...more })}`.replaceAll('&', '&amp;');

/** `‹ 1 … 4 5 6 … 12 ›` */
function pager(total: number, size: number, page: number, to: (n: number) => string): string {
  const last = Math.max(1, Math.ceil(total / size));
  const near = Array.from({ length: last }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === last || Math.abs(n - page) <= 2,
  );
  const cells = near.map(
    (n, i) =>
      `${n - (near[i - 1] ?? 0) > 1 ? '<i>…</i>' : ''}${n === page ? `<span class="on">${n}</span>` : `<a href="${to(n)}">${n}</a>`}`,
  );
  return `<div class="pg">共 ${total} 条 ${page > 1 ? `<a href="${to(page - 1)}">上一页</a>` : ''}${cells.join('')}${page < last ? `<a href="${to(page + 1)}">下一页</a>` : ''}</div>`;
}
const facet = (label: string, options: [string, string, boolean][]): string =>
  `<div class="fc"><b>${label}</b><div class="fc-v">${options.map(([text, url, on]) => `<a href="${url}"${on ? ' class="on"' : ''}>${text}</a>`).join('')}</div></div>`;
const pageOf = (query: URLSearchParams): number => Math.max(1, Number(query.get('page')) || 1);

const OPEN =
  "<script>[].forEach.call(document.querySelectorAll('.mt-more'),function(m){m.onclick=function(){m.parentNode.classList.toggle('open')}})</script>";
/** Matters; the 办理项 of one that holds several are opened in its row. */
export function list(at: Addresses, region: Region, query: URLSearchParams, title: string): string {
  const type = query.get('type') ?? '';
  const theme = query.get('theme') ?? '';
  const dept = query.get('dept') ?? '';
  const here = (more: Record<string, string>): string => items(region, { type, theme, dept, ...more });
  const audience = mattersOf(region).filter((m) => !type || m.audience === type);
  const fit = audience.filter((m) => (!theme || m.theme === theme) && (!dept || m.dept === dept));
  const page = pageOf(query);
  const rows = fit
    .slice((page - 1) * SIZE, page * SIZE)
    .map((m) =>
      m.leaves.length === 1
        ? `<div class="mt-row"><a class="mt-name" href="${guideOf(m.id)}">${m.name}</a><div>${office(region, m.dept)}</div></div>`
        : `<div class="mt-row"><span class="mt-more">${m.leaves.length}个办理项 ▾</span><span class="mt-name">${m.name}</span><div>${office(region, m.dept)}</div><ul class="mt-sub">${m.leaves.map((l) => `<li><span>${l.name}</span><a href="${guideOf(l.id)}" title="${l.name}">办事指南</a></li>`).join('')}</ul></div>`,
    );
  const facets = (label: string, key: 'theme' | 'dept', chosen: string, among: Matter[]): string =>
    facet(label, [
      ['全部', here({ [key]: '' }), chosen === ''],
      ...unique(among.map((m) => m[key])).map((v): [string, string, boolean] => [v, here({ [key]: v }), v === chosen]),
    ]);
  return frame(
    at,
    region,
    title,
    `${box(
      `${fullName(region)} · ${title}`,
      `${facets(
        '按主题',
        'theme',
        theme,
        audience.filter((m) => !dept || m.dept === dept),
      )}${facets(
        '按部门',
        'dept',
        dept,
        audience.filter((m) => !theme || m.theme === theme),
      )}`,
    )}<div class="gz-box">${rows.join('') || '<p class="gz-none">没有找到相关事项</p>'}${pager(fit.length, SIZE, page, (n) => here({ page: `${n}` }))}</div>${OPEN}`,
  );
}

const card = ({ id, name, matter }: Hit): string =>
  `<div class="rs-card"><a class="rs-title" href="${guideOf(id)}">${name}</a><div><span class="rs-tag">${fullName(matter.region)}</span><span class="rs-tag">${levelName(matter.region)}</span><span>${office(matter.region, matter.dept)}</span>${matter.leaves.length > 1 ? `　<span>所属事项：${matter.name}</span>` : ''}</div></div>`;
/** The whole province's index; from a site it begins with that site's part. */
export function results(at: Addresses, region: Region, query: URLSearchParams): string {
  const keyword = clean(query.get('keyword') ?? '').trim();
  const chosen = { dept: query.get('dept') ?? '', who: query.get('who') ?? '' };
  const here = (more: Record<string, string>): string =>
    `/portal/v2/search?${new URLSearchParams({ region: region.code, keyword, ...chosen, ...more })}`.replaceAll(
      '&',
      '&amp;',
    );
  const found = search(region, keyword, chosen);
  const page = pageOf(query);
  const line: Region[] = [region];
  for (let r = region; r.above !== ''; ) {
    r = regionOf(r.above);
    line.unshift(r);
  }
  return frame(
    at,
    region,
    `${keyword}搜索结果`,
    `<div class="gz-box"><p>“<b>${keyword}</b>”的搜索结果，共<b>${found.length}</b>个办理项</p>${facet(
      '区域',
      [...line, ...under(region)].map((r) => [
        r.level === 'province' ? '全省' : r.name,
        here({ region: r.code }),
        r === region,
      ]),
    )}${facet('部门', [
      ['全部', here({ dept: '' }), chosen.dept === ''],
      ...unique(search(region, keyword, { ...chosen, dept: '' }).map((h) => h.matter.dept)).map(
        (d): [string, string, boolean] => [d, here({ dept: d }), d === chosen.dept],
      ),
    ])}${facet(
      '服务对象',
      ['', ...unique(search(region, keyword, { ...chosen, who: '' }).map((h) => h.matter.audience))].map((w) => [
        w || '全部',
        here({ who: w }),
        w === chosen.who,
      ]),
    )}</div><div class="gz-box">${
      found
        .slice((page - 1) * CARDS, page * CARDS)
        .map(card)
        .join('') || '<p class="gz-none">抱歉，没有找到相关的办理项，换个词试试</p>'
    }${pager(found.length, CARDS, page, (n) => here({ page: `${n}` }))}</div>`,
  );
}
