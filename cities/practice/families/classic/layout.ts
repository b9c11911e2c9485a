import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';

const CSS = `body{margin:0;font-family:sans-serif}.top{background:#1d5f9f;color:#fff;padding:12px}.top a{color:#fff}.nav a{display:inline-block;padding:10px 18px;color:#0b3d6b}.drill{background:#fff3cd;padding:4px 12px;margin:0}.wrap{width:1180px;margin:0 auto}table{border-collapse:collapse}th,td{border:1px solid #ccd;padding:6px 10px;text-align:left;vertical-align:top}.off{color:#999}.foot{background:#eee;padding:16px;margin-top:30px}`;

const NAMES = { province: '政务服务网', city: '政务服务网', hall: '政务服务网', government: '人民政府' } as const;

export function siteName(place: Place): string {
  const { area } = place;
  const town = place.role === 'hall' ? `${area.city!.roster.name}${area.name}` : area.name;
  return `${town}${NAMES[place.role]}（演练）`;
}

/** The head and foot of a classic, server-rendered portal. */
export function classicLayout(place: Place, page: Page): string {
  const { paths, words, content } = place;
  const tools = toolLinks(place)
    .map(([text, href]) => `<a href="${href}">${text}</a>`)
    .join('');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(page.title)}-${siteName(place)}</title><style>${CSS}</style>${page.head ?? ''}</head>
<body><p class="drill">${NOTICE}</p>
<div class="top"><div class="wrap"><strong>${siteName(place)}</strong> <span class="site-now">当前站点：${place.area.name}</span>
<form action="${paths.search().split('?')[0]}" method="get" style="display:inline"><input name="q" id="sjkey" placeholder="请输入事项名称"><input type="submit" value="搜索"></form></div></div>
<div class="nav wrap"><a href="${paths.home}">首页</a><a href="${paths.items('个人')}">${words.person}</a><a href="${paths.items('法人')}">${words.legal}</a>${tools}</div>
<div class="wrap main">${page.body}</div>
<div class="foot"><div class="wrap">${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join(' ')} <a href="${paths.downloads}">下载中心</a>
<p>友情链接：${friendsHtml(place)}</p><p>主办：${place.area.name}演练办公室 政务服务热线：12345 <a href="javascript:window.print()">打印本页</a></p></div></div>
${assistantWidget(place)}</body></html>`;
}

/** 好差评, complaint and consultation, as far as the city has them. */
export function toolLinks(place: Place): [text: string, href: string][] {
  const plan = place.city?.plan;
  if (!plan || place.role === 'government') return [];
  const { paths, words } = place;
  const links: [string, string][] = [[words.rating, paths.rating]];
  if (plan.complaint !== 'none') links.push([words.complaint, paths.complaint]);
  if (plan.consultForm) links.push([words.consult, paths.consult]);
  return links;
}
