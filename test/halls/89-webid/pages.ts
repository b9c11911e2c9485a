import type { Item } from '../kit/catalogue.ts';
import type { Addresses } from '../kit/hall.ts';
import { box, columns, frame, siteLinks } from './frame.ts';
import { plain, sheet } from './guide.ts';
import {
  CITIES,
  DISTRICTS,
  deptsOf,
  guidePath,
  type Hit,
  ID,
  itemsOf,
  type Key,
  PLACES,
  ROOT,
  search,
  themesOf,
} from './items.ts';

const attr = (url: string): string => url.replaceAll('&', '&amp;');
const LIST = `${ROOT}/bscx/itemlist`;
const listPath = (key: Key, page: 'gr' | 'fr' | 'bm', part = ''): string =>
  `${LIST}/${page}_index.do?webId=${PLACES[key].webId}${part}`;

/** Subjects of a home, some of whose pages are long gone. */
const SUBJECTS: Record<Key, [string, string][]> = {
  province: [
    ['长三角“一网通办”', '/col/col10430/index.html'],
    ['证明事项清单', '/col/col10431/index.html'],
    ['疫情防控专题（2020）', '/col/col10419/index.html'],
  ],
  city: [
    ['企业开办“一站通”', '/col/col70230/index.html'],
    ['企业服务直通车', '/qyfw/zt/index.jsp'],
  ],
  flag: [
    ['拿地即开工', '/col/col94030/index.html'],
    ['不见面审批专区', '/col/col94077/index.html'],
  ],
};

export function home(at: Addresses, key: Key): string {
  const { site, name } = PLACES[key];
  const items = itemsOf(key);
  const theme = (audience: Item['audience'], page: 'gr' | 'fr') =>
    `<div class="zt">${themesOf(key, audience)
      .map(([code, t]) => `<a href="${attr(listPath(key, page, `&themid=${code}`))}" target="_blank">${t}</a>`)
      .join('')}</div>`;
  const news = columns[key].slice(0, 2).map(
    (c) =>
      `<div>${box(
        c.name,
        `<ul class="xw">${c.articles
          .slice(0, 5)
          .map((a) => `<li><span>${a.date}</span><a href="${a.path}" target="_blank">${a.title}</a></li>`)
          .join('')}</ul>`,
        c.path,
      )}</div>`,
  );
  const hot = items
    .filter((i) => i.id !== ID)
    .slice(1, 13)
    .map((i) => `<a href="${attr(guidePath(key, i.id))}" target="_blank">${i.name}</a>`);
  const lower =
    key === 'flag'
      ? ''
      : box(
          key === 'province' ? '综合旗舰店' : '区县旗舰店',
          `<div class="lst">${siteLinks(at, key === 'province' ? CITIES : DISTRICTS)}</div>`,
        );
  const drift =
    key === 'province'
      ? `<div class="piaofu" id="piaofu"><i>×</i><a href="${columns.province[0]?.articles[0]?.path}" target="_blank">公告：全省政务服务中心假期工作安排已发布，请点击查看</a></div>`
      : '';
  const words = ['社会保障卡', '身份证', '食品经营', '结婚登记'].map(
    (q) => `<a href="/jrobot/search.do?webid=${PLACES[key].webId}&amp;q=${encodeURIComponent(q)}">${q}</a>`,
  );
  const popUp =
    key === 'flag'
      ? `<script>if(document.cookie.indexOf('ylgg=1')<0){document.cookie='ylgg=1;path=/';layer.open({title:'温馨提示',content:'因省统一身份认证平台升级，每日23:00至次日5:00暂停登录，给您带来的不便敬请谅解。',btn:['我知道了']})}</script>`
      : '';
  return frame(
    at,
    key,
    key === 'province' ? '首页' : site,
    `<div class="bt-ban"><h2>${key === 'province' ? '淞江政务服务网' : `${name}政务服务 · ${site}`}</h2><p>热门搜索：${words.join('')}</p></div><div class="bt-1200">${box('法人服务', theme('法人', 'fr'), attr(listPath(key, 'fr')))}${box('个人服务', theme('个人', 'gr'), attr(listPath(key, 'gr')))}<div class="lan"><div>${box(
      `${name}热门服务`,
      `<div class="lst">${hot.join('')}</div>`,
    )}</div><div>${box(
      '部门服务',
      `<div class="lst">${deptsOf(key)
        .map(([code, d]) => `<a href="${attr(listPath(key, 'bm', `&deptid=${code}`))}">${d}</a>`)
        .join('')}</div>`,
      listPath(key, 'bm'),
    )}</div></div>${lower}${box('特色专题', `<div class="lst">${SUBJECTS[key].map(([t, u]) => `<a href="${u}" target="_blank">${t}</a>`).join('')}</div>`)}<div class="lan">${news.join('')}</div></div>${drift}`,
    popUp,
  );
}

const PAGE = { gr: '个人服务', fr: '法人服务', bm: '部门服务' } as const;
export type Page = keyof typeof PAGE;
/** The list's frame: themes or offices at the side, the rows by POST. */
export function lister(at: Addresses, key: Key, page: Page, query: URLSearchParams): string {
  const audience = { gr: '个人', fr: '法人', bm: '' }[page];
  // Only offices that have something for this audience.
  const depts = deptsOf(key).filter(([, d]) =>
    itemsOf(key).some((i) => i.dept === d && (!audience || i.audience === audience)),
  );
  const parts = page === 'bm' ? [] : themesOf(key, page === 'gr' ? '个人' : '法人');
  const chosen = query.get('themid') ?? query.get('deptid') ?? '';
  const known = [...parts, ...depts].some(([code]) => code === chosen) ? chosen : '';
  const side = (title: string, list: [string, string][], par: string): string =>
    list.length === 0
      ? ''
      : `<dl><dt>${title}</dt>${list
          .map(
            ([code, t]) =>
              `<dd><a href="${attr(listPath(key, page, `&${par}=${code}`))}"${code === known ? ' class="cur"' : ''}>${t}</a></dd>`,
          )
          .join('')}</dl>`;
  return frame(
    at,
    key,
    PAGE[page],
    `<div class="bt-1200"><div class="sx-side">${side('按主题分类', parts, 'themid')}${side(page === 'bm' ? '部门旗舰店' : '按部门分类', depts, 'deptid')}</div><div class="sx-main"><p>您所在的位置：<a href="/">${PLACES[key].site}</a> &gt; ${PAGE[page]}</p><div id="sxlb" data-url="${LIST}/${page}showtype.do" data-par="webId=${PLACES[key].webId}&amp;${query.has('deptid') ? 'deptid' : 'themid'}=${known}">正在加载，请稍候……</div><div class="fy" id="fyq"></div></div></div>`,
    '<script src="/sjzwfw/resources/js/showtype.js"></script>',
  );
}
/** The rows, a piece of HTML. */
export function rows(key: Key, page: Page, form: URLSearchParams): string {
  const theme = [...themesOf(key, '个人'), ...themesOf(key, '法人')].find(([c]) => c === form.get('themid'))?.[1];
  const dept = deptsOf(key).find(([c]) => c === form.get('deptid'))?.[1];
  const audience = { gr: '个人', fr: '法人', bm: '' }[page];
  const fit = itemsOf(key).filter(
    (i) => (!audience || i.audience === audience) && (!theme || i.theme === theme) && (!dept || i.dept === dept),
  );
  const n = Math.max(1, Number(form.get('page')) || 1);
  return `<input type="hidden" name="total" value="${fit.length}">${
    fit
      .slice((n - 1) * 10, n * 10)
      .map(
        (i) =>
          `<div class="sxk"><a class="t" href="${attr(guidePath(key, i.id))}" target="_blank" title="${i.name}">${i.name}</a><span class="d">${PLACES[key].name}${i.dept}</span><span class="c"><a href="${attr(guidePath(key, i.id))}" target="_blank">办事指南</a><a onclick="zxbl('${applyPath(key, i.id)}')">在线办理</a></span></div>`,
      )
      .join('') || '<p>暂无相关事项</p>'
  }`;
}
const applyPath = (key: Key, id: string): string =>
  `${ROOT}/apply/gotoUrl.do?webId=${PLACES[key].webId}&amp;iddept_yw_inf=${id}`;

const PER = 10;
/** What the search engine of the vendor's makes of it: items first, then what was published. */
export function results(at: Addresses, key: Key, query: URLSearchParams): string {
  const words = (query.get('q') ?? '').replace(/[<>"&]/g, '');
  const hits: Hit[] = search(key, words);
  const origin = (hit: Hit): string => (hit.key === key ? '' : (at[hit.key] ?? ''));
  const entries = hits.map(
    (h) =>
      `<div class="jr-item sxk"><a class="t" href="${origin(h)}${attr(guidePath(h.key, h.id))}" target="_blank">${h.name}</a><p class="d">办事服务　${PLACES[h.key].name}${h.dept}　${h.audience}事项</p></div>`,
  );
  const n = Math.max(1, Number(query.get('p')) || 1);
  const pages = Math.ceil(entries.length / PER);
  const bar = Array.from({ length: pages }, (_, i) =>
    i + 1 === n
      ? `<em>${n}</em>`
      : `<a href="/jrobot/search.do?webid=${PLACES[key].webId}&amp;pg=10&amp;p=${i + 1}&amp;q=${encodeURIComponent(words)}">${i + 1}</a>`,
  );
  return frame(
    at,
    key,
    '搜索',
    `<div class="bt-1200"><div class="kuai"><p>在“${PLACES[key].site}”中为您找到与“<b>${words}</b>”相关的结果${entries.length}条</p>${entries.slice((n - 1) * PER, n * PER).join('') || '<p>抱歉，没有找到相关结果，请更换关键词。</p>'}<div class="fy">${bar.join('')}</div></div></div>`,
  );
}

export function guide(at: Addresses, key: Key, id: string): string | null {
  const items = itemsOf(key);
  const n = items.findIndex((i) => i.id === id);
  const item = items[n];
  if (!item) return null;
  const w = PLACES[key].webId;
  return frame(
    at,
    key,
    item.name,
    `<div class="bt-1200"><div class="zn-h"><h1>${item.name}</h1><a class="an" onclick="zxbl()">在线办理</a><a class="an an2" href="${ROOT}/zxts/consult.do?webId=${w}&amp;sx=${id}" target="_blank">我要咨询</a><a class="an an2" href="${ROOT}/zxts/complain.do?webId=${w}&amp;sx=${id}" target="_blank">我要投诉</a><a class="an an2" href="${at['province']}${ROOT}/hcp/evaluate.do?sx=${id}" target="_blank">我要评价</a><a class="an an2" onclick="layer.msg('请先登录后再收藏')">收藏</a><a class="an an2" onclick="window.print()">打印</a></div>${key === 'flag' && id === ID ? sheet() : plain(item.name, item.dept, PLACES[key].name, n)}</div>`,
    `<script>function zxbl(){layer.confirm('您即将进入统一申报系统，请提前准备好申请材料。是否继续办理？',{title:'温馨提示',btn:['继续办理','取消']},function(i){layer.close(i);window.open('${applyPath(key, id).replace('&amp;', '&')}','_blank')})}</script>`,
  );
}
