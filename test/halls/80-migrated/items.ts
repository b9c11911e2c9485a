import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = 'hy80-7d1e-4c55-a1f0';
export const AREA = '998004';
export const CITIES: [string, string][] = [
  ['998100', '河阴市'],
  ['998200', '长陵川市'],
  ['998000', '泊川市'],
  ['998300', '平原津市'],
];
export const COUNTIES: [string, string][] = [
  ['998002', '西泊区'],
  ['998003', '北浦区'],
  [AREA, '南浦区'],
  ['998021', '滦口县'],
];
/** Name of an area by its code; the province's where there is none. */
export const areaName = (code: string): string => [...CITIES, ...COUNTIES].find(([c]) => c === code)?.[1] ?? '河阳省';
/** Departments whose items the new version does not hold yet. */
const NOT_MOVED = ['公安局', '民政局', '税务局', '教育局'];
export const moved = (item: Item): boolean => !NOT_MOVED.includes(item.dept);

const list = (code: string): Item[] =>
  catalogue({
    count: 50,
    offset: 14,
    prefix: `hy80-${code}-`,
    dept: '行政审批服务局',
    decoys: [
      '药品经营许可证（零售）许可事项变更',
      '药品经营许可证（零售）登记事项变更',
      '药品经营许可证（零售）换发',
      '药品经营许可证（零售）注销',
      '医疗器械经营许可证（第三类）延续',
    ],
    wanted: [{ place: 13, item: { id: code === AREA ? ID : `hy80-${code}-ypls`, name: NAME } }],
  });
const upper = (code: string): Item[] =>
  catalogue({
    count: 22,
    offset: 36,
    prefix: `hy80-${code}-`,
    dept: '市场监督管理局',
    decoys: ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发', '麻醉药品运输证明核发'],
  });
/** What an area offers. */
export const itemsOf = (code: string): Item[] => (COUNTIES.some(([c]) => c === code) ? list(code) : upper(code));

export interface Hit extends Item {
  area: string;
  place: string;
}
/** The new search tells no counties apart yet: the city's and every county's entries come together. The province has its own. */
export function search(area: string, q: string): Hit[] {
  const codes =
    area === '998000' || COUNTIES.some(([c]) => c === area) ? ['998000', ...COUNTIES.map(([c]) => c)] : [area];
  const all = codes.flatMap((code) =>
    itemsOf(code)
      .filter(moved)
      .map((i): Hit => ({ ...i, area: code, place: areaName(code) })),
  );
  return findByName(all, q, 0.7).slice(0, 30);
}
