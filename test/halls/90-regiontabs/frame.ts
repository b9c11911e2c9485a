import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { CITIES, fullName, index, PROVINCE, type Region, regionOf, under } from './regions.ts';

export const news = press(
  ['通知公告', '工作动态', '政策文件'],
  (n) => `/portal/v2/news/${['tzgg', 'gzdt', 'zcwj'][n]}`,
  (n, m) => `/portal/v2/news/${['tzgg', 'gzdt', 'zcwj'][n]}/${40210 + n * 40 + m}`,
  8,
);

const CSS =
  '*{box-sizing:border-box}body{margin:0;background:#f4f6f9;color:#2b2f36;font:14px/1.7 "PingFang SC","Microsoft YaHei",Arial,sans-serif}a{color:inherit;text-decoration:none}a:hover{color:#1a6cf0}ul,ol,dl,dd{margin:0;padding:0;list-style:none}.wrap{width:1200px;margin:0 auto}.gz-top{height:36px;line-height:36px;background:#fff;font-size:12px;border-bottom:1px solid #eceff4}.gz-top .wrap{display:flex}.gz-top a,.gz-top span{margin-right:18px;cursor:pointer}.gz-top .sp{flex:1}.gz-head{background:linear-gradient(120deg,#1557d6,#2f8cf5);color:#fff;padding:20px 0}.gz-head .wrap{display:flex;align-items:center;position:relative}.gz-logo{font-size:27px;font-weight:700;margin-right:22px}.gz-logo:hover{color:#fff}.gz-loc{cursor:pointer;border-left:1px solid rgba(255,255,255,.5);padding-left:18px;font-size:16px}.gz-loc small{border:1px solid rgba(255,255,255,.7);border-radius:10px;padding:1px 10px;margin-left:8px}.gz-panel{display:none;position:absolute;left:210px;top:52px;width:760px;background:#fff;color:#2b2f36;border-radius:6px;box-shadow:0 8px 30px rgba(16,52,120,.25);padding:18px 22px;z-index:80}.gz-panel.show{display:block}.gz-panel-prov{border-bottom:1px solid #eceff4;padding-bottom:10px}.gz-panel-tabs{display:flex;flex-wrap:wrap;margin:10px 0}.gz-panel-tab{padding:5px 18px;cursor:pointer;border-radius:4px}.gz-panel-tab.on{background:#e8f1ff;color:#1a6cf0}.gz-panel-list{min-height:70px;background:#f7f9fc;padding:10px}.gz-panel-list a{display:inline-block;padding:4px 16px}.gz-find{margin-left:auto;display:flex}.gz-find input{width:300px;height:38px;border:0;border-radius:4px 0 0 4px;padding:0 12px}.gz-find button{height:38px;border:0;background:#ff8f1f;color:#fff;padding:0 24px;border-radius:0 4px 4px 0;cursor:pointer}.gz-nav{background:#fff;box-shadow:0 2px 6px rgba(0,0,0,.05)}.gz-nav a{display:inline-block;line-height:48px;padding:0 22px;font-size:16px}.gz-banner{background:#d9e9ff;height:120px;line-height:120px;text-align:center;font-size:24px;color:#1557d6;margin:14px 0;border-radius:6px}.gz-box{background:#fff;border-radius:6px;padding:16px 22px;margin:14px 0}.gz-box>h3{margin:0 0 10px;font-size:17px;display:flex;justify-content:space-between}.gz-box>h3 a{font-size:13px;color:#8a919f}.gz-grid{display:flex;flex-wrap:wrap}.gz-grid a{width:25%;padding:7px 6px}.gz-two{display:flex;gap:14px}.gz-two>div{flex:1}.gz-news li{display:flex;justify-content:space-between;line-height:34px}.gz-news time{color:#9aa1ad}.gz-none{text-align:center;color:#9aa1ad;padding:60px 0}.gz-btn{display:inline-block;border:1px solid #1a6cf0;background:#1a6cf0;color:#fff;border-radius:4px;padding:6px 22px;cursor:pointer;font:inherit}.gz-btn:hover{color:#fff}.gz-btn.ghost{background:#fff;color:#1a6cf0}.gz-foot{background:#22304a;color:#b8c2d3;margin-top:24px;padding:22px 0;font-size:13px}.gz-foot a{margin-right:14px}.gz-side{position:fixed;right:12px;top:260px;width:76px;background:#fff;border-radius:6px;box-shadow:0 2px 12px rgba(0,0,0,.14);z-index:50}.gz-side a,.gz-side span{display:block;text-align:center;padding:9px 4px;font-size:12px;cursor:pointer;border-bottom:1px solid #eef1f5}.gz-chat{display:none;position:fixed;right:100px;bottom:24px;width:350px;background:#fff;border-radius:6px;box-shadow:0 6px 24px rgba(0,0,0,.2);z-index:90}.gz-chat.show{display:block}.gz-chat header{background:#1a6cf0;color:#fff;padding:9px 14px;border-radius:6px 6px 0 0;display:flex;justify-content:space-between}.gz-chat-log{height:280px;overflow:auto;padding:10px}.gz-chat-log p{background:#f0f4fa;padding:6px 10px;border-radius:4px;margin:6px 0}.gz-chat-log p.i{background:#d8e8ff;text-align:right}.gz-chat-log a{color:#1a6cf0;text-decoration:underline}.gz-chat footer{display:flex;padding:8px}.gz-chat footer input{flex:1;height:34px}.fc{display:flex;padding:6px 0;border-bottom:1px dashed #e6eaf0}.fc b{width:90px;color:#8a919f;font-weight:400}.fc-v{flex:1}.fc-v a{display:inline-block;padding:1px 12px;margin-right:6px}.fc-v a.on{background:#1a6cf0;color:#fff;border-radius:3px}.rs-card,.mt-row{border-bottom:1px solid #eceff4;padding:14px 4px}.rs-title,.mt-name{font-size:16px;color:#1a4fa8}.rs-tag{display:inline-block;font-size:12px;background:#eef4ff;color:#1a6cf0;border-radius:3px;padding:0 8px;margin-right:8px}.mt-more{float:right;cursor:pointer;color:#1a6cf0}.mt-sub{display:none;background:#f7f9fc;padding:8px 18px}.mt-row.open .mt-sub{display:block}.mt-sub li{display:flex;justify-content:space-between;line-height:34px}.pg{text-align:center;padding:16px}.pg a,.pg span{display:inline-block;min-width:32px;border:1px solid #dfe4ec;border-radius:3px;margin:0 3px;padding:2px 8px}.pg .on{background:#1a6cf0;color:#fff}.gd-head{background:#fff;padding:22px;border-radius:6px 6px 0 0;margin-top:14px}.gd-head h1{font-size:23px;margin:0 0 8px}.gd-band{display:flex;background:#fff;border-top:1px solid #eceff4;padding:18px 0}.gd-band-item{flex:1;text-align:center;border-right:1px solid #eceff4}.gd-band-item b{display:block;font-size:18px;color:#1a6cf0}.gd-band-item span{color:#8a919f}.gd-band-item .gd-star{color:#ff9d1a}.gd-tabs{display:flex;flex-wrap:wrap;background:#fff;margin-top:14px;border-bottom:2px solid #e6ecf5}.gd-tab{border:0;background:none;font:inherit;padding:10px 16px;cursor:pointer}.gd-tab.cur{color:#1a6cf0;border-bottom:2px solid #1a6cf0}.gd-pane{background:#fff;padding:8px 22px 24px}.gd-pane h2{font-size:17px}table{border-collapse:collapse;width:100%;margin:8px 0}th,td{border:1px solid #e3e8f0;padding:9px 14px;text-align:left}.gd-kv th{width:210px;background:#f7f9fc;font-weight:400;color:#5b6472}.gd-tb thead th{background:#f0f5fd}.gd-mat{border:1px solid #e3e8f0;margin:8px 0}.gd-mat-row{display:flex;align-items:center;padding:10px 14px;cursor:pointer}.gd-mat-row i{font-style:normal;color:#8a919f;margin-right:12px}.gd-mat-row em{font-style:normal;font-size:12px;border:1px solid #ff8f1f;color:#ff8f1f;border-radius:3px;padding:0 6px;margin-left:10px}.gd-mat-row em.ok{border-color:#17a34a;color:#17a34a}.gd-mat-more{margin-left:auto;color:#1a6cf0}.gd-mat-info{background:#f7f9fc;padding:10px 40px}.gd-mat-info dl{display:flex}.gd-mat-info dt{width:100px;color:#8a919f}.gd-attach{color:#1a6cf0}.gd-sib{display:none;background:#f7f9fc;padding:8px 16px}.gd-sib a{display:inline-block;margin-right:20px}.mask{display:none;position:fixed;inset:0;background:rgba(20,30,50,.5);z-index:200}.mask div{width:440px;margin:200px auto;background:#fff;border-radius:6px;padding:20px 26px}';

const nav = (region: Region): [string, string][] => {
  const q = `region=${region.code}`;
  return [
    ['首页', index(region)],
    ['个人办事', `/portal/v2/personal?${q}`],
    ['法人办事', `/portal/v2/legal?${q}`],
    ['部门窗口', `/portal/v2/department?${q}`],
    ['高效办成一件事', '/portal/v2/yjs'],
    ['好差评', `/portal/v2/evaluation?${q}`],
    ['数据发布', '/portal/v2/news/sjfb'],
  ];
};
/** Cities and what lies in them, as the page's own state holds it. */
const STATE = JSON.stringify(
  CITIES.map((city) => ({
    n: city.name,
    c: city.code,
    d: under(city).map((d) => [d.name, d.code]),
  })),
);
const SCRIPT = `(function(){var $=function(s){return document.querySelector(s)},st=window.__NUXT__.state.region;
var panel=$('.gz-panel'),tabs=$('.gz-panel-tabs'),list=$('.gz-panel-list');
function tab(i){var c=st[i];[].forEach.call(tabs.children,function(t,k){t.classList.toggle('on',k===i)});list.innerHTML='<a href="/portal/v2/index?region='+c.c+'">'+c.n+'本级</a>'+c.d.map(function(d){return '<a href="/portal/v2/index?region='+d[1]+'">'+d[0]+'</a>'}).join('')}
st.forEach(function(c,i){var s=document.createElement('span');s.className='gz-panel-tab';s.textContent=c.n;s.onclick=function(){tab(i)};tabs.appendChild(s)});
$('.gz-loc').onclick=function(){panel.classList.toggle('show')};
var chat=$('.gz-chat'),log=$('.gz-chat-log'),word=$('.gz-chat footer input');
$('.gz-bot').onclick=function(){chat.classList.add('show')};$('.gz-chat header span').onclick=function(){chat.classList.remove('show')};
function say(html,mine){var p=document.createElement('p');if(mine)p.className='i';p.innerHTML=html;log.appendChild(p);log.scrollTop=99999}
function ask(){var w=word.value.trim();if(!w)return;word.value='';say(w.replace(/</g,'&lt;'),1);fetch('/znkf/api/answer?q='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){say(d.content)})}
$('.gz-chat footer button').onclick=ask;word.onkeydown=function(e){if(e.key==='Enter')ask()}})()`;

export const signIn = (at: Addresses): string =>
  `${at['tyrz']}/tif/sso/connect/page/oauth2/authorize?service=initService&client_id=lhbsdt&redirect_uri=${encodeURIComponent(`${at['portal']}/portal/v2/index`)}`;

/** Every page's head, foot and floating column. */
export const frame = (at: Addresses, region: Region, title: string, body: string): string => {
  const above = regionOf(region.above);
  const place = region.level === 'district' ? `${above.name} ${region.name}` : region.name;
  return `<!DOCTYPE html><html lang="zh-CN" data-n-head="lang"><head><meta charset="utf-8"><meta name="viewport" content="width=1200"><meta name="SiteName" content="岚海政务服务网"><title>${title}_岚海政务服务网</title><style data-vue-ssr-id="7a31c0e2:0">${CSS}</style></head><body><div id="__nuxt"><div id="__layout"><div class="page">
<div class="gz-top"><div class="wrap"><a href="${at['ext']}/u2/" target="_blank">国家政务服务平台</a><a href="${at['ext']}/u1/" target="_blank">中国政府网</a><div class="sp"></div><span onclick="document.body.style.filter='contrast(1.5)'">无障碍</span><span onclick="document.body.style.zoom=1.25">关怀版</span><a href="${signIn(at)}">登录</a><a href="${at['tyrz']}/tif/register">注册</a></div></div>
<div class="gz-head"><div class="wrap"><a class="gz-logo" href="/portal/v2/index">岚海政务服务网</a><div class="gz-loc"><span>${place}</span><small>切换区域</small></div><div class="gz-panel"><div class="gz-panel-prov"><a href="/portal/v2/index">岚海省（省级）</a></div><div class="gz-panel-tabs"></div><div class="gz-panel-list">请选择城市</div></div><form class="gz-find" action="/portal/v2/search"><input type="hidden" name="region" value="${region.code}"><input name="keyword" autocomplete="off" placeholder="请输入事项名称，如：社会保障卡申领"><button type="submit">搜索</button></form></div></div>
<div class="gz-nav"><div class="wrap">${nav(region)
    .map(([t, u]) => `<a href="${u}">${t}</a>`)
    .join('')}</div></div><div class="wrap">${body}</div>
<div class="gz-foot"><div class="wrap"><p>友情链接：${friends(at['ext'], 22)
    .slice(2)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['ext']}/lh/xylh/" target="_blank">信用岚海</a></p><p><a href="/portal/v2/help">帮助中心</a><a href="/portal/v2/about">关于我们</a><a href="/portal/v2/sitemap">网站地图</a><a href="/portal/v2/privacy">隐私声明</a></p><p>主办：岚海省人民政府办公厅　承办：岚海省政务服务和数据管理局　当前站点：${region.level === 'province' ? PROVINCE.name : fullName(region)}　岚ICP备19000980号　网站标识码9890000045　<img src="${at['ext']}/badge.svg" height="26" alt="党政机关"></p></div></div>
<div class="gz-side"><span class="gz-bot">智能客服</span><a href="/portal/v2/consult?region=${region.code}">我要咨询</a><a href="/portal/v2/complaint?region=${region.code}">我要投诉</a><a href="/portal/v2/hotline">12345热线</a><span onclick="scrollTo(0,0)">返回顶部</span></div>
<div class="gz-chat"><header><b>智能客服小岚</b><span>×</span></header><div class="gz-chat-log"><p>您好，我是小岚。请输入您想办的事。</p></div><footer><input placeholder="请输入问题"><button type="button" class="gz-btn">发送</button></footer></div></div></div></div>
<script>window.__NUXT__={layout:"default",serverRendered:true,state:{region:${STATE}}}</script><script>${SCRIPT}</script><script src="${at['ext']}/hm.js" defer></script></body></html>`;
};
export const box = (title: string, html: string, more = ''): string =>
  `<div class="gz-box"><h3><span>${title}</span>${more ? `<a href="${more}">更多</a>` : ''}</h3>${html}</div>`;
export const grid = (list: [string, string][]): string =>
  `<div class="gz-grid">${list.map(([text, url]) => `<a href="${url}">${text}</a>`).join('')}</div>`;
