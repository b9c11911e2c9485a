import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask } from '../kit/site.ts';
import { card, crumb, DEAD_ZONE, type View } from './frame.ts';
import { type Matter, mattersOf, search, unique } from './items.ts';
import type { Region } from './regions.ts';

export const DEAD_TOPIC = '/zt/2023/yshjtsn';
export const columns = press(
  ['通知公告', '工作动态'],
  (n) => `/news/${['notice', 'work'][n]}`,
  (n, m) => `/news/${['notice', 'work'][n]}/${20260300 + n * 40 + m}`,
);
const safe = (text: string | null): string => (text ?? '').replace(/[<>"&]/g, '');
const to = (region: Region, path: string, more = ''): string => `${path}?region=${region.code}${more}`;
const guideOf = (region: Region, m: Matter): string => to(region, `/guide/${m.id}`);
const panes = (label: string, list: [name: string, body: string][], active = 0): string =>
  `<div class="ant-tabs" aria-label="${label}"><div class="ant-tabs-nav" role="tablist">${list.map(([name], n) => `<div role="tab" aria-selected="${n === active}" class="ant-tabs-tab${n === active ? ' ant-tabs-tab-active' : ''}">${name}</div>`).join('')}</div>${list.map(([, body], n) => `<div role="tabpanel" class="ant-tabs-tabpane ant-tabs-tabpane-${n === active ? '' : 'in'}active"${n === active ? '' : ' aria-hidden="true"'}>${body}</div>`).join('')}</div>`;

function home(at: Addresses, region: Region): View {
  const all = mattersOf(region);
  const themes = (audience: string) => unique(all.filter((m) => m.audience === audience).map((m) => m.theme));
  const tiles = (links: [string, string][]) =>
    `<div class="tiles">${links.map(([name, url]) => `<a href="${url}">${name}</a>`).join('')}</div>`;
  const q = encodeURIComponent;
  const hot = all.filter((m) => !m.name.includes('药品')).slice(3, 11);
  const news = columns
    .map((c) =>
      card(
        c.name,
        `<ul class="news">${c.articles
          .slice(0, 5)
          .map((a) => `<li><a href="${to(region, a.path)}">${a.title}</a><time>${a.date}</time></li>`)
          .join('')}</ul>`,
        `<a href="${to(region, c.path)}" aria-label="More">更多</a>`,
      ),
    )
    .join('');
  const zone = (url: string, pic: string, name: string) =>
    `<a href="${url}"><img src="${at['static']}/cdn/zone/${pic}.svg" alt="${name}"></a>`;
  return {
    title: `${region.name}政务服务`,
    body: `<div class="hero"><div class="container"><h2>${region.name}政务服务大厅</h2><p>可办事项${all.length}项，其中网上可办${all.filter((m) => m.online).length}项</p></div></div><div class="container">${card(
      '办事服务',
      panes('service', [
        ['法人办事', tiles(themes('法人').map((t) => [t, to(region, '/matter', `&type=fr&theme=${q(t)}`)]))],
        ['个人办事', tiles(themes('个人').map((t) => [t, to(region, '/matter', `&type=gr&theme=${q(t)}`)]))],
        ['部门窗口', tiles(unique(all.map((m) => m.dept)).map((d) => [d, to(region, '/matter', `&dept=${q(d)}`)]))],
        ['高频事项', tiles(hot.map((m) => [m.name, guideOf(region, m)]))],
      ]),
    )}<div class="cols">${news}</div>${card('特色专区', `<div class="zones">${zone(to(region, '/zone/yjs'), 'yjs', '高效办成一件事')}${zone(DEAD_ZONE, 'kstb', '跨省通办')}${zone(to(region, '/zone/zjzl'), 'zjzl', '澹江助企')}</div>`)}</div>`,
  };
}
const PER_PAGE = 12;
export function pager(now: number, last: number, url: string): string {
  const go = (n: number, name: string, label: string) =>
    `<a href="${url}&page=${n}" aria-label="${label}"${n === now && /\d/.test(name) ? ' aria-current="page"' : ''}>${name}</a>`;
  return `<nav class="ant-pagination" aria-label="Pagination">${go(Math.max(1, now - 1), '<i class="anticon anticon-left"></i>', 'Previous Page')}${Array.from({ length: last }, (_, i) => go(i + 1, String(i + 1), `Page ${i + 1}`)).join('')}${go(Math.min(last, now + 1), '<i class="anticon anticon-right"></i>', 'Next Page')}</nav>`;
}
function list(region: Region, query: URLSearchParams): View {
  const type = query.get('type') === 'gr' ? '个人' : query.get('type') === 'fr' ? '法人' : '';
  const [theme, dept] = [safe(query.get('theme')), safe(query.get('dept'))];
  const all = mattersOf(region);
  const found = all.filter(
    (m) => (!type || m.audience === type) && (!theme || m.theme === theme) && (!dept || m.dept === dept),
  );
  const mains = unique(found.map((m) => m.main));
  const page = Math.max(1, Number(query.get('page')) || 1);
  const base = (t: string, d: string) =>
    to(
      region,
      '/matter',
      `&type=${query.get('type') ?? ''}&theme=${encodeURIComponent(t)}&dept=${encodeURIComponent(d)}`,
    );
  const sub = (m: Matter, kind: string) =>
    `<div class="${kind}"><a href="${guideOf(region, m)}">${m.name}</a><span><span class="ant-tag">${m.dept}</span>${m.online ? '' : '<span class="ant-tag">窗口办</span>'}</span></div>`;
  const body = mains
    .slice((page - 1) * PER_PAGE, page * PER_PAGE)
    .map((main) => {
      const subs = found.filter((m) => m.main === main);
      return subs.length === 1 && subs[0]
        ? sub(subs[0], 'row')
        : `<div class="ant-collapse-item"><div class="ant-collapse-header" role="button" tabindex="0" aria-expanded="false"><i aria-label="icon: right" class="anticon anticon-right"></i> ${main}<small>共${subs.length}项</small></div><div class="ant-collapse-content ant-collapse-content-inactive"><div class="ant-collapse-content-box">${subs.map((m) => sub(m, 'sub')).join('')}</div></div></div>`;
    })
    .join('');
  const depts = unique(all.map((m) => m.dept));
  return {
    title: `${type}办事`,
    body: `<div class="container">${crumb(region, type ? `${type}办事` : '办事事项', ...(theme ? [theme] : []))}<div class="split"><div class="ant-card side"><a class="${dept ? '' : 'on'}" href="${base(theme, '')}">全部部门</a>${depts.map((d) => `<a class="${d === dept ? 'on' : ''}" href="${base(theme, d)}">${d}</a>`).join('')}</div><div><div class="ant-card"><div class="ant-card-body">主题：<a href="${base('', dept)}">不限</a>　${unique(
      all.map((m) => m.theme),
    )
      .map((t) => `<a href="${base(t, dept)}"${t === theme ? ' aria-current="true"' : ''}>${t}</a>`)
      .join(
        '　',
      )}</div></div>${body || '<div class="ant-empty">没有符合条件的事项</div>'}${pager(page, Math.max(1, Math.ceil(mains.length / PER_PAGE)), base(theme, dept))}</div></div></div>`,
  };
}
function results(region: Region, query: URLSearchParams): View {
  const words = safe(query.get('keyword'));
  const found = search(region, words);
  const read = columns.flatMap((c) => c.articles).filter((a) => words && a.title.includes(words));
  const page = Math.max(1, Number(query.get('page')) || 1);
  const url = to(region, '/search', `&keyword=${encodeURIComponent(words)}`);
  const rows = found
    .slice((page - 1) * 8, page * 8)
    .map(
      (m) =>
        `<li class="ant-list-item"><h4><a href="${guideOf(region, m)}">${m.name}</a></h4><p><span class="ant-tag">${m.audience}</span>${m.dept}　所属主项：${m.main}</p></li>`,
    )
    .join('');
  return {
    title: '搜索结果',
    body: `<div class="container">${crumb(region, '搜索结果')}${card(
      `“${words}”的搜索结果`,
      panes('result', [
        [
          `办事（${found.length}）`,
          rows
            ? `<ul class="ant-list">${rows}</ul>${pager(page, Math.max(1, Math.ceil(found.length / 8)), url)}`
            : '<div class="ant-empty">没有找到相关事项，请更换关键词</div>',
        ],
        [
          `资讯（${read.length}）`,
          `<ul class="news">${read.map((a) => `<li><a href="${to(region, a.path)}">${a.title}</a><time>${a.date}</time></li>`).join('') || '<li>没有找到相关资讯</li>'}</ul>`,
        ],
      ]),
    )}</div>`,
  };
}
const ZONES: Record<string, [string, string]> = {
  yjs: [
    '高效办成一件事',
    '首批推出新生儿出生、开办餐饮店、员工录用、二手房转移登记等二十一件事，实行一表申请、一窗受理、限时办结。',
  ],
  zjzl: ['澹江助企', '汇集助企纾困、稳岗返还、创业担保贷款贴息等政策，由各级政务服务中心设立专窗受理。'],
};
export function pageOf(at: Addresses, region: Region, ask: Ask): View | null {
  const { path, query } = ask;
  if (path === '/') return home(at, region);
  if (path === '/matter') return list(region, query);
  if (path === '/search') return results(region, query);
  if (path === '/depts')
    return {
      title: '部门窗口',
      body: `<div class="container">${crumb(region, '部门窗口')}${card(
        '部门窗口',
        `<div class="tiles">${unique(mattersOf(region).map((m) => m.dept))
          .map((d) => `<a href="${to(region, '/matter', `&dept=${encodeURIComponent(d)}`)}">${d}</a>`)
          .join('')}</div>`,
      )}</div>`,
    };
  const zone = ZONES[/^\/zone\/(\w+)$/.exec(path)?.[1] ?? ''];
  if (zone)
    return {
      title: zone[0],
      body: `<div class="container">${crumb(region, zone[0])}${card(zone[0], `<p>${zone[1]}</p>`)}</div>`,
    };
  const shown = printed(columns, path);
  if (!shown) return null;
  const more =
    path === columns[0]?.articles[1]?.path ? `<p>相关专题：<a href="${DEAD_TOPIC}">优化营商环境提升年</a></p>` : '';
  const html = shown.html.replace(/href="(\/news[^"]+)"/g, (_, p: string) => `href="${to(region, p)}"`);
  return {
    title: shown.title,
    body: `<div class="container">${crumb(region, '资讯')}<div class="ant-card"><div class="ant-card-body">${html}${more}</div></div></div>`,
  };
}
