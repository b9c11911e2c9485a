import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Area, CITY, homeOf, WINDOWS } from './areas.ts';
import { officesOf, themesOf } from './items.ts';

export const EMPTY = { name: '中介服务', path: '/byq/List.aspx?ClassName=ZJFW' };
/** What stands around every page of the window: 1000 pixels, as in 2012. */
export function frame(at: Addresses, area: Area, title: string, body: string, charset = 'utf-8', words = ''): string {
  const dir = `/${area.dir}`;
  const menu = [
    ['首页', `${dir}/default.aspx?ClassName=CK_SY`],
    ['个人办事', `${dir}/Window.aspx?ClassName=DX_GR`],
    ['法人办事', `${dir}/Window.aspx?ClassName=DX_FR`],
    [EMPTY.name, `${dir}/List.aspx?ClassName=ZJFW`],
    ['通知公告', `${dir}/List.aspx?ClassName=TZGG`],
    ['办件查询', `${dir}/Query.aspx?ClassName=BJCX`],
    ['政民互动', `${at['zmhd']}/default.aspx?ClassName=SY&Area=${area.code}`],
  ];
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}" /><title>${title}-${area.name}窗口-${CITY.name}政务服务网站群</title><link href="/skin/style.css" rel="stylesheet" type="text/css" /><script type="text/javascript" src="/skin/common.js" charset="utf-8"></script></head><body><div id="wrap">
<div id="top"><span>字体：<a href="javascript:ztdx(14)">大</a> <a href="javascript:ztdx(12)">中</a>　<a href="${at['city']}/default.aspx">返回市网厅</a></span>您现在访问的是：<b>${area.name}</b>　切换窗口：<select onchange="if(this.value)location.href=this.value">${WINDOWS.map((w) => `<option value="${homeOf(at, w)}"${w === area ? ' selected="selected"' : ''}>${w.name}</option>`).join('')}</select></div>
<div id="ban"><h1>${area.name}政务服务窗口</h1><em>${CITY.name}政务服务网站群</em></div><ul id="nav">${menu.map(([n, u]) => `<li><a href="${u}">${n}</a></li>`).join('')}</ul>
<div id="so"><form name="so" action="/so/search.do" method="get" accept-charset="gbk" onsubmit="return ckSo(this)">事项名称：<input type="text" name="key" value="${words}" /><input type="hidden" name="area" value="${area.code}" /><input type="hidden" name="page" value="1" /> <input type="image" src="/skin/so.svg" alt="搜索" /></form><span>政务服务热线：12345</span></div>
<div id="main">${body}</div>
<div id="foot">友情链接：${friends(at['ext'], 4)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/fnrb/" target="_blank">汾宁日报</a><br />主办：${area.name}政务服务中心　技术支持：朔原信通软件公司　电话：0929-6217000<br />建议使用1024×768以上分辨率浏览</div></div></body></html>`;
}
export const box = (title: string, body: string, more = ''): string =>
  `<div class="box"><h3>${more ? `<a href="${more}">更多</a>` : ''}${title}</h3><div class="c">${body}</div></div>`;
export function left(area: Area): string {
  const list = (kind: string, names: string[], n: number) =>
    `<div id="fl${n}" style="display:${n ? 'none' : 'block'}"><ul class="bm">${names.map((name, i) => `<li onclick="bm('${kind}_${kind === 'DX' ? (i ? 'FR' : 'GR') : String(i + 1).padStart(2, '0')}')">${name}</li>`).join('')}</ul></div>`;
  return `<div id="left"><div class="box"><h3>部门窗口</h3><ul class="flt">${['按部门', '按主题', '按对象'].map((t, i) => `<li id="flt${i}" class="${i ? '' : 'on'}" onclick="fl(${i})">${t}</li>`).join('')}</ul><div style="clear:both"></div>${list('BM', officesOf(area), 0)}${list('ZT', themesOf(area), 1)}${list('DX', ['个人办事', '法人办事'], 2)}</div></div>`;
}
