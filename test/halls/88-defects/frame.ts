import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { AREAS, areaName } from './items.ts';

export const news = press(
  ['政务要闻', '通知公告', '部门动态', '惠企政策'],
  (n) => `/info/${['yw', 'gg', 'dt', 'hq'][n]}/`,
  (n, m) => `/info/${['yw', 'gg', 'dt', 'hq'][n]}/2026${String(880 + n * 30 + m)}.html`,
  9,
);

const CSS =
  'body{margin:0;font:14px/1.7 "PingFang SC","Microsoft YaHei",sans-serif;color:#181818;background:#f3f3f3}a{color:#181818;text-decoration:none}a:hover{color:#0052d9}ul,ol{margin:0;padding:0;list-style:none}.w{width:1200px;margin:0 auto}.tbar{background:#fff;border-bottom:1px solid #e7e7e7;font-size:12px;line-height:34px}.tbar a,.tbar span{margin-right:16px;cursor:pointer}.head{background:#0052d9 linear-gradient(90deg,#0052d9,#2ba471);color:#fff;padding:22px 0;position:relative}.head .logo{font-size:28px;font-weight:600;color:#fff}.t-dropdown{display:inline-block;position:relative;margin-left:18px}.t-dropdown__trigger{cursor:pointer;border:1px solid rgba(255,255,255,.6);border-radius:3px;padding:3px 12px}.t-dropdown__menu{display:none;position:absolute;left:0;top:36px;width:330px;background:#fff;color:#181818;box-shadow:0 6px 16px rgba(0,0,0,.15);padding:10px;z-index:60}.t-dropdown.is-open .t-dropdown__menu{display:block}.t-dropdown__item{display:inline-block;width:98px;padding:4px 6px;cursor:pointer}.t-dropdown__item:hover{background:#ecf2fe}.sbox{float:right;position:relative;width:430px}.t-input{width:320px;height:34px;border:0;padding:0 10px}.t-button{display:inline-block;border:0;border-radius:3px;background:#0052d9;color:#fff;padding:7px 20px;cursor:pointer;font:inherit}.sbox .t-button{background:#e37318}.t-button--o{background:#fff;color:#0052d9;border:1px solid #0052d9}.sug{position:absolute;left:0;top:36px;width:340px;background:#fff;color:#181818;display:none;z-index:50;box-shadow:0 6px 16px rgba(0,0,0,.15)}.sug li{padding:5px 12px;cursor:pointer}.sug li:hover{background:#ecf2fe}.nav{background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.1)}.nav a{display:inline-block;padding:12px 24px;font-size:16px}.t-card{background:#fff;border-radius:6px;margin:14px 0;padding:0 20px 14px}.t-card__header{font-size:17px;font-weight:600;padding:12px 0;border-bottom:1px solid #eee;margin-bottom:8px}.t-card__header i{display:inline-block;width:4px;height:15px;background:#0052d9;margin-right:8px}.t-card__header a{float:right;font-size:13px;font-weight:400;color:#888}.g4 a,.g4 span{display:inline-block;width:24%;padding:5px 0}.cols{display:flex;gap:20px}.cols>div{flex:1}.nl li{border-bottom:1px dashed #eee;padding:3px 0}.nl time{float:right;color:#999}.yjs{display:inline-block;width:22%;margin:6px 1%;background:#ecf2fe;padding:16px 10px;border-radius:6px;text-align:center}.t-tabs span{display:inline-block;padding:8px 20px;cursor:pointer}.t-tabs .t-is-active{color:#0052d9;border-bottom:2px solid #0052d9}.row{background:#fff;border-bottom:1px solid #eee;padding:12px 18px}.row .m{color:#888;font-size:12px}.row .sub{display:none;padding:6px 0 0 18px}.row.open .sub{display:block}.row .sub div{padding:4px 0}.row .x{float:right;color:#0052d9;cursor:pointer}.t-pagination{text-align:center;padding:14px}.t-pagination li{display:inline-block;min-width:30px;line-height:30px;border:1px solid #dcdcdc;margin:0 3px;cursor:pointer;background:#fff}.t-pagination .t-is-current{background:#0052d9;color:#fff}.t-descriptions{overflow:hidden}.t-descriptions__item{float:left;width:50%;padding:5px 0}.t-descriptions__label{display:inline-block;width:150px;color:#888}.t-descriptions__content{display:inline-block;vertical-align:top;width:400px}.t-table{width:100%;border-collapse:collapse}.t-table th,.t-table td{border:1px solid #e7e7e7;padding:6px 8px;text-align:left}.t-table th{background:#f3f3f3}.anchors{background:#fff;padding:10px 20px;margin-top:14px}.anchors a{margin-right:24px}.gtitle{background:#fff;margin-top:14px;padding:16px 20px}.gtitle h1{margin:0 0 10px;font-size:22px}.sib{margin-top:8px;font-size:13px}.sib a,.sib b{display:inline-block;margin:2px 16px 2px 0}.foot{background:#242424;color:#aaa;padding:24px 0;margin-top:20px;font-size:13px}.foot a{color:#ccc;margin-right:16px}.float{position:fixed;right:12px;top:260px;width:66px;background:#fff;box-shadow:0 2px 10px rgba(0,0,0,.2);text-align:center;z-index:70}.float a,.float span{display:block;padding:10px 4px;font-size:13px;border-bottom:1px solid #eee;cursor:pointer}.bot{display:none;position:fixed;right:90px;bottom:30px;width:340px;background:#fff;box-shadow:0 4px 20px rgba(0,0,0,.3);z-index:80}.bot.is-open{display:block}.bot h4{margin:0;background:#0052d9;color:#fff;padding:10px 14px}.bot h4 span{float:right;cursor:pointer}.bot .log{height:280px;overflow:auto;padding:10px}.bot .log p{margin:0 0 8px;background:#f3f3f3;padding:6px 10px;border-radius:4px}.bot .log p.me{background:#d9e8ff;text-align:right}.bot .in{border-top:1px solid #eee;padding:8px;display:flex}.bot .in input{flex:1;height:30px}.empty{text-align:center;color:#999;padding:50px 0}';

const NAV = (base: string): [string, string][] => [
  ['首页', `${base}/`],
  ['法人服务', `${base}/matters?who=fr`],
  ['个人服务', `${base}/matters?who=gr`],
  ['部门服务', `${base}/depts`],
  ['一件事', `${base}/yjs/`],
  ['政策解读', '/policy/jd/'],
  ['数据开放', '/open/data/'],
  ['好差评', '/hcp/'],
  ['我要咨询', '/hd/consult'],
  ['我要投诉', '/hd/complain'],
];

/** Every page's head, foot and floating tools. The slug of a district, or none for the city. */
export const frame = (at: Addresses, slug: string, title: string, body: string): string => {
  const base = slug === '' ? '' : `/${slug}`;
  const place = areaName(slug);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="云汐市政务服务网"><meta name="SiteIDCode" content="9880000018"><title>${title}-云汐市一网通办</title><style>${CSS}</style></head><body>
<div class="tbar"><div class="w"><span>今天是<script>document.write(new Date().toLocaleDateString('zh-CN'))</script></span><a href="${at['ext']}/u2/" target="_blank">国家政务服务平台</a><span onclick="document.body.style.zoom=1.2">长者版</span><span onclick="document.body.style.filter='contrast(1.4)'">无障碍</span><span>繁體</span><a href="${at['sso']}/idp/authcenter/ActionAuthChain?entityId=ywtb" target="_blank">登录 / 注册</a></div></div>
<div class="head"><div class="w"><a class="logo" href="/">云汐市一网通办</a><div class="t-dropdown" id="areaDrop"><span class="t-dropdown__trigger">${place} ▾</span><div class="t-dropdown__menu"><div class="t-dropdown__item" data-area="">云汐市</div>${AREAS.map(([s, n]) => `<div class="t-dropdown__item" data-area="${s}">${n}</div>`).join('')}</div></div><div class="sbox"><input class="t-input" id="kw" autocomplete="off" placeholder="请输入您要办理的事项"><button type="button" class="t-button" id="so">搜索</button><ul class="sug" id="sug"></ul></div></div></div>
<div class="nav"><div class="w">${NAV(base)
    .map(([t, u]) => `<a href="${u}">${t}</a>`)
    .join('')}</div></div>
<div class="w">${body}</div>
<div class="foot"><div class="w"><p>友情链接：${friends(at['ext'], 28)
    .slice(1)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/yx/xyxx/" target="_blank">信用云汐</a></p><p><a href="/about/">关于我们</a><a href="/about/map.html">网站地图</a><a href="/about/law.html">法律声明</a>　主办：云汐市人民政府办公厅　承办：云汐市政务服务办公室　政务热线：12345</p><p>云汐ICP备16000988号　网站标识码9880000018　<img src="/assets/wx.svg" width="80" alt="微信公众号"> <img src="/assets/app.svg" width="80" alt="云汐办APP"> <img src="${at['ext']}/badge.svg" height="28" alt="党政机关"></p></div></div>
<div class="float"><span id="botOpen">小汐<br>智能客服</span><a href="/bangban/index.html">人工帮办</a><a href="/hd/complain">投诉建议</a><span onclick="scrollTo(0,0)">返回顶部</span></div>
<div class="bot" id="bot"><h4>小汐智能客服<span id="botShut">×</span></h4><div class="log" id="botLog"><p>您好，我是小汐，请问您要办什么事？</p></div><div class="in"><input id="botText" placeholder="请输入您的问题"><button type="button" class="t-button" id="botSend">发送</button></div></div>
<script>(function(){var $=function(i){return document.getElementById(i)},base='${base}';
$('areaDrop').firstChild.onclick=function(){$('areaDrop').classList.toggle('is-open')};
[].forEach.call(document.querySelectorAll('.t-dropdown__item'),function(d){d.onclick=function(){var s=d.getAttribute('data-area');location.href=s?'/'+s+'/':'/'}});
function go(w){if(!w){alert('请输入关键词');return}location.href=base+'/search?kw='+encodeURIComponent(w)}
$('so').onclick=function(){go($('kw').value.trim())};$('kw').onkeydown=function(e){if(e.key==='Enter')go($('kw').value.trim())};
var t;$('kw').oninput=function(){clearTimeout(t);var w=$('kw').value.trim();if(!w){$('sug').style.display='none';return}t=setTimeout(function(){fetch('/api/suggest?kw='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(l){$('sug').innerHTML=l.map(function(s){return '<li>'+s+'</li>'}).join('');$('sug').style.display=l.length?'block':'none';[].forEach.call($('sug').children,function(li){li.onmousedown=function(){go(li.textContent)}})})},250)};
$('kw').onblur=function(){setTimeout(function(){$('sug').style.display='none'},200)};
$('botOpen').onclick=function(){$('bot').classList.add('is-open')};$('botShut').onclick=function(){$('bot').classList.remove('is-open')};
function say(h,c){var p=document.createElement('p');if(c)p.className=c;p.innerHTML=h;$('botLog').appendChild(p);$('botLog').scrollTop=9999}
$('botSend').onclick=function(){var w=$('botText').value.trim();if(!w)return;$('botText').value='';say(w.replace(/</g,'&lt;'),'me');fetch('/api/robot/answer?question='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){say(d.html)})};
$('botText').onkeydown=function(e){if(e.key==='Enter')$('botSend').onclick()};
})()</script><script src="${at['ext']}/hm.js"></script></body></html>`;
};
export const card = (title: string, html: string, more = ''): string =>
  `<div class="t-card"><div class="t-card__header">${more ? `<a href="${more}">更多 &gt;</a>` : ''}<i></i>${title}</div>${html}</div>`;
