import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { CITY, REGION, type Station } from './sites.ts';

export const PAPER = '/paper/kuulan/';
export const CREDIT = '/xyxx/index';
/** Where a station stands: on an origin of its own or in a folder of the region's. */
export const baseOf = (at: Addresses, s: Station): string =>
  s === REGION ? `${at['prov']}` : s.origin ? `${at[s.origin]}` : `${at['prov']}/fz/${s.code}`;
export const MAIL = '/smts/xjx/index.shtml';

const NAV = [
  ['首页', '/'],
  ['权力清单', '/qlqd.html'],
  ['主题服务', '/zt.html'],
  ['办件查询', '/cx.html'],
  ['互动交流', '/hd.html'],
  ['好差评', '/hcp.html'],
] as const;

/** Grey bars where something is to come. */
export const bones = (lines: number, id: string): string =>
  `<div class="gj" id="${id}">${'<div class="gj-line"><i></i><b></b></div>'.repeat(lines)}</div>`;

/** The page's frame, the same in all stations. */
export function frame(at: Addresses, s: Station, title: string, body: string, scripts = ''): string {
  const base = baseOf(at, s).replace(/^https?:\/\/[^/]+/, '');
  const full = `${s.name}政务服务网`;
  const up =
    s.level === '县' ? `<a href="${baseOf(at, CITY)}/">库兰地区</a>` : `<a href="${at['prov']}/">${REGION.name}</a>`;
  const county = s.level === '县' ? `<a href="${at['gov']}${MAIL}">书记市长信箱</a>　` : '';
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/res/zw.css?v=20240611"></head>
<body><div class="dl-top"><div class="w"><span>${s === REGION ? '欢迎访问朔岚自治区一体化在线政务服务平台' : `上级站点：${up}`}</span><span class="r"><a class="on" href="${base}/">汉语</a><a class="lang" lang="x-sol" href="${at['prov']}/sol/index.html">Sholangche</a><a href="${at['sso']}/idp/login?spAppId=zwfw&amp;goto=${encodeURIComponent(`${baseOf(at, s)}/`)}">登录</a></span></div></div>
<div class="dl-head"><div class="w"><div class="logo"><em>${full}</em><small lang="x-sol">${s.second} — Türelik Kezmet Tori</small></div>
<form class="ss" action="${base}/ss.html"><input name="kw" placeholder="请输入事项名称" autocomplete="off"><button>搜一搜</button></form></div></div>
<ul class="dl-nav"><div class="w">${NAV.map(([name, path]) => `<li><a href="${base}${path}">${name}</a></li>`).join('')}</div></ul>
<div class="w main">${body}</div>
<div class="dl-foot"><div class="w"><p>友情链接：${friends(at['ext'], 6)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join('')}<a href="${at['ext']}${CREDIT}" target="_blank">信用朔岚</a>${
    s.origin === 'hall' ? `<a href="${at['ext']}${PAPER}" target="_blank">库兰日报</a>` : ''
  }</p><p>${county}<a href="${base}/12345.html">12345热线</a>　<a href="javascript:window.print()">打印本页</a></p><p>主办：${s.name}${/地区$/.test(s.name) ? '行政公署' : '人民政府'}办公室　承办：${s.level === '区' ? '自治区数字化发展局' : `${s.name}行政审批和数字化发展中心`}　网站标识码 ${s.code}0003</p></div></div>
<script>window.ZW={xzqh:'${s.code}',ctx:'${base}',sso:'${at['sso']}'}</script><script src="/res/zw.js?v=20240611"></script>${scripts}</body></html>`;
}
/** A page of text between the portal's head and foot. */
export const sheet = (at: Addresses, s: Station, title: string, html: string): string =>
  frame(
    at,
    s,
    `${title}-${s.name}政务服务网`,
    `<div class="wz"><div class="mbx">您的位置：<a href="${baseOf(at, s)}/">首页</a> &gt; ${title}</div>${html}</div>`,
  );
