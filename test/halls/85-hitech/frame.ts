import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';

/** The zone's columns, and the city's. */
export const zoneNews = press(
  ['通知公告', '园区动态', '惠企政策'],
  (n) => `/gxq/NewsList.aspx?cid=${n + 1}`,
  (n, m) => `/gxq/News.aspx?id=${850100 + n * 20 + m}`,
  7,
);
export const cityNews = press(
  ['政务公告', '改革专栏'],
  (n) => `/lm/${n + 1}/index.html`,
  (n, m) => `/lm/${n + 1}/2026/${7301 + n * 40 + m}.html`,
  8,
);

const CSS = `body{margin:0;background:#e9edf2;font:12px/22px SimSun,"Microsoft YaHei";color:#333}a{color:#333;text-decoration:none}a:hover{color:#b3261e}.wp{width:1002px;margin:0 auto;background:#fff}.tp{height:28px;line-height:28px;background:#f3f3f3;padding:0 12px;text-align:right}.bn{height:120px;background:#b3261e;color:#fff;position:relative}.bn h1{margin:0;padding:34px 0 0 40px;font:bold 30px "Microsoft YaHei"}.bn p{margin:0 0 0 42px;color:#f8d9d6}.mn{background:#8e1b15;height:38px;line-height:38px}.mn a{color:#fff;padding:0 22px;font-size:14px;font-weight:bold;border-right:1px solid #a93a33}.sr{background:#f9f1f0;padding:8px 12px}.sr .tx{width:300px;height:20px}.lf{float:left;width:236px;margin:8px}.rt{float:right;width:734px;margin:8px 8px 8px 0}.bx{border:1px solid #dcc;margin-bottom:8px}.bx h2{margin:0;background:#f6e7e6;font-size:14px;padding:2px 10px;color:#8e1b15}.bx h2 a{float:right;font-size:12px;font-weight:normal}.bx .c{padding:6px 10px}.bx li{list-style:none}.bx ul{margin:0;padding:0}.cl{clear:both}.nl span{float:right;color:#999}.tg a{display:inline-block;width:112px}.bt{text-align:center;font:bold 20px/46px "Microsoft YaHei"}.an{text-align:center;padding-bottom:10px}.an a{display:inline-block;padding:4px 22px;margin:0 5px;border:1px solid #b3261e}.an .b1{background:#b3261e;color:#fff}.fs{border:1px solid #dcc;margin:8px 14px}.tb{width:100%;border-collapse:collapse}.tb td,.tb th{border:1px solid #e3d5d4;padding:4px 8px}.tdl{width:110px;background:#fbf4f3;text-align:right}.h{background:#f6e7e6}.alt{background:#fcf9f9}.pg{text-align:center;padding:10px}.pg a,.pg span{margin:0 4px}.ftr{background:#f3f3f3;text-align:center;padding:10px;border-top:3px solid #b3261e}`;
const STATE = '/wEPDwUKMTY1NDU2MTA1Mg9kFgICAw9kFgQCAQ8WAh4LXyFJdGVtQ291bnQCFGQ';

/** The zone's hall: every page is one form of WebForms. */
export const zoneFrame = (at: Addresses, title: string, body: string, action = ''): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}-临岚高新技术产业开发区政务服务网</title><style>${CSS}</style></head><body><form name="aspnetForm" method="post" action="${action}" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" value="${STATE}" /><input type="hidden" name="__EVENTVALIDATION" value="/wEWBALrndYE" />
<script type="text/javascript">function __doPostBack(t,a){var f=document.forms['aspnetForm'];f.__EVENTTARGET.value=t;f.__EVENTARGUMENT.value=a;f.submit()}
function so(){var w=document.getElementById('ctl00_txtKey').value;if(!w){alert('请输入关键字！');return false}window.location.href='${at['so']}/so/Result.aspx?site=gxq&q='+encodeURIComponent(w);return false}
function AddFavorite(){alert('请使用Ctrl+D收藏本站')}</script>
<div class="wp"><div class="tp"><span id="rq"></span>　<a href="javascript:void(0)" onclick="AddFavorite()">加入收藏</a> | <a href="${at['city']}/">市政务服务网</a> | <a href="${at['gw']}/">高新区管委会</a> | <a href="${at['wssp']}/Login.aspx">用户登录</a></div><div class="bn"><h1>临岚高新技术产业开发区政务服务网</h1><p>临岚市政务服务网 · 高新区分厅</p></div><div class="mn"><a href="Default.aspx">首页</a><a href="List.aspx?dx=fr">法人办事</a><a href="List.aspx?dx=gr">个人办事</a><a href="Bm.aspx">部门窗口</a><a href="Zjfw.aspx">中介服务</a><a href="Hcp.aspx">好差评</a><a href="Zx.aspx">在线咨询</a></div>
<div class="sr">事项搜索：<input class="tx" type="text" id="ctl00_txtKey" name="ctl00$txtKey" onkeydown="if(event.keyCode==13)return so()" /> <input type="image" alt="搜索" id="ctl00_btnSo" src="img/so.svg" style="vertical-align:middle" onclick="return so()" />　热门：<a href="List.aspx?zt=准营准办">准营准办</a> <a href="List.aspx?zt=医疗卫生">医疗卫生</a> <a href="List.aspx?zt=工程建设">工程建设</a></div>${body}<div class="cl"></div>
<div class="ftr"><p>友情链接：<select onchange="if(this.value)window.open(this.value)"><option value="">--国家部委网站--</option>${friends(
    at['ext'],
    14,
  )
    .map((f) => `<option value="${f.url}">${f.name}</option>`)
    .join(
      '',
    )}</select> <select onchange="if(this.value)window.open(this.value)"><option value="">--市内相关网站--</option><option value="${at['city']}/">市政务服务网</option><option value="${at['gw']}/">高新区管委会</option></select></p><p>主办：临岚高新技术产业开发区管理委员会行政审批局　地址：创业大道199号　便民热线：12345</p><p>网站标识码：9850910003　<a href="${at['ext']}/llgs/beian/" target="_blank">工商网监</a>　<iframe src="visit.aspx" width="0" height="0" frameborder="0" title="统计"></iframe><img src="${at['ext']}/badge.svg" height="26" alt="党政机关" /></p></div></div></form><script type="text/javascript">var d=new Date();document.getElementById('rq').innerHTML=d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日';</script><script type="text/javascript" src="${at['ext']}/hm.js"></script></body></html>`;
