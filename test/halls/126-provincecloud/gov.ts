import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';

export const ART_DEAD = '/ztzl/2022/fhcjcb/index.html';
export const EMPTY = '/zmhd/zxft/index.html';
const COLUMNS = press(
  ['青崖要闻', '部门动态', '公示公告', '政策解读'],
  (n) => `/${['qyyw', 'bmdt', 'gsgg', 'zcjd'][n]}/index.html`,
  (n, m) => `/${['qyyw', 'bmdt', 'gsgg', 'zcjd'][n]}/t2026_${41870 + n * 131 + m * 7}.html`,
);
const LEADERS = [
  '区长　主持区政府全面工作',
  '常务副区长　负责发展改革、财政、应急',
  '副区长　负责市场监管、卫生健康、医疗保障',
];
const CSS =
  'body{margin:0;background:#f6f3ee;font:16px/1.8 "Noto Sans CJK SC",serif;color:#3a3a3a}a{color:#333;text-decoration:none}a:hover{color:#a52a1c}#top{background:#a52a1c url(data:,);color:#fff;padding:26px 0}.w{width:1120px;margin:auto}#top h1{margin:0;font-size:34px;letter-spacing:5px}#dh{background:#7d1f14}#dh a{display:inline-block;color:#fff;padding:9px 30px}.bk{background:#fff;border-top:3px solid #a52a1c;margin:18px 0;padding:10px 22px}.bk h2{font-size:19px;margin:6px 0}.bk li{list-style:none;border-bottom:1px dotted #ccc;display:flex;justify-content:space-between}.bk ul{padding:0;margin:0}.lr{display:flex;gap:18px}.lr>*{flex:1}.ks a{display:inline-block;background:#f4e6e2;padding:10px 26px;margin:6px}#foot{background:#4c4640;color:#ddd;padding:18px;text-align:center;font-size:14px}#foot a{color:#ddd;margin:0 9px}';

function frame(at: Addresses, title: string, html: string): string {
  const menu: [string, string][] = [
    ['网站首页', '/'],
    ['区情概览', '/qqgl/index.html'],
    ['信息公开', '/xxgk/index.html'],
    ['便民服务', '/bmfw/index.html'],
    ['政民互动', '/zmhd/index.html'],
  ];
  const links: [string, string][] = [
    ...friends(at['ext'], 4).map(({ name, url }): [string, string] => [name, url]),
    ['区内办公平台', `${at['ext']}/oa-qingya/`],
    ['岚川政务服务网', `${at['prov']}/`],
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-浔安市青崖区人民政府</title><style>${CSS}</style></head><body>
<div id="top"><div class="w"><h1>浔安市青崖区人民政府</h1></div></div><div id="dh"><div class="w">${menu.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div>
<div class="w">${html}</div>
<div id="foot"><p>${links.map(([n, u]) => `<a href="${u}" target="_blank">${n}</a>`).join('|')}</p><p>主办：青崖区人民政府办公室　政府网站标识码：9827040002　岚ICP备09001127号</p></div></body></html>`;
}
const list = (n: number): string =>
  `<ul>${COLUMNS[n]?.articles.map((a) => `<li><a href="${a.path}" title="${a.title}">${a.title}</a><span>${a.date.slice(5)}</span></li>`).join('')}</ul>`;
const block = (title: string, html: string): string => `<div class="bk"><h2>${title}</h2>${html}</div>`;

/** The district's own government site, made with a publishing system. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const page = (title: string, html: string) => frame(at, title, block(title, html));
  const hall = `<a href="${at['city']}/" target="_blank">浔安市政务服务网</a>`;
  switch (path) {
    case '/':
    case '/index.html':
      return frame(
        at,
        '网站首页',
        `<div class="lr">${[0, 1].map((n) => block(`<a href="${COLUMNS[n]?.path}">${COLUMNS[n]?.name}</a>`, list(n))).join('')}</div>${block('便民服务', `<p class="ks">${hall}<a href="${at['prov']}/" target="_blank">岚川政务服务网</a><a href="/bmfw/index.html">窗口地址</a></p>`)}<div class="lr">${[2, 3].map((n) => block(`<a href="${COLUMNS[n]?.path}">${COLUMNS[n]?.name}</a>`, list(n))).join('')}</div>`,
      );
    case '/qqgl/index.html':
      return page(
        '区情概览',
        '<p>青崖区位于浔安市西北，因青色石崖得名，面积318平方公里，常住人口42.7万，辖6个街道、3个镇。</p>',
      );
    case '/xxgk/index.html':
      return page(
        '信息公开',
        `<p>领导分工：</p><ul>${LEADERS.map((l) => `<li>${l}</li>`).join('')}</ul><p>${COLUMNS.map((c) => `<a href="${c.path}">${c.name}</a>　`).join('')}</p>`,
      );
    case '/bmfw/index.html':
      return page(
        '便民服务',
        `<p>办理政务服务事项，请进入${hall}，将区域切换为青崖区。</p><p>区政务服务中心：松涛路66号A座，工作日9:00-12:00，13:00-17:00。</p>`,
      );
    case '/zmhd/index.html':
      return page(
        '政民互动',
        `<p class="ks"><a href="/zmhd/yjzj.html">意见征集</a><a href="${EMPTY}">在线访谈</a></p>`,
      );
    case '/zmhd/yjzj.html':
      return page('意见征集', '<p>《青崖区老旧小区加装电梯实施细则（征求意见稿）》征集已结束，采纳意见12条。</p>');
    case EMPTY:
      return page('在线访谈', '<ul class="news"></ul><p>暂无内容</p>');
    case '/gsgg/latest.html':
      return { status: 301, headers: { location: COLUMNS[2]?.path ?? '/' } };
    default: {
      const shown = printed(COLUMNS, path);
      if (!shown) return null;
      const more =
        path === COLUMNS[0]?.articles[1]?.path
          ? `<p>延伸阅读：<a href="${ART_DEAD}">防汛抗旱成就展播</a>　<a href="/gsgg/latest.html">最新公示</a></p>`
          : '';
      return frame(at, shown.title, `<div class="bk">${shown.html}${more}</div>`);
    }
  }
}
