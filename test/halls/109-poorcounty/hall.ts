import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { city } from './centre.ts';
import { CITY, COUNTY, NAME } from './items.ts';
import { county, outside, province } from './other.ts';
import { truth } from './truth.ts';

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'click', target: '#zd > span' },
  { do: 'click', target: `#zd li a:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '500' },
  { do: 'click', target: `.t a:text-is("${COUNTY.name}")`, counts: true },
  { do: 'wait', target: '500' },
];

/** Vendor "小城网络": a centre's site of 2013 with a folder a county; what is bad about it is said, and nothing more. */
export const hall: HallDefinition = {
  name: 'h109-poorcounty',
  origins: ['province', 'city', 'county', 'ext'],
  sites: (at) => ({
    province: (ask) => province(at, ask),
    city: (ask) => city(at, ask),
    county: (ask) => county(at, ask),
    ext: outside,
  }),
  city: (at) => ({
    id: 'h109-poorcounty',
    name: CITY.name,
    code: CITY.code,
    province: '硒川省',
    region: '西北',
    district: COUNTY.name,
    phoneCode: '0978',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['county']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.t a:text-is("市场监督管理局")', counts: true },
    { do: 'wait', target: '500' },
    { do: 'click', target: '.pg a:text-is("下一页")', counts: true },
    { do: 'wait', target: '500' },
    { do: 'click', target: `.zn a:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '500' },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=key]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=submit]', counts: true },
      { do: 'wait', target: '800' },
    ],
    entries: '#box li, #box p',
    wanted: NAME,
  }),
  proof: { hall: ['栖岭县分中心', '部门窗口', '通知公告'], guide: ['0978-5523316', '只能到窗口办理'] },
};
