import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import type { Answer } from '../kit/site.ts';
import { AREA, type Area } from './items.ts';

/** A page as these servers send it. */
export const gbk = (body: string, header = 'text/html;charset=GBK', status = 200): Answer => ({
  status,
  headers: { 'content-type': header },
  body,
  encoding: 'gbk',
});
export const base = (area: Area): string => (area.slug ? `/${area.slug}` : '');
export const homeOf = (area: Area): string => (area.level === 1 ? '/' : `${base(area)}/public/index.jsp`);

const PRESS = {
  1: press(
    ['工作动态', '通知公告', '政策法规'],
    (n) => `/public/news/lm${n + 1}.jsp`,
    (n, m) => `/public/news/p${201 + n * 20 + m}.jsp`,
    7,
  ),
  2: press(
    ['通知公告', '工作动态', '办事公开'],
    (n) => `/public/news/lm${n + 1}.jsp`,
    (n, m) => `/public/news/c${501 + n * 20 + m}.jsp`,
    6,
  ),
};
/** The province writes its own news; the city's stand on its districts' pages too. */
export const newsOf = (area: Area) => (area.level === 1 ? PRESS[1] : PRESS[2]);

const CSS = `body{margin:0;font:12px/1.8 SimSun,"宋体",sans-serif;color:#333;background:#fff url(/images/bodybg.gif) repeat-x}td{font-size:12px}a{color:#1f4a80;text-decoration:none}a:hover{color:#c00;text-decoration:underline}img{border:0}.zt_top{background:#eaf3fb;border-bottom:1px solid #b9d4ec;height:28px}.zt_dhl a{color:#fff;font-size:14px;font-weight:bold;padding:0 13px;line-height:36px}.zt_lm{border:1px solid #b9d4ec;margin-top:8px}.zt_lmbt{background:#dcebf8;color:#0b4d94;font-weight:bold;font-size:14px;height:30px;padding-left:12px;border-bottom:1px solid #b9d4ec}.zt_lmnr{padding:8px 10px;vertical-align:top}.zt_gd{float:right;font-weight:normal;font-size:12px;margin-right:10px}.zt_gg a{display:inline-block;width:148px;line-height:26px;vertical-align:top}.zt_xw{border-bottom:1px dotted #ccc}.zt_lb{border-collapse:collapse;width:100%}.zt_lb td{border:1px solid #c9dcee;padding:5px 8px}.zt_lb .bt{background:#eef5fb;text-align:center;font-weight:bold}.zt_an{border:1px solid #0b4d94;background:#2a78c5;color:#fff;font-size:12px;padding:3px 12px;cursor:pointer}.zt_ie{background:#fffbd6;border-bottom:1px solid #e4d48a;text-align:center;line-height:26px;color:#a60}.zt_dl{position:fixed;top:190px;width:96px;border:1px solid #b9d4ec;background:#fff;text-align:center}.zt_db{border-top:3px solid #2a78c5;margin-top:12px;text-align:center;color:#555}.unfinish{color:#aaa;cursor:text}`;

const NAV = (area: Area): [string, string][] => {
  const p = `${base(area)}/public`;
  return [
    ['首页', homeOf(area)],
    ['个人办事', `${p}/grbs.jsp`],
    ['法人办事', `${p}/frbs.jsp`],
    ['部门服务', `${p}/bmfw.jsp`],
    ['中介超市', `${p}/lm.jsp?lm=zjcs`],
    ['网上调查', `${p}/lm.jsp?lm=wsdc`],
    ['互动交流', `${p}/hd/index.jsp`],
    ['好差评', `${p}/hcp/index.jsp`],
    ['帮助中心', `${p}/help/index.jsp`],
  ];
};

/** What every page wears: the bar, the banner with the search, the menu; below the unit, the counter and the hint on browsers. */
export function frame(at: Addresses, area: Area, title: string, body: string): Answer {
  const p = `${base(area)}/public`;
  const name = area.level === 1 ? '岱川政务服务网' : `${area.name}网上政务服务大厅`;
  return gbk(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=GBK"><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE8"><title>${title}-${name}</title><style type="text/css">${CSS}</style></head><body>
<div class="zt_ie" id="ieHint" style="display:none">温馨提示：您使用的不是IE浏览器，申报控件和数字证书可能无法正常使用，建议使用IE8至IE11浏览器访问本网。<a href="javascript:void(0)" onclick="document.getElementById('ieHint').style.display='none'">[关闭]</a></div>
<table width="100%" cellspacing="0" cellpadding="0" class="zt_top"><tr><td><table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td><script>var d=new Date();document.write(d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日 星期'+'日一二三四五六'.charAt(d.getDay()))</script></td><td align="right">当前站点：<b>${area.full}</b> <a href="${at['province']}/public/zddh.html">[站点导航]</a>　<a href="${at['sso']}/jis-web/login.jsp?type=gr">个人登录</a> | <a href="${at['sso']}/jis-web/login.jsp?type=fr">法人登录</a> | <a href="${at['sso']}/jis-web/register.jsp">注册</a> | <a href="javascript:void(0)" onclick="window.external.AddFavorite(location.href,document.title)">加入收藏</a></td></tr></table></td></tr></table>
<table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td height="86"><font size="6" color="#0b4d94" face="SimHei"><b>${name}</b></font><br><font color="#888">一次办好　网上政务</font></td><td align="right" valign="bottom"><form name="searchForm" method="post" action="${p}/search.jsp" onsubmit="return ckSearch()"><input type="text" name="keyword" size="32" value="请输入事项名称" onfocus="if(this.value=='请输入事项名称')this.value=''"> <input type="button" class="zt_an" id="ssBtn" value="搜 索" onclick="if(ckSearch())document.searchForm.submit()"></form></td></tr></table>
<table width="1000" align="center" cellspacing="0" cellpadding="0" bgcolor="#2a78c5"><tr><td class="zt_dhl">${NAV(area)
    .map(([t, u]) => `<a href="${u}">${t}</a>`)
    .join('')}</td></tr></table>
<table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td>${body}</td></tr></table>
<table width="1000" align="center" cellspacing="0" cellpadding="4" class="zt_db"><tr><td>友情链接：<select onchange="if(this.value)window.open(this.value)"><option value="">--国家部委网站--</option>${friends(
    at['ext'],
    16,
  )
    .map((f) => `<option value="${f.url}">${f.name}</option>`)
    .join(
      '',
    )}</select>　<a href="${at['ext']}/u1/" target="_blank">中央政府门户</a> | <a href="${at['ext']}/u29/" target="_blank">信用中国</a> | <a href="${at['ext']}/dcs/xyxx/" target="_blank">信用岱川</a>${area === AREA ? ` | <a href="${at['gov']}/" target="_blank">汶泉区人民政府</a>` : ''}</td></tr>
<tr><td>主办：${area.level === 1 ? '岱川省人民政府办公厅' : `${area.full}人民政府`}　承办：${area.level === 1 ? '岱川省政务服务管理办公室' : `${area.full}行政审批服务局`}　热线电话：12345<br>网站标识码：9920000027　岱ICP备16009920号　建议使用IE8.0以上版本浏览器，分辨率1024*768以上浏览本网站<br>您是第 <img src="/public/counter.jsp" alt="访问量" height="20"> 位访问者　<img src="${at['ext']}/badge.svg" alt="党政机关" height="28"><iframe src="/public/visit.jsp" width="0" height="0" frameborder="0"></iframe></td></tr></table>
<script>function ckSearch(){var k=document.searchForm.keyword.value;if(k==''||k=='请输入事项名称'){alert('请输入事项名称！');return false}return true}
if(!window.ActiveXObject)document.getElementById('ieHint').style.display='';</script></body></html>`);
}

/** A titled box of the old kind. */
export const box = (title: string, html: string, more = ''): string =>
  `<table width="100%" cellspacing="0" cellpadding="0" class="zt_lm"><tr><td class="zt_lmbt">${more ? `<span class="zt_gd"><a href="${more}">更多&gt;&gt;</a></span>` : ''}${title}</td></tr><tr><td class="zt_lmnr">${html}</td></tr></table>`;
export const grid = (list: [string, string][]): string =>
  `<div class="zt_gg">${list.map(([t, u]) => `<a href="${u}">${t}</a>`).join('')}</div>`;
export const where = (area: Area, ...steps: string[]): string =>
  `<p>您现在的位置：<a href="${homeOf(area)}">${area.name}首页</a>${steps.map((s) => ` &gt; ${s}`).join('')}</p>`;
