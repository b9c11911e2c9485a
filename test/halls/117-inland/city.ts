import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, gbkQuery, type Reply } from '../kit/site.ts';
import { type Area, areaOf, CITY, type CitySite, isCounty } from './areas.ts';
import { column } from './columns.ts';
import { block, go, list, paper, turner } from './frame.ts';
import { bizOf, type Main, mainsOf, search, unique } from './items.ts';

export const DEAD_HOME = '/zwdt/bjgs/index.html';
const safe = (text: string | null): string => (text ?? '').replace(/[<>"'&]/g, '').trim();
const columns = press(
  ['通知公告', '工作动态'],
  (n) => `/zwdt/xw/lm${n + 31}/index.html`,
  (n, m) => `/zwdt/xw/lm${n + 31}/t2026${String(m + 3).padStart(2, '0')}14_${40260 + n * 50 + m}.html`,
  7,
);
const news = (n: number): string =>
  `<ul class="dot">${columns[n]?.articles.map((a) => `<li><span>${a.date}</span>·<a href="${a.path}" target="_blank">${a.title}</a></li>`).join('')}</ul>`;

export const open = (area: Area, m: Main): string =>
  m.biz.length > 1 ? `toZx('${area.areaid}','${m.zxid}')` : `toZn('${area.areaid}','${m.biz[0]?.iid}')`;
const themesOf = (city: CitySite, area: Area) => unique(mainsOf(city, area).map((m) => m.theme));
const deptsOf = (city: CitySite, area: Area) => unique(mainsOf(city, area).map((m) => m.dept));

/** 部门 – 主项: both levels open by onclick. */
function tree(city: CitySite, area: Area): string {
  return `<div id="bmTree">${deptsOf(city, area)
    .map((dept, n) => {
      const mains = mainsOf(city, area).filter((m) => m.dept === dept);
      return `<div class="bm" onclick="zk(this,'b${n}')"><s>■</s>${dept}<em>（${mains.length}）</em></div><ul id="b${n}">${mains.map((m) => `<li><a href="javascript:void(0)" onclick="${open(area, m)}">${m.name}</a></li>`).join('')}</ul>`;
    })
    .join('')}</div>`;
}
const themes = (city: CitySite, area: Area): string =>
  `<div class="xq">${themesOf(city, area)
    .map((t, i) => `<a href="javascript:toUrl('${go(area, 'list', `&zt=${i + 1}`)}')">${t}</a>`)
    .join('')}</div>`;

function index(at: Addresses, city: CitySite, area: Area): Reply {
  const county = isCounty(city, area);
  const counties = `<table width="100%" cellspacing="6" class="xq"><tr>${city.counties.map((c) => `<td align="center" style="background:#f2f8fe;border:1px solid #cfe0f1;cursor:pointer;height:30px" onclick="toArea('${c.areaid}')">${c.name}</td>`).join('')}</tr></table>`;
  const often = mainsOf(city, area)
    .filter((m) => !m.name.includes('药品'))
    .slice(14, 22)
    .map((m) => `<li>·<a href="javascript:void(0)" onclick="${open(area, m)}">${m.name}</a></li>`)
    .join('');
  const extra: [string, string][] = [
    ['取消事项公告', go(area, 'col', '&cid=qxsx')],
    ['好差评公示', go(area, 'hcp')],
    ['12345热线', go(area, 'rx12345')],
    ['我要投诉', go(area, 'tsxz')],
    ['领导信箱', go(area, 'xinxiang')],
    ...(area === CITY ? ([['办件公示', DEAD_HOME]] as [string, string][]) : []),
  ];
  const right = [
    block('按主题办事', themes(city, area)),
    block('高频事项', `<ul class="dot">${often}</ul>`),
    county
      ? ''
      : block('通知公告', news(0), `<a href="${columns[0]?.path}">更多&gt;&gt;</a>`) +
        block('工作动态', news(1), `<a href="${columns[1]?.path}">更多&gt;&gt;</a>`),
    block('便民服务', `<div class="xq">${extra.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div>`),
  ];
  const said = `本大厅共有${deptsOf(city, area).length}个部门进驻，公开主项${mainsOf(city, area).length}项、办理项${bizOf(city, area).length}个。咨询请拨打12345或办事指南所列电话。`;
  return paper(
    at,
    city,
    area,
    '首页',
    `${county ? '' : block('县（市、区）大厅', counties)}<p style="margin:0 0 8px;color:#777">${said}</p><table width="100%" cellspacing="0" cellpadding="0"><tr><td width="360" valign="top">${block('部门事项（点击部门名称展开）', tree(city, area))}</td><td width="10"></td><td valign="top">${right.join('')}</td></tr></table>`,
  );
}
const SIZE = 12;
function items(at: Addresses, city: CitySite, area: Area, given: URLSearchParams): Reply {
  const [zt, dx, bm] = ['zt', 'dx', 'bm'].map((k) => safe(given.get(k)).replace(/\D/g, '')) as [string, string, string];
  const who = dx === '1' ? '个人' : dx === '2' ? '法人' : '';
  const theme = themesOf(city, area)[Number(zt) - 1];
  const dept = deptsOf(city, area)[Number(bm) - 1];
  const found = mainsOf(city, area).filter(
    (m) => (!who || m.audience === who) && (!theme || m.theme === theme) && (!dept || m.dept === dept),
  );
  const now = Math.max(1, Number(given.get('pageNo')) || 1);
  const rows = found
    .slice((now - 1) * SIZE, now * SIZE)
    .map((m, i) => [
      (now - 1) * SIZE + i + 1,
      `<a href="javascript:void(0)" onclick="${open(area, m)}">${m.name}</a>`,
      m.dept,
      m.audience,
      m.biz.length,
    ]);
  const title = who === '个人' ? '个人办事' : who === '法人' ? '企业办事' : (theme ?? dept ?? '全部事项');
  return paper(
    at,
    city,
    area,
    title,
    `${block('按主题筛选', themes(city, area))}${list(['序号', '事项名称', '实施部门', '服务对象', '办理项数'], rows)}${turner('/zwdt/list.jsp', { areaid: area.areaid, zt, dx, bm }, now, found.length, SIZE)}`,
  );
}
const PER_PAGE = 8;
function results(at: Addresses, city: CitySite, area: Area, given: URLSearchParams): Reply {
  const words = safe(given.get('keyword'));
  const found = search(city, area, words);
  const now = Math.max(1, Number(given.get('pageNo')) || 1);
  const rows = found
    .slice((now - 1) * PER_PAGE, now * PER_PAGE)
    .map((b, i) => [
      (now - 1) * PER_PAGE + i + 1,
      `<a href="javascript:toZn('${area.areaid}','${b.iid}')">${b.name}</a>`,
      b.dept,
      b.heat,
      `<a href="javascript:toZn('${area.areaid}','${b.iid}')">办事指南</a>`,
    ]);
  const body = rows.length
    ? `${list(['序号', '办理项名称', '实施部门', '年办件量', '操作'], rows, 'jg')}${turner('/zwdt/search.jsp', { areaid: area.areaid, keyword: words }, now, found.length, PER_PAGE)}`
    : '<p align="center">对不起，没有查询到符合条件的事项，请更换关键词。</p>';
  return paper(at, city, area, '事项搜索', `<p>在“${area.name}”查询“<b>${words}</b>”，结果如下：</p>${body}`, words);
}
/** What turns pages and searches is posted, and only reads. */
export function pageOf(at: Addresses, city: CitySite, ask: Ask): Reply {
  const given = ask.method === 'POST' ? gbkQuery(`?${ask.body}`) : gbkQuery(ask.url);
  const area = areaOf(city, given.get('areaid'));
  const shown = printed(columns, ask.path);
  if (shown) return paper(at, city, city, shown.title, shown.html);
  switch (ask.path === '/' ? 'index' : /^\/zwdt\/(\w+)\.jsp$/.exec(ask.path)?.[1]) {
    case 'index':
      return index(at, city, city);
    case 'area':
      return index(at, city, area);
    case 'list':
      return items(at, city, area, given);
    case 'search':
      return results(at, city, area, given);
    case 'col':
      return column(at, city, area, given.get('cid'));
    case 'bm':
      return paper(
        at,
        city,
        area,
        '部门服务',
        list(
          ['序号', '部门', '主项数', '操作'],
          deptsOf(city, area).map((d, i) => [
            i + 1,
            d,
            mainsOf(city, area).filter((m) => m.dept === d).length,
            `<a href="javascript:toUrl('${go(area, 'list', `&bm=${i + 1}`)}')">查看事项</a>`,
          ]),
        ),
      );
    default:
      return null;
  }
}
