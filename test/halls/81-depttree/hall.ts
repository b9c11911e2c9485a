import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { gateway } from './gateway.ts';
import { AREA, areaName, areasBelow, CITIES, CITY, ID, NAME, PROVINCE, search } from './items.ts';
import { government, signIn, TOPIC_LINKS, topic } from './sites.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('./app.html', import.meta.url), 'utf8');
const RANK = search(AREA, '药品经营许可证核发').findIndex((m) => m.id === ID) + 1;

/** One build for province and city, each with a configuration of its own. */
function shell(at: Addresses, root: string): string {
  const provincial = root === PROVINCE;
  const site = provincial ? '滇岭政务服务网' : '洱川市网上政务服务大厅';
  const here = at[provincial ? 'province' : 'city'] ?? '';
  const codes = provincial ? [PROVINCE, ...CITIES.map(([c]) => c)] : [CITY, ...areasBelow(CITY).map((a) => a.id)];
  const config = {
    root,
    site,
    here,
    gw: at['gateway'],
    sso: at['sso'],
    zt: '/zt/',
    popover: provincial,
    own: { [CITY]: `${at['city']}/#/index` },
    names: Object.fromEntries(codes.map((c) => [c, areaName(c)])),
    host: provincial ? '滇岭省人民政府办公厅' : '洱川市政务服务管理局',
    keeper: provincial ? '滇岭省政务服务中心' : '洱川市大数据中心',
    icp: provincial ? '滇ICP备16000012号' : '滇ICP备17008810号',
    topics: [
      ...TOPIC_LINKS.map(([name, path]) => ({ name, url: path })),
      { name: '政务公开', url: `${at['ext']}/u3/` },
      { name: '信用滇岭', url: `${at['ext']}/u30/` },
      ...(provincial ? [] : [{ name: '数字洱川建设（2022）', url: '/zt/szec2022/index.html' }]),
    ],
    friends: [
      ...friends(at['ext'], 22),
      ...(provincial ? [] : [{ name: '洱川市公共资源交易', url: `${at['ext']}/ecggzy/` }]),
    ],
  };
  return APP.replaceAll('__TITLE__', site)
    .replace('__EXT__', at['ext'] ?? '')
    .replace('__CFG__', () => JSON.stringify(config));
}

const platform =
  (at: Addresses, root: string) =>
  ({ path }: Ask): Reply =>
    path === '/' || path === '/index.html'
      ? shell(at, root)
      : topic(path, root === PROVINCE ? '滇岭政务服务网' : '洱川市网上政务服务大厅');

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'wait', target: '900' },
  { do: 'click', target: '.app-area' },
  { do: 'click', target: '.pop-city:text-is("洱川市")', counts: true },
  { do: 'wait', target: '1000' },
  { do: 'click', target: '.app-area' },
  { do: 'click', target: '.el-tree-node__label:text-is("苍麓区")', counts: true },
  { do: 'wait', target: '1000' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#kw', value: '药品经营许可证核发' },
  { do: 'click', target: '.app-search button', counts: true },
  { do: 'wait', target: '1400' },
];

/** Vendor "滇数通": an Element application over a gateway on another port, trees of regions and departments, no links. */
export const hall: HallDefinition = {
  name: 'h81-depttree',
  origins: ['province', 'city', 'gateway', 'sso', 'gov', 'ext'],
  traps: [/\/portal\/(consult|complaint)\/save/],
  reads: [/POST \/dl-gateway\/portal\/(matter\/page|search)$/],
  asks: [/POST \/dl-gateway\/robot\/answer/],
  sites: (at) => ({
    province: platform(at, PROVINCE),
    city: platform(at, CITY),
    gateway: gateway(at),
    sso: signIn,
    gov: government(at),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h81-depttree',
    name: '洱川市',
    code: CITY,
    province: '滇岭省',
    region: '西南',
    district: '苍麓区',
    phoneCode: '0981',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.search-name:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '1000' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.search-row', wanted: NAME }),
  proof: {
    hall: ['苍麓区政务服务', '部门导航', '热门服务'],
    guide: ['11998103MB1H62045P4000172111003', '洱川市苍麓区市场监督管理局', '在线申报'],
  },
};
