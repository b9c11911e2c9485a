import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';
import { siteName, toolLinks } from '../classic/layout.ts';

const CSS =
  'body{margin:0 auto;width:1200px;font-family:serif}#hd{border-top:6px solid #8a1c1c;padding:10px}#hd ul{list-style:none;padding:0}#hd li{display:inline-block;margin-right:24px}.unfinish{color:#aaa;cursor:text}#websitebar dd{margin:4px}#websitebar ul{display:inline;list-style:none;padding:0}#websitebar li{display:inline-block;margin:0 6px}.cookiebar{position:fixed;bottom:0;left:0;right:0;background:#333;color:#fff;padding:6px}.ft{border-top:1px solid #ccc;margin-top:24px}';

export function framedLayout(place: Place, page: Page): string {
  const { paths, words, content } = place;
  const tools = toolLinks(place).map(([text, href]) => `<li><a href="${href}">${text}</a></li>`);
  const hint =
    place.role === 'province'
      ? ''
      : '<div class="cookiebar" id="ck">本网站使用Cookie改进浏览体验 <button type="button" onclick="document.getElementById(\'ck\').remove()">知道了</button></div>';
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${siteName(place)} ${esc(page.title)}</title><style>${CSS}</style></head><body>
<div id="hd"><h1>${siteName(place)}</h1><p class="drill">${NOTICE}</p><div>【${place.area.name}】<form action="/portal/query.jsp"><input name="keyword" placeholder="输入关键字"><button>检索</button></form></div>
<ul><li><a href="${paths.home}">网站首页</a></li><li><a href="${paths.items('法人')}">${words.legal}</a></li><li><a href="${paths.items('个人')}">${words.person}</a></li>${tools.join('')}</ul></div>
<div id="bd">${page.body}</div>
<div class="ft"><p>${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join('｜')}｜<a href="${paths.downloads}">下载中心</a></p>
<p>相关链接 ${friendsHtml(place)}</p><p>政务服务热线12345 <a href="javascript:void(0)">设为首页</a> <a href="#">返回顶部</a></p></div>
${assistantWidget(place)}${hint}</body></html>`;
}
