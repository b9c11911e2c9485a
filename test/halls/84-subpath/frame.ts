import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { AREAS, type Area, children, fullName, PROVINCE } from './areas.ts';

export const columns = press(
  ['通知公告', '工作动态', '政策解读'],
  (n) => `/xw/lm${n + 1}/`,
  (n, m) => `/xw/lm${n + 1}/t2026${String(n * 40 + m + 1001)}.html`,
  8,
);

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.75 "Microsoft YaHei","PingFang SC",Arial,sans-serif;color:#333;background:#f5f7fb}a{color:#2d5fb8;text-decoration:none}ul{margin:0;padding:0;list-style:none}.w{width:1200px;margin:0 auto}.top{background:#eef2f9;font-size:12px;line-height:34px;height:34px}.top .r{float:right}.top a{color:#666;margin-left:14px}.hd{background:#fff;height:96px;position:relative}.hd .w{display:flex;align-items:center;height:96px;position:relative}.logo{font-size:27px;font-weight:bold;color:#1c4fa3}.lz-site{margin-left:22px;border-left:1px solid #d9e0ec;padding-left:20px}.lz-site em{font-style:normal;color:#1c4fa3;font-size:16px}.lz-site-sw{margin-left:8px;border:1px solid #2d5fb8;border-radius:10px;padding:0 10px;font-size:12px;cursor:pointer}.ss{margin-left:auto;display:flex}.ss input{width:300px;height:38px;border:2px solid #2d5fb8;padding:0 10px}.ss button{height:38px;width:76px;background:#2d5fb8;border:0;color:#fff}.nav{background:#2d5fb8}.nav a{display:inline-block;color:#fff;line-height:46px;padding:0 24px;font-size:16px}.lz-pick{display:none;position:absolute;left:250px;top:80px;width:520px;background:#fff;border:1px solid #cfd9ea;box-shadow:0 6px 20px rgba(28,79,163,.2);z-index:90;padding:14px 18px}.lz-pick-hd span{display:inline-block;padding:4px 18px;color:#999;border-bottom:2px solid #eee}.lz-pick-hd .on{color:#2d5fb8;border-color:#2d5fb8}.lz-pick-bd{min-height:110px;padding:12px 0}.lz-pick-bd .opt{display:inline-block;min-width:110px;padding:4px 10px;margin:2px;cursor:pointer;border-radius:3px}.lz-pick-bd .opt.on,.lz-pick-bd .opt:hover{background:#e4ecfa;color:#1c4fa3}.lz-pick-ft{text-align:right}.ivu-btn{display:inline-block;border:1px solid #2d5fb8;border-radius:4px;background:#fff;color:#2d5fb8;padding:5px 18px;cursor:pointer;font-size:14px}.ivu-btn-primary{background:#2d5fb8;color:#fff}.ivu-card{background:#fff;border-radius:4px;padding:18px 22px;margin:16px 0}.ivu-card h3{margin:0 0 10px;border-left:4px solid #2d5fb8;padding-left:10px}.grid{display:flex;flex-wrap:wrap}.grid a,.grid span{width:16.6%;padding:5px 4px}.two{display:flex;gap:16px}.two>div{flex:1}.li{overflow:hidden;border-bottom:1px dashed #e5eaf2;padding:5px 0}.li i{float:right;font-style:normal;color:#999}.sx{display:flex;border-bottom:1px solid #edf0f6;padding:12px 4px}.sx .sx-tit{flex:1;font-size:15px;cursor:pointer;color:#333}.sx .sx-tit:hover{color:#2d5fb8}.sx small{width:200px;color:#999}.ivu-page{text-align:center;padding:14px}.ivu-page-item{display:inline-block;min-width:32px;border:1px solid #dcdee2;margin:0 3px;cursor:pointer;border-radius:4px}.ivu-page-item-active{border-color:#2d5fb8;color:#2d5fb8}.zn-hd{background:#fff;padding:20px 24px;margin:16px 0}.zn-hd h1{font-size:22px;margin:0}.zn-op a{margin-right:10px}.ivu-tag{background:#e4ecfa;color:#1c4fa3;font-size:12px;padding:2px 8px;border-radius:3px;margin-right:6px}.ivu-tabs{background:#fff;padding:10px 24px 30px}.ivu-tabs-nav{display:flex;border-bottom:1px solid #dcdee2;margin-bottom:16px}.ivu-tabs-tab{padding:8px 18px;cursor:pointer}.ivu-tabs-tab-active{color:#2d5fb8;border-bottom:2px solid #2d5fb8}table{border-collapse:collapse;width:100%}td,th{border:1px solid #e3e8f1;padding:8px 12px;text-align:left}.kv th,.ivu-tb thead th{background:#f4f7fc;font-weight:normal;color:#666}.kv th{width:220px}.ivu-drawer{position:fixed;top:0;right:-460px;width:440px;height:100%;background:#fff;z-index:300;box-shadow:-4px 0 16px rgba(0,0,0,.2);transition:right .2s;visibility:hidden}.ivu-drawer.on{right:0;visibility:visible}.ivu-drawer-hd{padding:14px 18px;border-bottom:1px solid #eee}.ivu-icon-close{float:right;font-size:22px;cursor:pointer}.ivu-drawer-bd{padding:14px 18px}.dl{display:flex;padding:7px 0}.dl label{width:90px;color:#999}.dl div{flex:1}.ivu-mask{display:none;position:fixed;inset:0;background:rgba(55,55,55,.6);z-index:280}.ivu-modal{width:460px;margin:160px auto;background:#fff;border-radius:6px;padding:18px 24px}.ivu-modal .ft{text-align:right}.cl-dt{cursor:pointer}.fx{position:fixed;right:14px;top:300px;width:64px;z-index:60;background:#fff;box-shadow:0 2px 10px rgba(0,0,0,.15)}.fx a,.fx span{display:block;text-align:center;padding:9px 4px;font-size:12px;border-bottom:1px solid #eee;cursor:pointer;color:#2d5fb8}.xy{display:none;position:fixed;right:90px;bottom:30px;width:360px;background:#fff;border:1px solid #cfd9ea;z-index:200}.xy h4{margin:0;background:#2d5fb8;color:#fff;padding:8px 14px}.xy-l{height:300px;overflow:auto;padding:8px 12px}.xy-l p{background:#eef2f9;border-radius:6px;padding:6px 10px}.xy-l .me{background:#d7e4fb;text-align:right}.xy-i{display:flex;padding:8px}.xy-i input{flex:1;height:32px}.ft-b{background:#2b3648;color:#aeb8c8;margin-top:30px;padding:22px 0;font-size:13px}.ft-b a{color:#aeb8c8;margin-right:12px}`;

const SWITCH = (
  area: Area,
): string => `(function(){var at=${JSON.stringify(chain(area))},pick=document.getElementById('pick'),bd=pick.querySelector('.lz-pick-bd'),tabs=pick.querySelectorAll('.lz-pick-hd span'),sel=null,lv=0;
function list(l,pc){lv=l;for(var i=0;i<3;i++)tabs[i].className=i===l?'on':'';bd.innerHTML='加载中';fetch('/api/region/children?pcode='+pc).then(function(r){return r.json()}).then(function(d){bd.innerHTML=d.data.length?d.data.map(function(a){return '<span class="opt" data-code="'+a.code+'" data-path="'+a.path+'">'+a.name+'</span>'}).join(''):'暂无下级站点'})}
document.getElementById('siteSw').onclick=function(){var show=pick.style.display!=='block';pick.style.display=show?'block':'none';if(show)list(Math.min(at.length-1,2),at[Math.min(at.length-1,2)])};
bd.onclick=function(e){var o=e.target;if(o.className.indexOf('opt')<0)return;sel=o.dataset.path;at=at.slice(0,lv+1);at.push(o.dataset.code);document.getElementById('pickNow').textContent='已选：'+o.textContent;if(lv<2)list(lv+1,o.dataset.code);else{[].forEach.call(bd.children,function(c){c.className='opt'});o.className='opt on'}};
for(var i=0;i<3;i++)(function(n){tabs[n].onclick=function(){if(at[n])list(n,at[n])}})(i);
document.getElementById('pickOk').onclick=function(){if(sel)location.href=sel;else pick.style.display='none'};document.getElementById('pickNo').onclick=function(){pick.style.display='none'};
var x=document.getElementById('xy'),l=x.querySelector('.xy-l');document.getElementById('xyBtn').onclick=function(){x.style.display=x.style.display==='block'?'none':'block'};
function say(c,t){var p=document.createElement('p');p.className=c;p.textContent=t;l.appendChild(p);l.scrollTop=9999}
function send(){var i=x.querySelector('input'),w=i.value.trim();if(!w)return;i.value='';say('me',w);fetch('/znkf/ask?q='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){say('',d.text)})}
x.querySelector('button').onclick=send;x.querySelector('input').onkeydown=function(e){if(e.keyCode===13)send()};
document.getElementById('old').onclick=function(){document.body.style.zoom=document.body.style.zoom==='1.25'?'1':'1.25'};})();`;

function chain(area: Area): string[] {
  const above = AREAS.find((a) => a.code === area.parent);
  return above ? [...chain(above), area.code] : [area.code];
}

/** What every page of the platform wears: bars, the site switch with its three levels, the floating column, the footer. */
export function frame(at: Addresses, area: Area, title: string, body: string): string {
  const p = area.path;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>${title}-${area === PROVINCE ? '' : fullName(area)}沅澜政务服务网</title><meta name="SiteName" content="沅澜政务服务网"><meta name="SiteIDCode" content="9840000019"><style>${CSS}</style></head><body>
<div class="top"><div class="w">欢迎访问沅澜政务服务网！<span class="r"><a href="javascript:void(0)" id="old">长者版</a><a href="javascript:void(0)" onclick="return false">无障碍阅读</a><a href="/yd/">移动端</a><a href="${at['sso']}/am/login?goto=aHR0cA%3D%3D">登录</a><a href="${at['sso']}/am/register">注册</a></span></div></div>
<div class="hd"><div class="w"><a class="logo" href="/">沅澜政务服务网</a><div class="lz-site"><em>${area.level === 1 ? '沅澜省' : fullName(area)}</em><span class="lz-site-sw" id="siteSw">切换站点</span></div><form class="ss" action="${p}ss" method="get"><input name="kw" placeholder="请输入事项名称，如“食品经营许可”" autocomplete="off"><button type="submit">搜索</button></form>
<div class="lz-pick" id="pick"><div class="lz-pick-hd"><span>市州</span><span>县（市、区）</span><span>乡镇（街道）</span></div><div class="lz-pick-bd"></div><div class="lz-pick-ft"><small id="pickNow" style="color:#999"></small>　<button class="ivu-btn" id="pickNo">取消</button> <button class="ivu-btn ivu-btn-primary" id="pickOk">进入站点</button></div></div></div></div>
<div class="nav"><div class="w"><a href="${p}">首页</a><a href="${p}grfw">个人服务</a><a href="${p}frfw">法人服务</a><a href="${p}bmfw">部门服务</a><a href="${p}ksty">跨省通办</a><a href="${p}hcp">好差评</a><a href="${p}hd">互动交流</a><a href="${at['sso']}/am/login?goto=L3NwYWNl">我的空间</a></div></div>
<div class="w">${body}</div>
<div class="fx"><span id="xyBtn">智能客服</span><a href="${p}hd/zx">我要咨询</a><a href="${p}hd/ts">我要投诉</a><a href="${p}hd/bb">在线帮办</a><a href="${p}hcp">好差评</a><span onclick="scrollTo(0,0)">返回顶部</span></div>
<div class="xy" id="xy"><h4>智能客服“小沅”</h4><div class="xy-l"><p>您好，我是小沅，请问有什么可以帮您？</p></div><div class="xy-i"><input placeholder="请输入您的问题"><button class="ivu-btn ivu-btn-primary">发送</button></div></div>
<div class="ft-b"><div class="w"><p>友情链接：${friends(at['ext'], 18)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/ylfgw/tzxm/" target="_blank">沅澜省投资项目在线审批监管平台</a></p><p><a href="/bz/gywm.html">关于我们</a><a href="/bz/wzdt.html">网站地图</a><a href="/bz/yssm.html">隐私声明</a><a href="/bz/czzn.html">操作指南</a>政务服务热线：12345</p><p>主办：沅澜省人民政府办公厅　承办：沅澜省数据局　网站标识码：9840000019　沅ICP备2020000084号　<img src="${at['ext']}/badge.svg" alt="党政机关" height="30"></p></div></div>
<script>${SWITCH(area)}</script><script src="${at['ext']}/hm.js"></script></body></html>`;
}

/** The sites below this one, for the bottom of a home; only the province's are plain links. */
export const cityLinks = (): string =>
  children(PROVINCE.code)
    .map((c) => `<a href="${c.path}">${c.name}</a>`)
    .join('');
