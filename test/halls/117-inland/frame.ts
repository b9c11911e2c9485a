import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import type { Answer } from '../kit/site.ts';
import { type Area, areaUrl, CITIES, type CitySite, isCounty, PROVINCE } from './areas.ts';

export const CSS = `body{margin:0;background:#eef4fa;font:12px/22px SimSun,"宋体",serif;color:#333}td,th{font-size:12px}a{color:#1c3f6e;text-decoration:none}a:hover{color:#c00;text-decoration:underline}ul{margin:0;padding:0;list-style:none}form{margin:0}
.main{width:1000px;margin:0 auto;background:#fff}.top{background:#e3edf7;color:#555}.ban{background:#1d6fb8;height:96px}.ban b{font:bold 32px/96px "Microsoft YaHei","黑体";color:#fff;letter-spacing:3px;padding-left:26px}.ban i{font:normal 13px SimSun;color:#d5e8fa;padding-left:14px}.ban .kw{width:210px;height:24px;border:1px solid #134f86;padding:0 4px}.ban .sb{height:28px;background:#f29b1a;border:1px solid #c97905;color:#fff;cursor:pointer;padding:0 14px}
.nav{background:#155a9a}.nav td{text-align:center;height:36px;border-right:1px solid #3a7fbf}.nav a{color:#fff;font-size:14px;font-weight:bold}.qh{background:#fdf7e4;border-bottom:1px solid #eadfb8;padding:4px 12px}.qh b{color:#c00}#qhBox{display:none;background:#fffdf3;border:1px solid #eadfb8;padding:8px 14px}#qhBox a{display:inline-block;width:150px;line-height:26px}
.bt{background:#d7e7f6;border-left:4px solid #1d6fb8;color:#134f86;font-weight:bold;font-size:14px;height:30px;padding-left:10px}.bk{border:1px solid #bcd3ea;margin-bottom:10px}.bk td.c{padding:8px 12px}.dot li{border-bottom:1px dotted #ccc;line-height:28px}.dot span{float:right;color:#999}.xq a{display:inline-block;width:112px;line-height:28px;text-align:center;background:#f2f8fe;border:1px solid #cfe0f1;margin:3px}
#bmTree .bm{cursor:pointer;background:#f2f8fe;border-bottom:1px solid #d6e4f2;line-height:30px;padding-left:8px;color:#134f86}#bmTree .bm:hover{background:#dcebf9}#bmTree .bm s{text-decoration:none;color:#f29b1a;padding-right:4px}#bmTree .bm em{font-style:normal;color:#888}#bmTree ul{display:none;padding:4px 0 6px 22px;background:#fff}#bmTree li{line-height:24px}
.lb{border-collapse:collapse;width:100%}.lb th{background:#d7e7f6;color:#134f86;border:1px solid #bcd3ea;height:30px}.lb td{border:1px solid #d6e4f2;padding:4px 8px;line-height:22px}.zn{border-collapse:collapse;width:100%}.zn th{width:130px;background:#f2f8fe;border:1px solid #cfe0f1;font-weight:normal;color:#134f86;text-align:right;padding:5px 8px}.zn td{border:1px solid #cfe0f1;padding:5px 8px}
.tabs{border-bottom:2px solid #1d6fb8;margin-top:14px;height:32px}.tabs td{width:110px;text-align:center;background:#e3edf7;border:1px solid #bcd3ea;cursor:pointer;font-size:13px}.tabs td.on{background:#1d6fb8;color:#fff}.con{display:none;padding:12px 4px;min-height:120px}.btn{display:inline-block;background:#f29b1a;color:#fff;padding:3px 18px;border:1px solid #c97905;font-size:13px;cursor:pointer}.btn:hover{color:#fff}.btn.b{background:#1d6fb8;border-color:#134f86}.btn.h{background:#aaa;border-color:#888}.fy{text-align:center;padding:10px}.fy a,.fy b{padding:0 5px}.fs td{width:33%;text-align:center;border:1px solid #bcd3ea;height:110px;background:#f7fbff}.fs a{font-size:18px;color:#134f86}.foot{background:#155a9a;color:#dbe9f7;text-align:center;padding:12px;line-height:24px}.foot a{color:#dbe9f7}`;

/** The city's pages are GB18030; their head says GB2312, as it always has. */
export const gb = (html: string, status = 200): Answer => ({
  status,
  encoding: 'gb18030',
  headers: { 'content-type': 'text/html;charset=GB18030' },
  body: html,
});
export const DEAD_FRIEND = '/qywl/index.html';
export const go = (area: Area, name: string, more = ''): string => `/zwdt/${name}.jsp?areaid=${area.areaid}${more}`;
export const block = (title: string, html: string, more = ''): string =>
  `<table class="bk" width="100%" cellspacing="0" cellpadding="0"><tr><td class="bt">${title}</td><td class="bt" style="border-left:0;text-align:right;padding-right:10px;font-weight:normal;font-size:12px">${more}</td></tr><tr><td class="c" colspan="2">${html}</td></tr></table>`;
export const list = (heads: string[], rows: (string | number)[][], row = ''): string =>
  `<table class="lb"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr${row ? ` class="${row}"` : ''}>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
/** Turns a page by sending the form that lies beside it again. */
export function turner(action: string, fields: Record<string, string>, now: number, total: number, size: number) {
  const last = Math.max(1, Math.ceil(total / size));
  const to = (n: number, words: string) =>
    n < 1 || n > last ? words : `<a href="javascript:goPage(${n})">${words}</a>`;
  const numbers = Array.from({ length: last }, (_, i) => (i + 1 === now ? `<b>${now}</b>` : to(i + 1, String(i + 1))));
  return `<form name="pageForm" method="post" action="${action}">${Object.entries(fields)
    .map(([k, v]) => `<input type="hidden" name="${k}" value="${v}">`)
    .join(
      '',
    )}<input type="hidden" name="pageNo" value="${now}"></form><div class="fy">共${total}条 第${now}/${last}页 ${to(now - 1, '上一页')} ${numbers.join('')} ${to(now + 1, '下一页')}</div>`;
}

export function paper(at: Addresses, city: CitySite, area: Area, title: string, body: string, words = ''): Answer {
  const home = areaUrl(city, area);
  const nav: [string, string][] = [
    ['首　页', home],
    ['个人办事', `javascript:toUrl('${go(area, 'list', '&dx=1')}')`],
    ['企业办事', `javascript:toUrl('${go(area, 'list', '&dx=2')}')`],
    ['部门服务', `javascript:toUrl('${go(area, 'bm')}')`],
    ['表格下载', go(area, 'col', '&cid=bgxz')],
    ['大厅介绍', go(area, 'col', '&cid=dtjs')],
    ['互动交流', go(area, 'hudong')],
    ['好差评', go(area, 'hcp')],
  ];
  const regions = `<a href="/zwdt/index.jsp">${city.name}本级</a>${city.counties.map((c) => `<a href="javascript:void(0)" onclick="toArea('${c.areaid}')">${c.name}</a>`).join('')}`;
  const links = [
    ...friends(at['ext'], 5),
    { name: `${PROVINCE}税务局`, url: `${at['ext']}/ycsw/` },
    { name: '渠阳文旅', url: `${at['ext']}${DEAD_FRIEND}` },
  ];
  const name = isCounty(city, area) ? `${area.name}政务服务大厅` : `${city.name}政务服务网上大厅`;
  return gb(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}_${name}</title><link rel="stylesheet" type="text/css" href="/zwdt/css/style.css"><script type="text/javascript" src="/zwdt/js/pub.js"></script></head><body>
<div class="top"><table width="1000" align="center" cellspacing="0"><tr><td>欢迎访问${name}！</td><td align="right"><a href="${at['province']}/">${PROVINCE}政务服务网</a> | <a href="${at['sso']}/idp/login.jsp" target="_blank">登录</a> | <a href="${at['sso']}/idp/register.jsp" target="_blank">注册</a> | 服务热线：12345</td></tr></table></div>
<div class="main"><table class="ban" width="100%" cellspacing="0" cellpadding="0"><tr><td><b>${name}</b><i>便民 高效 廉洁 规范</i></td><td align="right" style="padding-right:20px"><form name="ssForm" method="post" action="/zwdt/search.jsp" onsubmit="return chk()"><input type="hidden" name="areaid" value="${area.areaid}"><input class="kw" type="text" name="keyword" value="${words}"> <input class="sb" type="button" value="事项搜索" onclick="doSearch()"></form></td></tr></table>
<table class="nav" width="100%" cellspacing="0" cellpadding="0"><tr>${nav.map(([n, u]) => `<td><a href="${u}">${n}</a></td>`).join('')}</tr></table>
<div class="qh">当前区域：<b>${area.name}</b> <a href="javascript:void(0)" onclick="showQh()">[切换区域]</a>　　您的位置：<a href="${home}">${name}</a> &gt; ${title}</div><div id="qhBox">${regions}</div>
<div style="padding:10px">${body}</div>
<div class="foot"><p style="margin:0">友情链接：${links.map((l) => `<a href="${l.url}" target="_blank">${l.name}</a>`).join(' | ')}</p><p style="margin:0">各市州：${CITIES.map((c) => `<a href="${at[c.key]}/" target="_blank">${c.name}</a>`).join(' | ')}</p><p style="margin:0">主办：${city.name}人民政府办公室　承办：${city.name}政务服务中心　<a href="${go(area, 'tsxz')}">我要投诉</a>　<a href="${go(area, 'xinxiang')}">领导信箱</a></p><p style="margin:0">峪ICP备10003${city.areaid.slice(1, 4)}号　建议使用1024×768以上分辨率浏览</p></div></div></body></html>`);
}
