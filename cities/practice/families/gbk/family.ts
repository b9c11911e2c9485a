import type { Ask, Reply } from '../../http.ts';
import { esc, html } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import { searchItems } from '../../model/search.ts';
import { page } from '../../pages/shared.ts';
import type { Family, Paths, Place } from '../../place.ts';
import { areaLinks } from '../areas.ts';
import { siteName } from '../classic/layout.ts';
import { departmentsOf, listPage } from '../list.ts';
import { gbkGuide } from './guide.ts';
import { gbkHead, gbkLayout, gbkTop } from './layout.ts';

const gbkPaths = (): Paths => ({
  home: '/',
  items: (audience = '法人', dept = '', p = 1) =>
    `/wsbs/${audience === '法人' ? 'fr' : 'gr'}list.asp${dept ? `?bm=${encodeURIComponent(dept)}` : ''}${p > 1 ? `${dept ? '&' : '?'}page=${p}` : ''}`,
  guide: (item) => `/wsbs/sxxx.asp?sxid=${item.id}`,
  search: (q) => `/so.asp${q === undefined ? '' : `?key=${encodeURIComponent(q)}`}`,
  column: (i) => `/xxgk/lm${i + 1}.asp`,
  article: (c, i) => `/xxgk/view${c + 1}${i + 1}.asp`,
  downloads: '/xxgk/xiazai.asp',
  file: (name) => `/uploadfile/${name}`,
  rating: '/pjgs/index.asp',
  complaint: '/tsjb/index.asp',
  consult: '/zxly/index.asp',
  chat: '/robot/ask.asp',
  apply: (item) => `/wsbs/sb.asp?sxid=${item.id}`,
  gone: (slot) => `/xxgk/view_${slot}.asp`,
});

/** Pages in GBK that say so in a meta element only; a frameset, own attributes instead of href, javascript: links. */
export const gbk: Family = {
  name: 'gbk',
  charset: 'gbk',
  hallsOnProvince: false,
  paths: gbkPaths,
  layout: gbkLayout,
  answer,
  views: ['department', 'audience'],
  clicks: { fromProvince: 2, fromMunicipality: 1, fromCity: 1, toGuide: 2, deeper: 1, bySearch: 2 },
};

function answer(place: Place, ask: Ask): Reply | undefined {
  switch (ask.path) {
    case '/':
      return place.role === 'province'
        ? html(frameset(place), 'gbk')
        : page(place, { title: '首页', kind: 'home', body: home(place) });
    case '/top.asp':
      return place.role === 'province'
        ? html(`${gbkHead(place, '头部')}<base target="_top"></head><body>${gbkTop(place)}</body></html>`, 'gbk')
        : undefined;
    case '/main.asp':
      return place.role === 'province'
        ? page(place, { title: '主页', kind: 'home', body: home(place), head: '<base target="_top">' })
        : undefined;
    case '/wsbs/frlist.asp':
      return page(place, { title: place.words.legal, kind: 'list', body: list(place, ask, '法人') });
    case '/wsbs/grlist.asp':
      return page(place, { title: place.words.person, kind: 'list', body: list(place, ask, '个人') });
    case '/wsbs/sxxx.asp': {
      const item = place.items.find((i) => i.id === ask.query.get('sxid'));
      return item && page(place, { title: item.name, kind: 'guide', body: gbkGuide(place, guideOf(item)) });
    }
    case '/so.asp':
      return page(place, { title: '站内搜索', kind: 'search', body: results(place, ask.query.get('key') ?? '') });
    default:
      return undefined;
  }
}

const frameset = (place: Place): string =>
  `${gbkHead(place, siteName(place))}</head><frameset rows="150,*" border="0"><frame src="/top.asp" name="topFrame" noresize><frame src="/main.asp" name="mainFrame"></frameset></html>`;

function home(place: Place): string {
  const { content, paths } = place;
  const links = areaLinks(place);
  const areas =
    links.length === 0
      ? ''
      : place.role === 'province'
        ? `<div class="qh">${place.words.switchArea}：${links.map((a) => (a.href ? `<a url="${a.href}" class="lk">${a.name}</a>` : `<span class="hui">${a.name}</span>`)).join(' ')}</div>`
        : `<div class="qh">${place.words.switchArea}：<select onchange="if(this.value)location.href=this.value"><option value="">请选择</option>${links.map((a) => `<option value="${a.href ?? ''}"${a.href ? '' : ' disabled'}>${a.name}</option>`).join('')}</select></div>`;
  return `${areas}<table width="980"><tr><td valign="top"><b>部门办事</b><br>${departmentsOf(place, '法人')
    .map((d) => `<a url="${paths.items('法人', d)}" class="lk">${d}</a><br>`)
    .join('')}</td>
<td valign="top"><b>通知公告</b><br>${content.notices.map((n) => `<a href="${n.href}" target="_blank">${esc(n.title)}</a> ${n.date ?? ''}<br>`).join('')}</td></tr></table>
<p>常用事项：${place.items
    .filter((i) => i.kind === 'other')
    .slice(0, 4)
    .map((i) => `<a href="${paths.guide(i)}">${i.name}</a>`)
    .join(' ')} <a href="javascript:void(0)">更多</a> <a href="###">帮助</a></p>`;
}

function list(place: Place, ask: Ask, audience: '法人' | '个人'): string {
  const { items, departments, dept, pages, current } = listPage(
    place,
    audience,
    ask.query.get('bm'),
    ask.query.get('page'),
  );
  const rows = items.map(
    (i) =>
      `<div class="sub-item lk" data-link="${place.paths.guide(i)}">${esc(i.name)}<font color="#888">（${i.dept}）</font></div>`,
  );
  const pager = Array.from(
    { length: pages },
    (_, p) => `<a href="${place.paths.items(audience, dept ?? '', p + 1)}">${p + 1}</a>`,
  ).join(' ');
  return `<p>${departments.map((d) => `<a url="${place.paths.items(audience, d)}" class="lk">[${d}]</a>`).join('')}</p>${rows.join('')}<p>${current}/${pages} ${pages > 1 ? pager : ''}</p>`;
}

function results(place: Place, key: string): string {
  const hits = key ? searchItems(place, key) : [];
  return hits.length === 0
    ? '<p>没有查询到相关结果</p>'
    : `<p>查询结果：${hits.length}条</p><ol>${hits.map((i) => `<li><a href="${place.paths.guide(i)}">${esc(i.name)}</a> ${i.dept}</li>`).join('')}</ol>`;
}
