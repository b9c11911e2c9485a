import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, script } from '../kit/site.ts';
import { gateway } from './gateway.ts';
import { NAME, search } from './items.ts';
import { article, child, city, files, gov, shell, sso } from './pages.ts';
import { CITY, DISTRICT, PROVINCE } from './regions.ts';
import { truth } from './truth.ts';

const file = (name: string): string => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const CSS = file('element');
const ASSETS: Record<string, string> = {
  '/assets/runtime.js': file('runtime'),
  '/assets/shell.js': file('shell'),
  ...Object.fromEntries(
    ['home', 'matter', 'guide', 'interact', 'robot'].map((name) => [`/child/${name}/app.js`, file(name)]),
  ),
};
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((m) => m.name === NAME) + 1;

function portal(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/' || path === '/index.html') return shell(at);
  if (path === '/assets/element-plus.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  const code = ASSETS[path];
  if (code) return script(code);
  const app = /^\/child\/(matter|guide|robot)\/index\.html$/.exec(path)?.[1];
  if (app) return child(app);
  if (path.startsWith('/gateway/')) return gateway(ask);
  return article(ask) ?? files(ask);
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.area-trigger' },
  { do: 'click', target: `.area-popper .el-tabs__item:text-is("${CITY.name}")`, counts: true },
  { do: 'click', target: `.area-popper .area-item:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '800' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.head-search input', value: WORDS },
  { do: 'click', target: '.head-search button:has-text("搜索")', counts: true },
  { do: 'wait', target: '1500' },
];

/** Vendor "汐联": a base and five sub-applications, each in another kind of container; the region is a header. */
export const hall: HallDefinition = {
  name: 'h116-microfront',
  origins: ['portal', 'city', 'gov', 'sso', 'ext'],
  reads: [/^POST \/gateway\/search\/query/],
  asks: [/\/gateway\/robot\/ask/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    city: (ask) => city(at, ask),
    gov: (ask) => gov(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h116-microfront',
    name: CITY.name,
    code: '928300',
    province: PROVINCE.name,
    region: '华东',
    district: DISTRICT.name,
    phoneCode: '0926',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.matter-title:has-text("${NAME}")`, counts: true },
    { do: 'wait', target: '1500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.matter-card', wanted: NAME }),
  proof: { hall: ['望礁区政务服务', '望礁区部门服务'], guide: ['0926-5530121', '在线申办', '企业质量管理制度目录'] },
};
