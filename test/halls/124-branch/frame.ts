import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { type Area, areaOf, DISTRICT, urlOf } from './areas.ts';

export const PAPER_DEAD = '/media/jzrb/index.html';
export const ELDER = '/zt/zzzq/index.html';
export const TOPIC_DEAD = '/zt/ybs2024/index.html';

/** Path of a branch on its own host: '/' or '/ft/CODE/'. */
export const baseOf = (at: Addresses, area: Area): string => new URL(urlOf(at, area)).pathname;
export const newsOf = (base: string) =>
  press(
    ['通知公告', '工作动态'],
    (n) => `${base}xw/list_${n + 1}.html`,
    (n, m) => `${base}xw/${n + 1}/2026${30417 + n * 60 + m * 7}.html`,
    5,
  );
const plainText = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const nameOf = (area: Area): string => (area.level === '省' ? '' : `${area.name}分厅`);
const trail = (at: Addresses, area: Area): string => {
  const up = area.parent ? `${trail(at, areaOf(area.parent))} &gt; ` : '';
  return `${up}<a href="${urlOf(at, area)}">${area.name}</a>`;
};

/** A page of the portal in its frame; `kw` is what the visitor searched for. */
export function layout(at: Addresses, area: Area, title: string, body: string, kw = ''): string {
  const base = baseOf(at, area);
  const nav: [string, string][] = [
    ['首页', base],
    ['分厅导航', `${at['prov']}/ftdh`],
    ['办事服务', `${base}sxlb`],
    ['惠企直达', `${base}hqzd`],
    ['通知公告', `${base}xw/list_1.html`],
    ['咨询投诉', `${at['prov']}/hd/write?ft=${area.code}`],
    ['好差评', `${at['prov']}/hcp/index`],
  ];
  const links = friends(at['ext'], area.level === '省' ? 10 : 4).map(({ name, url }) => [name, url]);
  if (area === DISTRICT) links.push(['青陂区人民政府', `${at['gov']}/`], ['荆泽日报', `${at['ext']}${PAPER_DEAD}`]);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}-荆泽政务服务网${nameOf(area)}</title><link rel="stylesheet" href="/static/css/portal.css?v=2.4.1"><script src="/static/js/portal.js?v=2.4.1"></script></head><body data-ft="${area.code}" data-base="${base}">
<div class="top"><div class="w"><span>您好，欢迎访问荆泽政务服务网！　政务服务热线：12345</span><span><a href="${at['sso']}/uias/login?gotoUrl=${encodeURIComponent(urlOf(at, area))}">登录</a><a href="${at['sso']}/uias/register">注册</a><a href="javascript:void(0)" onclick="needLogin('center')">我的办件</a><a href="${at['prov']}/help.html">使用帮助</a></span></div></div>
<div class="hd"><div class="w"><div class="logo"><b>荆泽政务服务网</b><span>${nameOf(area) || '一网通办　省市县联动'}</span>${area.level === '省' ? '' : `<a href="${at['prov']}/ftdh">切换分厅</a>`}</div><form class="so" action="${base}ss" method="get"><input name="kw" id="kw" value="${plainText(kw)}" placeholder="请输入事项名称，如：身份证换领" autocomplete="off"><button type="submit">搜索</button></form></div></div>
<div class="nav"><ul class="w">${nav.map(([n, u]) => `<li><a href="${u}">${n}</a></li>`).join('')}</ul></div>
<div class="w"><div class="pos">当前位置：${trail(at, area)} &gt; ${title}</div>${body}</div>
<div class="fd"><a href="javascript:void(0)" onclick="openKf()">在线客服</a><a href="${at['prov']}/hd/write?ft=${area.code}&amp;lx=ts">我要投诉</a><div>手机版<span class="ew"><img src="/static/img/ewm.svg" width="110" height="110" alt="扫码访问手机版"></span></div><a href="javascript:scrollTo(0,0)">返回顶部</a></div>
<div class="foot"><p>友情链接：${links.map(([n, u]) => `<a href="${u}" target="_blank">${n}</a>`).join('')}</p><p>主办单位：荆泽省人民政府办公厅　${area.level === '省' ? '' : `分厅管理：${area.name}政务服务和大数据管理局　`}技术支持：中衡软通信息技术有限公司</p><p>荆ICP备19004812号　荆公网安备94800002000117号　网站标识码：${area.code}0007　<a href="${at['prov']}/map.html">网站地图</a></p></div>
<script>var HOST={kf:'${at['kf']}',sso:'${at['sso']}',apply:'${at['apply']}'};</script></body></html>`;
}

export const tabs = (parts: [string, string][]): string =>
  `<ul class="tab-hd">${parts.map(([n], i) => `<li${i ? '' : ' class="on"'} onclick="tabTo(this)">${n}</li>`).join('')}</ul><div class="tab-bd">${parts.map(([, b], i) => `<div${i ? '' : ' class="on"'}>${b}</div>`).join('')}</div>`;
export const grid = (cells: [string, string][]): string =>
  `<div class="gz">${cells.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div>`;
export const box = (html: string): string => `<div class="box">${html}</div>`;
