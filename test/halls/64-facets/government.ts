import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';

const columns = press(
  ['椒海要闻', '部门镇街', '政府文件'],
  (n) => `/col/col${1229000 + n}/index.html`,
  (n, m) => `/art/2026/${8 - n}/${4 + m}/art_${1229000 + n}_${4110020 + m}.html`,
  5,
);
export const EMPTY = '/col/col1229044/index.html';
export const DEAD_HOME = '/art/2025/11/7/art_1229002_3990871.html';
export const DEAD_INNER = '/col/col1229000/fj_20250311.xls';

/** www.jiaohai.gov.cn: the district's own government site, an honest one where pages are gone. */
export const districtGovernment =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const page = (title: string, body: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="台滨市椒海区人民政府"><title>${title}</title><style>body{font:14px SimSun;margin:0}.c{width:1000px;margin:0 auto}.mn{background:#c1272d}.mn a{color:#fff;padding:8px 18px;display:inline-block}</style></head><body><div class="c"><h1>台滨市椒海区人民政府</h1></div><div class="mn"><div class="c"><a href="/">网站首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${EMPTY}">人事信息</a><a href="${at['hall']}/" target="_blank">政务服务</a></div></div><div class="c">${body}</div><div class="c" style="text-align:center;font-size:12px"><p>主办：台滨市椒海区人民政府办公室　网站标识码：9710020001　浙川ICP备99031100号</p></div></body></html>`;
    if (path === '/' || path === '/index.html')
      return page(
        '台滨市椒海区人民政府',
        `${columns.map((c) => `<h3>${c.name}</h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a> ${a.date}</li>`).join('')}</ul>`).join('')}<p><a href="${DEAD_HOME}">关于公布2025年度行政许可实施情况的公告</a></p>`,
      );
    if (path === EMPTY) return page('人事信息', '<h2>人事信息</h2><ul></ul><p>暂无信息</p>');
    const shown = printed(columns, path);
    if (!shown) return null;
    return page(
      shown.title,
      path === columns[0]?.path
        ? `${shown.html}<p>附件：<a href="${DEAD_INNER}">2025年政务服务事项调整表.xls</a></p>`
        : shown.html,
    );
  };
