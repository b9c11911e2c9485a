import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { api } from './api.ts';
import { GONE, PAPERS } from './guide.ts';
import { AREA, areaName, CITIES, CITY, DISTRICTS, ID, NAME, PROVINCE, search } from './items.ts';
import { hotline, SIGN_IN } from './outer.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('./app.html', import.meta.url), 'utf8');
const RANK = search(AREA, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;

/** The application's shell: the same build for the province and the city, with another configuration. */
function shell(at: Addresses, root: string): string {
  const site = root === PROVINCE ? '闽岚政务服务网' : '昙湖市网上办事大厅';
  const districts = root === PROVINCE ? [] : DISTRICTS;
  const cities = CITIES.map(([code, name]) => [code, name, code === CITY ? `${at['city']}/` : '']);
  const known = root === PROVINCE ? CITIES.filter(([c]) => c !== CITY).map(([c]) => c) : DISTRICTS.map(([c]) => c);
  const config = {
    root,
    site,
    province: PROVINCE,
    cityName: areaName(CITY),
    names: Object.fromEntries([root, ...known].map((c) => [c, areaName(c)])),
    districts,
    cities,
    provinceUrl: at['province'],
    hotline: at['hotline'],
    sso: at['sso'],
    friends: [...friends(at['ext'], 16), { name: '闽岚中小企业服务网', url: `${at['ext']}/mlzxqy/` }],
  };
  return APP.replace('__TITLE__', site)
    .replace('__CFG__', () => JSON.stringify(config))
    .replace('__EXT__', at['ext'] ?? '');
}

const FILES = PAPERS.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);
const platform =
  (at: Addresses, root: string) =>
  ({ path, query }: Ask): Reply => {
    if (path.startsWith('/api/')) return api(at, path.slice(5), query, root);
    if (path.startsWith('/static/')) return FILES.includes(path) ? wordDocument(path.split('/').pop()) : null;
    if (/\.\w{2,4}$/.test(path)) return null;
    return shell(at, root);
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'wait', target: '900' },
  { do: 'click', target: '#swCity' },
  { do: 'click', target: '.ant-popover a:text-is("昙湖市")', counts: true },
  { do: 'wait', target: '900' },
  { do: 'click', target: '.ant-select-selector' },
  { do: 'click', target: '.ant-select-item-option[title="漳湖区"]', counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.ant-input-search .ant-input', value: '药品经营许可证核发' },
  { do: 'click', target: '.ant-input-search-button', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "岚云": a React application of ant-design, cards that are no links, and 12345 for whatever is to be written. */
export const hall: HallDefinition = {
  name: 'h86-reactcards',
  origins: ['province', 'city', 'hotline', 'sso', 'ext'],
  traps: [/\/(api\/rate|web\/(consult|complain)\/add)(\?|$)/],
  asks: [/\/api\/robot\/ask/],
  sites: (at) => ({
    province: platform(at, PROVINCE),
    city: platform(at, CITY),
    hotline,
    sso: ({ path }) => (path === '/oauth2/authorize' ? SIGN_IN : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h86-reactcards',
    name: '昙湖市',
    code: CITY,
    province: '闽岚省',
    region: '华东',
    district: '漳湖区',
    phoneCode: '0986',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.hit:has-text("${NAME}")`, counts: true },
    { do: 'wait', target: '900' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.hit', wanted: NAME }),
  proof: {
    hall: ['昙湖市漳湖区 · 法人办事', '昙湖市漳湖区 · 个人办事'],
    guide: ['11986304MB1A5077894000172111003', '立即办理', '漳湖区行政服务中心三楼'],
  },
};
