import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';

/** Path of a region's own pages, and its name. */
export const REGIONS: [string, string][] = [
  ['slq', '松林区'],
  ['hsq', '红松区'],
  ['bhx', '白桦县'],
];
export const columns = press(
  ['工作动态', '通知公告', '下载中心'],
  (n) => `/lanmu/${n + 2}/index.jspx`,
  (n, m) => `/lanmu/${n + 2}/${650 + n * 20 + m}.jspx`,
  6,
);
export const EMPTY = { name: '中介服务', path: '/lanmu/9/index.jspx' };

/** The bar of regions, written by a script as the province's vendor has it: anchors without an address. */
export const DO_JS = `var banTimer;function banShow(a){clearTimeout(banTimer);document.getElementById('banBox').style.display=a?'block':'none'}function clearban(){banTimer=setTimeout(function(){banShow(0)},400)}
document.writeln('<div id="banWrap" onmouseover="banShow(1)" onmouseout="clearban()"><span id="banBtn">站点导航 ▼</span><div id="banBox" style="display:none">');
${REGIONS.map(([slug, name]) => `document.writeln('<a target="_top" onclick="javascript:window.location.href=\\'/${slug}/public/index\\'">${name}</a>');`).join('\n')}
document.writeln('</div></div>');`;

const STYLE = `body,p,ul,h3,h4{margin:0;padding:0}body{font:14px/26px SimSun,"Microsoft YaHei";color:#222;background:#e9f0ea}a{color:#1a4d2e;text-decoration:none;cursor:pointer}li{list-style:none;line-height:32px}.main{width:1000px;margin:0 auto;background:#fff;padding:0 16px}#banWrap{position:relative;display:inline-block;height:26px}#banBox{position:absolute;top:26px;left:0;background:#fff;border:1px solid #7a9;padding:8px;width:240px;z-index:9}#banBox a{margin-right:14px}.nav{background:#1a4d2e}.nav a{color:#fff;line-height:40px;padding:0 14px}.text-center{text-align:center;font-size:20px;line-height:50px}.its-table-overview{width:100%;border-collapse:collapse}.its-table-overview th,.its-table-overview td{border:1px solid #b9cfc0;padding:5px 8px;text-align:left}.its-table-overview th{background:#f1f7f2}.btn{display:inline-block;background:#2a7a4a;color:#fff;padding:2px 18px}.bm li{float:left;width:240px}.bm:after{content:"";display:block;clear:both}#kf{position:fixed;right:8px;bottom:120px;background:#2a7a4a;color:#fff;padding:6px;cursor:pointer}#kfBox{display:none;position:fixed;right:8px;bottom:60px;width:340px;background:#fff;border:1px solid #2a7a4a;z-index:99}#kfBox .hd{background:#2a7a4a;color:#fff;padding:4px 10px}#kfMsg{height:240px;overflow:auto;padding:8px}#kfBox input{width:230px;height:28px}#ggLayer{position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.5);z-index:200}#ggLayer div{width:460px;margin:160px auto;background:#fff;padding:20px}.foot{text-align:center;color:#666;padding:18px 0}`;

/** The frame of the city's portal and of its regions' pages. */
export const frame =
  (at: Addresses, slug: string) =>
  (title: string, body: string): string => {
    const region = REGIONS.find(([s]) => s === slug)?.[1] ?? '';
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${title}-松岭市${region}政务服务网</title><style>${STYLE}</style></head><body><div class="main"><p style="text-align:right"><a href="${at['sso']}/ids/login">登录</a></p><h2 style="margin:0;color:#1a4d2e">松岭市${region}政务服务网</h2><p>当前站点：${region || '松岭市本级'}　<script src="/public/js/do.js"></script></p><div class="nav"><a href="${region ? `/${slug}/public/index` : '/'}">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${EMPTY.path}">${EMPTY.name}</a><a href="/hcp/index">好差评</a><a href="/complaint/index">投诉举报</a><a href="${at['hotline']}/" target="_blank">12345热线</a></div>
<p style="padding:8px 0"><input id="kw" style="width:320px;height:28px"> <input type="button" value="检索" id="jsBtn" onclick="location.href='/${slug || 'sbj'}/icity/search?kw='+encodeURIComponent(document.getElementById('kw').value)"></p>${body}<div class="foot"><p>${friends(
      at['ext'],
      16,
    )
      .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
      .join(
        ' | ',
      )}</p><p>公共资源交易：<a href="${at['ext']}/ggzy/" target="_blank">https://ggzy.songling.gov.cn</a></p><p>主办：松岭市${region}政务服务管理局　松ICP备12006500号　网站标识码 9965000004</p></div></div>
<div id="kf" onclick="document.getElementById('kfBox').style.display='block'">智能问答</div><div id="kfBox"><div class="hd">智能问答“小松” <span style="float:right;cursor:pointer" onclick="document.getElementById('kfBox').style.display='none'">×</span></div><div id="kfMsg"><p>您好，请问有什么可以帮您？</p></div><p style="padding:6px"><input id="kfQ" placeholder="请输入问题"> <button onclick="kfAsk()">发送</button></p><p style="padding:6px"><a onclick="document.getElementById('kfMsg').innerHTML+='<p>正在为您转接人工客服，请稍候……</p>'">转人工客服</a>（服务时间：工作日9:00—16:30）</p></div>
<script>function kfAsk(){var i=document.getElementById('kfQ'),m=document.getElementById('kfMsg'),q=i.value;if(!q)return;i.value='';m.innerHTML+='<p style="text-align:right">'+q.replace(/</g,'')+'</p>';var x=new XMLHttpRequest();x.open('GET','/robot/answer?q='+encodeURIComponent(q));x.onload=function(){m.innerHTML+='<p>'+JSON.parse(x.responseText).msg+'</p>';m.scrollTop=9999};x.send()}</script></body></html>`;
  };
