import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { rowsOf, unique } from './items.ts';
import { DISTRICT, TOWNS } from './sites.ts';

export const GOV_DEAD = '/ztzl/yshjtsn2024/index.shtml';
export const ART_DEAD = '/col/col8847/index.shtml';
export const COLUMNS = press(
  ['通知公告', '政务动态', '政策文件', '政策解读', '部门镇街'],
  (n) => `/col/col${8801 + n}/index.shtml`,
  (n, m) => `/art/2026/${1 + ((n + m) % 10)}/${3 + m * 3}/art_${8801 + n}_${51720 + m}.shtml`,
);
const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.8 "Microsoft YaHei",SimSun,sans-serif;color:#333;background:#f4f6f9}a{color:#333;text-decoration:none}a:hover{color:#b3151b}ul{list-style:none;margin:0;padding:0}.c{width:1200px;margin:0 auto}.bar{background:#fafafa;border-bottom:1px solid #e6e6e6;font-size:12px;line-height:32px}.bar .c{display:flex;justify-content:space-between}.bar a{margin-left:14px}.banner{background:linear-gradient(90deg,#8f0f14,#c9302c);color:#fff;height:130px}.banner h1{margin:0;padding-top:34px;font-size:36px;letter-spacing:4px}.menu{background:#b3151b}.menu ul{display:flex}.menu a{display:block;padding:0 34px;line-height:46px;color:#fff;font-size:16px}.row{display:grid;grid-template-columns:1fr 1fr;gap:18px;margin-top:18px}.p{background:#fff;padding:14px 18px;margin-top:18px}.row .p{margin-top:0}.p h3{margin:0 0 8px;font-size:17px;color:#b3151b;border-bottom:2px solid #b3151b;display:flex;justify-content:space-between}.p h3 a{font-size:12px;color:#888}.p li{display:flex;justify-content:space-between;line-height:34px;border-bottom:1px dotted #ddd}.p li span{color:#999}.k{display:grid;grid-template-columns:repeat(5,1fr);gap:10px}.k a{background:#fbf3f3;text-align:center;padding:14px 4px}.pos{padding:12px 0;color:#888}form p{display:flex}form label{width:100px}form input,form textarea{flex:1;padding:6px;border:1px solid #ccc}footer{background:#3b3b3b;color:#bbb;margin-top:24px;padding:18px 0;font-size:13px;text-align:center}footer a{color:#ccc;margin:0 8px}`;

function paper(at: Addresses, title: string, body: string): string {
  const menu: [string, string][] = [
    ['首页', '/'],
    ['走进桐溪', '/zjtx/index.shtml'],
    ['政务公开', '/zwgk/index.shtml'],
    ['办事服务', '/bsfw/index.shtml'],
    ['互动交流', '/hdjl/index.shtml'],
    ['政策文件', COLUMNS[2]?.path ?? '/'],
  ];
  const links = [
    ...friends(at['ext'], 5).map(({ name, url }) => [name, url]),
    ['澜江政务服务网', `${at['prov']}/`],
    ['汶安市政务服务', `${at['city']}/`],
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="桐溪市人民政府"><meta name="ColumnName" content="${title}"><title>${title}_桐溪市人民政府</title><style>${CSS}</style></head><body>
<div class="bar"><div class="c"><span>欢迎访问桐溪市人民政府网站</span><span><a href="javascript:void(0)" onclick="document.body.style.zoom=document.body.style.zoom?'':'1.25'">长者版</a><a href="javascript:void(0)" onclick="document.body.style.filter=document.body.style.filter?'':'contrast(1.5)'">无障碍浏览</a><a href="${at['prov']}/" target="_blank">省政务服务网</a></span></div></div>
<div class="banner"><div class="c"><h1>桐溪市人民政府</h1></div></div><div class="menu"><ul class="c">${menu.map(([n, u]) => `<li><a href="${u}">${n}</a></li>`).join('')}</ul></div>
<div class="c">${body}</div>
<footer><p>友情链接：${links.map(([n, u]) => `<a href="${u}" target="_blank">${n}</a>`).join('')}</p><p>主办：桐溪市人民政府办公室　承办：桐溪市数据局　网站标识码：9273810001</p><p>澜ICP备12004417号　澜公网安备92738102000036号　<a href="/wzdt.shtml">网站地图</a></p></footer></body></html>`;
}
const news = (n: number, most = 6): string =>
  `<ul>${COLUMNS[n]?.articles
    .slice(0, most)
    .map((a) => `<li><a href="${a.path}" target="_blank">${a.title}</a><span>${a.date}</span></li>`)
    .join('')}</ul>`;
const part = (title: string, html: string, more = ''): string =>
  `<div class="p"><h3>${title}${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}</h3>${html}</div>`;

export function gov(at: Addresses, { path }: Ask): Reply {
  const page = (title: string, html: string) =>
    paper(at, title, `<div class="pos">当前位置：<a href="/">首页</a> &gt; ${title}</div>${part(title, html)}`);
  const hall = `${at['hall']}/`;
  const offices = unique(rowsOf(DISTRICT).map((r) => r.office));
  if (path === '/' || path === '/index.shtml')
    return paper(
      at,
      '首页',
      `<div class="row">${COLUMNS.slice(0, 4)
        .map((c, n) => part(c.name, news(n), c.path))
        .join('')}</div>${part(
        '办事服务',
        `<div class="k"><a href="${hall}" target="_blank">桐溪市政务服务网</a><a href="${hall}#/matter?audience=个人" target="_blank">个人服务</a><a href="${hall}#/matter?audience=法人" target="_blank">法人服务</a><a href="${hall}#/rating" target="_blank">好差评</a><a href="/hdjl/xx.shtml">市长信箱</a></div>`,
        '/bsfw/index.shtml',
      )}`,
    );
  if (path === '/bsfw/index.shtml')
    return page(
      '办事服务',
      `<p>桐溪市政务服务事项统一在<a href="${hall}" target="_blank">桐溪市政务服务网</a>办理。</p><div class="k">${offices.map((o) => `<a href="${hall}#/matter?office=${encodeURIComponent(o)}" target="_blank">${o}</a>`).join('')}</div>`,
    );
  if (path === '/zjtx/index.shtml')
    return page(
      '走进桐溪',
      `<p>桐溪市因桐川绕城而得名，2009年撤县设市，下辖${TOWNS.length}个镇（街道、乡）：${TOWNS.join('、')}，常住人口61.4万。</p>`,
    );
  if (path === '/zwgk/index.shtml')
    return page('政务公开', `<ul>${COLUMNS.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul>`);
  if (path === '/hdjl/index.shtml')
    return page(
      '互动交流',
      '<div class="k"><a href="/hdjl/xx.shtml">市长信箱</a><a href="/hdjl/zjdc.shtml">民意征集</a></div>',
    );
  if (path === '/hdjl/zjdc.shtml')
    return page('民意征集', '<p>《桐溪市养犬管理办法（草案）》公开征求意见已于2026年9月30日结束，共收到建议37条。</p>');
  if (path === '/hdjl/xx.shtml')
    return page(
      '市长信箱',
      `<form method="post" action="/hdjl/xx/save.do">${['姓名', '联系电话', '信件标题'].map((l) => `<p><label>${l}</label><input></p>`).join('')}<p><label>信件内容</label><textarea rows="6"></textarea></p><p><button>提交信件</button></p></form>`,
    );
  if (path === '/wzdt.shtml')
    return page('网站地图', `<ul>${COLUMNS.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul>`);
  const shown = printed(COLUMNS, path);
  if (!shown) return null;
  const more =
    path === COLUMNS[0]?.articles[2]?.path ? `<p>相关专题：<a href="${ART_DEAD}">一件事改革专栏</a></p>` : '';
  return paper(
    at,
    shown.title,
    `<div class="pos">当前位置：<a href="/">首页</a> &gt; ${shown.title}</div><div class="p">${shown.html}${more}</div>`,
  );
}
