import type { Ask, Reply } from '../../http.ts';
import { esc, html } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import type { Item } from '../../model/items.ts';
import { searchItems } from '../../model/search.ts';
import { originOf } from '../../model/world.ts';
import { page } from '../../pages/shared.ts';
import type { Family, Paths, Place } from '../../place.ts';
import { areaLinks } from '../areas.ts';
import { departmentsOf, listPage } from '../list.ts';
import { framedGuide } from './guide.ts';
import { framedLayout } from './layout.ts';

const framedPaths = (): Paths => ({
  home: '/',
  items: (audience = '法人', dept = '', p = 1) =>
    `/portal/matter/${audience === '法人' ? 'legal' : 'person'}.jsp${query({ org: dept, p: p > 1 ? String(p) : '' })}`,
  guide: (item) => `/portal/matter/detail.jsp?rowid=${item.id}`,
  search: (q) => `/portal/query.jsp${q === undefined ? '' : `?keyword=${encodeURIComponent(q)}`}`,
  column: (i) => `/portal/channel/${i + 11}/`,
  article: (c, i) => `/portal/channel/${c + 11}/${i + 501}.jsp`,
  downloads: '/portal/download/',
  file: (name) => `/upload/files/${name}`,
  rating: '/portal/pjgs/',
  complaint: '/portal/complain/',
  consult: '/portal/consult/',
  chat: '/robot/api/answer',
  apply: (item) => `/portal/online/${item.id}.jsp`,
  gone: (slot) => `/portal/channel/old/${slot}.jsp`,
});

function query(parts: Record<string, string>): string {
  const text = Object.entries(parts)
    .filter(([, v]) => v !== '')
    .map(([k, v]) => `${k}=${encodeURIComponent(v)}`)
    .join('&');
  return text ? `?${text}` : '';
}

/** The guide stands in a frame of a second origin; the region tree lies open in the home page (山西-like). */
export const framed: Family = {
  name: 'framed',
  charset: 'utf-8',
  hallsOnProvince: false,
  paths: framedPaths,
  layout: framedLayout,
  answer,
  content(place, ask) {
    const item = place.items.find((i) => ask.path === framePath(i));
    return item && html(framedGuide(place, guideOf(item)));
  },
  views: ['department', 'theme', 'audience'],
  clicks: { fromProvince: 1, fromMunicipality: 1, fromCity: 1, toGuide: 2, deeper: 1, bySearch: 2 },
};

const framePath = (item: Item): string => `/aaa/${item.audience === '法人' ? 'legal' : 'person'}/${item.id}`;

function answer(place: Place, ask: Ask): Reply | undefined {
  switch (ask.path) {
    case '/':
      return page(place, { title: '首页', kind: 'home', body: home(place) });
    case '/portal/matter/legal.jsp':
      return page(place, { title: place.words.legal, kind: 'list', body: list(place, ask, '法人') });
    case '/portal/matter/person.jsp':
      return page(place, { title: place.words.person, kind: 'list', body: list(place, ask, '个人') });
    case '/portal/matter/detail.jsp':
      return detail(place, ask);
    case '/portal/query.jsp':
      return page(place, { title: '检索', kind: 'search', body: results(place, ask.query.get('keyword') ?? '') });
    default:
      return undefined;
  }
}

function home(place: Place): string {
  const { content, paths } = place;
  const entry = (name: string, href: string | null): string =>
    href ? `<a href="${href}" target="_top">${name}</a>` : `<span class="unfinish">${name}</span>`;
  const tree = areaLinks(place)
    .map((a) =>
      a.children.length > 0
        ? `<dd tag="shi"><b>${entry(a.name, a.href)}</b><ul parentandid="${a.code}">${a.children.map((c) => `<li>${entry(c.name, c.href)}</li>`).join('')}</ul></dd>`
        : `<dd tag="xian">${entry(a.name, a.href)}</dd>`,
    )
    .join('');
  const depts = departmentsOf(place, '法人');
  return `${tree ? `<dl id="websitebar"><dt>${place.words.switchArea}</dt>${tree}</dl>` : ''}
<div class="tabbox"><a href="javascript:" onclick="tab(0)">法人主题</a><a href="javascript:" onclick="tab(1)">部门</a>
<div class="tabc"><ul>${place.items
    .filter((i) => i.kind === 'other')
    .slice(0, 6)
    .map((i) => `<li><a href="${paths.guide(i)}" target="_blank">${i.name}</a></li>`)
    .join('')}</ul></div>
<div class="tabc" style="display:none"><ul>${depts.map((d) => `<li><a href="${paths.items('法人', d)}">${d}</a></li>`).join('')}</ul></div></div>
<div class="gg"><h3>最新公告</h3>${content.notices.map((n) => `<p><a href="${n.href}" target="_blank">${esc(n.title)}</a> <i>${n.date ?? ''}</i></p>`).join('')}</div>
<script>function tab(n){document.querySelectorAll('.tabc').forEach(function(e,i){e.style.display=i===n?'block':'none'})}</script>`;
}

function list(place: Place, ask: Ask, audience: '法人' | '个人'): string {
  const { items, departments, dept, pages, current } = listPage(
    place,
    audience,
    ask.query.get('org'),
    ask.query.get('p'),
  );
  const rows = items.map(
    (i) =>
      `<div class="sxitem"><a class="t" href="${place.paths.guide(i)}" title="${i.name}">${esc(i.name)}</a><em>${i.dept}</em><a href="${place.paths.guide(i)}">${place.words.guide}</a></div>`,
  );
  const pager = Array.from(
    { length: pages },
    (_, p) => `<a href="${place.paths.items(audience, dept ?? '', p + 1)}">[${p + 1}]</a>`,
  );
  return `<div class="org">部门服务：${departments.map((d) => `<a href="${place.paths.items(audience, d)}">${d}</a>`).join(' ')}</div>${rows.join('')}<div class="pg">${current}/${pages} ${pages > 1 ? pager.join('') : ''}</div>`;
}

function detail(place: Place, ask: Ask): Reply | undefined {
  const item = place.items.find((i) => i.id === ask.query.get('rowid'));
  if (!item) return undefined;
  const src = `${originOf(place.area.province.sites.content)}${framePath(item)}`;
  const body = `<div class="crumb">${place.area.name} &gt; ${place.words.guide}</div><iframe id="bsznFrame" src="${src}" width="1180" height="1500" frameborder="0"></iframe>`;
  return page(place, { title: place.words.guide, kind: 'guide', body });
}

function results(place: Place, keyword: string): string {
  const hits = keyword ? searchItems(place, keyword) : [];
  const list = hits
    .map(
      (i) => `<dl><dt><a href="${place.paths.guide(i)}" target="_blank">${esc(i.name)}</a></dt><dd>${i.dept}</dd></dl>`,
    )
    .join('');
  return `<p>检索到 ${hits.length} 条结果</p>${list || '<div class="none">没有查询到相关结果</div>'}`;
}
