import type { Ask, Reply } from '../../http.ts';
import { esc, script } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import type { Item } from '../../model/items.ts';
import { searchItems } from '../../model/search.ts';
import { applyOffer } from '../../pages/apply.ts';
import { page } from '../../pages/shared.ts';
import type { Family, Paths, Place } from '../../place.ts';
import { absolute } from '../../place.ts';
import { listPage } from '../list.ts';
import { cascadeGuide } from './guide.ts';
import { cascadeLayout } from './layout.ts';
import { menuScript } from './menu.ts';

const cascadePaths = (): Paths => ({
  home: '/',
  items: (audience = '法人', dept = '', p = 1) =>
    `/icity/public/${audience === '法人' ? 'ent' : 'per'}${dept ? `?deptName=${encodeURIComponent(dept)}` : ''}${p > 1 ? `${dept ? '&' : '?'}pn=${p}` : ''}`,
  guide: (item) => `/icity/proinfo/index?id=${uuid(item.id)}`,
  search: (q) => `/icity/public/so${q === undefined ? '' : `?wd=${encodeURIComponent(q)}`}`,
  column: (i) => `/icity/news/list_${i + 1}`,
  article: (c, i) => `/icity/news/${2200 + c * 10 + i}`,
  downloads: '/icity/news/files',
  file: (name) => `/icity/c/file/${name}`,
  rating: '/icity/hcp/show',
  complaint: '/icity/ts/index',
  consult: '/icity/zx/index',
  chat: '/icity/zn/chat',
  apply: (item) => `/icity/submit-guide/${uuid(item.id)}`,
  gone: (slot) => `/icity/news/n${slot}`,
});

/** The same identifier for the same item every time, in the form that these platforms use. */
function uuid(id: string): string {
  const hex = BigInt(id).toString(16).padStart(12, '0').padStart(32, '7c3e5a91d2f4b608');
  return hex.slice(-32).replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A hover menu written by script, entries with onclick and no address; item lists in tables (陕西-like). */
export const cascade: Family = {
  name: 'cascade',
  charset: 'utf-8',
  hallsOnProvince: false,
  paths: cascadePaths,
  layout: cascadeLayout,
  answer,
  views: ['department', 'audience'],
  clicks: { fromProvince: 1, fromMunicipality: 1, fromCity: 1, toGuide: 2, deeper: 2, bySearch: 2 },
};

function answer(place: Place, ask: Ask): Reply | undefined {
  switch (ask.path) {
    case '/':
      return page(place, { title: '首页', kind: 'home', body: home(place) });
    case '/icity/js/do.js':
      return script(menuScript(place));
    case '/icity/public/ent':
      return page(place, { title: place.words.legal, kind: 'list', body: list(place, ask, '法人') });
    case '/icity/public/per':
      return page(place, { title: place.words.person, kind: 'list', body: list(place, ask, '个人') });
    case '/icity/public/so':
      return page(place, { title: '搜索', kind: 'search', body: results(place, ask.query.get('wd') ?? '') });
    case '/icity/proinfo/index': {
      const item = place.items.find((i) => uuid(i.id) === ask.query.get('id'));
      return item && page(place, { title: item.name, kind: 'guide', body: cascadeGuide(place, guideOf(item)) });
    }
    default:
      return undefined;
  }
}

function home(place: Place): string {
  const { content, paths, words } = place;
  const layer =
    place.role === 'hall'
      ? `<div id="firstLayer" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:999"><div style="background:#fff;width:400px;margin:200px auto;padding:30px"><p>欢迎使用新版服务大厅，点击上方按钮可切换地区。</p><button type="button" onclick="document.cookie='guidesStatus=off;path=/';document.getElementById('firstLayer').style.display='none'">我知道了</button></div></div>
<script>if(document.cookie.indexOf('guidesStatus=off')<0)document.getElementById('firstLayer').style.display='block'</script>`
      : '';
  return `<div class="big"><a onclick="window.location.href='${paths.items('法人')}'">${words.legal}</a><a onclick="window.location.href='${paths.items('个人')}'">${words.person}</a></div>
<div class="rd"><h3>热点事项</h3>${place.items
    .filter((i) => i.kind === 'other')
    .slice(0, 4)
    .map((i) => `<a href="${paths.guide(i)}" target="_blank">${i.name}</a>`)
    .join(' ')}</div>
<div class="xw"><h3>公告</h3><ul>${content.notices.map((n) => `<li><a href="${n.href}" target="_blank">${esc(n.title)}</a><b>${n.date ?? ''}</b></li>`).join('')}</ul></div>${layer}`;
}

function list(place: Place, ask: Ask, audience: '法人' | '个人'): string {
  const { items, departments, dept, pages } = listPage(place, audience, ask.query.get('deptName'), ask.query.get('pn'));
  const groups = [...new Set(items.map((i) => i.parent ?? i.id))].map((g) =>
    items.filter((i) => (i.parent ?? i.id) === g),
  );
  const rows = groups.map((group, n) =>
    group[0]!.parent && group.length > 1 ? groupRow(place, group, n) : group.map((i) => row(place, i)).join(''),
  );
  const pager = Array.from(
    { length: pages },
    (_, p) => `<a href="${place.paths.items(audience, dept ?? '', p + 1)}">${p + 1}</a>`,
  ).join(' ');
  return `<div class="bm">部门：${departments.map((d) => `<a href="${place.paths.items(audience, d)}">${d}</a>`).join(' ')}</div>
<div class="lst">${rows.join('')}</div><div class="pager">${pages > 1 ? pager : ''}</div>
<script>function ywblurl(u){window.open(u)}function clickzhu(id){var e=document.getElementById(id+'_sub');e.style.display=e.style.display==='none'?'block':'none'}function checkIsOnline(code,types,flag,url,x){if(url)window.open(url)}function collect(){alert('您还未登录，请先登录后再进行操作！')}</script>`;
}

/** Title and buttons carry their addresses in arguments only. */
function row(place: Place, item: Item): string {
  const address = absolute(place, place.paths.guide(item));
  const offer = applyOffer(place, item);
  const apply =
    offer && 'href' in offer
      ? `<a onclick="checkIsOnline('${item.code}','2^1','101','${esc(offer.href)}','0')" href="javascript:void(0)" class="icon4">申请</a>`
      : '<span class="dis">窗口申报</span>';
  return `<div class="it"><a onclick="ywblurl('${address}')">${esc(item.name)}</a><em>${item.dept}</em><a onclick="ywblurl('${address}')" href="javascript:void(0)" class="icon1">${place.words.guide}</a><a onclick="collect()" href="javascript:void(0)" class="icon3">收藏</a>${apply}</div>`;
}

/** A main item with its business items hidden below it. */
function groupRow(place: Place, group: Item[], n: number): string {
  return `<div class="zx" id="bm${n}" onclick="clickzhu('bm${n}')"><a href="javascript:void(0)">${group[0]!.parent}</a><i>${group.length}项</i></div><ul class="sub_list2_main" id="bm${n}_sub" style="display:none">${group.map((i) => `<li>${row(place, i)}</li>`).join('')}</ul>`;
}

function results(place: Place, query: string): string {
  const hits = query ? searchItems(place, query) : [];
  if (hits.length === 0) return '<p>抱歉，没有找到相关事项，共0条</p>';
  const rows = hits.map(
    (i) =>
      `<tr><td><a onclick="window.open('${absolute(place, place.paths.guide(i))}')">${esc(i.name)}</a></td><td>${i.dept}</td></tr>`,
  );
  return `<p>共找到${hits.length}条</p><table class="so">${rows.join('')}</table>`;
}
