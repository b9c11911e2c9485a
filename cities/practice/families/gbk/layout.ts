import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';
import { siteName, toolLinks } from '../classic/layout.ts';

export const gbkHead = (place: Place, title: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>${esc(title)} ${siteName(place)}</title><style>body{font-size:14px}.lk{cursor:pointer;color:#00c}.hui{color:#aaa}.sub-item{padding:4px}</style>`;

/** The head of every page; on the province's portal it is a frame of its own. */
export function gbkTop(place: Place): string {
  const { paths, words } = place;
  const tools = toolLinks(place).map(([text, href]) => `<a href="${href}">${text}</a>`);
  return `<p class="drill">${NOTICE}</p><h2>${siteName(place)}</h2><p>当前位置：${place.area.name} | <a href="${paths.home}">首页</a> | <a href="${paths.items('法人')}">${words.legal}</a> | <a href="${paths.items('个人')}">${words.person}</a> ${tools.join(' | ')}</p>
<form action="/so.asp" method="get">站内搜索：<input name="key" size="20"><input type="submit" value="查询"></form>`;
}

export function gbkLayout(place: Place, page: Page): string {
  const { paths, content } = place;
  const framed = page.head?.includes('base') === true;
  return `${gbkHead(place, page.title)}${page.head ?? ''}</head><body>${framed ? '' : gbkTop(place)}
<div>${page.body}</div><hr>
<p>${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join(' | ')} | <a href="${paths.downloads}">下载中心</a></p>
<p id="yqlj">友情链接：${friendsHtml(place)}</p><p>服务热线：12345 <a href="javascript:window.external.AddFavorite('','')">加入收藏</a></p>
<script>document.onclick=function(e){for(var t=e.target;t&&t!==document;t=t.parentNode){if(!t.getAttribute)continue;var u=t.getAttribute('url')||t.getAttribute('data-link');if(u){top.location.href=u;return}}};
var fl=document.getElementById('yqlj').getElementsByTagName('a');for(var i=0;i<fl.length;i++)fl[i].onclick=function(){return confirm('您将离开本网站，确定继续吗？')}</script>
${assistantWidget(place)}</body></html>`;
}
