import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { CITY, DISTRICTS, organName } from './items.ts';

const SLUGS = ['tzgg', 'gzdt', 'zcwj', 'hwdt'];
export const news = press(
  ['通知公告', '工作动态', '政策文件', '河湾动态'],
  (n) => `/news/${SLUGS[n]}/index.html`,
  (n, m) => `/news/${SLUGS[n]}/20260${n + 1}/c${9400 + n * 40 + m}.html`,
  8,
);
export const channel = (organ: string): string => (organ === CITY ? '/' : `/portal/channel.do?_organCode_=${organ}`);
/** An address of the portal for an organ. */
export const to = (path: string, organ: string, more: Record<string, string> = {}): string =>
  `${path}?${new URLSearchParams({ ...(organ === CITY ? {} : { _organCode_: organ }), ...more })}`.replace(/\?$/, '');

const CSS =
  'body{margin:0;font:14px/1.75 "Microsoft YaHei",sans-serif;color:#333;background:#f5f6f8}a{color:#333;text-decoration:none}a:hover{color:#c7000b}ul{margin:0;padding:0;list-style:none}.ct{width:1200px;margin:0 auto}.strip{background:#fafafa;font-size:12px;line-height:32px;border-bottom:1px solid #eee}.strip a,.strip span{margin-right:18px;cursor:pointer}.hd{background:#fff;padding:22px 0}.hd .lg{font-size:30px;font-weight:700;color:#c7000b}.pd{display:inline-block;position:relative;margin-left:20px;cursor:pointer}.pd>b{font-weight:400;border:1px solid #c7000b;color:#c7000b;border-radius:14px;padding:3px 14px}.pd-box{display:none;position:absolute;top:28px;left:0;width:420px;background:#fff;border:1px solid #eee;padding:10px;z-index:40}.pd:hover .pd-box{display:block}.pd-box a{display:inline-block;width:96px}.sk{float:right;position:relative;width:480px}.sk input{width:360px;height:38px;border:2px solid #c7000b;padding:0 10px;box-sizing:border-box}.sk button{height:38px;width:90px;border:0;background:#c7000b;color:#fff;vertical-align:top;cursor:pointer}.sk-tip{display:none;position:absolute;left:0;top:38px;width:358px;background:#fff;border:1px solid #ddd;z-index:50}.sk-tip li{padding:4px 12px;cursor:pointer}.sk-tip li:hover{background:#fdeeee}.sk-hot{font-size:12px;color:#999}.sk-hot span{margin-right:12px;cursor:pointer}.mn{background:#c7000b}.mn a{display:inline-block;color:#fff;padding:12px 26px;font-size:16px}.bn{height:150px;background:linear-gradient(90deg,#b1000a,#e8553e);color:#fff;text-align:center;font-size:28px;line-height:150px}.bx{background:#fff;margin:16px 0;padding:6px 22px 18px}.bx h3{border-left:4px solid #c7000b;padding-left:10px;font-size:18px}.bx h3 a{float:right;font-size:13px;font-weight:400;color:#999}.gd a,.gd span.lk{display:inline-block;width:24%;padding:5px 0;cursor:pointer}.gd span.lk:hover{color:#c7000b}.fl{display:flex;gap:16px}.fl>div{flex:1}.nw li{line-height:32px}.nw i{float:right;font-style:normal;color:#999}.tb span{display:inline-block;padding:8px 22px;cursor:pointer}.tb .on{color:#c7000b;border-bottom:3px solid #c7000b}.fq span{display:inline-block;padding:2px 10px;margin:3px;cursor:pointer}.fq .on{background:#c7000b;color:#fff}.it,.sr{border-bottom:1px dashed #ddd;padding:12px 4px}.it b{font-weight:400;cursor:pointer}.it small,.sr small{display:block;color:#999}.it em{float:right;font-style:normal;color:#c7000b;cursor:pointer}.pg{text-align:center;padding:14px}.pg span{display:inline-block;min-width:30px;line-height:30px;margin:0 3px;border:1px solid #ddd;cursor:pointer}.pg .on{background:#c7000b;color:#fff}.zw{text-align:center;color:#999;padding:60px 0}table.gr{width:100%;border-collapse:collapse}.gr th,.gr td{border:1px solid #e5e5e5;padding:7px 9px;text-align:left}.gr th{background:#faf3f3}.ft{background:#3c3c3c;color:#bbb;padding:24px 0;font-size:13px}.ft a{color:#ddd;margin-right:14px}.rt{position:fixed;right:8px;bottom:60px;width:76px;background:#fff;box-shadow:0 0 8px rgba(0,0,0,.2);text-align:center;z-index:60}.rt a,.rt span{display:block;padding:8px 2px;font-size:12px;border-bottom:1px solid #eee;cursor:pointer}.bt{display:inline-block;background:#c7000b;color:#fff;border:0;padding:9px 30px;cursor:pointer;font-size:15px}';

const menu = (organ: string): [string, string][] => [
  ['首页', channel(organ)],
  ['个人办事', to('/portal/matters.do', organ, { who: 'gr' })],
  ['法人办事', to('/portal/matters.do', organ, { who: 'fr' })],
  ['部门服务', to('/portal/depts.do', organ)],
  ['一件事', '/portal/yjs.do'],
  ['跨区通办', '/portal/kqtb.do'],
  ['互动交流', '/hudong/index.do'],
  ['好差评', '/hcp/index.do'],
];

/** Every page's head, foot and floating tools. */
export const frame = (at: Addresses, organ: string, title: string, body: string, side = ''): string => {
  const place = organName(organ);
  const login = `${at['sso']}/sso/oauth2/authorize?client_id=cpywtb&redirect_uri=${encodeURIComponent(`${at['portal']}/`)}`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=1240"><meta name="SiteName" content="澄浦市一网通办"><title>${title}_澄浦市“一网通办”总门户</title><style>${CSS}</style></head><body>
<div class="strip"><div class="ct"><a href="${at['ext']}/u2/" target="_blank">国家政务服务平台</a><a href="/help/index.do">帮助中心</a><a href="/about/map.do">网站地图</a><span onclick="document.body.style.zoom=1.25">长者版</span><span onclick="document.body.style.filter='contrast(1.5)'">无障碍浏览</span><a style="float:right" href="${login}">登录</a></div></div>
<div class="hd"><div class="ct"><a class="lg" href="/">澄浦“一网通办”</a><div class="pd"><b>${organ === CITY ? '区级频道' : `${place}频道`} ▾</b><div class="pd-box"><a href="/">市级</a>${DISTRICTS.map(([o, n]) => `<a href="${channel(o)}">${n}</a>`).join('')}</div></div>
<div class="sk"><input id="skw" autocomplete="off" placeholder="搜索事项、政策"><button type="button" id="skb">搜索</button><ul class="sk-tip" id="skt"></ul><div class="sk-hot">热搜：<span>社会保障卡</span><span>公司设立</span><span>食品经营许可</span><span>身份证</span></div></div></div></div>
<div class="mn"><div class="ct">${menu(organ)
    .map(([t, u]) => `<a href="${u}">${t}</a>`)
    .join('')}</div></div>
<div class="ct">${body}</div>
<div class="ft"><div class="ct"><p>友情链接：${friends(at['ext'], 26)
    .slice(1)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/cpxy/index.html" target="_blank">信用澄浦</a></p><p><a href="/about/us.do">关于我们</a><a href="/about/law.do">使用条款</a>主办单位：澄浦市人民政府办公厅　运行维护：澄浦市大数据中心　服务热线：12345</p><p>澄ICP备19000421号　网站标识码9400000031　<img src="/static/ewm.svg" width="76" alt="澄申办二维码"> <img src="${at['ext']}/badge.svg" height="28" alt="党政机关"></p></div></div>
<div class="rt">${side}<a href="${to('/znkf/index.do', organ)}" target="_blank">小浦<br>智能客服</a><a href="/bangban/index.do">线上<br>人工帮办</a><a href="/hudong/tousu.do">我要投诉</a><span onclick="scrollTo(0,0)">返回顶部</span></div>
<script>(function(){var $=function(i){return document.getElementById(i)};function go(w){if(!w){alert('请输入搜索内容');return}location.href='/portal/search.do?${organ === CITY ? '' : `_organCode_=${organ}&`}keyword='+encodeURIComponent(w)}
$('skb').onclick=function(){go($('skw').value.trim())};$('skw').onkeydown=function(e){if(e.key==='Enter')go(this.value.trim())};
[].forEach.call(document.querySelectorAll('.sk-hot span'),function(s){s.onclick=function(){go(s.textContent)}});
var t;$('skw').oninput=function(){clearTimeout(t);var w=$('skw').value.trim();if(!w){$('skt').style.display='none';return}t=setTimeout(function(){fetch('/portal/api/suggest.do?keyword='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){$('skt').innerHTML=d.data.map(function(s){return '<li>'+s+'</li>'}).join('');$('skt').style.display=d.data.length?'block':'none';[].forEach.call($('skt').children,function(li){li.onmousedown=function(){go(li.textContent)}})})},220)};
$('skw').onblur=function(){setTimeout(function(){$('skt').style.display='none'},180)}})()</script><script src="${at['ext']}/hm.js"></script></body></html>`;
};
export const box = (title: string, html: string, more = ''): string =>
  `<div class="bx"><h3>${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}${title}</h3>${html}</div>`;
export const grid = (list: [string, string][]): string =>
  `<div class="gd">${list.map(([t, u]) => `<a href="${u}">${t}</a>`).join('')}</div>`;
export const table = (head: string[], rows: string[][]): string =>
  `<table class="gr"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
