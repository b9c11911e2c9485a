import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { CITY } from './items.ts';
import { NEW } from './style.ts';

const CITIES = ['硒州市', '西屏市', CITY.name, '岷水市', '白塔山市', '河套川市', '雍城市', '武台州'];
const ITEMS = catalogue({ count: 14, offset: 30, prefix: 'p', decoys: ['药品经营许可证（批发）核发'] });
const columns = press(
  ['新闻动态', '政策文件'],
  (n) => `/${['xwdt', 'zcwj'][n]}/index.html`,
  (n, m) => `/${['xwdt', 'zcwj'][n]}/2026/${n}${m}61.html`,
  5,
);
const frame = (at: Addresses, title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-硒川省政务服务网</title><style>${NEW}</style></head><body><div class="hd"><div class="in"><div class="zd" id="zd"><span onclick="document.getElementById('zd').classList.toggle('open')">地方站点 ▾</span><ul>${CITIES.map((name, n) => `<li><a href="${name === CITY.name ? `${at['city']}/` : `/dfzd/${n + 1}.html`}">${name}</a></li>`).join('')}</ul></div><b>硒川省政务服务网</b></div></div><div class="nv"><div class="in"><a href="/">首页</a><a href="/sxqd/index.html">省级事项</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</div></div><div class="in">${body}</div><div class="ft">${friends(
    at['ext'],
    4,
  )
    .map((f) => `<a href="${f.url}">${f.name}</a>`)
    .join('')}<p>主办：硒川省人民政府办公厅</p></div></body></html>`;
const list = (rows: string[][]): string =>
  `<ul>${rows.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;

export const province = (at: Addresses, { path }: Ask): Reply => {
  const box = (title: string, html: string) => frame(at, title, `<div class="bx">${html}</div>`);
  if (path === '/')
    return frame(
      at,
      '首页',
      columns
        .map((c) => `<div class="bx"><h3>${c.name}</h3>${list(c.articles.map((a) => [a.path, a.title]))}</div>`)
        .join(''),
    );
  if (path === '/sxqd/index.html')
    return box('省级事项', `<h3>省级事项</h3>${list(ITEMS.map((i) => [`/sxqd/${i.id}.html`, i.name]))}`);
  const item = provincial(ITEMS, /^\/sxqd\/(\w+)\.html$/.exec(path)?.[1] ?? '');
  if (item) return box(item.title, item.html);
  const n = Number(/^\/dfzd\/(\d)\.html$/.exec(path)?.[1] ?? 0);
  const name = CITIES[n - 1];
  if (name)
    return box(
      name,
      `<h3>${name}政务服务</h3><p>${name}政务服务大厅地址：${name}政通路${n * 7}号，进驻单位${20 + n * 3}家。</p>`,
    );
  const shown = printed(columns, path);
  return shown ? box(shown.title, shown.html) : null;
};

export const GONE = { leaders: '/zwgk/ldzc.htm', picture: '/art/2017/tpxw.htm' };
const OLD = `body{margin:0;font:13px/24px SimSun,serif;background:#fff7f0}table{width:980px;margin:0 auto;background:#fff;border-collapse:collapse}td{padding:8px 14px;border:1px solid #eecaa5;vertical-align:top}.h{background:#c0392b;color:#fff;font:bold 28px/70px KaiTi,serif}a{color:#a03000}`;
const sheet = (title: string, body: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta charset="utf-8"><title>${title}-栖岭县人民政府</title><style>${OLD}</style></head><body><table><tr><td class="h" colspan="2">栖岭县人民政府</td></tr><tr>${body}</tr><tr><td colspan="2" align="center">主办：栖岭县人民政府办公室　电话：0978-5521100</td></tr></table></body></html>`;
const TEXTS: Record<string, [string, string]> = {
  '/zjql/index.htm': ['走进栖岭', '栖岭县位于硒川省西部，辖九镇六乡，总人口二十一万，盛产党参、黄芪。'],
  '/zwgk/tjgb.htm': ['统计公报', '全年粮食播种面积四十三万亩，农村居民人均可支配收入增长百分之六点二。'],
  '/zwgk/jyta.htm': ['建议提案', '本年度办理人大代表建议四十六件、政协提案五十八件，办复率百分之百。'],
};
/** The county's own site answers any address that it does not know with a page of regret. */
export const county = (at: Addresses, { path }: Ask): Reply => {
  if (path === '/')
    return sheet(
      '首页',
      `<td width="200"><p><a href="/zjql/index.htm">走进栖岭</a></p><p><a href="${GONE.leaders}">领导之窗</a></p><p><a href="/zwgk/tjgb.htm">统计公报</a></p><p><a href="/zwgk/jyta.htm">建议提案</a></p><p><a href="${at['city']}/ql/index.asp">网上办事</a></p></td><td><p><b>图片新闻</b>　<a href="${GONE.picture}">我县举办党参文化节</a></p><p>县委经济工作会议召开；城关镇老旧小区改造完工；全县春耕备耕物资到位。</p></td>`,
    );
  const given = TEXTS[path];
  if (given) return sheet(given[0], `<td><h2>${given[0]}</h2><p>${given[1]}</p></td>`);
  if (path === GONE.leaders || path === '/favicon.ico') return null;
  return '<html><head><meta charset="utf-8"><title>提示信息</title></head><body><p>您访问的页面不存在或已被删除！</p><a href="/">返回首页</a></body></html>';
};
const units = neighbours({ '/mcdj/': { status: 503, body: '<h1>Service Unavailable</h1>' } });
export const outside = (ask: Ask): Reply => units(ask);
