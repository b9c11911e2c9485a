import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { SHEET } from './guide.ts';
import { CITIES, CITY, COUNTY, countiesOf, ID, listOf, NAME, NAMES, nameOf, ROOT, search } from './items.ts';
import { apply, html, oss, PAGES, sso } from './side.ts';
import { CSS } from './style.ts';
import { AGE, truth } from './truth.ts';

const file = (name: string): string => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const APPS = ['portal', 'matter', 'guide', 'interact'];
const SCRIPTS = Object.fromEntries(['common', ...APPS].map((name) => [name, file(name)]));
const RANK = search(COUNTY.code, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const columns = press(
  ['通知公告', '政策解读'],
  (n) => `/cms/${['tzgg', 'zcjd'][n]}/list.html`,
  (n, m) => `/cms/${['tzgg', 'zcjd'][n]}/2026/t${n}0${m}8.html`,
);

const shell = (at: Addresses, app: string): string => {
  const cfg = {
    root: ROOT.code,
    names: NAMES,
    sso: at['sso'],
    apply: at['apply'],
    oss: at['oss'],
    ext: at['ext'],
    friends: friends(at['ext'], 6),
  };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1.0"><title>屿东政务服务网</title><link rel="stylesheet" href="/${app}-fe/css/app.5b21c0.css"></head><body><noscript><strong>请开启JavaScript后访问。</strong></noscript><div id="app" data-v-app=""></div><script>var CFG=${JSON.stringify(cfg)}</script><script src="/common-layout/2.3.1/index.js"></script><script src="/${app}-fe/js/app.9f3e71.js"></script></body></html>`;
};
const unique = (list: string[]): string[] => [...new Set(list)];
const page = <T>(rows: T[], no: number, size: number) => ({
  total: rows.length,
  pages: Math.max(1, Math.ceil(rows.length / size)),
  records: rows.slice((no - 1) * size, no * size),
});
const ok = (data: unknown, delay = 250): Reply => json({ code: 0, message: 'success', data }, delay);

function lists(path: string, body: string): Reply {
  const asked = JSON.parse(body || '{}') as Record<string, string | number>;
  const code = NAMES[String(asked['areaCode'])] ? String(asked['areaCode']) : ROOT.code;
  const no = Math.max(1, Number(asked['page']) || 1);
  if (path === '/matter/v1/page') {
    const all = listOf(code);
    const typed = all.filter((i) => !asked['type'] || i.audience === (asked['type'] === 'gr' ? '个人' : '法人'));
    const rows = typed.filter(
      (i) => (!asked['theme'] || i.theme === asked['theme']) && (!asked['dept'] || i.dept === asked['dept']),
    );
    return ok(
      { ...page(rows, no, 10), themes: unique(typed.map((i) => i.theme)), depts: unique(all.map((i) => i.dept)) },
      400,
    );
  }
  const words = String(asked['keyword'] ?? '');
  const found = search(code, words);
  const policies = columns
    .flatMap((c) => c.articles)
    .filter((a) => a.title.includes(words) || (words.includes('许可') && a.title.includes('许可')));
  const counts = { matter: found.length, policy: policies.length, faq: 0 };
  if (asked['tab'] === 'policy') return ok({ ...page(policies, no, 8), counts });
  if (asked['tab'] === 'faq') return ok({ ...page([], 1, 8), counts });
  return ok({ ...page(found, no, 8), counts }, 500);
}

function detail(id: string): unknown {
  if (id === ID) return { ...SHEET, areaCode: COUNTY.code };
  const code = /^m(\d{6})/.exec(id)?.[1] ?? /^7c0f(\d{6})$/.exec(id)?.[1] ?? '';
  const item = NAMES[code] ? listOf(code).find((i) => i.id === id) : undefined;
  if (!item) return null;
  const office = nameOf(code) + item.dept;
  const basic = [
    ['', '实施主体', office],
    ['', '事项类型', '行政许可'],
    ['', '承诺办结时限', '15个工作日'],
    ['', '咨询电话', '0939-12345'],
  ];
  return { name: item.name, office, areaCode: code, basic };
}

function gateway(at: Addresses, { path: whole, query, body }: Ask): Reply {
  const path = whole.slice('/gateway'.length);
  const code = NAMES[query.get('areaCode') ?? ''] ? (query.get('areaCode') ?? '') : ROOT.code;
  if (path === '/portal/v2/index') {
    const all = listOf(code);
    return ok({
      count: all.length,
      themes: unique(all.filter((i) => i.audience === '法人').map((i) => i.theme)),
      depts: unique(all.map((i) => i.dept)),
      hot: all.slice(1, 9).filter((i) => i.id !== ID && !i.name.includes('药品')),
      news: columns.map((c) => ({ ...c, articles: c.articles.slice(0, 5) })),
    });
  }
  if (path === '/portal/v2/region/cities') return ok(CITIES);
  if (path === '/portal/v2/region/children') return ok(countiesOf(query.get('code') ?? ''));
  if (path === '/matter/v1/page' || path === '/matter/v1/search') return lists(path, body);
  if (path === '/guide/v1/detail') return ok(detail(query.get('id') ?? ''), 500);
  if (path === '/robot/v1/answer') {
    const asked = /药/.test(query.get('text') ?? '');
    if (asked && code.endsWith('00')) return ok({ text: '请先在页面上方选择您所在的县（市、区），再向我提问。' }, 700);
    const known = asked && code === COUNTY.code;
    const link = { name: `${NAME}-办事指南`, url: `${at['portal']}/guide-fe/item/${ID}` };
    return ok(
      known
        ? { text: '为您找到以下事项，点击可查看所需材料和办理流程：', link }
        : { text: '小智还没有学会这个问题，请换个说法或者拨打12345。' },
      700,
    );
  }
  if (path === '/interact/v1/rating/stat') {
    const depts = unique(listOf(code).map((i) => i.dept)).slice(0, 6);
    const areas = ['丰洲区', '鲤湾区', '洛桥区', '惠屿县'];
    const line = (n: number, top: number) => [String(top - n * 733), `${(99.99 - n * 0.02).toFixed(2)}%`];
    return ok({
      date: new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10),
      total: '20.6万',
      depts: depts.map((d, n) => [d, ...line(n, 6120)]),
      areas: areas.map((a, n) => [a, ...line(n, 51_880)]),
    });
  }
  return null;
}

function portal(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/') return redirect('/portal-fe/home');
  if (path.startsWith('/gateway/')) return gateway(at, ask);
  if (path === '/common-layout/2.3.1/index.js') return script(SCRIPTS['common'] ?? '');
  const app = APPS.find((name) => path.startsWith(`/${name}-fe/`));
  if (app) {
    if (path.endsWith('/app.9f3e71.js')) return script(SCRIPTS[app] ?? '');
    if (path.endsWith('/app.5b21c0.css')) return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
    return shell(at, app);
  }
  const given = PAGES[path];
  if (given) return html(...given);
  const shown = printed(columns, path);
  return shown ? html(shown.title, shown.html) : null;
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.ly-area__btn', counts: true },
  { do: 'click', target: `.city-cell:has-text("${CITY.name}")`, counts: true },
  { do: 'click', target: `.county:text-is("${COUNTY.name}")`, counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#keyword', value: '药品经营许可证核发' },
  { do: 'click', target: '.ly-search__btn', counts: true },
  { do: 'wait', target: '1500' },
];

/** Vendor "屿云": four small applications with base paths of their own under one name, sharing a header script. */
export const hall: HallDefinition = {
  name: 'h98-microfronts',
  origins: ['portal', 'apply', 'sso', 'oss', 'ext'],
  reads: [/POST \/gateway\/matter\/v1\/(page|search)/],
  traps: [/letter\/submit/],
  asks: [/gateway\/robot\/v1\/answer/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    apply: (ask) => apply(at, ask),
    sso,
    oss,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h98-microfronts',
    name: CITY.name,
    code: CITY.code,
    province: ROOT.name,
    region: '华东',
    district: COUNTY.name,
    phoneCode: '0939',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/portal-fe/home?areaCode=${CITY.code}` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.matter:has-text("${NAME}") .matter__name`, counts: true, opens: true },
    { do: 'wait', target: '1200' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.matter', wanted: NAME }),
  proof: { hall: ['泉澜市鲤湾区网上办事大厅'], guide: ['0939-22365517', '立即办理'] },
};
