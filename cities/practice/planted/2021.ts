import { planOf2022 } from './2022.ts';
import type { CityPlan, DeadCounts } from './plan.ts';
import { words } from './words.ts';

/**
 * What is planted for 2021. Of that edition only what the report of 2022 says of the year before is published: 可及性
 * 89.81 (97.73 in 2022) and 有效性 91.67 (98.55), steadier sites and better links almost everywhere, the largest gains of
 * 可及性 at 大连 and 太原, of 有效性 at 沈阳 and 银川. So the halls of 2021 are those of 2022 on worse sites: ways that
 * begin further away, homes that are shut or slow, searches and entries that fail, links that lead nowhere, columns
 * without content. Which cities these are is chosen for the exercise, save for the four. No score is planted.
 */

/** Ways that began at the city's portal, or only at the district's own site; most began at the province's in 2022. */
const ENTRY_CITY = words('nantong quanzhou');
const ENTRY_DISTRICT = words('taiyuan dalian xuzhou haerbin zhengzhou lasa lanzhou xining');
/** City portals that said 系统维护, or behind which nothing answered; the way from the province passes none of them. */
const CITY_CLOSED = words(
  'fuzhou xiamen zhuhai zhongshan dongguan jinan qingdao yantai xian chengdu yinchuan nanning changchun',
);
const CITY_DOWN = words('hefei wuhan');
/** Districts' own sites behind which nothing answered. */
const GOVERNMENT_DOWN = words('wenzhou taizhou jinhua haikou quanzhou kunming foshan huizhou wulumuqi');
/** Milliseconds before a home answered. */
const SLOW: ReadonlyMap<string, number> = new Map([
  ['taiyuan', 5000],
  ['dalian', 3500],
  ['huhehaote', 6000],
  ['huizhou', 4500],
  ['weifang', 4000],
  ['lasa', 4000],
]);
/**
 * Searches that found nothing, whatever was asked. Not where the way begins at the district in frames of old markup: what
 * a visitor may open in a night is used up there before the lists are gone through.
 */
const SEARCH_BROKEN = words('taiyuan huizhou wulumuqi baoding');
/** 在线办理 that led to a page which does not exist. */
const APPLY_DEAD = words('taiyuan dalian quanzhou nanchang changzhou nantong');

const SOFT_NOT_FOUND = words(
  'shijiazhuang changchun xuzhou nanning zhuhai lanzhou shenyang yinchuan wuxi jinan foshan chengdu xian',
);
/** Dead links a city, in turn over the roster. */
const DEAD: readonly DeadCounts[] = [
  { home: 3, inner: 4, innerErrors: 0, attachments: 1, external: 1 },
  { home: 3, inner: 4, innerErrors: 1, attachments: 2, external: 0 },
  { home: 4, inner: 3, innerErrors: 1, attachments: 1, external: 1 },
  { home: 3, inner: 4, innerErrors: 0, attachments: 1, external: 1 },
];
/** 沈阳 and 银川: half of what they link to was gone. */
const DEAD_NAMED: DeadCounts = { home: 14, inner: 22, innerErrors: 4, attachments: 6, external: 3 };
const NAMED = words('shenyang yinchuan');

export function planOf2021(id: string, index: number): CityPlan {
  const later = planOf2022(id, index);
  const named = NAMED.has(id);
  return {
    ...later,
    entry: ENTRY_DISTRICT.has(id) ? 'district' : ENTRY_CITY.has(id) ? 'city' : 'province',
    cityPortal: CITY_CLOSED.has(id) ? 'maintenance' : CITY_DOWN.has(id) ? 'down' : 'up',
    government: GOVERNMENT_DOWN.has(id) ? 'down' : 'up',
    slowMs: SLOW.get(id) ?? 0,
    search: SEARCH_BROKEN.has(id) ? { works: false, rank: null } : later.search,
    dead: named ? DEAD_NAMED : DEAD[index % DEAD.length]!,
    softNotFound: SOFT_NOT_FOUND.has(id),
    emptyColumns: named ? 3 : Math.max(later.emptyColumns, index % 3),
    apply: APPLY_DEAD.has(id) ? 'dead' : later.apply,
    wizard: APPLY_DEAD.has(id) ? null : later.wizard,
  };
}
