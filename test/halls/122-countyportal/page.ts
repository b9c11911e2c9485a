import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { AREAS, type Area, DISTRICT, HOTLINE, hallOf } from './sites.ts';

const BLUE = '#95b8e7';
/** The theme "default" of the widgets, then the site's own. */
export const CSS = `*{box-sizing:border-box}body{margin:0;background:#eef3fa;font:13px/1.7 "Microsoft YaHei",SimSun,sans-serif;color:#333}a{color:#15428b;text-decoration:none}a:hover{color:#e60;text-decoration:underline}.w{width:1200px;margin:0 auto}
.top{background:#f6f6f6;border-bottom:1px solid #ddd;line-height:30px;color:#666}.top .r{float:right}.top a{margin-left:12px;color:#666}.hd{background:#1d68c0 linear-gradient(90deg,#1553a5,#2b86da);color:#fff;height:96px}.hd h1{float:left;margin:0;height:96px;overflow:hidden;font-size:26px;line-height:96px}.hd small{font-size:15px;margin-left:8px;color:#d7e9ff}
.nav{background:#124a94}.nav a{display:inline-block;color:#fff;padding:0 24px;line-height:40px;font-size:15px}.searchbox{float:right;margin-top:30px;background:#fff;height:36px;width:330px;border:1px solid ${BLUE};position:relative}.searchbox-text{border:0;height:34px;width:290px;padding:0 8px;outline:0}.searchbox-button{position:absolute;right:0;top:0;width:38px;height:34px;background:#ffa832;color:#fff;text-align:center;line-height:34px;cursor:pointer;font-size:17px}
.combo{display:inline-block;position:relative;margin:34px 0 0 22px;border:1px solid ${BLUE};background:#fff;height:28px;color:#333}.combo-text{border:0;height:26px;width:96px;padding:0 6px;cursor:default}.combo-arrow{display:inline-block;width:20px;height:26px;background:#e0ecff;vertical-align:top;text-align:center;cursor:pointer;color:#15428b}.combo-p{position:absolute;left:-1px;top:27px;width:118px;background:#fff;border:1px solid ${BLUE};display:none;z-index:30}.combobox-item{padding:3px 8px;cursor:pointer}.combobox-item:hover{background:#eaf2ff}.combobox-item-selected{background:#ffe48d}
.panel{margin-bottom:10px}.panel-header{border:1px solid ${BLUE};background:#e0ecff linear-gradient(#eff5ff,#e0ecff);padding:4px 8px;position:relative;color:#0e2d5f;font-weight:bold}.panel-tool{position:absolute;right:6px;top:3px}.panel-tool a{display:inline-block;width:18px;text-align:center;border:1px solid ${BLUE};line-height:15px;background:#fff}.panel-tool a::before{content:"︽";font-size:9px}.panel-tool a.panel-tool-expand::before,.panel-tool a.accordion-expand::before{content:"︾"}.panel-body{border:1px solid ${BLUE};border-top:0;background:#fff}.pad{padding:8px 14px}
.layout{display:flex;gap:10px;margin-top:10px}.west{width:216px}.center{flex:1;min-width:0}.accordion .panel{margin:0}.accordion-header{cursor:pointer}.accordion-body{height:340px;overflow:auto}.tree{list-style:none;margin:0;padding:4px}.tree ul{list-style:none;margin:0;padding-left:18px}.tree-node{cursor:pointer;white-space:nowrap;line-height:24px}.tree-node:hover{background:#eaf2ff}.tree-node-selected{background:#ffe48d}.tree-hit{display:inline-block;width:16px;text-align:center;color:#888}.tree-expanded::before{content:"▾"}.tree-collapsed::before{content:"▸"}.tree-file{display:inline-block;width:9px;height:11px;border:1px solid #999;margin:0 5px 0 18px;vertical-align:-1px;background:#fff}.tree-folder{display:inline-block;width:13px;height:10px;background:#f4c55d;margin-right:5px}
.tabs-header{border-bottom:1px solid ${BLUE};background:#e0ecff;padding:4px 4px 0}.tabs{list-style:none;margin:0;padding:0;display:flex;gap:3px}.tabs li{border:1px solid ${BLUE};border-bottom:0;border-radius:5px 5px 0 0;background:#eff5ff}.tabs-inner{display:inline-block;padding:2px 12px}.tabs-selected{background:#fff!important;position:relative;top:1px;font-weight:bold}.tabs-close{padding-right:6px;color:#c33}.tabs-panels{border:1px solid ${BLUE};border-top:0;background:#fff;padding:10px;min-height:620px}
.datagrid-wrap{overflow:hidden}.datagrid-view{display:flex;overflow-x:auto}.datagrid-view table{border-collapse:collapse;table-layout:fixed}.datagrid-view1{flex:none}.datagrid-view2{flex:1}.datagrid-header{background:#efefef linear-gradient(#f9f9f9,#efefef);border-bottom:1px solid #ddd}.datagrid-view td{padding:0;border-right:1px dotted #ccc;border-bottom:1px dotted #ccc}.datagrid-cell,.datagrid-cell-rownumber,.datagrid-expander{padding:4px 6px;overflow:hidden}.datagrid-nowrap .datagrid-cell{white-space:nowrap;text-overflow:ellipsis}.datagrid-cell-rownumber{width:32px;text-align:center;background:#f6f6f6}.datagrid-row-alt{background:#fafafa}.datagrid-row-over{background:#eaf2ff}.datagrid-row-expander{display:inline-block;width:14px;line-height:14px;border:1px solid #888;cursor:pointer;text-align:center}.datagrid-row-expand::before{content:"+"}.datagrid-row-collapse::before{content:"−"}.datagrid-pager{border-top:1px solid ${BLUE};background:#efefef;padding:4px 8px;display:flex;gap:6px;align-items:center}.pagination-info{margin-left:auto}.pagination-num{width:34px}.l-btn{border:1px solid #bbb;background:#fff;padding:0 7px;cursor:pointer}.l-btn-disabled{opacity:.45;cursor:default}.datagrid-mask-msg{padding:30px;text-align:center;color:#777}.datagrid-empty{padding:24px;text-align:center;color:#777}.gray{color:#999}
.window{position:fixed;z-index:90;background:#dbe8fb;border:1px solid ${BLUE};border-radius:5px;padding:5px;left:50%;transform:translateX(-50%);box-shadow:2px 3px 9px rgba(0,0,0,.3)}.window .panel-title{font-weight:bold;line-height:24px}.window-x{float:right;cursor:pointer;color:#c33;font-size:16px}.window-body{background:#fff;border:1px solid ${BLUE};padding:10px}.window-mask{position:fixed;inset:0;background:rgba(120,120,120,.4);z-index:80}.dialog-button{text-align:center;padding-top:10px}
fieldset{border:1px solid #b7cbe8;background:#fff;margin:0 0 12px;padding:8px 14px 12px}legend{color:#15428b;font-weight:bold;font-size:15px;padding:0 8px}.tb{width:100%;border-collapse:collapse}.tb td,.tb th{border:1px solid #cfdcee;padding:6px 10px;text-align:left}.tb .lb,.tb th{background:#f2f7fd;width:150px;color:#444;font-weight:normal}.btns{text-align:center;margin:14px}.btns a{display:inline-block;background:#1d68c0;color:#fff;padding:7px 26px;margin:0 6px;border-radius:3px;font-size:15px}.btns a.x{background:#8a99ad}.yj{height:170px;overflow-y:scroll;border:1px solid #cfdcee;padding:4px 12px}.cols{display:grid;grid-template-columns:1fr 1fr;gap:10px}ul.li{list-style:none;margin:0;padding:0}ul.li li{border-bottom:1px dotted #ccc;line-height:29px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}ul.li span{float:right;color:#999}.pj a{display:inline-block;border:1px solid #f0b95b;padding:3px 16px;margin-right:8px;border-radius:14px}.pj a.on{background:#ffb13d;color:#fff}.float{position:fixed;right:8px;top:300px;width:76px;background:#1d68c0;text-align:center;z-index:20}.float a{display:block;color:#fff;padding:9px 4px;border-bottom:1px solid #5b95d8}.ft{background:#dfe8f3;text-align:center;color:#666;padding:14px;margin-top:20px}`;

const NAV: [string, string][] = [
  ['办件公示', '/Bjgs/Index'],
  ['政策文件', '/News/List?cid=2'],
  ['中介超市', '/Zjcs/List'],
  ['好差评通报', '/Tbgg/List'],
];
export const withDq = (path: string, area: Area): string => `${path}${path.includes('?') ? '&' : '?'}dq=${area.dq}`;

/** What only our district has. */
const only = (area: Area, html: string): string => (area === DISTRICT ? html : '');

/** The master page. @param script the part of the page's own */
export function page(at: Addresses, area: Area, title: string, body: string, own = ''): string {
  const options = AREAS.map(
    (a) =>
      `<div class="combobox-item${a === area ? ' combobox-item-selected' : ''}" value="${a.dq}">${a.name}${a.dq === '0200' ? '本级' : ''}</div>`,
  ).join('');
  const nav = NAV.map(([name, path]) => `<a href="${withDq(path, area)}">${name}</a>`).join('');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}</title><link href="/Content/themes/default/easyui.css?v=1.3.6" rel="stylesheet" type="text/css" /></head>
<body><div class="top"><div class="w"><div class="r"><a href="javascript:void(0)" onclick="Site.login()">登录</a><a href="${at['sso']}/tysfrz/register" target="_blank">注册</a><a href="javascript:void(0)" onclick="document.body.style.zoom=document.body.style.zoom?'':1.2">大字版</a></div>欢迎访问横洲市网上办事大厅！<a href="${at['prov']}/">桂岭政务服务网</a>${only(area, `<a href="${at['gov']}/" target="_blank">蓝塘区人民政府</a>`)}</div></div>
<div class="hd"><div class="w"><h1>横洲市网上办事大厅<small>${area.name}</small></h1><span class="combo" id="dqbox"><input type="text" class="combo-text" readonly="readonly" value="${area.name}" title="选择办理区划" /><span class="combo-arrow">▾</span><div class="combo-p panel combobox-p">${options}</div></span><span class="searchbox"><input type="text" class="searchbox-text" id="ss" placeholder="请输入事项名称" /><span class="searchbox-button">⌕</span></span></div></div>
<div class="nav"><div class="w"><a href="/Home/Index?dq=${area.dq}">首页</a>${nav}<a href="${at['ia']}/hd/consult?from=hz" target="_blank">我要咨询</a><a href="${at['ia']}/hd/complain?from=hz" target="_blank">我要投诉</a></div></div>
<div class="w">${body}</div>
<div class="float"><a href="javascript:void(0)" onclick="Site.service()">人工客服</a>${only(area, `<a href="${at['gov']}/hdjl/yjx/" target="_blank">意见箱</a>`)}<a href="javascript:scrollTo(0,0)">返回顶部</a></div>
<div class="ft"><p>友情链接：${friends(at['ext'], 6)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '　',
    )}　<a href="${at['ext']}/hzrb/" target="_blank">横洲日报</a></p><p>主办：横洲市政务服务和大数据局　政务服务热线：${HOTLINE}　建议使用IE9以上浏览器，1280*1024分辨率</p></div>
<script type="text/javascript">var DQ='${area.dq}',DQMC='${area.name}',SSO='${at['sso']}';</script><script type="text/javascript" src="/Scripts/jquery.easyui.min.js?v=1.3.6"></script><script type="text/javascript" src="/Scripts/site.js"></script>${own ? `<script type="text/javascript" src="/Scripts/${own}.js"></script>` : ''}</body></html>`;
}

const list = (rows: [url: string, text: string, date: string][]): string =>
  `<ul class="li">${rows.map(([url, text, date]) => `<li><span>${date}</span><a href="${url}" target="_blank" title="${text}">${text}</a></li>`).join('')}</ul>`;
const box = (title: string, html: string): string =>
  `<div class="panel"><div class="panel-header"><div class="panel-title">${title}</div></div><div class="panel-body pad">${html}</div></div>`;

/** What the first tab shows. */
export function home(
  at: Addresses,
  area: Area,
  news: [string, string, string][],
  reports: [string, string, string][],
): string {
  const part = (title: string, lx: string) =>
    `<div class="panel"><div class="panel-header accordion-header"><div class="panel-title">${title}</div><div class="panel-tool"><a class="accordion-expand" href="javascript:void(0)"></a></div></div><div class="panel-body accordion-body" style="display:none"><ul class="tree" lx="${lx}"></ul></div></div>`;
  const west = `<div class="west"><div class="accordion">${part('法人服务', 'fr')}${part('个人服务', 'gr')}${part('部门服务', 'bm')}</div></div>`;
  const bang = `<table class="tb"><tr><td class="lb">咨询、投诉</td><td><a href="${at['ia']}/" target="_blank">桂岭省统一互动平台（12345）</a></td></tr>${only(area, `<tr><td class="lb">建议意见</td><td><a href="${at['gov']}/hdjl/yjx/" target="_blank">蓝塘区意见箱</a></td></tr>`)}<tr><td class="lb">办事大厅</td><td>${area === DISTRICT ? '蓝塘区朝阳路118号' : `${area.name}政务服务中心`}，工作日上午8:30—12:00，下午15:00—18:00</td></tr></table>`;
  const body = `<div class="layout">${west}<div class="center"><div class="tabs-container" id="tt"><div class="tabs-header"><ul class="tabs"><li class="tabs-selected"><a href="javascript:void(0)" class="tabs-inner"><span class="tabs-title">首页</span></a></li></ul></div><div class="tabs-panels"><div class="tabs-panel"><div class="cols">${box('通知公告', list(news))}${box('好差评通报', list(reports))}</div>${box(`${area.name}热门事项`, '<div id="hot">正在加载…</div>')}<div class="cols">${box('互动交流', bang)}${box('区划导航', AREAS.map((a) => `<a href="${hallOf(at, a)}">${a.name}</a>`).join('　'))}</div></div></div></div></div></div>`;
  return page(at, area, `横洲市网上办事大厅-${area.name}`, body, 'home');
}
