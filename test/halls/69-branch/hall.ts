import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { government, province, signIn } from './elsewhere.ts';
import { hits, items, NAME } from './items.ts';
import { portal } from './pages.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';
const RANK = hits(items, WORDS).findIndex((i) => i.name === NAME) + 1;

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("渤阳市")', counts: true as const },
  { do: 'click' as const, target: '.main a:text-is("东泽区")', counts: true as const },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: '#q', value: WORDS },
  { do: 'click' as const, target: '.so a', counts: true as const },
];

/** Vendor "瀚通": a branch of the city's portal that only the address tells from the others, and a guide whose questions use the words of other questions. */
export const hall: HallDefinition = {
  name: 'h69-branch',
  origins: ['province', 'city', 'district', 'sso', 'ext'],
  asks: [/\/znkf\/ask\.do/],
  sites: (at) => ({
    province: province(at),
    city: portal(at),
    district: government(at),
    sso: signIn,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h69-branch',
    name: '渤阳市',
    code: '996900',
    province: '渤东省',
    region: '华东',
    district: '东泽区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...search(at), { do: 'click', target: `.tab-item.on a[title="${NAME}"]`, counts: true }],
  search: (at) => ({ moves: search(at), entries: 'li.res', wanted: NAME }),
  proof: { hall: ['渤阳市东泽区办事大厅', '常用事项'], guide: ['渤阳市东泽区行政审批服务局', '8个工作日'] },
};
