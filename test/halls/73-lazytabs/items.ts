import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { CODE, NAME } from './guide.ts';

export const DISTRICT = '997304';
/** Six digits: the code of a region, its name, and the region above it. */
export const REGIONS: [string, string, string][] = [
  ['997000', '岭海省', ''],
  ['997100', '潮安岭市', '997000'],
  ['997200', '雷江市', '997000'],
  ['997300', '榕州市', '997000'],
  ['997400', '香洲岛市', '997000'],
  ['997500', '梅岭关市', '997000'],
  ['997301', '越台区', '997300'],
  ['997302', '荔枝湾区', '997300'],
  ['997304', '金湾屿区', '997300'],
  ['997305', '番塘区', '997300'],
  ['997381', '增水市', '997300'],
  ['997401', '金湾东区', '997400'],
  ['997402', '斗门涌区', '997400'],
  ['997101', '湘桥头区', '997100'],
  ['997201', '赤坎渡区', '997200'],
  ['997501', '梅县岗区', '997500'],
  ['997304001', '珠堤街道', '997304'],
  ['997304002', '灯塔街道', '997304'],
  ['997304101', '三灶湾镇', '997304'],
];
export const nameOf = (code: string): string => REGIONS.find(([c]) => c === code)?.[1] ?? '岭海省';
export const placeOf = (code: string): string => {
  const parent = REGIONS.find(([c]) => c === code)?.[2] ?? '';
  return parent === '997000' || parent === '' ? nameOf(code) : nameOf(parent) + nameOf(code);
};

const lists = new Map<string, Item[]>();
/** Every region has a list of its own, so that an item's code says whose it is. */
export function itemsOf(region: string): Item[] {
  const code = REGIONS.some(([c]) => c === region) ? region.slice(0, 6) : '997000';
  const known = lists.get(code);
  if (known) return known;
  const list =
    code === '997000'
      ? catalogue({
          count: 30,
          offset: 12,
          prefix: `11${code}`,
          decoys: ['药品批发企业经营许可', '药品生产许可证核发', '药品零售连锁总部经营许可'],
        }).map((i) => ({ ...i, dept: i.dept.replace('局', '厅') }))
      : catalogue({
          count: 60,
          offset: Number(code.slice(3)) % 61,
          prefix: `11${code}`,
          wanted: code === DISTRICT ? [{ place: 21, item: { id: CODE, name: NAME } }] : [],
        });
  lists.set(code, list);
  return list;
}
export const ownerOf = (id: string): { item: Item; region: string } | null => {
  for (const [region] of REGIONS) {
    const item = region.length === 6 ? itemsOf(region).find((i) => i.id === id) : undefined;
    if (item) return { item, region };
  }
  return null;
};
export const search = (region: string, key: string): (Item & { region: string })[] => [
  ...findByName(itemsOf(region), key).map((i) => ({ ...i, region: nameOf(region) })),
  ...(region === '997000' ? [] : findByName(itemsOf('997000'), key).map((i) => ({ ...i, region: '岭海省' }))),
];
