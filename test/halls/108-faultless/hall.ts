import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, FEE, PAPERS, RESULT, STEPS, WINDOW } from './guide.ts';
import { AREA, CITIES, CITY, childrenOf, ID, listOf, NAME, NAMES, ROOT, type Row, search } from './items.ts';
import { COLUMNS, columns, declare, FORMS, fixed, oss, outside, PICTURES, sso } from './pages.ts';
import { CSS } from './style.ts';
import { AGE, truth } from './truth.ts';

const CHUNKS = Object.fromEntries(
  ['app', 'home', 'guide', 'talk'].map((name) => [
    `/assets/${name}-b7d20e.js`,
    readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8'),
  ]),
);
const RANK = search(AREA.code, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const ZONES: Record<string, [string, string]> = {
  zt1: [PICTURES['zt1'] ?? '', '二十一件事一次告知、一表申请、一窗受理。'],
  zt2: [PICTURES['zt2'] ?? '', '惠企政策免申即享、直达快享，已上线政策一百二十条。'],
  zt3: [PICTURES['zt3'] ?? '', '与相邻三省互设窗口，首批九十八项可以异地办理。'],
  zt4: [PICTURES['zt4'] ?? '', '三百余种证照可以在线查询、下载、出示。'],
};

const shell = (at: Addresses): string => {
  const links = [
    ...friends(at['ext'], 8),
    { name: '国家企业信用信息公示', url: `${at['ext']}/gsxt/` },
    { name: '公共资源交易', url: `${at['ext']}/tired/` },
    { name: '信用桐江', url: '/jump?id=27' },
    { name: '桐江征信', url: `${at['ext']}/tjzx/` },
  ];
  const cfg = {
    root: ROOT.code,
    names: NAMES,
    sso: at['sso'],
    declare: at['declare'],
    oss: at['oss'],
    friends: links,
    columns: COLUMNS,
    forms: FORMS,
    zones: ZONES,
  };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="SiteName" content="桐江政务服务网"><title>桐江政务服务网</title><link rel="stylesheet" href="/assets/index-41c9aa.css"></head><body><noscript>请启用JavaScript后继续访问。</noscript><div id="app" data-v-app=""></div><script>const CFG=${JSON.stringify(cfg)}</script>${Object.keys(
    CHUNKS,
  )
    .map((src) => `<script src="${src}"></script>`)
    .join('')}</body></html>`;
};
const ok = (data: unknown, delay = 200): Reply => json({ code: 200, msg: '操作成功', data }, delay);
const unique = (list: string[]): string[] => [...new Set(list)];
const cut = <R>(rows: R[], no: number, size: number) => ({
  total: rows.length,
  rows: rows.slice((no - 1) * size, no * size),
});
const day = (from: number): string =>
  new Date(Date.now() + from * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const known = (code: unknown): string => (NAMES[String(code)] ? String(code) : ROOT.code);

function index(code: string): unknown {
  const all = listOf(code);
  const themes = (who: string) => unique(all.filter((i) => i.audience === who).map((i) => i.theme));
  const [, month, date] = day(6).split('-');
  return {
    count: all.length,
    online: all.filter((i) => i.online).length,
    themes: { 个人: themes('个人'), 法人: themes('法人') },
    depts: unique(all.map((i) => i.dept)),
    hot: all.filter((i) => !i.name.includes('药')).slice(3, 9),
    news: columns.slice(0, 2),
    zones: Object.entries(PICTURES),
    upkeep: `${Number(month)}月${Number(date)}日`,
  };
}
function detail(id: string): unknown {
  const code = id === ID ? AREA.code : (/^17304(?:650)?(\d{6})/.exec(id)?.[1] ?? '');
  const all = NAMES[code] ? listOf(code) : [];
  const item = all.find((i) => i.id === id);
  if (!item) return null;
  const head = { name: item.name, level: item.level, online: item.online };
  if (id !== ID) {
    const basic = [
      ['', '事项名称', item.name],
      ['', '实施主体', item.area + item.dept],
      ['', '事项类型', '行政许可'],
      ['', '服务对象', item.audience],
      ['', '承诺办结时限', `${4 + (item.name.length % 9)}个工作日`],
      ['', '是否收费', '不收费'],
      ['', '咨询方式', '0998-12345'],
      ['', '交通指引', '暂无'],
    ];
    return { ...head, basic };
  }
  const near = all.filter((i) => i.name.includes('药品') && i.id !== ID);
  const sheet = { basic: BASIC, conditions: CONDITIONS, papers: PAPERS, steps: STEPS, fee: FEE };
  return { ...head, ...sheet, result: RESULT, basis: BASIS, window: WINDOW, faq: FAQ, near };
}
function board(code: string): unknown {
  const line = (name: string, n: number, top: number) => [
    n + 1,
    name,
    top - n * 411,
    `${(99.98 - n * 0.03).toFixed(2)}%`,
  ];
  return {
    total: '318,406',
    good: '99.93%',
    bad: '223',
    date: day(-AGE),
    sources: [
      ['网上平台', '141,090', '44.31%'],
      ['移动端', '98,215', '30.85%'],
      ['窗口评价器', '70,641', '22.19%'],
      ['12345热线', '8,460', '2.65%'],
    ],
    problems: [
      ['办理环节繁琐', 96],
      ['等候时间长', 71],
      ['材料要求不清', 56],
    ],
    depts: unique(listOf(code).map((i) => i.dept))
      .slice(0, 6)
      .map((d, n) => line(d, n, 7302)),
    areas: CITIES.map((c, n) => line(c.name, n, 51_220)),
    fixed: [
      ['食品经营许可（新办）', '网上提交后上传多次失败', '已更换上传组件，10月9日完成', '满意'],
      ['不动产登记', '取号后等候超过一小时', '增开两个窗口，10月21日完成', '基本满意'],
    ],
  };
}
function lists(path: string, asked: Record<string, unknown>): Reply {
  const code = known(asked['areaCode']);
  const no = Math.max(1, Number(asked['pageNum']) || 1);
  if (path === '/matter/list') {
    const all = listOf(code);
    const fits = (key: 'audience' | 'theme' | 'dept', want: unknown) => (i: Row) => !want || i[key] === want;
    const typed = all.filter(fits('audience', asked['type']));
    const rows = typed.filter(fits('theme', asked['theme'])).filter(fits('dept', asked['dept']));
    return ok(
      { ...cut(rows, no, 10), themes: unique(typed.map((i) => i.theme)), depts: unique(all.map((i) => i.dept)) },
      700,
    );
  }
  const words = String(asked['keyword'] ?? '');
  const found = search(code, words);
  const policies = columns.flatMap((c) => c.articles).filter((a) => words.includes('许可') && a.title.includes('许可'));
  const forms = FORMS.filter(([name]) => name.includes(words)).map(([title, at]) => ({ title, path: at }));
  const counts = { matter: found.length, policy: policies.length, form: forms.length };
  const rows: unknown[] = asked['kind'] === 'policy' ? policies : asked['kind'] === 'form' ? forms : found;
  return ok({ ...cut(rows, no, 8), counts }, 500);
}
function api(at: Addresses, { path: whole, query, body }: Ask): Reply {
  const path = whole.slice(4);
  const code = known(query.get('areaCode'));
  if (path === '/index') return ok(index(code), 500);
  if (path === '/region/cities') return ok(CITIES);
  if (path === '/region/children') return ok(childrenOf(query.get('code') ?? ''));
  if (path === '/matter/detail') return ok(detail(query.get('id') ?? ''), 600);
  if (path === '/rating') return ok(board(code), 400);
  if (path === '/news/list') {
    const rows = columns[Number(query.get('col'))]?.articles ?? [];
    return ok(cut(rows, Math.max(1, Number(query.get('pageNum')) || 1), 5), 900);
  }
  if (path === '/news/detail') {
    const column = columns.find((c) => c.articles.some((a) => a.path === query.get('id')));
    const article = column?.articles.find((a) => a.path === query.get('id'));
    return ok(article ? { ...article, column: column?.name } : null);
  }
  const asked = JSON.parse(body || '{}') as Record<string, unknown>;
  if (path === '/robot/ask') {
    if (!/药/.test(String(asked['text']))) return ok({ text: '这个问题我还在学习，您可以转人工或者拨打12345。' }, 600);
    if (known(asked['areaCode']).endsWith('00'))
      return ok({ text: '该事项由区县办理，请先在页面上方切换到您所在的区县，再向我提问。' }, 600);
    const own = listOf(known(asked['areaCode'])).find((i) => i.name === NAME);
    const link = `${at['portal']}/#/guide?id=${own?.id}&areaCode=${known(asked['areaCode'])}`;
    return ok({ text: '为您找到办事指南，可以查看材料、流程并在线办理：', name: NAME, link }, 600);
  }
  return path === '/matter/list' || path === '/search' ? lists(path, asked) : null;
}
function portal(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/') return shell(at);
  if (path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /archive/\nAllow: /\n' };
  if (path.startsWith('/api/')) return api(at, ask);
  if (path === '/assets/index-41c9aa.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/jump') return redirect(`${at['ext']}/old/`);
  if (path === '/usercenter/works')
    return redirect(`${at['sso']}/tif/login?redirect_uri=${at['portal']}/usercenter/works`);
  const chunk = CHUNKS[path];
  return chunk ? script(chunk) : fixed(path);
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.area-trigger' },
  { do: 'click', target: `.pop-city li:text-is("${CITY.name}")`, counts: true },
  { do: 'click', target: `.pop-county .el-tag:text-is("${AREA.name}")`, counts: true },
  { do: 'wait', target: '1200' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: '药品经营许可证核发' },
  { do: 'click', target: '.el-input-group__append', counts: true },
  { do: 'wait', target: '1300' },
];

/** Vendor "桐数": an ordinary Element portal that is what it should be; nearly all that looks wrong is not. */
export const hall: HallDefinition = {
  name: 'h108-faultless',
  origins: ['portal', 'city', 'declare', 'sso', 'oss', 'ext'],
  reads: [/^POST \/api\/(matter\/list|search|robot\/ask)/],
  traps: [/\/api\/(letter|evaluation)\//],
  asks: [/\/api\/robot\/ask/],
  forbidden: [/^(GET|HEAD) \/archive\//],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    city: ({ path }) =>
      path === '/'
        ? redirect(`${at['portal']}/#/home?areaCode=${CITY.code}`, 301)
        : path === '/index.html'
          ? redirect('/')
          : null,
    declare: (ask) => declare(at, ask),
    sso,
    oss,
    ext: outside(),
  }),
  city: (at) => ({
    id: 'h108-faultless',
    name: CITY.name,
    code: CITY.code,
    province: ROOT.name,
    region: '华东',
    district: AREA.name,
    phoneCode: '0998',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.hit h4 a:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '1300' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.hit', wanted: NAME }),
  proof: {
    hall: ['桐安市柏溪区政务服务', '部门服务', '热门服务'],
    guide: ['0998-8866210', '在线办理', '企业准营窗口'],
  },
};
