import type { Addresses } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { json, type Reply } from '../kit/site.ts';
import { sheet } from './guide.ts';
import { AREA, areaName, CITIES, CITY, DISTRICTS, ID, itemsOf, NAME, search } from './items.ts';

const NEWS = press(
  ['通知公告', '改革动态'],
  (n) => `/c${n}`,
  (n, m) => `${8601 + n * 50 + m}`,
  11,
).flatMap((c) => c.articles);
const head = NEWS.map(({ path, title, date }) => ({ id: path, title, date }));
const counted = (names: string[]): [string, number][] =>
  [...new Set(names)].map((n) => [n, names.filter((o) => o === n).length]);

function page(rows: unknown[], query: URLSearchParams): Reply {
  const size = Math.min(20, Math.max(1, Number(query.get('size')) || 10));
  const at = Math.max(1, Number(query.get('page')) || 1);
  return json({ code: 0, total: rows.length, rows: rows.slice((at - 1) * size, at * size) }, 350);
}

function matter(area: string, id: string): unknown {
  if (area === AREA && id === ID) return sheet();
  const items = itemsOf(area);
  const n = items.findIndex((i) => i.id === id);
  const item = items[n];
  if (!item) return {};
  return {
    name: item.name,
    basics: [
      ['事项名称', item.name],
      ['实施主体', `${areaName(area)}${item.dept}`],
      ['服务对象', item.audience === '个人' ? '自然人' : '企业法人'],
      ['承诺办结时限', `${1 + (n % 11)}个工作日`],
      ['办理地点', `${areaName(area)}行政服务中心${1 + (n % 4)}楼${1 + n}号窗口`],
      ['咨询电话', `0986-${area.slice(2)}${String(200 + n)}`],
    ],
  };
}

const DAY = 86_400_000;
/** Days since the newest figures. */
export const AGE = 3;
function rating(area: string): unknown {
  const below = area.startsWith('9863') ? DISTRICTS : CITIES;
  return {
    date: new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10),
    sources: [
      ['大厅窗口评价器', '28,440', '49.05%'],
      ['网上办事大厅', '11,207', '19.33%'],
      ['“闽岚通”移动端', '17,020', '29.36%'],
      ['短信', '1,310', '2.26%'],
    ],
    problems: [
      ['排队时间长', '5'],
      ['网上填报复杂', '4'],
      ['告知不清楚', '2'],
    ],
    departments: counted(itemsOf(area).map((i) => i.dept))
      .slice(0, 7)
      .map(([d], n) => [`${n + 1}`, d, `${(99.96 - n * 0.05).toFixed(2)}%`]),
    regions: below.map(([, name], n) => [`${n + 1}`, name, `${(99.94 - n * 0.07).toFixed(2)}%`]),
    fixed: '本季度收到差评11件，经核实有效差评9件，已整改9件，整改率100%，回访率100%。',
    again: '整改完成后，评价人可在“我的评价”中追评一次，本季度追评满意率100%。',
  };
}

/** The robot knows the districts' guides; asked from elsewhere it offers the districts. */
function robot(at: Addresses, area: string, text: string): unknown {
  if (!/药/.test(text)) return { text: '抱歉，小岚暂时没有找到答案，您可以换个问法。' };
  const places = DISTRICTS.some(([c]) => c === area) ? [[area, areaName(area)] as const] : DISTRICTS;
  return {
    text: `为您找到“${NAME}”的办事指南，请点击查看：`,
    links: places.map(([code, name]) => ({
      name: `${name}·${NAME}`,
      url: `${at['city']}/d/${code}/matter/${code === AREA ? ID : `c7${code}yplsxk`}`,
    })),
  };
}

/** The interfaces of the application. */
export function api(at: Addresses, name: string, query: URLSearchParams, root: string): Reply {
  const area = query.get('area') ?? root;
  const items = itemsOf(area);
  const of = (who: string) => counted(items.filter((i) => i.audience === who).map((i) => i.theme));
  if (name === 'home')
    return json({ fr: of('法人'), gr: of('个人'), hot: items.slice(1, 10), news: head.slice(0, 6) }, 450);
  if (name === 'depts') return json(counted(items.map((i) => i.dept)), 300);
  if (name === 'items') {
    const [who, theme, dept] = [query.get('who'), query.get('theme'), query.get('dept')];
    const fit = items.filter(
      (i) =>
        (!who || i.audience === (who === 'gr' ? '个人' : '法人')) &&
        (!theme || i.theme === theme) &&
        (!dept || i.dept === dept),
    );
    return page(fit, query);
  }
  if (name === 'search') return page(search(area, query.get('kw') ?? ''), query);
  if (name === 'matter') return json(matter(area, query.get('id') ?? ''), 500);
  if (name === 'rating') return json(rating(area), 300);
  if (name === 'news') return page(head, query);
  if (name === 'article') {
    const found = NEWS.find((a) => a.path === query.get('id'));
    return json(found ? { title: found.title, html: found.text } : {}, 200);
  }
  if (name === 'robot/ask')
    return json(robot(at, area === root && root !== CITY ? '' : area, query.get('text') ?? ''), 900);
  return null;
}
