import { type Ask, json, type Reply } from '../kit/site.ts';
import { BASE, BASIS, CONDITIONS, FAQ, PAPERS, RESULT, SPECIAL, STEPS, WINDOW } from './guide.ts';
import { ID, type Matter, matterOf, mattersOf, search, unique } from './items.ts';
import { COLUMNS } from './pages.ts';
import { childrenOf, type Region, regionOf } from './regions.ts';
import { rating, reply, SAID, today } from './talk.ts';

const ok = (data: unknown, delay = 120): Reply => json({ code: 0, message: 'success', data }, delay);
const bad = (message: string, status = 200, delay = 300): Reply => ({
  ...(json({ code: status === 200 ? 40004 : 50001, message, data: null }, delay) as object),
  status,
});
const paged = <T>(all: T[], page: number, size: number) => ({
  total: all.length,
  pages: Math.max(1, Math.ceil(all.length / size)),
  page,
  rows: all.slice((page - 1) * size, page * size),
});
const themesOf = (list: Matter[], who: string): string[] =>
  unique(list.filter((m) => m.audience === who).map((m) => m.theme));

function home(region: Region): Reply {
  const list = mattersOf(region);
  return ok(
    {
      matters: list.length,
      online: list.filter((m) => m.online).length,
      themes: { 个人: themesOf(list, '个人'), 法人: themesOf(list, '法人') },
      depts: unique(list.map((m) => m.dept)),
      hot: list.filter((m) => m.heat > 380 && !m.name.includes('药')).slice(0, 8),
      special: region.kind === 'province',
      upkeep: today(6),
    },
    350,
  );
}
function list(region: Region, query: URLSearchParams): Reply {
  const [who, dept, theme] = ['who', 'dept', 'theme'].map((key) => query.get(key) ?? '');
  const all = mattersOf(region).filter((m) => !who || m.audience === who);
  const found = all.filter((m) => (!dept || m.dept === dept) && (!theme || m.theme === theme));
  return ok(
    {
      ...paged(found, Number(query.get('page')) || 1, 10),
      depts: unique(all.map((m) => m.dept)),
      themes: unique(all.map((m) => m.theme)),
    },
    500,
  );
}
interface Wanted {
  kw?: string;
  page?: number;
  sort?: string;
  dept?: string[];
  who?: string[];
  online?: string[];
}
/** The facets count what was found before any of them was ticked. */
function query(region: Region, body: string): Reply {
  const { kw = '', page = 1, sort = '', dept = [], who = [], online = [] } = JSON.parse(body || '{}') as Wanted;
  const all = search(region, kw);
  const can = (m: Matter): string => (m.online ? '可网办' : '仅窗口办理');
  const found = all.filter(
    (m) =>
      (dept.length === 0 || dept.includes(m.dept)) &&
      (who.length === 0 || who.includes(m.audience)) &&
      (online.length === 0 || online.includes(can(m))),
  );
  if (sort === 'heat') found.sort((a, b) => b.heat - a.heat);
  const facet = (of: (m: Matter) => string) =>
    unique(all.map(of)).map((name) => ({ name, count: all.filter((m) => of(m) === name).length }));
  return ok(
    {
      ...paged(found, page, 8),
      facets: { dept: facet((m) => m.dept), who: facet((m) => m.audience), online: facet(can) },
    },
    700,
  );
}
function detail(id: string): Reply {
  const found = matterOf(id);
  if (!found) return bad('该事项已下线');
  const { matter, region } = found;
  const rows = (lines: string[][]) => lines.map((l) => l.slice(-2));
  if (id === ID)
    return ok(
      {
        matter,
        base: rows(BASE),
        conditions: CONDITIONS,
        steps: STEPS,
        special: SPECIAL,
        result: rows(RESULT),
        sample: '/file-center/preview/ypjyxkz-yb.svg',
        basis: BASIS,
        window: rows(WINDOW),
        faq: FAQ,
      },
      450,
    );
  const days = 3 + (matter.heat % 8);
  return ok(
    {
      matter,
      base: [
        ['事项名称', matter.name],
        ['实施主体', matter.dept],
        ['服务对象', matter.audience],
        ['办件类型', '承诺件'],
        ['承诺办结时限', `${days}个工作日`],
        ['法定办结时限', '20个工作日'],
      ],
      conditions: [`属于${region.name}管辖，材料齐全并符合法定形式`],
      steps: [],
      special: '',
      result: [['结果送达方式', '窗口领取']],
      sample: '',
      basis: [],
      window: [['办理地点', `${region.name}政务服务中心综合窗口`]],
      faq: [],
    },
    450,
  );
}
/** Everything the sub-applications ask for; the region stands in a header. */
export function gateway({ path, query: q, headers, body }: Ask): Reply {
  const region = regionOf(headers['x-area-code']);
  const [app = '', what = ''] = path.split('/').slice(2);
  const page = Number(q.get('page')) || 1;
  switch (`${app}/${what}`) {
    case 'region/children':
      return ok(childrenOf(q.get('code') ?? ''), 220);
    case 'region/of':
      return ok(regionOf(q.get('code')), 60);
    case 'home/index':
      return home(region);
    case 'item/list':
      return list(region, q);
    case 'search/query':
      return query(region, body);
    case 'search/suggest':
      return ok(search(region, q.get('kw') ?? '').slice(0, 6), 180);
    case 'item/detail':
      return detail(q.get('id') ?? '');
    case 'item/materials':
      return ok(q.get('id') === ID ? PAPERS : PAPERS.slice(1, 3), 800);
    case 'item/remedy':
      return bad('com.jd.base.exception.BizException: remedy is null', 500);
    case 'news/list': {
      const column = COLUMNS[q.get('col') ?? ''];
      return ok(column?.articles ?? [], q.get('col') === 'gzdt' ? 1500 : 400);
    }
    case 'reply/list':
      return ok(paged(SAID[q.get('kind') ?? ''] ?? [], page, 5), 600);
    case 'robot/ask':
      return ok(reply(region, (JSON.parse(body || '{}') as { question?: string }).question ?? ''), 900);
    case 'robot/seat':
      return ok({ seat: false }, 300);
    default:
      return app === 'rating' ? ok(rating(what), what === 'overview' ? 2600 : 1200) : null;
  }
}
