import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { TOWNS } from './sites.ts';

const CSS = `body{margin:0;font:14px/1.8 SimSun,"Microsoft YaHei",serif;color:#222;background:#fff}a{color:#1b3f7a;text-decoration:none}.w{width:1100px;margin:0 auto}.h{background:#a3161a;color:#fff}.h h1{margin:0;padding:30px 0;font-size:34px}.m{background:#7d1013}.m a{color:#fff;display:inline-block;padding:9px 30px;font-size:16px}.c{display:flex;flex-wrap:wrap;justify-content:space-between}.b{width:530px;border-top:3px solid #a3161a;margin-top:18px}.b h3{margin:6px 0;font-size:17px}ul{margin:0;padding:0;list-style:none}li{border-bottom:1px dashed #ccc;display:flex;justify-content:space-between}.s{background:#f6efe6;padding:14px;margin-top:18px}.s a{margin-right:30px;font-size:16px}.f{border-top:2px solid #a3161a;margin-top:26px;padding:16px 0;text-align:center;font-size:13px}`;
const COLUMNS = press(
  ['通知公告', '东菱要闻', '部门动态', '规划计划'],
  (n) => `/zwgk/${['tzgg', 'dlyw', 'bmdt', 'ghjh'][n]}/index.html`,
  (n, m) =>
    `/zwgk/${['tzgg', 'dlyw', 'bmdt', 'ghjh'][n]}/t2026${String(n + m + 1).padStart(2, '0')}_${40311 + n * 60 + m}.html`,
);
/** The district government's own site, of a CMS. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const frame = (title: string, body: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="东菱区人民政府"><title>${title}_东菱区人民政府</title><style>${CSS}</style></head><body><div class="h"><div class="w"><h1>樊湖市东菱区人民政府</h1></div></div><div class="m"><div class="w"><a href="/">首页</a><a href="/zjdl/index.html">走进东菱</a>${COLUMNS.slice(
      0,
      2,
    )
      .map((c) => `<a href="${c.path}">${c.name}</a>`)
      .join('')}<a href="${at['hall']}/">政务服务</a></div></div><div class="w">${body}</div><div class="f">${friends(
      at['ext'],
      4,
    )
      .map((l) => `<a href="${l.url}" target="_blank">${l.name}</a>　`)
      .join('')}<p>主办：东菱区人民政府办公室　网站标识码：9392030001　云ICP备11002873号</p></div></body></html>`;
  if (path === '/' || path === '/index.html')
    return frame(
      '首页',
      `<div class="s">办事服务：<a href="${at['hall']}/">东菱区政务服务网</a><a href="${at['hall']}/portal/list.do?type=fr">法人服务</a><a href="${at['hall']}/portal/hd/tousu.do">投诉举报</a></div><div class="c">${COLUMNS.map((c) => `<div class="b"><h3><a href="${c.path}">${c.name}</a></h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul></div>`).join('')}</div>`,
    );
  if (path === '/zjdl/index.html')
    return frame(
      '走进东菱',
      `<h2>走进东菱</h2><p>东菱区位于樊湖市主城区东部，因菱湖得名，辖${TOWNS.join('、')}，常住人口53.8万人，是全市的商贸和医药物流中心。</p>`,
    );
  const shown = printed(COLUMNS, path);
  return shown ? frame(shown.title, shown.html) : null;
}
