import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Ask, type Reply, redirect, script } from '../kit/site.ts';
import { api } from './api.ts';
import { AREA, CITY, ID, NAME, NAMES, ROOT, search } from './items.ts';
import { COLUMNS, declare, FORMS, fixed, oss, outside, PICTURES, sso } from './pages.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

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
