import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { type Area, CITY, DISTRICT, GREY, mainsOf, OTHERS, PROVINCE, SIBLING, unique } from './items.ts';

export const NEWS = press(
  ['通知公告', '工作动态'],
  (n) => `/news/list?channelId=${n + 1}`,
  (n, m) => `/news/detail?id=${n + 1}0${m + 1}`,
  6,
);
export const urlOf = (at: Addresses, area: Area): string => `${at[area.origin]}${area.folder}`;
const link = (at: Addresses, area: Area, text = area.name): string => `<a href="${urlOf(at, area)}/index">${text}</a>`;

/** Mega menu of regions: the pane of a city comes with the mouse. */
function regions(at: Addresses): string {
  const cities = [OTHERS[0] as Area, CITY, ...OTHERS.slice(1)];
  const panes = cities.map((city, n) => {
    const counties =
      city === CITY
        ? `${link(at, DISTRICT)}${link(at, SIBLING)}${GREY.map((g) => `<span title="暂未开通">${g}</span>`).join('')}`
        : '<span>县区站点筹建中</span>';
    return `<div class="area-pane" id="pane${city.code}"${n === 0 ? ' style="display:block"' : ''}><h4>${city.name}</h4>${link(at, city, '市本级')}${counties}</div>`;
  });
  const tabs = cities.map((c, n) => `<li data-pane="pane${c.code}"${n === 0 ? ' class="active"' : ''}>${c.name}</li>`);
  return `<div class="container flex"><ul class="area-tabs">${tabs.join('')}</ul><div>${panes.join('')}</div></div>`;
}

const mega = (title: string, inner: string): string =>
  `<li class="dropdown mega"><a href="javascript:;" class="dropdown-toggle">${title}<span class="caret"></span></a><div class="dropdown-menu mega-menu">${inner}</div></li>`;
const links = (title: string, rows: [string, string][]): string =>
  `<div class="container"><h4>${title}</h4><div class="mega-list">${rows.map(([t, u]) => `<a href="${u}">${t}</a>`).join('')}</div></div>`;

export function page(at: Addresses, area: Area, title: string, body: string): string {
  const base = urlOf(at, area);
  const mains = mainsOf(area);
  const themes = (who: string, type: string) =>
    unique(mains.filter((m) => m.audience === who).map((m) => m.theme)).map((t): [string, string] => [
      t,
      `${base}/item/theme?type=${type}&theme=${encodeURIComponent(t)}`,
    ]);
  const nav = [
    `<li><a href="${base}/index">首页</a></li>`,
    mega('个人服务', links('个人主题', themes('个人', '1'))),
    mega('法人服务', links('法人主题', themes('法人', '2'))),
    `<li><a href="${base}/item/dept">部门服务</a></li>`,
    mega(
      '公示公开',
      links('公示公开', [
        ['通知公告', `${base}/news/list?channelId=1`],
        ['工作动态', `${base}/news/list?channelId=2`],
        ['收费目录', `${base}/news/list?channelId=3`],
      ]),
    ),
    mega(
      '互动交流',
      links('互动交流', [
        ['网上咨询', `${base}/consult/add`],
        ['投诉举报', `${base}/complaint/add`],
        ['服务评价', `${base}/evaluate/index`],
        ['使用帮助', `${base}/help/index`],
      ]),
    ),
    mega('地区导航', regions(at)),
  ].join('');
  const friend = friends(at['ext'], 5).map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}-渭川政务服务网</title><link rel="stylesheet" href="/static/css/site.css?v=20200618"><script>var ctx='${area.folder}';</script><script src="/static/js/mini.js"></script><script src="/static/js/site.js?v=20200618"></script></head>
<body><div class="topbar"><div class="container clearfix">欢迎访问渭川政务服务网 · ${area.full}<span class="pull-right"><a href="${at['sso']}/idp/login?goto=${encodeURIComponent(`${base}/index`)}">登录</a><a href="${base}/help/index">帮助</a></span></div></div>
<div class="banner"><div class="container clearfix"><span class="brand">渭川政务服务网<small>${area === PROVINCE ? '省本级' : area.full}</small></span><div class="input-group"><input type="text" class="form-control" id="keyword" placeholder="请输入事项关键词"><span class="input-group-btn"><button type="button" onclick="doSearch()">搜索</button></span></div></div></div>
<nav class="navbar navbar-default"><div class="container"><ul class="nav navbar-nav">${nav}</ul></div></nav>
<div class="main"><div class="container">${body}</div></div>
<div class="side"><a href="javascript:;" id="kefu">人工<br>客服</a><a href="${base}/consult/add">网上<br>咨询</a><a href="${base}/complaint/add">我要<br>投诉</a><div id="kefuTip">人工客服工作时间：法定工作日 上午9:00—12:00，下午2:30—6:00。<br>在线接入请点击：<a href="${base}/service/online">进入对话</a></div></div>
<div class="footer"><div class="container"><p>${friend.join('')}<a href="${at['ext']}/wcxf/" target="_blank">渭川信访</a></p><p>政务服务热线：12345　主办：渭川省政务服务管理办公室</p><p>渭ICP备17000381号-2</p></div></div></body></html>`;
}
export const crumb = (...names: string[]): string =>
  `<div class="breadcrumb">当前位置：首页 / ${names.join(' / ')}</div>`;
export const panel = (title: string, body: string, more = ''): string =>
  `<div class="panel panel-default"><div class="panel-heading">${title}${more}</div><div class="panel-body">${body}</div></div>`;
