import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Area, CITY, childrenOf, listOf, PROVINCE } from './areas.ts';
import { rowsOf, unique } from './items.ts';

export const EXT_DEAD = '/snowridge-daily/';
/** Where a request stands: whose host it is, and the region that it is shown for. */
export interface Place {
  at: Addresses;
  /** The host's own region; the province's host follows the cookie. */
  host: Area;
  area: Area;
}
export const themesOf = (area: Area, who: string): string[] =>
  unique(
    rowsOf(area)
      .filter((r) => r.audience === who)
      .map((r) => r.theme),
  );
export const link = (href: string, text: string, more = ''): string => `<a href="${href}"${more}>${text}</a>`;
export const signInUrl = (at: Addresses, back: string): string =>
  `${at['sso']}/uc/sso/loginTrust?backUrl=${encodeURIComponent(back)}`;
export const safe = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const to = (path: string, args: Record<string, string>) => `${path}?${new URLSearchParams(args)}`;

/** The compiler marks what is styled with the hash of its component. */
const hashed = (component: string, html: string): string =>
  html.replace(/ class="([^"]+)"/g, ` class="$1 ${component}"`);

function regionPart({ at, host, area }: Place): string {
  if (host === PROVINCE) return `<zw-region code="${area.code}" name="${area.name}"></zw-region>`;
  const below = childrenOf(host === CITY ? CITY : host);
  const sites = below.map((a) => `<li>${link(listOf(at, a), a.name)}</li>`).join('');
  return `<span class="here">${host.name}</span>${
    sites
      ? `<button type="button" class="plain" popovertarget="sites">区县站点</button><div popover id="sites"><p>请选择要访问的县（市、区）</p><ul>${sites}</ul></div>`
      : link(`${at['city']}/`, '返回市级站点', ' class="plain"')
  }`;
}
function menu({ area }: Place): string {
  const drop = (who: string, name: string) =>
    `<li>${link(to('/matters', { who }), name, ' aria-haspopup="true"')}<ul>${themesOf(area, who)
      .map((theme) => `<li>${link(to('/matters', { who, theme }), theme)}</li>`)
      .join('')}</ul></li>`;
  return `<nav aria-label="主导航"><ul class="menu"><li>${link('/', '首页')}</li>${drop('个人', '个人服务')}${drop('法人', '法人服务')}<li>${link(
    '/departments',
    '部门服务',
  )}</li><li>${link('/topics', '专题服务')}</li><li><a href="/interact" aria-haspopup="true">互动交流</a><ul><li>${link('/letters', '问政')}</li><li>${link(
    '/consult',
    '办事咨询',
  )}</li><li>${link('/complaints', '投诉建议')}</li><li>${link('/ask', '智能问答')}</li></ul></li><li>${link('/ratings', '好差评')}</li></ul></nav>`;
}
function foot({ at, host }: Place): string {
  const cities = childrenOf(PROVINCE).map((a) => link(listOf(at, a), a.name));
  const units = friends(at['ext'], 6).map(({ name, url }) => link(url, name, ' target="_blank" rel="noopener"'));
  if (host.level === '县') units.push(link(`${at['ext']}${EXT_DEAD}`, '雪岭日报', ' target="_blank" rel="noopener"'));
  return `<footer class="foot"><div class="wide"><dl><div><dt>市级站点</dt><dd>${cities.join('')}</dd></div><div><dt>友情链接</dt><dd>${units.join(
    '',
  )}</dd></div></dl><p>主办：${host === PROVINCE ? '雪岭省人民政府办公厅' : `${host.name}人民政府`}　承办：${host.name}数据局　政务服务热线：12345</p><p>网站标识码：${host.code}0003　雪ICP备2025000371号　${link(
    '/about',
    '网站说明',
  )}</p></div></footer>`;
}
const SIDE = `<aside class="side" aria-label="快捷入口"><a href="/ask" aria-label="智能问答"><b>问</b>智能问答</a><a href="/consult"><b>询</b>办事咨询</a><a href="/complaints"><b>诉</b>我要投诉</a><a href="/ratings"><b>评</b>好差评</a><button type="button" popovertarget="app-qr"><b>端</b>手机版</button><a href="#top" aria-label="返回顶部"><b>↑</b>顶部</a></aside>
<div popover id="app-qr"><img src="/assets/img/qr.svg" alt="雪岭办二维码" width="140"><p>扫码下载“雪岭办”移动端</p></div>`;

/** A page as the server renders it; the islands wake up afterwards. */
export function page(place: Place, title: string, body: string, component = 'svelte-1m4x8ue'): string {
  const { at, host } = place;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="LinHai Headless CMS 3.2">
<title>${title === '首页' ? '' : `${safe(title)} - `}${host.name}政务服务网</title>
<link href="/_app/immutable/assets/0.Dk3vQ9sL.css" rel="stylesheet">
<link rel="modulepreload" href="/_app/immutable/entry/islands.C8hYx2Tn.js">
<link rel="modulepreload" href="/_app/immutable/chunks/elements.BwZ17fqa.js">
</head>
<body data-sveltekit-preload-data="off"><div style="display: contents" id="top"><!--[--><!--[-->
${hashed(
  'svelte-9gk2ra',
  `<a class="skip" href="#main">跳到主要内容</a><header class="head"><div class="wide"><a class="logo" href="/" aria-label="${host.name}政务服务网首页"><i>雪</i><span>${host.name}政务服务网<small>办事不求人　林海雪原暖民心</small></span></a><div class="region" aria-label="所在地区">${regionPart(place)}</div><div class="me"><button type="button" class="plain" id="elder" aria-pressed="false">长者版</button>${link(
    signInUrl(at, `${at['prov']}/my`),
    '登录',
    ' class="btn small"',
  )}</div></div>${menu(place)}</header>`,
)}
<main id="main" class="wide">${hashed(component, body)}</main>
${hashed('svelte-1ff0ot', `${foot(place)}${SIDE}`)}<!--]--><!--]--></div>
<output id="toast" role="status" aria-live="polite"></output>
<script type="module" src="/_app/immutable/chunks/elements.BwZ17fqa.js"></script>
<script type="module" src="/_app/immutable/entry/islands.C8hYx2Tn.js"></script>
</body></html>`;
}
export const crumbs = (...parts: [string, string?][]): string =>
  `<nav class="crumbs" aria-label="当前位置"><ol><li>${link('/', '首页')}</li>${parts
    .map(([name, href]) => `<li>${href ? link(href, name) : `<span aria-current="page">${name}</span>`}</li>`)
    .join('')}</ol></nav>`;
export const section = (title: string, html: string, more = ''): string =>
  `<section class="card"><h2>${title}${more}</h2>${html}</section>`;
