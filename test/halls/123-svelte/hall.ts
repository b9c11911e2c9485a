import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { CITY, DISTRICT, PROVINCE } from './areas.ts';
import { gov } from './gov.ts';
import { ID, NAME, search } from './items.ts';
import { portal } from './portal.ts';
import { sso } from './sso.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: 'zw-region .switch' },
  { do: 'click', target: `zw-region [role=option]:text-is("${CITY.name}")`, counts: true },
  { do: 'click', target: `zw-region [role=option]:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'zw-search input', value: WORDS },
  { do: 'click', target: 'zw-search button[type=submit]', counts: true },
  { do: 'wait', target: '600' },
];

/** Vendor "林海": a headless CMS whose pages are rendered on the server and woken by islands. */
export const hall: HallDefinition = {
  name: 'h123-svelte',
  origins: ['prov', 'city', 'hall', 'gov', 'sso', 'ext'],
  asks: [/\/ask\/reply/],
  forbidden: [/^GET \/(export|api\/(consultations|complaints))\b/],
  sites: (at) => ({
    prov: (ask) => portal(at, PROVINCE, ask),
    city: (ask) => portal(at, CITY, ask),
    hall: (ask) => portal(at, DISTRICT, ask),
    gov: (ask) => gov(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h123-svelte',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '东北',
    district: DISTRICT.name,
    phoneCode: '0945',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.item h3 a:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '600' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.item', wanted: `${NAME}行政许可` }),
  proof: { hall: ['椴林区', '部门服务', '已切换'], guide: ['0945-6127308', '立即办理', '申请材料'] },
};
