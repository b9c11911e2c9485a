import { readFileSync } from 'node:fs';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { nameOf, REGIONS } from './items.ts';

const WIZARD = readFileSync(new URL('wizard.html', import.meta.url), 'utf8');

/** The application system, which the portal shows in a frame. */
export const apply = (ask: Ask): Reply => (ask.path === '/wizard/' ? WIZARD : null);

const table = (head: string[], rows: string[][]): string =>
  `<table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** The board of ratings, another application in a frame; nothing on it is dated, sources are named only. */
export function board({ path, query }: Ask): Reply {
  const region = query.get('region') ?? '997000';
  if (path === '/appraise/board.json') {
    const parent = REGIONS.find(([c]) => c === region)?.[2] || '997000';
    const peers = REGIONS.filter(([, , p]) => p === parent).map(([, name]) => name);
    return json(
      {
        html: `<h3>${nameOf(region)}好差评公示</h3><p>累计收到评价 ${(Number(region) % 9000) + 41_000} 条，满意度 9.97 分。</p><p>数据来源：网上办事大厅、移动端小程序、大厅窗口、自助终端、短信</p><h4>部门满意度排行</h4>${table(
          ['排行', '部门', '满意度'],
          ['税务局', '公安局', '市场监督管理局', '卫生健康局'].map((d, i) => [
            String(i + 1),
            d,
            (9.99 - i * 0.02).toFixed(2),
          ]),
        )}<h4>区域满意度排行</h4>${table(
          ['排行', '区域', '满意度'],
          peers.map((d, i) => [String(i + 1), d, (9.98 - i * 0.03).toFixed(2)]),
        )}`,
      },
      700,
    );
  }
  if (path !== '/appraise/index.html') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>好差评</title><style>body{font:14px/1.8 "PingFang SC","Microsoft YaHei"}table{border-collapse:collapse;width:640px}td,th{border-bottom:1px solid #e5e6eb;padding:8px;text-align:left}</style></head><body><div id="subapp"><p>加载中…</p></div><script>fetch('/appraise/board.json'+location.search).then(function(r){return r.json()}).then(function(d){document.getElementById('subapp').innerHTML=d.html})</script></body></html>`;
}

const columns = press(
  ['市政府要闻', '政务公开', '通知公告'],
  (n) => `/rz/channel/${731 + n}/`,
  (n, m) => `/rz/content/post_${7310 + n * 100 + m}.html`,
  6,
);
/** The city government's site. */
export const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const page = (title: string, body: string): string =>
      `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/2 "Microsoft YaHei"}.box{width:1120px;margin:0 auto}.bar{background:#a50f1c}.bar a{color:#fff;margin-right:34px;line-height:46px}</style></head><body><div class="box"><h1>榕州市人民政府</h1></div><div class="bar"><div class="box"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${at['portal']}/portal/v3/index?region=997300">政务服务</a><a href="/rz/sj/">数据榕州</a></div></div><div class="box">${body}<hr><p>榕州市人民政府办公室主办　${friends(
        at['ext'],
        6,
      )
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join('　')}</p></div></body></html>`;
    if (ask.path === '/')
      return page(
        '榕州市人民政府门户网站',
        `${columns.map((c) => `<h3>${c.name}</h3>${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a> ${a.date}</p>`).join('')}`).join('')}<p><a href="/rz/zt/ysj2020/">优化营商环境（2020）</a></p>`,
      );
    if (ask.path === '/rz/sj/')
      return page(
        '数据榕州',
        '<p>全年地区生产总值增长百分之五点四，常住人口二百四十七万，港口吞吐量居全省第三。</p><p><a href="/rz/sj/2019nj.html">统计年鉴（2019）</a></p>',
      );
    const shown = printed(columns, ask.path);
    return shown ? page(shown.title, shown.html) : null;
  };
