import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Answer, Ask, Reply } from '../kit/site.ts';

/** The bytes are GBK; only the page's meta says so. */
export const gbk = (body: string): Answer => ({ body, encoding: 'gbk', headers: { 'content-type': 'text/html' } });

export const columns = press(
  ['工作动态', '通知公告', '政策法规', '中心概况'],
  (n) => `/${['gzdt', 'tzgg', 'zcfg', 'zxgk'][n]}/index.jhtml`,
  (n, m) => `/${['gzdt', 'tzgg', 'zcfg', 'zxgk'][n]}/${3301 + n * 60 + m}.jhtml`,
  8,
);
export const COUNTIES: [string, string][] = [
  ['朔城关区', 'scq'],
  ['铁山区', 'tsq'],
  ['铁山北区', 'tbq'],
  ['平塞县', 'psx'],
  ['右河县', 'yhx'],
];

const SCRIPT = `function openwin(u){window.open(u,"_blank")}
function setHome(o){try{o.style.behavior="url(#default#homepage)";o.setHomePage(location.href)}catch(e){alert("此操作被浏览器拒绝！")}}
function addFav(){try{window.external.addFavorite(location.href,document.title)}catch(e){alert("请使用Ctrl+D进行添加")}}
function gotoPage(n){location.href=location.pathname+"?"+location.search.replace(/^\\?/,"").replace(/&?pageNo=\\d+/,"")+"&pageNo="+n}
function getDate(){var d=new Date(),w="日一二三四五六";return d.getFullYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日 星期"+w.charAt(d.getDay())}
function kefu(){window.open("/kefu/chat.jhtml","kf","width=520,height=460")}`;

/** The frame of the old CMS: tables, fonts, a marquee, an advertisement that floats. */
export function frame(at: Addresses, site: string, nav: [string, string][], title: string, body: string): Answer {
  const seals = friends(at['ext'], 9)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(' | ');
  return gbk(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="generator" content="TRS WCM"><title>${title}</title>
<style type="text/css">body{margin:0;font-size:12px;font-family:宋体;background:#E9F2FB}td{font-size:12px;line-height:22px}a{color:#003366;text-decoration:none}a:hover{color:red}.nav td{color:#fff;font-size:14px;font-weight:bold;cursor:pointer}.nav a{color:#fff}.lm{background:#D2E6F9;color:#00469B;font-weight:bold;padding-left:10px}.ad{position:absolute;right:12px;top:420px;width:110px;height:70px;background:#C00;color:#FF0;text-align:center;z-index:9}</style>
<script language="javascript">${SCRIPT}</script></head>
<body onload="document.getElementById('rq').innerHTML=getDate()"><table width="1000" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr><td height="26">&nbsp;<span id="rq"></span></td><td align="right"><a href="javascript:void(0)" onclick="setHome(this)">设为首页</a> | <a href="javascript:addFav()">加入收藏</a> | <a href="javascript:kefu()">智能客服</a>&nbsp;</td></tr>
<tr><td colspan="2" height="110" bgcolor="#2B7BCB" style="color:#fff;font-size:34px;font-family:黑体;padding-left:40px">${site}</td></tr>
<tr><td colspan="2"><table class="nav" width="100%" bgcolor="#1560AC" cellspacing="0" height="36"><tr>${nav.map(([n, u]) => `<td align="center" onclick="location.href='${u}'">${n}</td>`).join('')}</tr></table></td></tr>
<tr><td colspan="2" bgcolor="#F3F8FD" height="26"><marquee scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()">热烈欢迎社会各界登录${site}，建议使用IE8以上浏览器、1024*768分辨率浏览本网站</marquee></td></tr>
<tr><td colspan="2" valign="top" style="padding:8px" height="420">${body}</td></tr>
<tr><td colspan="2" align="center" style="border-top:2px solid #1560AC;padding:10px">友情链接：${seals} | <a href="${at['ext']}/sh/gjj/" target="_blank">朔河住房公积金</a></td></tr>
<tr><td colspan="2" align="center" bgcolor="#F3F8FD">主办单位：朔河市行政审批服务管理局　塞ICP备99014402号　网站标识码：9906000011<br>地址：朔河市振华街15号　邮编：036900　您是第<script>document.write(1028000+new Date().getDate())</script>位访问者</td></tr></table>
<div class="ad" id="floatAd">优化营商环境<br>人人有责<br><span style="cursor:pointer;color:#fff" onclick="document.getElementById('floatAd').style.display='none'">[关闭]</span></div><script language="javascript">var adY=420,adS=1;setInterval(function(){adY+=adS;if(adY>560||adY<300)adS=-adS;document.getElementById('floatAd').style.top=adY+'px'},60)</script></body></html>`);
}

export const heading = (title: string, more = ''): string =>
  `<table width="100%" cellspacing="0"><tr><td class="lm" height="28">${title}</td><td class="lm" align="right">${more}</td></tr></table>`;

export const articles = (n: number, count: number): string =>
  `<table width="100%">${(columns[n]?.articles ?? [])
    .slice(0, count)
    .map((a) => `<tr><td>·<a href="${a.path}" target="_blank">${a.title}</a></td><td width="80">${a.date}</td></tr>`)
    .join('')}</table>`;

export const shownColumn = (path: string) => printed(columns, path);

/** The province's portal: what it knows of the city is an address from before the city's move. */
export const OLD_CITY = '/sxzwfw/shs/index.html';
export const provincePortal =
  (
    at: Addresses,
    items: readonly { id: string; name: string; dept: string }[],
    describe: (id: string) => string | null,
  ) =>
  ({ path, query }: Ask): Reply => {
    const page = (title: string, body: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteIDCode" content="9900000020"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}.c{width:1100px;margin:0 auto}.h{background:#b8202a;color:#fff;padding:24px 0}.h h1{margin:0}.cs td{border:1px solid #eee;padding:8px 18px}li{padding:3px 0}.f{background:#f2f2f2;text-align:center;padding:16px;margin-top:20px}</style><script src="${at['ext']}/hm.js" async></script></head><body><div class="h"><div class="c"><h1>塞原省政务服务平台</h1><form action="/search" method="get"><input name="key" size="40" placeholder="请输入事项名称"><input type="submit" value="搜索"></form></div></div><div class="c"><p><a href="/">首页</a>　<a href="/sxlist?type=fr">法人服务</a>　<a href="/sxlist?type=gr">个人服务</a></p>${body}</div><div class="f">主办：塞原省行政审批服务管理局　网站标识码：9900000020　塞ICP备99000071号</div></body></html>`;
    const rows = (list: typeof items) =>
      list.map((i) => `<li><a href="/sx/${i.id}.html">${i.name}</a>　（${i.dept}）</li>`).join('');
    if (path === '/')
      return page(
        '塞原省政务服务平台',
        `<h3>省级部门热门事项</h3><ul>${rows(items.slice(0, 10))}</ul><h3>市级政务服务网</h3><table class="cs"><tr><td>塞城市（建设中）</td><td><a href="${at['city']}${OLD_CITY}" target="_blank">朔河市</a></td><td>雁关市（建设中）</td><td>汾阴市（建设中）</td></tr></table>`,
      );
    if (path === '/sxlist') return page('事项列表', `<h3>省级事项</h3><ul>${rows(items)}</ul>`);
    if (path === '/search') {
      const key = query.get('key') ?? '';
      const hits = items.filter((i) => key && i.name.includes(key));
      return page('搜索', `<h3>搜索结果</h3><ul>${rows(hits) || '<li>没有找到相关事项</li>'}</ul>`);
    }
    const html = /^\/sx\/[\w-]+\.html$/.test(path) ? describe(path.slice(4, -5)) : null;
    return html ? page('事项信息', html) : null;
  };

/** The city's own application system, with its own accounts. */
export const applySystem = ({ path }: Ask): Reply =>
  path === '/wssp/login.jsp'
    ? `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>朔河市网上审批系统</title></head><body bgcolor="#CFE4F7"><form name="f1" method="post" action="/wssp/loginAction.action" onsubmit="return false"><table width="420" align="center" style="margin-top:120px" bgcolor="#fff" cellpadding="8"><tr><td colspan="2" align="center"><font size="5">朔河市网上审批系统</font></td></tr><tr><td align="right">用户名：</td><td><input name="yhm" type="text"></td></tr><tr><td align="right">密　码：</td><td><input name="mm" type="password"></td></tr><tr><td align="right">验证码：</td><td><input name="yzm" size="6"> <svg width="60" height="20"><text x="4" y="16">8 3 F Q</text></svg></td></tr><tr><td colspan="2" align="center"><input type="button" value="登录"> <input type="reset" value="重置"> <a href="/wssp/reg.jsp">用户注册</a></td></tr></table></form></body></html>`
    : path === '/wssp/reg.jsp'
      ? '<html><head><meta charset="utf-8"><title>用户注册</title></head><body><h3 align="center">朔河市网上审批系统用户注册</h3><p align="center">请阅读注册协议：用户应当提供真实的单位名称、机构代码及联系人信息。</p></body></html>'
      : null;
