import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';
import { siteName } from '../classic/layout.ts';

const CSS =
  'body{margin:0;font-family:sans-serif}.bar{background:#fff;box-shadow:0 1px 4px #999;padding:12px 40px}.bar span,.bar .menu{cursor:pointer;margin-right:26px}.panel{position:absolute;background:#fff;border:1px solid #aaa;padding:16px;z-index:80;width:460px}.panel .opt{display:inline-block;padding:6px 12px;cursor:pointer}.panel .gray{color:#bbb;cursor:default}.view{padding:20px 40px;min-height:500px}.card{padding:10px;border-bottom:1px solid #eee;cursor:pointer}.row{display:flex}.row .inner{padding:6px;border:1px solid #eee}.row .k{width:180px;background:#f7f7f7}.row .v{flex:1}.title{font-weight:bold;padding:8px 0}.button{display:inline-block;color:#1677ff;cursor:pointer;margin-left:12px}.loading{color:#888}.foot{background:#f2f2f2;padding:20px 40px}';

/** The application's first document: no content before the script has run. */
export function shellHtml(place: Place): string {
  const config = JSON.stringify({ area: place.area.code, root: place.role, name: siteName(place) });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${siteName(place)}</title><style>${CSS}</style></head>
<body><div class="drill">${NOTICE}</div><noscript>请开启JavaScript后访问</noscript><div id="app"><div class="loading">页面正在努力加载…</div></div>
<script>window.__CFG__=${config}</script><script src="/static/app.js"></script>${widgets(place)}</body></html>`;
}

/** The assistant belongs to an area: the shell carries one for its own, the application fetches the others'. */
const widgets = (place: Place): string =>
  place.role === 'province' && !place.city ? '<div id="kf-slot"></div>' : assistantWidget(place);

/** Pages that are not part of the application: columns, articles, ratings, forms. */
export function spaLayout(place: Place, page: Page): string {
  const { content, paths } = place;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${esc(page.title)}-${siteName(place)}</title><style>${CSS}</style></head><body>
<div class="drill">${NOTICE}</div><div class="bar"><b>${siteName(place)}</b> <a href="${paths.home}">首页</a> 当前地区：${place.area.name}</div>
<div class="view">${page.body}</div>
<div class="foot">${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join(' ')} <a href="${paths.downloads}">下载中心</a> ${friendsHtml(place)} 服务热线12345</div>
${assistantWidget(place)}</body></html>`;
}
