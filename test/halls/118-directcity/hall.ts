import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { CITY, cls, DISTRICT } from './areas.ts';
import { NAME, search } from './items.ts';
import { declare, gov, sso } from './others.ts';
import { portal } from './portal.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';
const found = search(DISTRICT, WORDS);
const wanted = (hit: (typeof found)[number]) => hit.name === NAME;
const RANK = found.findIndex(wanted) + 1;
const RANK_OF_ITEMS = found.filter((hit) => hit.kind === '办事').findIndex(wanted) + 1;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: `.${cls('switch')}` },
  { do: 'click', target: `.${cls('opt')}:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: `.${cls('bar')} input`, value: WORDS },
  { do: 'click', target: `.${cls('go')}`, counts: true },
  { do: 'wait', target: '900' },
];

/** Vendor "衡云": a municipality's own application; its districts are shops of the one platform, redrawn in place. */
export const hall: HallDefinition = {
  name: 'h118-directcity',
  origins: ['portal', 'gov', 'declare', 'sso', 'ext'],
  reads: [/^POST \/yz-api\/search\/query$/],
  asks: [/^POST \/yz-api\/robot\/chat/],
  traps: [/\/message\/add/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    gov: (ask) => gov(at, ask),
    declare: (ask) => declare(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h118-directcity',
    name: CITY.name,
    code: CITY.code,
    province: CITY.name,
    region: '华北',
    district: DISTRICT.name,
    phoneCode: '026',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK, RANK_OF_ITEMS),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.${cls('cardName')}:text-is("${NAME}")`, counts: true, opens: true },
    // What is pressed in the guide itself is no way to it.
    { do: 'click', target: `.${cls('mode')} div:text-is("详版")` },
    { do: 'click', target: `.${cls('radio')}:has-text("新开办单体药店")` },
    { do: 'click', target: `.${cls('main')}:text-is("下一步")` },
    { do: 'wait', target: '300' },
  ],
  search: (at) => ({ moves: toResults(at), entries: `.${cls('hit')}`, wanted: NAME }),
  proof: { hall: ['望川区旗舰店', '个人'], guide: ['026-63812207', '在线办理', '免提交'] },
};
