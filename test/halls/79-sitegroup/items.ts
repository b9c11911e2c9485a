import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品零售企业经营许可（县级）';
export const ID = '8a8f79c1e5d24b30b1f0977903000ypl';
export const SITE = '997903';
/** Code, name, initial of every city of the group and of the counties beneath it. */
export const CITIES: [string, string, string][] = [
  ['997100', '沧平市', 'C'],
  ['997200', '东岭市', 'D'],
  ['997300', '海陵湾市', 'H'],
  ['997400', '清源江市', 'Q'],
  ['997900', '云湾市', 'Y'],
  ['997600', '玉屏州市', 'Y'],
  ['997700', '中屏市', 'Z'],
];
const OWN: [string, string, string][] = [
  ['997902', '白沙区', 'B'],
  ['997904', '龙门塘区', 'L'],
  ['997921', '青屿县', 'Q'],
  ['997922', '石梁县', 'S'],
  [SITE, '望海区', 'W'],
];
export const counties = (city: string): [string, string, string][] =>
  city === '997900'
    ? OWN
    : [
        [`${city.slice(0, 4)}02`, `${CITIES.find(([c]) => c === city)?.[1].slice(0, 1)}东区`, 'D'],
        [`${city.slice(0, 4)}21`, `${CITIES.find(([c]) => c === city)?.[1].slice(0, 1)}北县`, 'B'],
      ];
/** City and county that a code names; nothing for the province's own. */
export function stationOf(code: string): { city: string; name: string; code: string } | null {
  const city = CITIES.find(([c]) => c.slice(0, 4) === code.slice(0, 4));
  if (!city) return null;
  if (code === city[0]) return { city: city[1], name: city[1], code };
  const county = counties(city[0]).find(([c]) => c === code);
  return county ? { city: city[1], name: county[1], code } : null;
}

const DECOYS = [
  '药品零售企业经营许可变更（县级）',
  '药品零售企业经营许可延续（县级）',
  '药品零售企业经营许可注销（县级）',
  '医疗用毒性药品零售业务审批',
  '第二类医疗器械经营备案变更',
];
const countyItems = (code: string): Item[] =>
  catalogue({
    count: 48,
    offset: 20,
    dept: '行政审批局',
    prefix: `8a8f79c1e5d24b30${code}`,
    decoys: DECOYS,
    wanted: [{ place: 8, item: { id: code === SITE ? ID : `8a8f79c1e5d24b30${code}ypls`, name: NAME } }],
  });
const cityItems = (code: string): Item[] =>
  catalogue({
    count: 20,
    offset: 25,
    prefix: `8a8f79c1e5d24b30${code}`,
    decoys: ['药品零售连锁企业总部经营许可', '药品经营许可证（批发）核发', '药品批发企业仓库设立许可'],
  });
export const provinceItems: Item[] = catalogue({
  count: 18,
  offset: 31,
  prefix: '8a8f79c1e5d24b30990000',
  decoys: ['药品生产许可证核发', '药品经营许可证（批发）核发', '放射性药品经营许可'],
});

/** What a station offers. */
export const itemsOf = (code: string): Item[] =>
  !stationOf(code) ? provinceItems : code.endsWith('00') ? cityItems(code) : countyItems(code);

export interface Hit extends Item {
  station: string;
  code: string;
}
/** A station's search holds its city's items as well, the city's first. */
export function search(code: string, q: string): Hit[] {
  const here = stationOf(code);
  const above = here && !code.endsWith('00') ? `${code.slice(0, 4)}00` : '';
  const mark = (c: string): Hit[] =>
    itemsOf(c).map((i) => ({ ...i, code: c, station: stationOf(c)?.name ?? '岭东省本级' }));
  return findByName([...(above ? mark(above) : []), ...mark(code)], q, 0.5);
}
