import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { help, oldCity, registry } from './elsewhere.ts';
import { columns, frame } from './frame.ts';
import { AREA, areaName, CITIES, COUNTIES, ID, itemsOf, moved, NAME, search } from './items.ts';
import { board, departments, home, lister, matter, rate, SIZE } from './pages.ts';
import { truth } from './truth.ts';

const WIZARD = readFileSync(new URL('./apply.html', import.meta.url), 'utf8');
const RANK = search(AREA, '药品经营许可证核发').findIndex((h) => h.id === ID) + 1;

function children(parent: string): { code: string; name: string; level: number }[] {
  if (parent === '') return [{ code: '990000', name: '河阳省', level: 1 }];
  if (parent === '990000') return CITIES.map(([code, name]) => ({ code, name, level: 2 }));
  const own = CITIES.find(([c]) => c === parent);
  if (!own) return [];
  return [
    { code: parent, name: `${own[1]}本级`, level: 3 },
    ...(parent === '998000' ? COUNTIES.map(([code, name]) => ({ code, name, level: 3 })) : []),
  ];
}

/** The new version's interfaces. What has not moved has an address of the old one. */
function api(at: Addresses, name: string, query: URLSearchParams): Reply {
  if (name === 'area') return json({ code: 0, data: children(query.get('parent') ?? '') }, 250);
  const area = query.get('area') ?? '990000';
  if (name === 'list') {
    const [theme, dept, aud] = [query.get('theme'), query.get('dept'), query.get('aud')];
    const fit = itemsOf(area).filter(
      (i) =>
        (!theme || i.theme === theme) &&
        (!dept || i.dept === dept) &&
        (!aud || i.audience === (aud === 'gr' ? '个人' : '法人')),
    );
    const page = Math.max(1, Number(query.get('page') ?? 1) || 1);
    const rows = fit.slice((page - 1) * SIZE, page * SIZE).map((i) => ({
      name: i.name,
      moved: moved(i),
      url: moved(i)
        ? `/n/matter?id=${i.id}&area=${area}`
        : `${at['cityold']}/old/${i.audience === '个人' ? 'grbs' : 'frbs'}.shtml`,
    }));
    return json({ rows, pages: Math.ceil(fit.length / SIZE) }, 450);
  }
  if (name !== 'search') return null;
  const kw = query.get('kw') ?? '';
  return json(
    {
      items: search(area, kw).map((h) => ({
        name: h.name,
        place: h.place,
        url: `/n/matter?id=${h.id}&area=${h.area}`,
      })),
      old: /药/.test(kw) ? [{ name: '药品经营许可证核发', url: `${at['cityold']}/old/bszn.shtml?id=ypls` }] : [],
    },
    700,
  );
}

const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/') return redirect('/n/index');
    if (!path.startsWith('/n/')) return null;
    const name = path.slice(3);
    const given = query.get('area') ?? '';
    const area = areaName(given) === '河阳省' ? '990000' : given;
    if (name === 'index') return home(at, area);
    if (name === 'switch') return redirect(area === '990000' ? '/n/index' : `/n/index?area=${area}`);
    if (name === 'list') return lister(at, area, query);
    if (name === 'depts') return departments(at, area);
    if (name === 'matter') return matter(at, area, query.get('id') ?? '');
    if (name === 'hcp') return board(at, area);
    if (name === 'hcp/form') return rate(at, area);
    if (name === 'sjkf') return frame(at, area, '数据开放', '<div class="pan"><h3>数据开放</h3><p>暂无数据</p></div>');
    if (name.startsWith('api/')) return api(at, name.slice(4), query);
    const shown = printed(columns, path);
    return shown ? frame(at, area, shown.title, `<div class="pan">${shown.html}</div>`) : null;
  };

const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>河阳省统一身份认证</title></head><body><h2>河阳省统一身份认证平台</h2><p>账号 <input></p><p>密码 <input type="password"></p><p><button type="button">登录</button></p></body></html>';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['oldprov']}/` },
  { do: 'wait', target: '3400' },
  { do: 'click', target: '#ntcOk' },
  { do: 'click', target: '#tourSkip' },
  { do: 'click', target: '.seg:text-is("请选择市")' },
  { do: 'click', target: '#sp li:text-is("泊川市")', counts: true },
  { do: 'click', target: '#sp li:text-is("南浦区")', counts: true },
  { do: 'wait', target: '600' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'click', target: '#schIco' },
  { do: 'type', target: '#schIn', value: '药品经营许可证核发' },
  { do: 'click', target: '#schGo', counts: true },
  { do: 'wait', target: '1300' },
];

/** Vendor "河数": a redesign half done. Old and new stand side by side, and what has moved is spread over four hosts. */
export const hall: HallDefinition = {
  name: 'h80-migrated',
  origins: ['oldprov', 'province', 'cityold', 'sxgl', 'apply', 'ai', 'sso', 'ext'],
  traps: [/\/(zixun\/addQuestion|n\/hcp\/saveRate|sb\/(draft|upload|submit))/],
  asks: [/\/wd\/api\/answer/],
  sites: (at) => ({
    oldprov: ({ path }) => (path === '/' || path === '/index.html' ? redirect(`${at['province']}/n/index`) : null),
    province: portal(at),
    cityold: oldCity(at),
    sxgl: registry,
    apply: ({ path }) => (path === '/sb/start' ? WIZARD : null),
    ai: help(at),
    sso: ({ path }) => (path === '/login' ? SIGN_IN : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h80-migrated',
    name: '泊川市',
    code: '998000',
    province: '河阳省',
    region: '华北',
    district: '南浦区',
    phoneCode: '0980',
    portals: { province: `${at['oldprov']}/`, city: `${at['cityold']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.sch-it:has-text("${NAME}"):has-text("南浦区")`, counts: true },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.sch-it', wanted: `${NAME}南浦区` }),
  proof: {
    hall: ['当前区划：河阳省/泊川市/南浦区', '南浦区部门'],
    guide: ['泊川市南浦区行政审批服务局', '0980-3312016', `所属区划：泊川市${areaName(AREA)}`],
  },
};
