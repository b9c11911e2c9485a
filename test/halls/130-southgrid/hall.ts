import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, redirect, script } from '../kit/site.ts';
import { api } from './api.ts';
import { CITY, DISTRICT, PROVINCE } from './areas.ts';
import { gov, oldcity } from './gov.ts';
import { COMPLAIN, PHONE } from './guide.ts';
import { MAIN, NAME, search } from './items.ts';
import { sso } from './sso.ts';
import { statics } from './statics.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const SCRIPTS = Object.fromEntries(
  ['runtime', 'frame', 'lists', 'guide', 'talk'].map((name) => [
    `/portal/assets/${name}-BxK3e91f.js`,
    readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8'),
  ]),
);
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((main) => main.name === MAIN) + 1;
export const DEAD_FRIEND = '/zwxmt/lnyb/';

function portal(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/' || path === '/portal' || path === '/portal/v3' || path === '/portal/v3/')
    return redirect(`/portal/v3/index?region=${PROVINCE.code}`);
  if (path.startsWith('/portal/api/v3/')) return api(at, ask);
  if (SCRIPTS[path]) return script(SCRIPTS[path]);
  if (path === '/portal/assets/index-Dd08c2aa.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/portal/static/qr.svg') return picture(['▚▞▚▞', '▞▚▚▞', '▚▞▞▚'], 110);
  if (!path.startsWith('/portal/v3/')) return null;
  const conf = {
    sso: at['sso'],
    friends: [...friends(at['ext'], 5), { name: '“珑易办”下载', url: `${at['ext']}${DEAD_FRIEND}` }],
  };
  return `<!doctype html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>珑南政务服务网</title><link rel="stylesheet" href="/portal/assets/index-Dd08c2aa.css"></head><body><div id="app" data-v-app></div><script>window.__LN_CONF__=${JSON.stringify(conf)}</script>${Object.keys(
    SCRIPTS,
  )
    .map((src) => `<script src="${src}"></script>`)
    .join('')}</body></html>`;
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.ln-place' },
  { do: 'click', target: `.rg-item:has-text("${CITY.name}")`, counts: true },
  { do: 'click', target: `.rg-item:has-text("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '700' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.sc-input', value: WORDS },
  { do: 'click', target: '.sc-go', counts: true },
  { do: 'wait', target: '900' },
];

/** Vendor "南格": one Vue 3 program for province, cities and counties, told apart by region= in the query. */
export const hall: HallDefinition = {
  name: 'h130-southgrid',
  origins: ['prov', 'city', 'gov', 'sso', 'static', 'ext'],
  reads: [/^POST \/portal\/api\/v3\/(matter\/page|search\/matter|robot\/ask)/],
  asks: [/\/portal\/api\/v3\/robot\/ask/],
  sites: (at) => ({
    prov: (ask) => portal(at, ask),
    city: (ask) => oldcity(at, ask),
    gov: (ask) => gov(at, ask),
    sso,
    static: statics,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h130-southgrid',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华南',
    district: DISTRICT.name,
    phoneCode: '0948',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.mt-multi .mt-name:text-is("${MAIN}")` },
    { do: 'click', target: `.mt-sub:has-text("${NAME}") .mt-btn:text-is("办事指南")`, counts: true, opens: true },
    { do: 'wait', target: '1500' },
    // What is cut off, and the other way of handling, under the first.
    { do: 'script', target: `document.querySelectorAll('.gd-more').forEach((more) => more.click())` },
    { do: 'click', target: '.gd-flow-tabs span:text-is("窗口办理流程")' },
    { do: 'click', target: '.gd-flow-tabs span:text-is("网上办理流程")' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.mt-row', wanted: `${MAIN}茂堤市市场监督管理局` }),
  proof: { hall: ['茂堤市政务服务', '部门服务'], guide: [PHONE, COMPLAIN, '在线办理', '法律救济'] },
};
