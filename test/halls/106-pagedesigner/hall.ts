import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import { comp, published, signIn } from './designer.ts';
import { GONE, PAPERS, SHEET } from './guide.ts';
import { columns, designed, written } from './pages.ts';
import { areaOfItem, CITY, DISTRICT, fullName, ID, known, listOf, NAME, ROOT, search, TREE, unique } from './places.ts';
import { truth } from './truth.ts';

const RUNTIME = readFileSync(new URL('./runtime.script', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT.code, WORDS).findIndex((i) => i.id === ID) + 1;

function paged<T>(all: T[], query: URLSearchParams, size: number) {
  const page = Math.max(1, Number(query.get('page')) || 1);
  return {
    page,
    pages: Math.ceil(all.length / size),
    total: all.length,
    rows: all.slice((page - 1) * size, page * size),
  };
}
function sheet(id: string): unknown {
  if (id === ID) return SHEET;
  const area = areaOfItem(id);
  const item = listOf(area).find((i) => i.id === id);
  if (!item) return {};
  const office = fullName(area) + item.dept;
  const basic = [
    ['', '事项名称', item.name],
    ['', '实施机关', office],
    ['', '承诺期限', '12个工作日'],
    ['', '业务咨询', '0947-12345'],
  ];
  return { name: item.name, office, basic };
}
function api(path: string, query: URLSearchParams): Reply {
  const area = known(query.get('area'));
  const is = (key: string, value: string) => !query.get(key) || query.get(key) === value;
  if (path === '/area/tree') return json(TREE, 200);
  if (path === '/matter/list') {
    const all = listOf(area);
    const typed = all.filter((i) => is('type', i.audience === '法人' ? 'fr' : 'gr'));
    const rows = typed.filter((i) => is('theme', i.theme) && is('dept', i.dept));
    const themes = unique(typed.map((i) => i.theme));
    return json({ ...paged(rows, query, 10), themes, depts: unique(all.map((i) => i.dept)) }, 350);
  }
  if (path === '/search/query') {
    const words = query.get('kw') ?? '';
    const found = search(area, words);
    const news = columns.flatMap((c) => c.articles).filter((a) => words && a.title.includes(words));
    const counts = [found.length, news.length];
    return json(
      query.get('tab') === 'news' ? { ...paged(news, query, 8), counts } : { ...paged(found, query, 6), counts },
      450,
    );
  }
  if (path === '/guide/json') return json(sheet(query.get('id') ?? ''), 400);
  if (path === '/bot/reply') {
    const text = /药/.test(query.get('q') ?? '')
      ? '开办零售药店应当取得药品经营许可证，由县级市场监督管理部门审批，材料清单以办事指南公布的为准，您可以在页面上方搜索该事项。'
      : '这个问题小沛还在学习，您可以拨打12345政务服务热线。';
    return json({ text }, 600);
  }
  return null;
}
function portal(at: Addresses, { path, query }: Ask): Reply {
  if (path === '/') return redirect('/dz/view?page=index');
  if (path === '/dz/static/runtime.3.8.2.js') return script(RUNTIME);
  if (path.startsWith('/dz/api/')) return api(path.slice('/dz/api'.length), query);
  if (path === '/dz/guide') {
    const id = query.get('id') ?? '';
    const comps = [comp('main', [0, 190, 1200, 0], '<div class="none">正在加载…</div>')];
    return published({ at, area: areaOfItem(id), page: 'guide', title: '办事指南', comps, id });
  }
  const area = known(query.get('area'));
  const page = path === '/dz/view' ? (query.get('page') ?? 'index') : 'text';
  const made = path === '/dz/view' ? designed(page, area) : written(path);
  return made && published({ at, area, page, title: made[0], comps: made[1] });
}
function files({ path }: Ask): Reply {
  if (path === '/group1/M00/01/0A/ypjyxkz_yb.svg') return picture(['药品经营许可证', '（结果样本）'], 420);
  const held = PAPERS.some((p) => path !== GONE && (p.blank === path || p.sample === path));
  return held ? wordDocument(path.split('/').pop()) : null;
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.pl-b' },
  { do: 'wait', target: '800' },
  { do: 'click', target: `.dr-t>.tn:has-text("${CITY.name}")>.tn-sw` },
  { do: 'click', target: `.tn-lb:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '600' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.sk input', value: WORDS },
  { do: 'click', target: '.sk-b', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "点筑": pages laid out by hand in a designer, published as absolute boxes with one runtime script. */
export const hall: HallDefinition = {
  name: 'h106-pagedesigner',
  origins: ['portal', 'yw', 'sso', 'file', 'ext'],
  traps: [/api\/form\/commit/],
  asks: [/dz\/api\/bot\/reply/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    yw: ({ path, url }) =>
      path === '/ywsl/sb/start'
        ? redirect(`${at['sso']}/passport/login?redirect_uri=${encodeURIComponent(`${at['yw']}${url}`)}`)
        : null,
    sso: ({ path }) =>
      path === '/passport/login'
        ? signIn()
        : path === '/passport/reg'
          ? '<!DOCTYPE html><meta charset="utf-8"><title>用户注册</title><h2>用户注册</h2><p>请选择自然人注册或者法人注册。</p>'
          : null,
    file: files,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h106-pagedesigner',
    name: CITY.name,
    code: CITY.code,
    province: ROOT.name,
    region: '西南',
    district: DISTRICT.name,
    phoneCode: '0947',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/dz/view?page=index&area=${CITY.code}` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.mt-card:has-text("${NAME}") .mt-nm`, counts: true, opens: true },
    { do: 'wait', target: '1000' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.mt-card', wanted: `${NAME}${fullName(DISTRICT.code)}` }),
  proof: { hall: [`${CITY.name}${DISTRICT.name}政务服务站点`], guide: ['0947-6218803', '在线申报'] },
};
