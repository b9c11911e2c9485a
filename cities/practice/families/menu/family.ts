import type { Ask, Reply } from '../../http.ts';
import { esc, json } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import { searchItems } from '../../model/search.ts';
import { page } from '../../pages/shared.ts';
import type { Family, Paths, Place } from '../../place.ts';
import { listPage } from '../list.ts';
import { menuGuide } from './guide.ts';
import { menuLayout } from './layout.ts';
import { MATTERS_SCRIPT } from './script.ts';

const menuPaths = (): Paths => ({
  home: '/',
  items: (audience = '法人', dept = '', p = 1) =>
    `/portal/v2/matters?subject=${audience === '法人' ? 'legal' : 'personal'}${dept ? `&org=${encodeURIComponent(dept)}` : ''}${p > 1 ? `&no=${p}` : ''}`,
  guide: (item) => `/portal/v2/guide/${item.id}`,
  search: (q) => `/portal/v2/search${q === undefined ? '' : `?kw=${encodeURIComponent(q)}`}`,
  column: (i) => `/portal/news/c${i + 1}`,
  article: (c, i) => `/portal/news/post_${c + 1}${i + 1}.html`,
  downloads: '/portal/news/files',
  file: (name) => `/static/file/${name}`,
  rating: '/portal/ping/general-evaluation',
  complaint: '/portal/interact/complain',
  consult: '/portal/interact/consult',
  chat: '/portal/chat/reply',
  apply: (item) => `/portal/declare/${item.id}`,
  gone: (slot) => `/portal/news/post_${slot}.html`,
});

/** Menus and trees as component libraries draw them, lists by JSON, an accordion guide (广东-like). */
export const menu: Family = {
  name: 'menu',
  charset: 'utf-8',
  hallsOnProvince: false,
  paths: menuPaths,
  layout: menuLayout,
  answer,
  views: ['department', 'audience'],
  clicks: { fromProvince: 2, fromMunicipality: 1, fromCity: 1, toGuide: 2, deeper: 2, bySearch: 2 },
};

function answer(place: Place, ask: Ask): Reply | undefined {
  if (ask.path.startsWith('/portal/v2/guide/')) {
    const item = place.items.find((i) => place.paths.guide(i) === ask.path);
    return item && page(place, { title: item.name, kind: 'guide', body: menuGuide(place, guideOf(item)) });
  }
  switch (ask.path) {
    case '/':
      return page(place, { title: '首页', kind: 'home', body: home(place) });
    case '/portal/v2/matters':
      return page(place, { title: '事项', kind: 'list', body: matters(place) });
    case '/portal/item/getCommonAuditItem':
      return json({ errCode: 0, DATA: items(place, ask) });
    case '/portal/suggest':
      return json(
        searchItems(place, ask.query.get('kw') ?? '')
          .slice(0, 5)
          .map((i) => ({ NAME: i.name, URL: place.paths.guide(i) })),
      );
    case '/portal/v2/search':
      return page(place, { title: '搜索', kind: 'search', body: results(place, ask.query.get('kw') ?? '') });
    default:
      return undefined;
  }
}

/** The list interface: a form POST, keys in capitals. */
function items(place: Place, ask: Ask): unknown {
  const form = new URLSearchParams(ask.body);
  const audience = form.get('SUBJECT') === 'personal' ? '个人' : '法人';
  const list = listPage(place, audience, form.get('ORG') || null, form.get('NO'));
  const ITEMS = list.items.map((i) => ({
    ITEM_ID: i.id,
    NAME: i.name,
    DEPT: i.dept,
    PARENT: i.parent,
    URL: place.paths.guide(i),
  }));
  return { ITEMS, ORGS: list.departments, PAGES: list.pages };
}

const matters = (place: Place): string =>
  `<div class="el-cols"><ul class="el-menu" id="orgMenu" role="menu"></ul><div class="el-tree" id="itemTree"><div class="el-loading">暂无数据</div></div></div><div class="el-pagination" id="pg"></div>
<script>var GUIDE=${JSON.stringify(place.words.guide)};${MATTERS_SCRIPT}</script>`;

function home(place: Place): string {
  const { content, paths, words } = place;
  const layer =
    place.role === 'hall'
      ? `<div class="el-dialog" id="tour" style="position:fixed;right:20px;top:120px;width:300px;background:#fff;border:1px solid #ccc;padding:16px;z-index:70"><p>新手引导：在这里可以查找本地区事项。</p><span class="el-button" onclick="document.getElementById('tour').remove()">跳过</span></div>`
      : '';
  return `<div class="entry"><div class="el-card" onclick="location.href='${paths.items('个人')}'">${words.person}</div><div class="el-card" onclick="location.href='${paths.items('法人')}'">${words.legal}</div></div>
<div class="svc"><h4>高频服务</h4>${place.items
    .filter((i) => i.kind === 'other')
    .slice(0, 6)
    .map((i) => `<a href="${paths.guide(i)}">${i.name}</a>`)
    .join(' ')}</div>
<div class="news"><h4>公告</h4>${content.notices.map((n) => `<div><a href="${n.href}" target="_blank">${esc(n.title)}</a></div>`).join('')}</div>${layer}`;
}

function results(place: Place, kw: string): string {
  const hits = kw ? searchItems(place, kw) : [];
  if (hits.length === 0) return '<div class="el-empty">未检索到相关事项（找到0条）</div>';
  return `<div>为您找到${hits.length}条结果</div>${hits.map((i) => `<div class="res"><a href="${place.paths.guide(i)}" target="_blank">${esc(i.name)}</a><span>${i.dept}</span></div>`).join('')}`;
}
