import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { AREAS, type Area, baseOf, CITY, countiesFor, DISTRICT, folder, PROVINCE } from './sites.ts';

/** One site of the product as its pages are written: where it is, and whose. */
export interface Ground {
  at: Addresses;
  area: Area;
  /** Folder before all its addresses. */
  f: string;
}
export const ground = (at: Addresses, area: Area): Ground => ({ at, area, f: folder(area) });
export const PAPER = '/media/dongling/';
const TABS: [string, string][] = [
  ['首页', '/portal/index.do'],
  ['个人服务', '/portal/list.do?type=gr'],
  ['法人服务', '/portal/list.do?type=fr'],
  ['部门服务', '/portal/dept.do'],
  ['主题集成', '/portal/yjs.do'],
  ['互动交流', '/portal/hd/index.do'],
  ['好差评', '/portal/hcp/index.do'],
];

function panel({ at, area }: Ground): string {
  const link = (a: Area) =>
    `<a class="${a === area ? 'cur' : ''}" href="${baseOf(at, a)}/portal/index.do">${a.name}</a>`;
  const county = (a: Area) =>
    `<a class="${a === area ? 'cur' : ''}" href="javascript:void(0)" data-url="${baseOf(at, a)}/portal/index.do" onclick="goSite(this)">${a.name}</a>`;
  const cities = AREAS.filter((a) => a.kind === '市州');
  const label = area === PROVINCE || (area.parent === PROVINCE.code && area.kind === '区县') ? '直管县市' : '区县';
  return `<div id="sitePanel"><span class="close" onclick="$('#sitePanel').hide()">×</span><dl><dt>省</dt><dd>${link(PROVINCE)}</dd></dl><dl><dt>市州</dt><dd>${cities.map(link).join('')}</dd></dl><dl><dt>${label}</dt><dd>${countiesFor(
    area.parent === PROVINCE.code && area.kind === '区县' ? PROVINCE : area,
  )
    .map(county)
    .join('')}</dd></dl></div>`;
}
export const hidden = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([k, v]) => `<input type="hidden" name="${k}" value="${v}">`)
    .join('');
/** Pages at the foot of a list: links of script that send the form of the page. */
export function pager(action: string, values: Record<string, string>, now: number, total: number, size = 10): string {
  const last = Math.max(1, Math.ceil(total / size));
  const go = (n: number, text: string) =>
    n === now ? `<span>${text}</span>` : `<a href="javascript:goPage(${n})">${text}</a>`;
  const numbers = Array.from({ length: last }, (_, i) => i + 1).filter((n) => Math.abs(n - now) < 3);
  return `<form id="pageForm" action="${action}">${hidden(values)}<input type="hidden" name="pageNo" value="${now}"></form><div class="pagination">${go(1, '首页')}${go(Math.max(1, now - 1), '上一页')}${numbers.map((n) => (n === now ? `<span class="active">${n}</span>` : go(n, String(n)))).join('')}${go(Math.min(last, now + 1), '下一页')}${go(last, '末页')}<em>共${total}条 ${last}页</em>到第 <input id="jump" value="${now}"> 页 <button type="button" class="btn btn-xs" onclick="jumpPage(${last})">跳转</button></div>`;
}

export function page(g: Ground, title: string, body: string, active = ''): string {
  const { at, area, f } = g;
  const links = friends(at['ext'], 6).map((l) => `<a href="${l.url}" target="_blank">${l.name}</a>`);
  const ours = area === DISTRICT;
  if (ours) {
    links.push(`<a href="${at['ext']}${PAPER}" target="_blank">东菱融媒</a>`);
    links.push(`<a href="${at['gov']}/" target="_blank">东菱区人民政府</a>`);
  }
  const name = area === PROVINCE ? '省本级' : area === CITY ? `${area.name}本级` : area.name;
  const nav = TABS.map(([n, u]) => `<li class="${n === active ? 'active' : ''}"><a href="${f}${u}">${n}</a></li>`).join(
    '',
  );
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}-${area.name}-云泽政务服务网</title><link rel="stylesheet" href="/portal/static/css/zwfw.min.css?v=20250918"></head><body>
<div class="top"><div class="container">您好，欢迎访问云泽政务服务网！<span class="pull-right"><a href="${at['sso']}/uias/login.do">登录</a><a href="${at['sso']}/uias/login.do">注册</a><a href="javascript:void(0)" onclick="bigger()">长者模式</a><a href="javascript:void(0)" onclick="bigger()">无障碍</a></span></div></div>
<div class="logo"><div class="container"><h1>云泽政务服务网</h1><div class="zd"><b>${name}</b><a onclick="openPanel()">站点切换 ▾</a></div><div class="tophot">政务服务便民热线 12345</div>${panel(g)}</div></div>
<div class="navbar"><div class="container"><ul>${nav}</ul></div></div>
${body}
<div class="side"><a href="${f}/portal/hd/zixun.do">我要咨询</a><a href="${f}/portal/hd/tousu.do">我要投诉</a><a href="${f}/portal/hd/bangban.do">帮办代办</a><a href="${f}/portal/hcp/index.do">好差评</a><a href="javascript:scrollTo(0,0)">返回顶部</a></div>
<div class="foot"><p>友情链接：${links.join('')}</p><p>主办：${area.kind === '省' ? '云泽省人民政府办公厅' : `${area.name}人民政府`}　承办：${area.name}数据局　技术支持：云泽鼎数信息股份有限公司</p><p>云ICP备10004561号　云公网安备${area.code}02000117号　网站标识码：${area.code}0007</p></div>
<div class="modal" id="dlg"><div class="modal-dialog"><div class="modal-header">温馨提示</div><div class="modal-body"></div><div class="modal-footer"><a class="btn btn-primary" href="${at['sso']}/uias/login.do">去登录</a> <button type="button" class="btn" onclick="$('#dlg').removeClass('in')">关闭</button></div></div></div>
<script src="/portal/static/js/jq.mini.js"></script><script src="/portal/static/js/zwfw.js?v=20250918"></script></body></html>`;
}
export const trail = (...names: string[]): string =>
  `<div class="breadcrumb">您的位置：首页 &gt; ${names.join(' &gt; ')}</div>`;
/** A page with one panel in the usual container. */
export const plainPage = (g: Ground, title: string, html: string, active = ''): string =>
  page(
    g,
    title,
    `<div class="container">${trail(title)}<div class="panel"><div class="panel-heading">${title}</div><div class="panel-body">${html}</div></div></div>`,
    active,
  );
