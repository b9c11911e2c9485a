import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { hits, items, NAME } from './items.ts';
import { government, platform, signIn } from './pages.ts';
import { truth } from './truth.ts';

const APPLY = readFileSync(new URL('./apply.html', import.meta.url), 'utf8');
const WORDS = '药品经营许可证核发';
const RANK = hits(items, WORDS).findIndex((i) => i.name === NAME) + 1;

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: '.head .chg' },
  { do: 'click' as const, target: '#cityShi li:text-is("楚丰市")', counts: true as const },
  { do: 'click' as const, target: '#cityQu li:text-is("鹤林区")', counts: true as const },
  { do: 'click' as const, target: '#qhMask .sure', counts: true as const },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: '#kw', value: WORDS },
  { do: 'click' as const, target: '#soBtn', counts: true as const },
];
const row = `.item-row:has(.item-name:text-is("${NAME}"))`;

/** Vendor "楚科": the region is a cookie that a layer's 确定 sets, the guide hides in a dropdown named 在线办理, and an open wizard goes on only by saving. */
export const hall: HallDefinition = {
  name: 'h70-dropdown',
  origins: ['province', 'city', 'apply', 'sso', 'ext'],
  traps: [/\/ykypt\/save/, /\/web\/hd\/add/],
  reads: [/^POST \/web\/bszn\//],
  sites: (at) => ({
    province: platform(at),
    city: government(at),
    apply: (ask) => (ask.path === '/ykypt/apply.html' ? APPLY : null),
    sso: signIn,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h70-dropdown',
    name: '楚丰市',
    code: '997800',
    province: '楚岚省',
    region: '华中',
    district: '鹤林区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...search(at),
    { do: 'hover', target: `${row} .zxbl` },
    { do: 'click', target: `${row} .drop p:text-is("办事指南")`, counts: true },
  ],
  search: (at) => ({ moves: [...search(at), { do: 'wait', target: '900' }], entries: '.item-row', wanted: NAME }),
  proof: { hall: ['楚丰市鹤林区热门服务'], guide: ['楚丰市鹤林区行政审批局', '5个工作日'] },
};
