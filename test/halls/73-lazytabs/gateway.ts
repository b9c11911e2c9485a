import { press } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { CODE, DEPT, NAME, TABS, tab } from './guide.ts';
import { itemsOf, nameOf, ownerOf, placeOf, REGIONS, search } from './items.ts';

const [news] = press(
  ['政务资讯'],
  () => '/',
  (_, m) => String(73_100 + m),
  7,
);
const SIZE = 8;

/** The gateway behind the single page: everything by GET, every answer late. */
export function gateway({ path, query }: Ask): Reply {
  const region = query.get('region') ?? '997000';
  const ok = (data: unknown, delay: number) => json({ errCode: 0, errMsg: 'ok', data }, delay);
  const page = Number(query.get('page') ?? '1');
  if (path === '/gateway/region/children') {
    const parent = query.get('parent') ?? '';
    return ok(
      REGIONS.filter(([, , p]) => p === parent).map(([value, text]) => ({ value, text })),
      350,
    );
  }
  if (path === '/gateway/region/name') return ok({ value: region, text: nameOf(region) }, 120);
  if (path === '/gateway/index') {
    const items = itemsOf(region);
    return ok({ hot: items.slice(30, 42), news: news?.articles.map((a) => ({ ...a, id: a.path, text: '' })) }, 800);
  }
  if (path === '/gateway/affairs') {
    const of = itemsOf(region).filter((i) => i.audience === (query.get('type') === 'person' ? '个人' : '法人'));
    const theme = query.get('theme') ?? '';
    const fit = of.filter((i) => !theme || i.theme === theme);
    const rows = fit.slice((page - 1) * 9, page * 9);
    return ok(
      { themes: [...new Set(of.map((i) => i.theme))], rows, total: fit.length, more: fit.length > page * 9 },
      700,
    );
  }
  if (path === '/gateway/search') {
    const found = search(region, query.get('keyword') ?? '');
    const rows = found.slice((page - 1) * SIZE, page * SIZE);
    return ok({ rows, total: found.length, more: found.length > page * SIZE }, 900);
  }
  const [, id = '', key] = /^\/gateway\/item\/(\w+)(?:\/tab\/(\w+))?$/.exec(path) ?? [];
  const owner = ownerOf(id);
  if (owner) {
    const { item, region: of } = owner;
    const place = placeOf(of);
    if (id === CODE) {
      if (!key) return ok({ name: NAME, dept: DEPT, region: of, place: nameOf(of), tabs: TABS, online: true }, 500);
      return tab[key] ? ok(tab[key], 600) : null;
    }
    if (!key)
      return ok(
        { name: item.name, dept: place + item.dept, region: of, place: nameOf(of), tabs: TABS.slice(0, 1) },
        500,
      );
    const n = (item.name.length * 3 + Number(of)) % 17;
    const rows = [
      ['事项名称', item.name],
      ['实施机关', place + item.dept],
      ['承诺办结时限', `${n + 2}（工作日）`],
      ['办理地点', `${place}政务服务中心${(n % 3) + 1}楼${n + 1}号窗口`],
    ];
    return ok({ rows }, 500);
  }
  if (path.startsWith('/gateway/item/')) return json({ errCode: 404, errMsg: '未查询到该事项', data: null }, 300);
  const article = news?.articles.find((a) => path === `/gateway/news/${a.path}`);
  if (article) return ok(article, 300);
  if (path === '/gateway/robot') {
    const known = /药/.test(query.get('q') ?? '');
    return ok(
      known
        ? {
            text: '为您匹配到以下事项，点击即可查看办事指南：',
            link: `/portal/v3/guide/${CODE}`,
            title: `${NAME}（金湾屿区）`,
          }
        : { text: '抱歉，我还不太明白，请补充事项名称后再问我。' },
      1100,
    );
  }
  return null;
}
