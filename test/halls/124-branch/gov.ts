import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { DISTRICT, townsOf } from './areas.ts';

export const GOV_DEAD = '/ztzl/djpczt/';
const CHECK = '/xxgk/gzdt/202611/t20261109_771205.html';
const COLUMNS = press(
  ['政务要闻', '通知公告', '政策文件', '部门动态'],
  (n) => `/xxgk/${['zwyw', 'tzgg', 'zcwj', 'bmdt'][n]}/`,
  (n, m) =>
    `/xxgk/${['zwyw', 'tzgg', 'zcwj', 'bmdt'][n]}/2026${String(((n + m) % 10) + 1).padStart(2, '0')}/t2026_${770100 + n * 40 + m}.html`,
);
const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.8 SimSun,"Microsoft YaHei",serif;color:#222;background:#fff}a{color:#0b4a8f;text-decoration:none}ul{list-style:none;margin:0;padding:0}.c{width:1100px;margin:0 auto}.h{background:linear-gradient(#dcebfa,#fff);padding:34px 0;font-size:34px;color:#0b4a8f;letter-spacing:6px;font-weight:bold}.m{background:#0b4a8f}.m .c{display:flex}.m a{color:#fff;padding:0 34px;line-height:44px;font-size:16px}.g{display:grid;grid-template-columns:1fr 1fr;gap:20px;margin-top:18px}.g h3{border-bottom:2px solid #0b4a8f;margin:0 0 6px;color:#0b4a8f}li{line-height:32px}li span{float:right;color:#999}.k{margin:20px 0;display:flex;gap:14px}.k a{flex:1;background:#eaf3fc;text-align:center;padding:14px}.f{border-top:3px solid #0b4a8f;margin-top:26px;padding:16px;text-align:center;color:#666}.f a{margin:0 8px}`;
function paper(at: Addresses, title: string, body: string): string {
  const menu: [string, string][] = [
    ['首页', '/'],
    ['区情概览', '/qqgl/'],
    ['政务公开', COLUMNS[0]?.path ?? '/'],
    ['政务服务', `${at['hall']}/`],
    ['乡镇街道', '/xzjd/'],
  ];
  const out = friends(at['ext'], 6).map(({ name, url }) => `<a href="${url}" target="_blank">${name}</a>`);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_青陂区人民政府</title><style>${CSS}</style></head><body><div class="h"><div class="c">青陂区人民政府</div></div><div class="m"><div class="c">${menu.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div><div class="c">${body}</div><div class="f"><p>${out.join('')}<a href="${at['city']}/">沔安市政务服务分厅</a></p><p>主办：青陂区人民政府办公室　网站标识码：9482120001　荆ICP备05008821号</p></div></body></html>`;
}
function home(): string {
  const lists = COLUMNS.map(
    (c, n) =>
      `<div><h3><a href="${c.path}">${c.name}</a></h3><ul>${n === 3 ? `<li><a href="${CHECK}">关于整改网站链接失效、页面不存在等问题的通报</a><span>2026-11-09</span></li>` : ''}${c.articles
        .slice(0, 5)
        .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
        .join('')}</ul></div>`,
  );
  return `<div class="k"><a href="/qqgl/">区情概览</a><a href="/xzjd/">乡镇街道</a><a href="${GOV_DEAD}">第五次经济普查专题</a></div><div class="g">${lists.join('')}</div>`;
}
/** The district's own government site. */
export function gov(at: Addresses, { path }: Ask): Reply {
  if (path === '/') return paper(at, '首页', home());
  if (path === '/qqgl/')
    return paper(
      at,
      '区情概览',
      '<h2>区情概览</h2><p>青陂区位于沔安市北部，辖4个街道、3个镇、1个乡，面积1126平方公里，常住人口61.3万人。</p>',
    );
  if (path === '/xzjd/')
    return paper(
      at,
      '乡镇街道',
      `<h2>乡镇街道</h2><ul>${townsOf(DISTRICT)
        .map((t, n) => `<li>${t}　党政办电话：0726-339${4100 + n * 11}</li>`)
        .join('')}</ul>`,
    );
  if (path === CHECK)
    return paper(
      at,
      '通报',
      '<h2>关于整改网站链接失效、页面不存在等问题的通报</h2><p>经检查，三季度全区政府网站共发现“404”错误、“页面不存在”等问题链接17条，涉及5个部门，均已于11月6日前整改到位。现将有关情况通报如下，请各单位加强日常巡查，及时更新栏目内容，保证链接可用。</p>',
    );
  const news = printed(COLUMNS, path);
  return news && paper(at, news.title, news.html);
}
