import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { script } from '../kit/site.ts';
import { CITY, DISTRICT, PROVINCE } from './areas.ts';
import { city } from './city.ts';
import { gov } from './gov.ts';
import { find, ID, NAME, rowsOf } from './items.ts';
import { prov } from './prov.ts';
import { sso } from './sso.ts';
import { truth } from './truth.ts';
import { hall as site } from './window.ts';
import { zmhd } from './zmhd.ts';

const COMMON = readFileSync(new URL('./window.script', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = find(rowsOf(DISTRICT), WORDS).findIndex((r) => r.id === ID) + 1;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.zd-cur' },
  { do: 'click', target: `.zd-card:has-text("${CITY.name}")`, counts: true },
  { do: 'hover', target: '.tt li:text-is("区县窗口")' },
  { do: 'click', target: `td:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#so input[name=key]', value: WORDS },
  { do: 'click', target: '#so input[type=image]', counts: true },
  { do: 'wait', target: '500' },
];

/** Grown in layers: the window's pages of 2012 in .aspx and a search in GBK, the city's frames of 2017, the province's cards of 2023. */
export const hall: HallDefinition = {
  name: 'h127-aspage',
  origins: ['prov', 'city', 'hall', 'zmhd', 'gov', 'sso', 'ext'],
  reads: [/^POST \/\w+\/Window\.aspx/, /^POST \/znwd\/ask\.do/],
  asks: [/\/znwd\/ask\.do/],
  traps: [/^\w+ \/(zx|ts)\/add\.do/],
  sites: (at) => ({
    prov: (ask) => prov(at, ask),
    city: (ask) => city(at, ask),
    hall: (ask) => (ask.path === '/skin/common.js' ? script(COMMON) : site(at, ask)),
    zmhd: (ask) => zmhd(at, ask),
    gov: (ask) => gov(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h127-aspage',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '西北',
    district: DISTRICT.name,
    phoneCode: '0929',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jg a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '500' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jg li', wanted: `${NAME}北塬区` }),
  proof: { hall: ['北塬区政务服务窗口', '常办事项'], guide: ['0929-6217035', '流程图', '我已阅读'] },
};
