import type { Item } from '../kit/catalogue.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import type { Column } from '../kit/press.ts';
import { TABS } from './fragments.ts';
import { below, ID, listOf, themes, type Zone } from './items.ts';

const CSS = `body{margin:0;font:12px/24px 宋体,SimSun,sans-serif;background:#fff;color:#333}a{color:#333;text-decoration:none}a:hover{color:#c00}ul{list-style:none;margin:0;padding:0}.main{width:1000px;margin:0 auto}
.banner{height:110px;background:linear-gradient(#c9161d,#e8573f);color:#fff;position:relative}.banner h1{margin:0;padding:30px 0 0 20px;font:bold 32px 黑体,SimHei,sans-serif}.banner .sw{position:absolute;right:20px;top:12px}.banner a{color:#ff0}
#cityBox{display:none;position:absolute;right:20px;top:40px;width:340px;background:#fff;border:1px solid #c00;padding:10px;z-index:5}#cityBox a{color:#333;display:inline-block;width:80px}.menu{background:#a30f14;height:38px}.menu a{float:left;color:#fff;font:bold 14px/38px 宋体;padding:0 22px}
.ss{background:#f6f0e6;padding:8px 12px;border:1px solid #e5d9c3;margin:8px 0}.ss .txt{width:360px;height:24px}.ss .btn{background:#c9161d;color:#fff;border:0;width:70px;height:30px}.box{border:1px solid #ddd;margin-bottom:10px}.box h2{margin:0;background:#f5f5f5;border-bottom:2px solid #c9161d;font:bold 14px/32px 宋体;padding-left:12px}.box .nr{padding:10px 14px;overflow:hidden}
.ico a{float:left;width:150px;margin:6px;line-height:40px;text-align:center;background:#fdf3ec;border:1px solid #f3d8c4}.list li{border-bottom:1px dotted #ccc}.list li span{float:right;color:#999}.left{float:left;width:640px}.right{float:right;width:350px}.cl{clear:both}
.zn_bt{text-align:center;font:bold 20px/50px 黑体;color:#c00}.zn_an{text-align:center;padding-bottom:10px}.zn_an a{display:inline-block;background:#c9161d;color:#fff;padding:4px 26px;margin:0 6px}#znTab{height:34px;border-bottom:2px solid #c9161d}#znTab li{float:left;padding:0 20px;line-height:34px;cursor:pointer;background:#eee;margin-right:4px}#znTab .hover{background:#c9161d;color:#fff}
.con{padding:12px 4px;min-height:240px}.tab_xx{background:#ccc}.tab_xx td,.tab_xx th{background:#fff;padding:4px 8px}.tab_xx .bt,.tab_xx .bt th{background:#f7efe5}.foot{border-top:3px solid #c9161d;text-align:center;padding:12px;margin-top:12px}.layui-layer-shade{position:fixed;left:0;top:0;width:100%;height:100%;background:#000;opacity:.3}
.layui-layer{position:fixed;left:50%;top:220px;width:260px;margin-left:-130px;background:#fff;box-shadow:1px 1px 50px rgba(0,0,0,.3)}.layui-layer-title{background:#f8f8f8;line-height:42px;padding-left:20px}.layui-layer-content{padding:20px}.layui-layer-setwin{position:absolute;right:15px;top:10px}.layui-layer-btn{text-align:right;padding:0 15px 12px}.layui-layer-btn a{display:inline-block;padding:2px 15px;border:1px solid #2e8ded;background:#2e8ded;color:#fff;margin-left:8px;cursor:pointer}.layui-layer-msg{padding:14px 20px;text-align:center}`;

const SLUGS = 'zyzb,ylws,jycy,gcjs,shbz,hjzj,jtcx,whjy,nlmy,tdgh,aqsc,nssf,shsw,qt'.split(',');
export const slugOf = (all: string[], name: string): string => SLUGS[all.indexOf(name)] ?? `zt${all.indexOf(name)}`;

/** Every page of a region's folder hangs in this frame. */
export function frame(at: Addresses, z: Zone, title: string, body: string): string {
  const b = z.base;
  const menu = [
    ['首 页', 'index.html'],
    ['个人办事', 'gr.html'],
    ['法人办事', 'fr.html'],
    ['部门办事', 'bm.html'],
    ['中介服务', 'zj.html'],
    ['公告公示', 'gg/list.html'],
    ['咨询投诉', 'hd/zx.html'],
    ['服务评价', 'hd/pj.html'],
  ];
  const cities = below('').map((c) => `<a href="${c.base}/index.html">${c.name}</a>`);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>${title}</title><style type="text/css">${CSS}</style><script type="text/javascript" src="/js/yc_common.js"></script><script type="text/javascript">var siteBase='${b}',WSSB='${at['wssb']}';</script></head><body><div class="main"><div class="banner"><h1>${z.name}网上办事大厅</h1><div class="sw">当前站点：<b>${z.name}</b>　<a href="javascript:void(0)" onclick="toggleCity()">[切换市州]</a>　<a href="${at['wssb']}/wssb/login.do">登录</a></div><div id="cityBox"><p><a href="/index.html">省 级</a></p>${cities.join('')}</div></div><div class="menu">${menu.map(([n, h]) => `<a href="${b}/${h}">${n}</a>`).join('')}</div><div class="ss"><form action="/search.jsp" method="get" onsubmit="return checkSearch(this)"><input type="hidden" name="site" value="${b.slice(1)}" /><input class="txt" type="text" name="keyword" value="请输入关键字" onfocus="clearTip(this)" /> <input class="btn" type="submit" value="检 索" /></form></div>${body}<div class="cl"></div><div class="foot"><p>友情链接：${friends(
    at['ext'],
    4,
  )
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['ext']}/ycjw/" target="_blank">原川纪检监察网</a></p><p><a href="/help/index.html">使用帮助</a> | <a href="/xz/index.html">表格下载</a></p><p>主办：原川省人民政府政务服务中心　政务服务热线：12345　备案号：原ICP备18000662号</p></div></div></body></html>`;
}
export const box = (name: string, html: string): string =>
  `<div class="box"><h2>${name}</h2><div class="nr">${html}</div></div>`;

export function home(at: Addresses, z: Zone, columns: Column[]): string {
  const list = listOf(z);
  const lower = below(z.base);
  const all = themes(list, '法人');
  const label =
    z.base === '' || lower.length === 0
      ? ''
      : box('区县大厅', lower.map((d) => `<a href="${d.base}/index.html">${d.short}</a>`).join('　'));
  const icons = all.map((t) => `<a href="${z.base}/zt/${slugOf(all, t)}.html">${t}</a>`).join('');
  const news = columns
    .map((c) =>
      box(
        `<a href="${c.path}">${c.name}</a>`,
        `<ul class="list">${c.articles.map((a) => `<li><span>${a.date}</span><a href="${a.path}" target="_blank">${a.title}</a></li>`).join('')}</ul>`,
      ),
    )
    .join('');
  const hot = list.filter((i) => !i.name.includes('药') && i.id !== ID).slice(4, 12);
  return frame(
    at,
    z,
    `${z.name}网上办事大厅`,
    `<div class="left">${box('企业办事主题', `<div class="ico">${icons}</div>`)}${box('常办事项', `<ul class="list">${hot.map((i) => `<li><span>${i.dept}</span><a href="${z.base}/sx/${i.id}.html" target="_blank">${i.name}</a></li>`).join('')}</ul>`)}</div><div class="right">${label}${news}${box('专题专栏', '<p><a href="/zt/fgf2018/index.html" target="_blank">“放管服”改革专栏</a></p><p><a href="/tj/bjtj.jsp" target="_blank">办件统计</a></p>')}</div>`,
  );
}

/** A list that the script pages: all entries are in the page, as an array. */
export const paged = (at: Addresses, z: Zone, title: string, items: Item[]): string =>
  frame(
    at,
    z,
    `${title}-${z.name}网上办事大厅`,
    `<p>当前位置：<a href="${z.base}/index.html">首页</a> &gt; ${title}</p>${box(title, '<ul class="list" id="sxUl"></ul><div id="pageDiv" align="center"></div>')}<script type="text/javascript">var sxList=${JSON.stringify(items.map((i) => [i.id, i.name, i.dept]))};gotoPage(1);</script>`,
  );

export function guide(at: Addresses, z: Zone, item: Item): string {
  const tabs = item.id === ID ? TABS : TABS.slice(0, 1);
  const lis = tabs.map(
    ([file, name], n) => `<li onclick="setTab(${n})" rel="${z.base}/sx/${item.id}/${file}.html">${name}</li>`,
  );
  const cons = tabs.map((_, n) => `<div class="con" id="con_${n}" style="display:none"></div>`);
  return frame(
    at,
    z,
    `${item.name}-办事指南`,
    `<div class="zn_bt">${item.name}</div><div class="zn_an"><a href="javascript:void(0)" onclick="zxbl('${item.id}','${item.audience}')">在线办理</a><a href="${z.base}/hd/zx.html">我要咨询</a></div><ul id="znTab">${lis.join('')}</ul>${cons.join('')}<script type="text/javascript">setTab(0);</script>`,
  );
}
