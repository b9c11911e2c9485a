import type { Ask, Reply } from '../../http.ts';
import { esc, json } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import type { Item } from '../../model/items.ts';
import { searchItems } from '../../model/search.ts';
import { page } from '../../pages/shared.ts';
import type { Family, Paths, Place } from '../../place.ts';
import { absolute } from '../../place.ts';
import { areaLinks } from '../areas.ts';
import { listPage } from '../list.ts';
import { modalGuide } from './guide.ts';
import { modalLayout } from './layout.ts';

const modalPaths = (): Paths => ({
  home: '/',
  items: (audience = '法人', dept = '', p = 1) =>
    `/items/lists/index.do?kind=${audience === '法人' ? '2' : '1'}${dept ? `&bm=${encodeURIComponent(dept)}` : ''}${p > 1 ? `&cur=${p}` : ''}`,
  guide: (item) => `/item/info/index.do?code=${item.id}&from=list`,
  search: (q) => `/front/search/index.do${q === undefined ? '' : `?s=${encodeURIComponent(q)}`}`,
  column: (i) => `/front/info/list${i + 1}.do`,
  article: (c, i) => `/front/info/detail.do?aid=${c + 1}${String(i + 1).padStart(3, '0')}`,
  downloads: '/front/info/down.do',
  file: (name) => `/webfile/${name}`,
  rating: '/front/evaluate/stat.do',
  complaint: '/front/interact/complaint.do',
  consult: '/front/interact/ask.do',
  chat: '/front/robot/answer.do',
  apply: (item) => `/front/declare/index.do?code=${item.id}`,
  gone: (slot) => `/front/info/old_${slot}.do`,
});

/** A modal with lists by AJAX and 确定/取消; list entries call functions with their address (山东-like). */
export const modal: Family = {
  name: 'modal',
  charset: 'utf-8',
  hallsOnProvince: false,
  paths: modalPaths,
  layout: modalLayout,
  answer,
  views: ['department', 'audience'],
  clicks: { fromProvince: 3, fromMunicipality: 2, fromCity: 2, toGuide: 2, deeper: 2, bySearch: 2 },
};

function answer(place: Place, ask: Ask): Reply | undefined {
  switch (ask.path) {
    case '/':
      return page(place, { title: '首页', kind: 'home', body: home(place) });
    case '/front/head/findRegionsByParentCode.do':
      return json({ code: '200', data: regions(place, ask.query.get('parentCode') ?? '') });
    case '/items/lists/index.do':
      return page(place, { title: '事项列表', kind: 'list', body: list(place, ask) });
    case '/item/info/index.do': {
      const item = place.items.find((i) => i.id === ask.query.get('code'));
      return item && page(place, { title: item.name, kind: 'guide', body: modalGuide(place, guideOf(item)) });
    }
    case '/front/search/index.do':
      return page(place, { title: '搜索', kind: 'search', body: SEARCH });
    case '/front/search/query.do':
      return json({ code: '200', data: searchItems(place, keyword(ask)).map((i) => entryData(place, i)) });
    default:
      return undefined;
  }
}

/** Long codes as these platforms write them. */
const long = (code: string): string => code.padEnd(12, '0');

function regions(place: Place, parent: string): { code: string; name: string; url: string | null }[] {
  const links = areaLinks(place);
  const below = parent === long(place.area.code) ? links : (links.find((l) => long(l.code) === parent)?.children ?? []);
  return below.map((l) => ({ code: long(l.code), name: l.name, url: l.href }));
}

const entryData = (place: Place, item: Item): { name: string; dept: string; url: string } => ({
  name: item.name,
  dept: item.dept,
  url: absolute(place, place.paths.guide(item)),
});

/** The form of the search interface; an address with the query is understood as well. */
function keyword(ask: Ask): string {
  return new URLSearchParams(ask.body).get('s') ?? ask.query.get('s') ?? '';
}

/** The query comes from the session of the browser, else from the address; results by a form POST. */
const SEARCH = `<div id="soTotal"></div><div id="soList">正在检索…</div><script>
var kw=sessionStorage.getItem('searchKw')||new URLSearchParams(location.search).get('s')||'';
fetch('/front/search/query.do',{method:'POST',headers:{'content-type':'application/x-www-form-urlencoded'},body:'s='+encodeURIComponent(kw)}).then(function(r){return r.json()}).then(function(d){
document.getElementById('soTotal').textContent='共找到'+d.data.length+'条';
document.getElementById('soList').innerHTML=d.data.length?d.data.map(function(x){return'<div class="so" onclick="window.open(\\''+x.url+'\\')"><b>'+x.name+'</b><p>'+x.dept+'</p></div>'}).join(''):'抱歉，没有找到与“'+kw.replace(/</g,'')+'”相关的结果'})</script>`;

function home(place: Place): string {
  const { content, paths, words } = place;
  const hot = place.items.filter((i) => i.kind === 'other').slice(0, 6);
  return `<div class="blocks"><div class="blk"><a href="${paths.items('个人')}">${words.person}</a></div><div class="blk"><a href="${paths.items('法人')}">${words.legal}</a></div></div>
<ul class="hots">${hot.map((i) => `<li><a href="${paths.guide(i)}">${i.name}</a></li>`).join('')}</ul>
<div class="nts">${content.notices.map((n) => `<dl><dt><a target="_blank" href="${n.href}">${esc(n.title)}</a></dt><dd>${n.date ?? ''}</dd></dl>`).join('')}</div>`;
}

function list(place: Place, ask: Ask): string {
  const audience = ask.query.get('kind') === '1' ? '个人' : '法人';
  const { items, departments, dept, pages, current } = listPage(
    place,
    audience,
    ask.query.get('bm'),
    ask.query.get('cur'),
  );
  const kind = audience === '法人' ? 2 : 1;
  const rows = items.map(
    (i) =>
      `<li onclick="openDetail('${i.id}','${i.name}','${place.paths.guide(i)}')"><span>${esc(i.name)}</span><i>${i.dept}</i></li>`,
  );
  const numbers = Array.from(
    { length: pages },
    (_, p) => `<a href="javascript:;" onclick="turn(${p + 1})">${p + 1}</a>`,
  );
  return `<div class="bms">${departments.map((d) => `<a href="javascript:;" onclick="byDept('${d}')">${d}</a>`).join(' ')}</div>
<ul class="sxlist">${rows.join('')}</ul><div>第${current}页 ${pages > 1 ? numbers.join(' ') : ''}</div>
<script>function openDetail(c,n,u){window.open(u)}function byDept(d){location.href='/items/lists/index.do?kind=${kind}&bm='+encodeURIComponent(d)}
function turn(p){location.href='/items/lists/index.do?kind=${kind}${dept ? `&bm=${encodeURIComponent(dept)}` : ''}&cur='+p}</script>`;
}
