import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { DISTRICT, homeOf, TOWNS } from './areas.ts';

export const ART_DEAD = '/zt/fgfg/index.htm';
export const COLUMNS = press(
  ['北塬要闻', '政府信息公开', '部门动态', '政策解读'],
  (n) => `/${['byyw', 'xxgk', 'bmdt', 'zcjd'][n]}.htm`,
  (n, m) => `/info/${1041 + n}/${20680 + n * 50 + m}.htm`,
);
const CSS = `body{margin:0;font:14px/1.9 "Microsoft YaHei",sans-serif;color:#333}a{color:#333;text-decoration:none}a:hover{color:#0a5}ul{list-style:none;margin:0;padding:0}.k{width:1100px;margin:0 auto}.t{background:#0d6e4f;color:#fff;padding:30px 0}.t h1{margin:0;font-size:32px}.n{background:#0a573f}.n a{display:inline-block;color:#fff;padding:8px 32px;font-size:16px}.r{display:grid;grid-template-columns:1fr 1fr;gap:20px;margin-top:20px}.p{border:1px solid #dde8e3;padding:12px 18px;margin-top:16px}.r .p{margin:0}.p h3{margin:0 0 6px;color:#0d6e4f;border-bottom:1px solid #dde8e3}.p li{display:flex;justify-content:space-between}.s a{display:inline-block;border:1px solid #0d6e4f;padding:8px 26px;margin-right:14px}.f{background:#eef3f1;text-align:center;margin-top:24px;padding:16px}.f a{margin:0 8px}`;

/** The district's government: static pages of a publishing system, as districts have. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const page = (title: string, html: string) =>
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-${DISTRICT.name}人民政府</title><style>${CSS}</style></head><body><div class="t"><div class="k"><h1>${DISTRICT.name}人民政府</h1></div></div><div class="n"><div class="k"><a href="/index.htm">首页</a><a href="/zjby.htm">走进北塬</a>${COLUMNS.slice(
      0,
      2,
    )
      .map((c) => `<a href="${c.path}">${c.name}</a>`)
      .join('')}<a href="/zwfw.htm">政务服务</a></div></div><div class="k">${html}</div><div class="f">${friends(
      at['ext'],
      4,
    )
      .map((f) => `<a href="${f.url}">${f.name}</a>`)
      .join('')}<p>主办：${DISTRICT.name}人民政府办公室　网站标识码：9473040002</p></div></body></html>`;
  const part = (title: string, html: string) => `<div class="p"><h3>${title}</h3>${html}</div>`;
  const ways = `<p class="s"><a href="${homeOf(at, DISTRICT)}" target="_blank">${DISTRICT.name}政务服务窗口</a><a href="${at['city']}/default.aspx" target="_blank">汾宁市网上办事大厅</a><a href="${at['prov']}/" target="_blank">省政务服务网</a></p>`;
  if (path === '/' || path === '/index.htm')
    return page(
      '首页',
      `<div class="r">${COLUMNS.map((c) =>
        part(
          c.name,
          `<ul>${c.articles
            .slice(0, 5)
            .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
            .join('')}</ul>`,
        ),
      ).join('')}</div>${part('政务服务', ways)}`,
    );
  if (path === '/zwfw.htm') return page('政务服务', part('政务服务', ways));
  if (path === '/zjby.htm')
    return page(
      '走进北塬',
      part('走进北塬', `<p>北塬区地处汾宁市北部，辖${TOWNS.join('、')}，常住人口38.2万，以苹果和小杂粮著称。</p>`),
    );
  const shown = printed(COLUMNS, path);
  if (!shown) return null;
  const more =
    path === COLUMNS[1]?.articles[1]?.path ? `<p>相关链接：<a href="${ART_DEAD}">放管服改革专题</a></p>` : '';
  return page(shown.title, `<div class="p">${shown.html}${more}</div>`);
}
