import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';
import type { AreaLink } from '../areas.ts';
import { areaLinks } from '../areas.ts';
import { siteName, toolLinks } from '../classic/layout.ts';
import { AREA_SCRIPT, SUGGEST_SCRIPT } from './script.ts';

const CSS =
  'body{margin:0;font-family:sans-serif;color:#303133}.el-header{padding:14px 60px;background:#fafcff;position:relative}.el-select-dropdown__item{display:inline-block;padding:6px 14px;cursor:pointer}.is-disabled{color:#c0c4cc;cursor:not-allowed}.box{display:none;position:absolute;background:#fff;border:1px solid #dcdfe6;padding:14px;z-index:60;min-width:420px}.box ul{padding:0}.el-main{padding:16px 60px}.el-cols{display:flex}.el-menu{list-style:none;padding:0;width:240px}.el-menu-item,.el-tree-node__content,.el-card,.number,.el-button,.sug,.el-collapse-item__header{cursor:pointer;padding:6px}.el-card{display:inline-block;border:1px solid #dcdfe6;padding:26px 60px;margin-right:20px}.el-tree-node__children{padding-left:24px}.number{display:inline-block}.el-footer{background:#f5f7fa;padding:16px 60px}';

interface AreaData {
  name: string;
  href: string | null;
  children: AreaData[];
}
/** A city with districts only opens the second list; whether it has its own address does not matter there. */
const data = (a: AreaLink): AreaData => ({ name: a.name, href: a.href, children: a.children.map(data) });

export function menuLayout(place: Place, page: Page): string {
  const { paths, words, content } = place;
  const areas = areaLinks(place).map(data);
  const region = areas.length
    ? `<span class="el-button" id="areaBtn">${words.switchArea}</span><div class="box" id="areaBox"><ul id="areaOne" role="listbox"></ul><ul id="areaTwo" role="listbox"></ul></div><script>var AREAS=${JSON.stringify(areas)};${AREA_SCRIPT}</script>`
    : '';
  const tools = toolLinks(place).map(([text, href]) => `<a href="${href}">${text}</a>`);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(page.title)}-${siteName(place)}</title><style>${CSS}</style></head><body>
<div class="drill">${NOTICE}</div><div class="el-header"><b>${siteName(place)}</b> <i class="loc">${place.area.name}</i> ${region}
<input id="kwInput" placeholder="请输入您要找的服务"><span class="el-button" id="kwBtn">搜索</span><div id="kwSug"></div>
<div class="nav"><a href="${paths.home}">首页</a> <a href="${paths.items('个人')}">${words.person}</a> <a href="${paths.items('法人')}">${words.legal}</a> ${tools.join(' ')}</div></div><script>${SUGGEST_SCRIPT}</script>
<div class="el-main">${page.body}</div>
<div class="el-footer">${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join(' ')} <a href="${paths.downloads}">下载中心</a><p>${friendsHtml(place)}</p><p>政务服务便民热线 12345</p></div>
${assistantWidget(place)}</body></html>`;
}
