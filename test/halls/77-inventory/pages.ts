import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import type { Answer } from '../kit/site.ts';
import { CITIES, PROVINCE, region } from './items.ts';

/** GBK throughout, and both header and meta say so. */
export const gbk = (body: string): Answer => ({
  body,
  encoding: 'gbk',
  headers: { 'content-type': 'text/html;charset=GBK' },
});
export const columns = press(
  ['新闻动态', '通知公告'],
  (n) => `/portal/col/${['xwdt', 'tzgg'][n]}.html`,
  (n, m) => `/portal/info/2021/${77010 + n * 30 + m}.html`,
  6,
);
export const EMPTY = { name: '政策解读', path: '/portal/zcjd.do' };

const STYLE = `body{margin:0;font:12px/24px Tahoma,宋体;background:#E6F0FF}a{color:#0E2D5F;text-decoration:none}.page{width:1000px;margin:0 auto;background:#fff}.logo{background:#2D6DB5;color:#fff;font:bold 26px/80px 微软雅黑;padding-left:20px}.menu{background:#1B4F8F;height:34px}.menu a{color:#fff;float:left;line-height:34px;padding:0 13px;font-size:13px}.area{padding:6px 12px;position:relative;border-bottom:1px solid #95B8E7}.area input{width:150px;height:22px;cursor:pointer;border:1px solid #95B8E7}#menuContent{display:none;position:absolute;left:74px;top:34px;z-index:50}.ztree{margin:0;border:1px solid #617775;background:#f0f6e4;width:220px;height:300px;overflow:auto;padding:5px}.ztree li{list-style:none;line-height:20px}.ztree ul{margin:0;padding:0 0 0 18px}.ztree a{cursor:pointer}.button.switch{display:inline-block;width:14px;height:14px;line-height:13px;text-align:center;border:1px solid #888;background:#fff;cursor:pointer;margin-right:4px}.center_close:before{content:"+"}.center_open:before{content:"-"}.noline:before{content:"·"}.panel-header{background:#E0ECFF;border:1px solid #95B8E7;font-weight:bold;padding:2px 8px;color:#0E2D5F}.panel-body{border:1px solid #95B8E7;border-top:0;padding:6px;margin-bottom:8px}.datagrid{width:100%;border-collapse:collapse}.datagrid td{border:1px dotted #ccc;padding:3px 6px}.datagrid-header td{background:#EFF5FF}.datagrid-pager{background:#F4F4F4;border:1px solid #95B8E7;padding:3px}.l-btn{display:inline-block;border:1px solid #bbb;border-radius:4px;background:#eee;padding:0 10px}.l-btn-plain{border:0;background:none;padding:0 4px}.l-btn-disabled{opacity:.5;color:#888}.pagination-num{width:30px}.pagination-first:before{content:"|\\25C0"}.pagination-prev:before{content:"\\25C0"}.pagination-next:before{content:"\\25B6"}.pagination-last:before{content:"\\25B6|"}.tools{text-align:right;padding:6px}.foot{background:#E0ECFF;text-align:center;padding:12px}.MsoNormal{margin:2px 0}`;

const SCRIPT = `function $(i){return document.getElementById(i)}
function post(u,d,f){var x=new XMLHttpRequest();x.open("POST",u,true);x.setRequestHeader("Content-Type","application/x-www-form-urlencoded");x.onreadystatechange=function(){if(x.readyState==4&&x.status==200)f(JSON.parse(x.responseText))};x.send(d)}
function showMenu(){$("menuContent").style.display="block";document.body.onmousedown=function(e){var t=e.target;while(t&&t.id!="menuContent"&&t.id!="areaSel")t=t.parentNode;if(!t){$("menuContent").style.display="none";document.body.onmousedown=null}}}
function expandNode(li,code){var sw=li.children[0],ul=li.getElementsByTagName("ul")[0];if(ul){var o=ul.style.display=="none";ul.style.display=o?"":"none";sw.className="button level1 switch "+(o?"center_open":"center_close");return}
post("/portal/area/tree.do","id="+code,function(d){var u=document.createElement("ul");for(var i=0;i<d.length;i++)u.innerHTML+='<li class="level2" treenode><span class="button level2 switch noline"></span><a class="level2" title="'+d[i].name+'" onclick="zTreeOnClick(\\''+d[i].id+'\\')"><span class="node_name">'+d[i].name+'</span></a></li>';li.appendChild(u);sw.className="button level1 switch center_open"})}
function zTreeOnClick(id){window.location.href="/portal/index.do?areaCode="+id}
function openList(lb,dm){window.location.href="/portal/list.do?areaCode="+areaCode+"&lb="+lb+"&dm="+dm}
function viewDetail(id){window.open("/portal/guide.do?areaCode="+areaCode+"&itemId="+id)}
function downLoad(id){window.location.href="/portal/attach.do?id="+id}
function noOnline(){alert("该事项暂未开通网上办理，请到窗口办理！")}`;

export const panel = (title: string, body: string): string =>
  `<div class="panel"><div class="panel-header"><div class="panel-title">${title}</div></div><div class="panel-body">${body}</div></div>`;

/** The platform of all the province: the region is a code in the address. */
export function frame(at: Addresses, code: string, title: string, body: string): Answer {
  const { name, way, level } = region(code);
  const q = level === 'province' ? '' : `?areaCode=${code}`;
  const and = `${q ? `${q}&` : '?'}lb=`;
  const nav: [string, string][] = [
    ['首页', `/portal/index.do${q}`],
    ['主题服务', `/portal/list.do${and}zt&dm=1`],
    ['部门服务', `/portal/list.do${and}bm&dm=1`],
    ['事项清单', `/portal/list.do${and}qd`],
    ...columns.map((c): [string, string] => [c.name, c.path]),
    [EMPTY.name, EMPTY.path],
    ['下载中心', '/portal/xzzx.do'],
    ['帮办代办', '/portal/bbdb.do'],
    ['在线留言', '/portal/liuyan.do'],
    ['监督投诉', '/portal/tsdh.do'],
  ];
  const tree = CITIES.map(
    ([city, id]) =>
      `<li class="level1" data-c="${id}" treenode><span class="button level1 switch center_close" onclick="expandNode(this.parentNode,'${id}')"></span><a class="level1" title="${city}" onclick="expandNode(this.parentNode,'${id}')"><span class="node_name">${city}</span></a></li>`,
  ).join('');
  return gbk(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=GBK"><title>${title}-湘汀省网上政务服务平台</title><style type="text/css">${STYLE}</style><script type="text/javascript">var areaCode="${code}";${SCRIPT}</script></head><body class="easyui-layout"><div class="page"><div class="logo">湘汀省网上政务服务平台</div><div class="menu">${nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div>
<div class="area">当前区划：<input id="areaSel" type="text" readonly value="${name}" onclick="showMenu()"> <a id="menuBtn" href="javascript:showMenu()">选择</a><div id="menuContent" class="menuContent"><ul id="areaTree" class="ztree"><li class="level0" treenode><span class="button level0 switch center_open"></span><a class="level0" title="湘汀省" onclick="zTreeOnClick('${PROVINCE}')"><span class="node_name">湘汀省</span></a><ul>${tree}</ul></li></ul></div>　<form action="/portal/search.do" method="get" style="display:inline"><input type="hidden" name="areaCode" value="${code}"><input type="text" name="key" style="width:260px;cursor:text"> <input type="submit" value="查询" style="width:60px"></form></div>
<div style="padding:8px 12px;min-height:420px"><p>您当前所在：${way} &gt; ${title}</p>${body}</div>
<div class="foot">${friends(at['ext'], 10)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/xtzfcg/" target="_blank">湘汀政府采购网</a><br>主办：湘汀省政务管理服务局　湘汀ICP备77000120号　建议使用IE9及以上浏览器</div></div></body></html>`);
}
