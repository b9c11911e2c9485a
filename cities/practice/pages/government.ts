import type { Ask, Reply } from '../http.ts';
import { esc, html } from '../http.ts';
import type { Place } from '../place.ts';
import { NOTICE } from './shared.ts';

/** The district's own government site: news, and one link to the hall. */
export function governmentHome(place: Place, ask: Ask, hall: string): Reply | undefined {
  if (ask.path !== place.paths.home) return undefined;
  const { content, area } = place;
  const news = content.columns
    .map(
      (c) =>
        `<section><h3><a href="${c.href}">${c.name}</a></h3><ul>${c.entries.map((e) => `<li><a href="${e.href}">${esc(e.title)}</a> ${e.date}</li>`).join('')}</ul></section>`,
    )
    .join('');
  const body = `<div class="channel"><a href="${place.paths.home}">首页</a> <a href="${content.columns[1]!.href}">政务公开</a> <a href="${hall}" target="_blank">政务服务</a> <a href="${place.paths.downloads}">资料下载</a></div>${news}`;
  const charset = place.family.charset;
  return html(governmentLayout(place, `${area.name}人民政府（演练）`, body), charset);
}

export function governmentLayout(place: Place, title: string, body: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="${place.family.charset}"><title>${esc(title)}</title></head><body>
<div class="gov-top"><h1><a href="${place.paths.home}">${place.area.name}政府网站（演练）</a></h1><p>${NOTICE}</p></div>
<div class="gov-main">${body}</div>
<div class="gov-foot">友情链接：${place.content.friends.map((f) => `<a href="${f.href}">${esc(f.title)}</a>`).join(' ')} <span>联系我们：0000-0000000</span></div></body></html>`;
}
