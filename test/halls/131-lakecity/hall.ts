import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, script } from '../kit/site.ts';
import { guides } from './detail.ts';
import { ground } from './frame.ts';
import { gov } from './gov.ts';
import { PHONE, REPROACH } from './guide.ts';
import { ID, NAME, search } from './items.ts';
import { portal } from './portal.ts';
import { AREAS, type Area, CITY, DISTRICT, isOn, PROVINCE } from './sites.ts';
import { sso } from './sso.ts';
import { CSS } from './style.ts';
import { talk } from './talk.ts';
import { truth } from './truth.ts';

const read = (name: string): string => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const SCRIPTS: Record<string, string> = {
  '/portal/static/js/jq.mini.js': read('jq'),
  '/portal/static/js/zwfw.js': read('zwfw'),
};
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

/** A host of the product: its own site at the root, those without a host of their own in folders. */
function product(at: Addresses, name: string, own: Area, ask: Ask): Reply {
  if (ask.path === '/portal/static/css/zwfw.min.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (SCRIPTS[ask.path]) return script(SCRIPTS[ask.path] ?? '');
  const [, code, rest] = /^\/site\/(\d{6})(\/.*)$/.exec(ask.path) ?? [];
  const area = code ? AREAS.find((a) => a.code === code && isOn(name, a) && a !== own) : own;
  if (!area) return null;
  const g = ground(at, area);
  const path = rest ?? ask.path;
  return guides(g, ask, path) ?? talk(g, ask, path) ?? portal(g, ask, path);
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.zd a' },
  { do: 'click', target: `#sitePanel a:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '400' },
  { do: 'click', target: '.zd a' },
  { do: 'click', target: `#sitePanel a:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#keyWord', value: WORDS },
  { do: 'click', target: '#searchForm a.btn', counts: true },
  { do: 'wait', target: '400' },
];

/** Vendor "鼎数": jQuery and Bootstrap, lists written by the server, details as JSON. */
export const hall: HallDefinition = {
  name: 'h131-lakecity',
  origins: ['prov', 'city', 'hall', 'gov', 'sso', 'ext'],
  reads: [/^POST (\/site\/\d+)?\/portal\/bszn\/get(Materials|Process)\.do/],
  traps: [/\/hd\/save(Zx|Ts)\.do/],
  sites: (at) => ({
    prov: (ask) => product(at, 'prov', PROVINCE, ask),
    city: (ask) => product(at, 'city', CITY, ask),
    hall: (ask) => product(at, 'hall', DISTRICT, ask),
    gov: (ask) => gov(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h131-lakecity',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华中',
    district: DISTRICT.name,
    phoneCode: '0939',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `#itemTable tr:has(td:text-is("${DISTRICT.name}")) a:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '900' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '#itemTable tbody tr', wanted: `${NAME}区级${DISTRICT.name}` }),
  proof: {
    hall: ['东菱区政务服务', '部门服务', '热门服务'],
    guide: [PHONE, REPROACH, '在线办理', '来源渠道说明', '窗口人员万晓琴'],
  },
};
