import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = { code: '920000', name: '汾晋省' };
export const CITY = { code: '920400', name: '潞州市' };
export const COUNTY = { code: '920404', name: '上党岭区' };
export const REGIONS: { code: string; name: string; under: string }[] = [
  { code: '920100', name: '并原市', under: PROVINCE.code },
  { code: CITY.code, name: CITY.name, under: PROVINCE.code },
  { code: '920700', name: '榆次原市', under: PROVINCE.code },
  { code: '920402', name: '城潞区', under: CITY.code },
  { code: COUNTY.code, name: COUNTY.name, under: CITY.code },
  { code: '920423', name: '襄垣山县', under: CITY.code },
  { code: '920102', name: '小店原区', under: '920100' },
];
export const placeOf = (code: string): string => {
  const region = REGIONS.find((r) => r.code === code);
  if (!region) return PROVINCE.name;
  const above = REGIONS.find((r) => r.code === region.under);
  return `${above ? above.name : ''}${region.name}`;
};
export const NAME = '药品经营许可证（零售）核发';
export const ID = '11140404MB0R5T1000172111003';
const isCounty = (code: string): boolean => REGIONS.some((r) => r.code === code && r.under !== PROVINCE.code);
export const listOf = (code: string): Item[] =>
  catalogue({
    count: isCounty(code) ? 40 : 52,
    offset: Number(code.slice(-2)) % 11,
    prefix: `jx${code}`,
    dept: '行政审批服务管理局',
    ...(isCounty(code)
      ? { wanted: [{ place: 21, item: { id: code === COUNTY.code ? ID : `1114${code}`, name: NAME } }] }
      : { decoys: ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发'] }),
  });
export const search = (code: string, words: string): Item[] => findByName(listOf(code), words, 0.45);
