import { wordDocument } from '../kit/documents.ts';
import { unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { guide } from './guide.ts';
import { cityItems, DISTRICTS, ID, NAME, search, THINGS } from './items.ts';
import { type Ctx, columns, layout, placeOf } from './layout.ts';
import { departments, flagship, home, list, otherGuide, results, thing, things } from './pages.ts';
import { answers, board, exchange, hotlineForm, login, question } from './talk.ts';
import { truth } from './truth.ts';

/** Whom a role is offered the items of, and from which place on. */
const ROLES: Record<string, ['法人' | '个人', number]> = { sm: ['个人', 4], cy: ['法人', 3], xr: ['个人', 0] };
const RANK = search('fqq', '药品经营许可证核发').findIndex((h) => h.id === ID) + 1;

function api(name: string, query: URLSearchParams): Reply {
  const slug = query.get('qx') ?? '';
  const q = query.get('q') ?? '';
  const to = (id: string, kind: string) =>
    kind === '一件事' ? `/qx/${slug}/yjs/${id}` : slug ? `/qx/${slug}/bszn/${id}` : `/lsb/bszn/${id}`;
  if (name === 'tip') return json([...new Set(search(slug, q).map((h) => h.name))].slice(0, 6));
  if (name === 'recommend') {
    const [audience, from] = ROLES[query.get('role') ?? ''] ?? ['个人', 0];
    const own = cityItems.filter((i) => i.audience === audience);
    return json(
      own.slice(from, from + 4).map((i) => ({ name: i.name, url: `/lsb/bszn/${i.id}` })),
      300,
    );
  }
  if (name !== 'so') return null;
  const hits = search(slug, q);
  return json(
    { total: hits.length, list: hits.map((h) => ({ ...h, dept: placeOf(slug) + h.dept, url: to(h.id, h.kind) })) },
    500,
  );
}

/** What the model says; where it knows an item it names the source. */
const chat = (q: string): Reply =>
  json(
    /药/.test(q)
      ? {
          text: `根据您的问题，您可能需要办理“${NAME}”。该事项由区市场监督管理局实施，支持全程网办，承诺5个工作日办结。参考来源：`,
          refs: [{ title: `${NAME}办事指南`, url: `/qx/fqq/bszn/${ID}` }],
        }
      : { text: '这个问题我还不太了解，您可以拨打12345咨询。', refs: [] },
    900,
  );

const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/') return redirect('/lsb/index');
    const district = /^\/qx\/(\w+)\/(.+)$/.exec(path);
    const slug = DISTRICTS.some(([s]) => s === district?.[1]) ? (district?.[1] ?? '') : '';
    if (district && !slug) return null;
    const given = query.get('qx') ?? '';
    const ctx: Ctx = { at, slug: slug || (DISTRICTS.some(([s]) => s === given) ? given : '') };
    const page = slug ? (district?.[2] ?? '') : path.startsWith('/lsb/') ? path.slice(5) : '';
    const number = (key: string, none: number) => Number(query.get(key) ?? none) || (query.get(key) === '0' ? 0 : none);
    if (page === 'index') return slug ? flagship(ctx) : home(ctx);
    if (page === 'yjs') return things(ctx);
    if (page === 'bmfw') return departments(ctx);
    if (page === 'frfw' || page === 'grfw') {
      const audience = page === 'frfw' ? '法人' : '个人';
      return list(ctx, audience, number('zt', -1), query.get('bm') ?? '', Math.max(1, number('p', 1)));
    }
    const one = slug ? THINGS.find((t) => page === `yjs/${t.id}`) : undefined;
    if (one) return thing(ctx, one, at['sso'] ?? '');
    const id = /^bszn\/(\w+)$/.exec(page)?.[1];
    if (id) return id === ID && slug === 'fqq' ? layout(ctx, NAME, guide(at)) : otherGuide(ctx, id);
    if (slug) return null;
    if (page === 'so') return results(ctx, query.get('q') ?? '');
    if (page === 'ai/chat') return chat(query.get('q') ?? '');
    if (page.startsWith('api/')) return api(page.slice(4), query);
    if (page === 'hdjl') return exchange(ctx);
    if (page === 'hdjl/zxzx') return question(ctx);
    if (page === 'hdjl/wdzsk') return answers(ctx);
    if (page === 'hcp/index') return board(ctx);
    if (page === 'msjx') return layout(ctx, '免申即享', '<div class="card"><h3>免申即享</h3><p>暂无内容</p></div>');
    if (page === 'zt/kctb/')
      return layout(
        ctx,
        '川澜通办',
        '<div class="card"><h3>川澜通办</h3><p>两地共建311项跨省通办服务，户籍、社保、公积金等可在就近大厅异地代收代办。</p></div>',
      );
    const shown = printed(columns, path);
    return shown ? layout(ctx, shown.title, `<div class="card">${shown.html}</div>`) : null;
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '#rn' },
  { do: 'wait', target: '500' },
  { do: 'click', target: '.qx-card[data-slug="fqq"]', counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#soKey', value: '药品经营许可证核发' },
  { do: 'click', target: '#soBtn', counts: true },
  { do: 'wait', target: '1200' },
];

/** A municipality of theme services: its districts turn in a ring of cards, a role changes the home, materials unfold row by row. */
export const hall: HallDefinition = {
  name: 'h78-onething',
  origins: ['portal', 'static', 'gov', 'sso', 'hotline', 'ext'],
  traps: [/\/(zxsave\.do|ts\/save)/],
  asks: [/\/lsb\/ai\/chat/],
  sites: (at) => ({
    portal: portal(at),
    static: ({ path }) =>
      path === '/clfile/yb-ypjy.svg'
        ? picture(['药品经营许可证（样本）', '许可证编号：澜DA9780000'], 520)
        : /^\/clfile\/LZ78-0[15]\.docx$/.test(path)
          ? wordDocument('LZ78.docx')
          : null,
    gov: unit({
      '/': {
        title: '凤栖区人民政府',
        text: `凤栖区位于澜州市中部，辖九个街道三个镇，常住人口八十六万。办事请前往<a href="${at['portal']}/lsb/index">澜事办</a>；<a href="/zwgk/">政务公开</a>。`,
      },
      '/zwgk/': { title: '政务公开', text: '本栏目公开凤栖区政府规章制度、财政预决算与重大项目建设进展。' },
    }),
    sso: ({ path }) =>
      path === '/tyrz/login'
        ? login(false)
        : path === '/tyrz/embed/login'
          ? login(true)
          : unit({ '/tyrz/register': { title: '用户注册', text: '请选择个人注册或法人注册，并阅读用户协议。' } })({
              path,
            } as Ask),
    hotline: ({ path }) =>
      path === '/ts/add'
        ? hotlineForm
        : path === '/'
          ? unit({
              '/': {
                title: '澜州市12345热线',
                text: '12345热线提供7×24小时人工服务，去年受理诉求二百一十万件。',
              },
            })({ path } as Ask)
          : null,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h78-onething',
    name: '澜州市',
    code: '998600',
    province: '澜州市',
    region: '西南',
    district: '凤栖区',
    phoneCode: '0978',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.so-card a:text-is("${NAME}")`, counts: true },
    ...[0, 1, 2, 3, 4, 5].map((n): Move => ({ do: 'click', target: `.zk[data-n="${n}"]` })),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.so-card', wanted: NAME }),
  proof: {
    hall: ['当前站点：澜州市/凤栖区', '凤栖区热门服务'],
    guide: ['澜州市凤栖区市场监督管理局', '0978-67120066', '承诺办结时限'],
  },
};
