import { press } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { ID, MAIN_ID, QUESTIONS, whole } from './guide.ts';
import { AREAS, mainById, mainsOf, nameOf, ownerOf, placeOf, search } from './items.ts';

const [notices] = press(
  ['公告'],
  () => '/',
  (_, m) => String(7400 + m),
  6,
);
const SIZE = 6;

/** The interfaces of the city's flagship shop. */
export function api({ path, query }: Ask): Reply {
  const area = query.get('area') ?? '997400';
  const page = Number(query.get('current') ?? '1');
  const ok = (result: unknown, delay: number) => json({ success: true, result }, delay);
  if (path === '/api/areas')
    return ok(
      AREAS.map(([value, label]) => ({ value, label })),
      250,
    );
  if (path === '/api/hall')
    return ok(
      {
        name: nameOf(area),
        depts: [...new Set(mainsOf(area).map((m) => m.dept))],
        hot: mainsOf(area).slice(26, 34),
        notices: notices?.articles.map(({ title, path: id, date }) => ({ title, id, date })),
      },
      700,
    );
  if (path === '/api/mains') {
    const of = mainsOf(area).filter((m) => m.audience === (query.get('aud') === 'gr' ? '个人' : '法人'));
    const dept = query.get('dept') ?? '';
    const fit = of.filter((m) => !dept || m.dept === dept);
    return ok(
      {
        depts: [...new Set(of.map((m) => m.dept))],
        total: fit.length,
        rows: fit.slice((page - 1) * SIZE, page * SIZE),
      },
      800,
    );
  }
  if (path === '/api/search') {
    const found = search(area, query.get('q') ?? '');
    return ok({ total: found.length, rows: found.slice((page - 1) * SIZE, page * SIZE) }, 1000);
  }
  const main = mainById(/^\/api\/main\/([\w-]+)$/.exec(path)?.[1] ?? '');
  if (main)
    return ok(
      {
        ...main.main,
        area: main.area,
        place: placeOf(main.area),
        ask: main.main.id === MAIN_ID ? { [ID]: QUESTIONS } : {},
      },
      500,
    );
  const owner = ownerOf(/^\/api\/guide\/(\w+)$/.exec(path)?.[1] ?? '');
  if (owner) {
    const { main: of, sub, area: where } = owner;
    if (sub.id === ID) return ok({ ...whole, area: where }, 900);
    const n = (sub.name.length * 5 + Number(where)) % 21;
    const basics = [
      ['业务办理项名称', sub.name],
      ['实施主体', placeOf(where) + of.dept],
      ['承诺办结时限', `${(n % 14) + 1}个工作日`],
      ['到办事现场次数', `${n % 3}次`],
    ];
    const window = [
      ['办理窗口', `综合服务区${n + 3}号`],
      ['办理地点', `${placeOf(where)}政务服务中心${(n % 4) + 1}楼`],
    ];
    return ok(
      { id: sub.id, name: sub.name, main: of.name, mainId: of.id, area: where, online: false, basics, window },
      600,
    );
  }
  const notice = notices?.articles.find((a) => path === `/api/notice/${a.path}`);
  if (notice) return ok(notice, 300);
  if (path === '/api/policy') return ok([], 500);
  // The model behind the assistant is out of order.
  if (path === '/api/chat') return { ...json({ success: false, message: 'upstream timed out' }, 1500), status: 500 };
  return path.startsWith('/api/') ? json({ success: false, message: '事项不存在' }, 200) : null;
}
