import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { type Area, fullName, parentOf, station } from './areas.ts';

export const columns = press(
  ['公告公示', '政务动态', '政策文件'],
  (n) => `/col/${['gggs', 'zwdt', 'zcwj'][n]}/index.html`,
  (n, m) => `/art/2026/${1 + m}/${12 + n}/art_${1480 + n}_${589230 + n * 20 + m}.html`,
  7,
);

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.75 "Microsoft Yahei","PingFang SC",sans-serif;color:#2b2b2b;background:#f4f6f9}a{color:#2b2b2b;text-decoration:none}a:hover{color:#1677d9}ul,ol{margin:0;padding:0;list-style:none}.hw{width:1180px;margin:0 auto}.hj-bar{background:#f9fbfd;border-bottom:1px solid #e3e9f0;font-size:12px;line-height:32px}.hj-bar a{margin-left:16px;color:#666}.hj-bar .rt{float:right}.hj-hd{background:#fff;padding:20px 0;overflow:hidden}.hj-hd .mark{float:left;font-size:28px;color:#1463b8;font-weight:bold}.hj-zone{float:left;margin:10px 0 0 18px;padding-left:16px;border-left:1px solid #ccd}.hj-zone strong{font-size:17px;font-weight:normal}.hj-zone em{font-style:normal;color:#1677d9;cursor:pointer;margin-left:6px;font-size:13px}.hj-so{float:right}.hj-so input[type=text]{width:330px;height:38px;border:1px solid #1677d9;border-radius:19px 0 0 19px;padding:0 16px}.hj-so button{height:38px;width:84px;border:0;border-radius:0 19px 19px 0;background:#1677d9;color:#fff;cursor:pointer}.hj-nav{background:#1463b8}.hj-nav a{display:inline-block;color:#fff;padding:0 22px;line-height:46px;font-size:16px}.hj-nav a:hover{background:#0e4f96}.hj-sw{display:none;position:absolute;z-index:99;width:640px;background:#fff;border:1px solid #d7dfe8;box-shadow:0 6px 18px rgba(0,0,0,.18);padding:14px 20px}.hj-sw dt{color:#888;font-size:12px}.hj-sw dd{margin:4px 0 12px}.hj-sw dd span,.hj-sw .fold{display:inline-block;padding:3px 12px;margin:2px;cursor:pointer;border-radius:3px}.hj-sw dd span:hover{background:#e6f1fc;color:#1677d9}.hj-sw .shut{float:right;cursor:pointer;font-size:18px}.hj-sw .fold{color:#1677d9}.pan{background:#fff;margin:14px 0;padding:16px 22px;border-radius:4px}.pan>h3{margin:0 0 10px;font-size:18px}.pan>h3 a{float:right;font-size:13px;color:#999;font-weight:normal}.quad{display:flex;flex-wrap:wrap}.quad>a,.quad>span{width:25%;padding:6px 4px}.quad em{font-style:normal;color:#1677d9}.tabh span{display:inline-block;font-size:18px;padding:0 20px 8px 0;color:#888;cursor:pointer}.tabh .cur{color:#1463b8;font-weight:bold}.duo{display:flex;gap:14px}.duo>div{flex:1}.yjs{display:inline-block;width:23%;margin:1%;padding:22px 12px;background:linear-gradient(135deg,#e6f1fc,#f8fbff);border-radius:6px}.news li{padding:3px 0;border-bottom:1px dotted #e3e9f0}.news li span{float:right;color:#aaa}.hero{background:#2b7fd0 linear-gradient(120deg,#1463b8,#57a8ee);color:#fff;padding:42px 0;font-size:26px}.hero a{color:#fff;font-size:15px;margin-right:18px;border:1px solid rgba(255,255,255,.6);border-radius:20px;padding:6px 22px}.side{display:flex;gap:16px;margin-top:14px}.side>.l{width:230px;background:#fff;padding:10px 0}.side>.l a{display:block;padding:7px 18px}.side>.l a.cur{background:#e6f1fc;color:#1463b8}.side>.r{flex:1;background:#fff;padding:16px 20px;min-height:420px}.qlk span{display:inline-block;padding:5px 16px;border:1px solid #d7dfe8;margin-right:-1px;cursor:pointer}.qlk .cur{background:#1677d9;color:#fff}.ql{border-bottom:1px solid #edf1f5;padding:11px 4px}.ql .mn{cursor:pointer}.ql .mn i{font-style:normal;float:right;color:#1677d9;font-size:12px}.ql ol{display:none;padding:4px 0 4px 22px}.ql.unf ol{display:block}.ql ol li{padding:5px 0}.ql .bt{float:right;font-size:12px}.ql .bt a{border:1px solid #1677d9;color:#1677d9;padding:1px 10px;border-radius:10px;margin-left:6px}.pg{padding:14px;text-align:center}.pg b,.pg a{display:inline-block;padding:2px 11px;margin:0 3px;border:1px solid #d7dfe8;cursor:pointer}.pg b{background:#1677d9;color:#fff}.none{padding:60px;text-align:center;color:#aaa}.btm{background:#33404f;color:#b6c0cc;margin-top:26px;padding:22px 0;font-size:13px}.btm a{color:#b6c0cc;margin-right:13px}.bub{position:fixed;right:22px;bottom:40px;width:64px;height:64px;border-radius:32px;background:#1677d9;color:#fff;text-align:center;padding-top:12px;line-height:20px;font-size:13px;cursor:pointer;z-index:90;box-shadow:0 3px 12px rgba(0,0,0,.3)}.chat{position:fixed;right:96px;bottom:24px;width:380px;height:520px;border:1px solid #cdd6e0;background:#fff;z-index:91}.chat iframe{width:100%;height:488px;border:0}.chat p{margin:0;background:#1463b8;color:#fff;line-height:30px;padding:0 12px;cursor:pointer;text-align:right}.frm p{margin:10px 0}.frm input[type=text]{width:380px;height:32px}.frm button,.btn{background:#1677d9;color:#fff;border:0;border-radius:3px;padding:8px 26px;cursor:pointer;font-size:14px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #e0e6ed;padding:7px 10px;text-align:left;font-weight:normal}th{background:#f5f8fb;color:#666}`;

/** Address of the portal's pages: all stand on the province's host and carry the station's number. */
export const page = (at: Addresses, area: Area, name: string, more: Record<string, string> = {}): string =>
  `${at['www']}/hjservice/${name}.do?${new URLSearchParams({ webId: String(area.web), ...more }).toString().replaceAll('&', '&amp;')}`;
export const login = (at: Addresses, service = 'hjzwfw'): string =>
  `${at['sso']}/sso/usp.do?action=ssoLogin&amp;servicecode=${service}`;
export const panel = (title: string, html: string, more = ''): string =>
  `<div class="pan"><h3>${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}${title}</h3>${html}</div>`;

/** Hot cities, then the list of cities, of which a click shows its districts; nothing of it is there before the first opening. */
const SWITCH = `(function(){var box=document.getElementById('swBox'),on=document.getElementById('swOn');
function el(t,x,f){var s=document.createElement(t);s.textContent=x;if(f)s.onclick=f;return s}
function go(u){location.href=u}
function row(t,list){var dl=document.createElement('dl'),dd=document.createElement('dd');dl.appendChild(el('dt',t));list.forEach(function(s){dd.appendChild(s)});dl.appendChild(dd);box.appendChild(dl)}
function start(){box.innerHTML='';var x=el('b','×',function(){box.style.display='none'});x.className='shut';box.appendChild(x)}
function one(){start();row('热门城市',arrWeb.filter(function(c){return arrHot.indexOf(c.name)>=0}).map(function(c){return el('span',c.name,function(){two(c)})}));row('选择城市',[el('span','省本级',function(){go(provUrl)})].concat(arrWeb.map(function(c){return el('span',c.name,function(){two(c)})})))}
function two(c){start();var f=el('b','‹ 重新选择城市',one);f.className='fold';box.appendChild(f);row(c.name+'　请选择区县（市）',[el('span',c.name+'本级',function(){go(c.url)})].concat(c.sub.map(function(d){return el('span',d.name,function(){go(d.url)})})))}
on.onclick=function(){if(box.style.display==='block'){box.style.display='none';return}one();var r=on.getBoundingClientRect();box.style.left=(r.left-260+scrollX)+'px';box.style.top=(r.bottom+8+scrollY)+'px';box.style.display='block'};
var w=null;document.getElementById('bub').onclick=function(){if(w){w.style.display=w.style.display==='none'?'block':'none';return}w=document.createElement('div');w.className='chat';w.innerHTML='<p>收起 ×</p><iframe src="'+this.getAttribute('data-src')+'" title="智能客服"></iframe>';document.body.appendChild(w);w.firstChild.onclick=function(){w.style.display='none'}};
document.getElementById('elder').onclick=function(){document.body.style.zoom=document.body.style.zoom?'':1.25};
[].forEach.call(document.querySelectorAll('.tabh'),function(h){var s=h.children;[].forEach.call(s,function(t,i){t.onclick=function(){[].forEach.call(s,function(o,k){o.className=k===i?'cur':'';document.getElementById(o.getAttribute('data-for')).style.display=k===i?'':'none'})}})});
})()`;

const NAV: [string, string, string?][] = [
  ['个人办事', 'item/theme', '个人'],
  ['法人办事', 'item/theme', '法人'],
  ['部门办事', 'dept/deptQlSearch'],
  ['一件事', 'yjs/index'],
  ['好差评', 'hcp/index'],
  ['咨询投诉', 'tsjb/index'],
];

/** What every page wears, on whatever host. */
export function frame(at: Addresses, area: Area, title: string, body: string): string {
  const city = area.level === 3 ? parentOf(area) : undefined;
  return `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><meta name="SiteName" content="浣江政务服务网"><meta name="SiteDomain" content="www.hjzwfw.example"><meta name="SiteIDCode" content="9300000047"><title>${title}-浣江政务服务网</title><style>${CSS}</style></head><body>
<div class="hj-bar"><div class="hw"><span class="rt"><a href="${login(at)}">登录</a><a href="${at['sso']}/sso/reg.do">注册</a><a href="javascript:;" id="elder">长辈版</a><a href="javascript:;" onclick="return false">无障碍浏览</a><a href="${at['www']}/help/app.html">浣里办APP</a></span>您好，欢迎访问浣江政务服务网</div></div>
<div class="hj-hd"><div class="hw"><a class="mark" href="${at['www']}/">浣江政务服务网</a><div class="hj-zone"><strong>${city ? `${city.name} ${area.name}` : area.name}</strong><em id="swOn">[切换]</em></div><form class="hj-so" action="${at['www']}/hjservice/search/index.do" method="get"><input type="hidden" name="webId" value="${area.web}"><input type="text" name="q" placeholder="请输入关键字，如：身份证" autocomplete="off"><button type="submit">搜索</button></form></div></div>
<div class="hj-nav"><div class="hw"><a href="${station(at, area)}">首页</a>${NAV.map(([t, name, type]) => `<a href="${page(at, area, name, type ? { type } : {})}">${t}</a>`).join('')}<a href="${at['www']}/col/kstb/index.html">跨省通办</a><a href="${at['www']}/col/ygzw/index.html">阳光政务</a></div></div>
<div class="hj-sw" id="swBox"></div>${body}
<div class="btm"><div class="hw"><p>友情链接：${friends(at['ext'], 14)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/hjgp/jsp/" target="_blank">浣江公共资源交易服务平台</a></p><p><a href="${at['www']}/help/about.html">关于我们</a><a href="${at['www']}/help/map.html">网站地图</a><a href="${at['www']}/help/guide.html">使用帮助</a><a href="${at['www']}/help/privacy.html">隐私政策</a><a href="${page(at, area, 'consult/index')}">我要咨询</a><a href="${page(at, area, 'tsjb/complain')}">我要投诉</a></p><p>主办单位：浣江省人民政府办公厅　服务热线：12345　当前站点：${fullName(area)}</p><p>浣ICP备14000093号　网站标识码：9300000047　<img src="${at['ext']}/badge.svg" height="28" alt="党政机关"> <img src="${at['www']}/images/zlb.svg" height="60" alt="浣里办APP下载二维码"></p></div></div>
<div class="bub" id="bub" data-src="${at['kf']}/webchat/index.html?webId=${area.web}">智能客服<br>浣小智</div>
<script src="${at['www']}/script/SwitchWeb.js"></script><script>${SWITCH}</script><script src="${at['ext']}/hm.js"></script></body></html>`;
}
