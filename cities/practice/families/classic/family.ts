import type { Ask, Reply } from '../../http.ts';
import { esc } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import type { Item } from '../../model/items.ts';
import { searchItems } from '../../model/search.ts';
import { originOf } from '../../model/world.ts';
import { governmentOf, page } from '../../pages/shared.ts';
import type { Family, Place } from '../../place.ts';
import { areaLinks } from '../areas.ts';
import { departmentsOf, listPage } from '../list.ts';
import { classicGuide } from './guide.ts';
import { classicLayout } from './layout.ts';
import { classicPaths } from './paths.ts';

/** Server-rendered pages, one host a level, plain links between the hosts (江苏-like). */
export const classic: Family = {
  name: 'classic',
  charset: 'utf-8',
  hallsOnProvince: false,
  paths: classicPaths,
  layout: classicLayout,
  answer,
  views: ['department', 'audience'],
  clicks: { fromProvince: 2, fromMunicipality: 1, fromCity: 1, toGuide: 2, deeper: 1, bySearch: 2 },
};

function answer(place: Place, ask: Ask): Reply | undefined {
  switch (ask.path) {
    case '/':
    case '/index.html':
      return page(place, { title: '首页', kind: 'home', body: home(place) });
    case '/bsfw/list.do':
      return page(place, { title: '事项清单', kind: 'list', body: list(place, ask) });
    case '/bsfw/bszn.do':
      return guide(place, ask);
    case '/search/index.do':
      return page(place, { title: '搜索', kind: 'search', body: results(place, ask.query.get('q') ?? '') });
    default:
      return undefined;
  }
}

function home(place: Place): string {
  const { paths, content } = place;
  const links = areaLinks(place)
    .map((a) => (a.href ? `<li><a href="${a.href}">${a.name}</a></li>` : `<li class="off">${a.name}</li>`))
    .join('');
  const depts = departmentsOf(place, '法人')
    .map((d) => `<li><a href="${paths.items('法人', d)}">${d}</a></li>`)
    .join('');
  const hot = place.items.filter((i) => i.kind === 'other').slice(0, 5);
  const government = governmentOf(place);
  return `${links ? `<div class="sites"><h3>${place.words.switchArea}</h3><ul>${links}</ul></div>` : ''}
<div class="hot"><h3>热门服务</h3><ul>${hot.map((i) => `<li><a href="${paths.guide(i)}">${i.name}</a></li>`).join('')}</ul></div>
<div class="depts"><h3>部门窗口</h3><ul>${depts}</ul></div>
<div class="news"><h3>通知公告</h3><ul>${content.notices.map((n) => `<li><a href="${n.href}" target="_blank">${esc(n.title)}</a><span>${n.date ?? ''}</span></li>`).join('')}</ul></div>
${government && place.role === 'hall' ? `<p><a href="${government}">${place.area.name}政府网站</a></p>` : ''}
${place.role !== 'province' ? `<p><a href="${originOf(place.area.province.sites.province)}/">返回省级站点</a></p>` : ''}`;
}

function list(place: Place, ask: Ask): string {
  const audience = ask.query.get('type') === 'gr' ? '个人' : '法人';
  const { items, departments, dept, pages, current } = listPage(
    place,
    audience,
    ask.query.get('dept'),
    ask.query.get('page'),
  );
  const row = (i: Item): string =>
    `<tr><td><a href="${place.paths.guide(i)}">${esc(i.name)}</a></td><td>${i.dept}</td><td><a href="${place.paths.guide(i)}">${place.words.guide}</a></td></tr>`;
  const pager = Array.from(
    { length: pages },
    (_, p) => `<a href="${place.paths.items(audience, dept ?? '', p + 1)}">${p + 1}</a>`,
  ).join(' ');
  return `<h2>${audience === '法人' ? place.words.legal : place.words.person}</h2>
<p>按部门：${departments.map((d) => `<a href="${place.paths.items(audience, d)}">${d}</a>`).join(' ')}</p>
<table class="sx"><tr><th>事项名称</th><th>实施部门</th><th>操作</th></tr>${items.map(row).join('')}</table><p class="pager">第${current}页 ${pages > 1 ? pager : ''}</p>`;
}

function guide(place: Place, ask: Ask): Reply | undefined {
  const item = place.items.find((i) => i.id === ask.query.get('itemId'));
  return item && page(place, { title: item.name, kind: 'guide', body: classicGuide(place, guideOf(item)) });
}

function results(place: Place, query: string): string {
  const hits = query ? searchItems(place, query) : [];
  if (hits.length === 0) return `<h2>搜索结果</h2><p>共0条，没有找到与“${esc(query)}”相关的结果</p>`;
  return `<h2>搜索结果</h2><p>共${hits.length}条</p><ul class="result">${hits.map((i) => `<li><a href="${place.paths.guide(i)}" target="_blank">${esc(i.name)}</a><span>${i.dept}</span></li>`).join('')}</ul>`;
}
