import { esc } from '../../http.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import { friendsHtml, NOTICE } from '../../pages/shared.ts';
import type { Page, Place } from '../../place.ts';
import { siteName, toolLinks } from '../classic/layout.ts';

const CSS =
  'body{margin:0;font-family:sans-serif;color:#222}.hd{background:#f5f9ff;padding:14px 60px}.sjbox{display:inline-block;position:relative}#sjList{position:absolute;top:100%;left:0;background:#fff;border:1px solid #9bc;width:180px;z-index:90}.sj{position:relative}.sj a{display:block;padding:6px 10px;cursor:pointer}.unfinish{color:#aaa;cursor:text!important}.ban{position:absolute;left:100%;top:0;background:#fff;border:1px solid #9bc;width:150px}.nv a{margin-right:30px}.ct{padding:20px 60px}.big a{display:inline-block;margin:10px 40px;cursor:pointer;font-size:22px}.it{padding:6px;border-bottom:1px dashed #ccd}.it a{cursor:pointer;margin-right:14px}.its-table-overview th,.its-table-overview td{border:1px solid #cde;padding:6px}';

export function cascadeLayout(place: Place, page: Page): string {
  const { paths, words, content } = place;
  const tools = toolLinks(place).map(([text, href]) => `<a href="${href}" target="_blank">${text}</a>`);
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${esc(page.title)}_${siteName(place)}</title><style>${CSS}</style></head><body>
<div class="drill">${NOTICE}</div><div class="hd"><b>${siteName(place)}</b> <span>您现在的位置：${place.area.name}</span> <script src="/icity/js/do.js"></script>
<form action="/icity/public/so" style="display:inline"><input type="text" name="wd" placeholder="请输入您要办理的事项"><a href="javascript:void(0)" onclick="this.parentNode.submit()">搜索</a></form>
<a href="javascript:;" id="login" onclick="alert('请从办事指南进入')">登录</a> <a href="/icity/user/logout">退出</a></div>
<div class="nv ct"><a href="${paths.home}">首页</a><a href="${paths.items('法人')}">${words.legal}</a><a href="${paths.items('个人')}">${words.person}</a>${tools.join('')}</div>
<div class="ct">${page.body}</div>
<div class="ct">${content.columns.map((c) => `<a href="${c.href}">${c.name}</a>`).join(' ')} <a href="${paths.downloads}">下载中心</a><br>${friendsHtml(place)}<br>服务热线：12345 <a href="javascript:">网站地图</a></div>
${assistantWidget(place)}</body></html>`;
}
