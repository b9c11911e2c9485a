import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { city } from './city.ts';
import { gov } from './gov.ts';
import { PHONE } from './guide.ts';
import { CITY, DISTRICT, NAME, PROVINCE, search, WORDS } from './items.ts';
import { apply, sso } from './others.ts';
import { prov } from './prov.ts';
import { truth } from './truth.ts';

const RANK = search(WORDS).findIndex((f) => f.title === NAME) + 1;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `td.dq:text-is("${CITY.name}")`, counts: true, opens: true },
  { do: 'click', target: '.el-dropdown' },
  { do: 'click', target: `.el-dropdown-menu__item:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'click', target: '.el-message-box .yes', counts: true },
  { do: 'wait', target: '600' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.bar .ss', value: WORDS },
  { do: 'click', target: '.bar .go', counts: true, opens: true },
  { do: 'wait', target: '400' },
];

/** Three vendors in ten years: a JSP of 2012, a single page of 2023 and a government site's CMS between them. */
export const hall: HallDefinition = {
  name: 'h110-threeages',
  origins: ['prov', 'city', 'gov', 'apply', 'sso', 'ext'],
  reads: [/^POST \/gw\/robot\/answer/],
  traps: [/\/gbook\//],
  asks: [/\/gw\/robot\/answer/],
  sites: (at) => ({
    prov: (ask) => prov(at, ask),
    city: (ask) => city(at, ask),
    gov: (ask) => gov(at, ask),
    apply: (ask) => apply(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h110-threeages',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '华中',
    district: DISTRICT.name,
    phoneCode: '0947',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.outlist a:has-text("${NAME}")`, counts: true, opens: true },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.outlist > li', wanted: NAME }),
  proof: { hall: ['部门服务', `${DISTRICT.name}市场监督管理局`, '办事地图'], guide: [PHONE, '网上申报', '乘车路线'] },
};
