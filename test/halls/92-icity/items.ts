import { catalogue, DECOYS, type Item } from '../kit/catalogue.ts';
import { fold, likeness } from '../kit/search.ts';

export interface Area {
  code: string;
  name: string;
  /** With the city's name before it. */
  full: string;
  /** First segment of its addresses; none for the province and for the city. */
  slug: string;
  level: 1 | 2 | 3;
}
export const NAME = '药品经营许可证核发（零售）';
export const ID = '6f1c0b9a-7d52-4e3b-8c21-0a9921030017';

export const PROVINCE: Area = { code: '992000', name: '岱川省', full: '岱川省', slug: '', level: 1 };
export const CITY: Area = { code: '992100', name: '嶂阳市', full: '嶂阳市', slug: '', level: 2 };
export const COUNTIES: Area[] = [
  ['992102', '嶂城区', 'zhangcheng'],
  ['992103', '汶泉区', 'wenquan'],
  ['992104', '岱北区', 'daibei'],
  ['992121', '龙洼县', 'longwa'],
  ['992122', '清埠县', 'qingbu'],
].map(([code = '', name = '', slug = '']) => ({ code, name, full: `嶂阳市${name}`, slug, level: 3 }));
export const AREA = COUNTIES[1] as Area;

/** The other cities of the province: a name and a slug; `-` has no site yet, `*` shows its government's site. */
export const OTHERS: { name: string; slug: string; counties: { name: string; slug: string }[] }[] = [
  '泗宁市|sining;泗城区|sicheng;兖陵县|yanling;微泽县|-',
  '滨浦市|binpu;浦沂区|puyi;沾河县|-;惠浦县|*huipu',
  '沂岭市|yiling;沂州区|yizhou;蒙岭县|mengling;莒河县|-',
  '胶岛市|jiaodao;岛南区|daonan;岛北区|daobei;墨河区|mohe',
  '郓泽市|-;郓州区|-;曹原县|-',
  '聊清市|liaoqing;东昌湖区|dongchanghu;茌河县|*chihe',
].map((line) => {
  const [city = ['', ''], ...counties] = line.split(';').map((part) => part.split('|'));
  const named = ([name = '', slug = '']: string[]) => ({ name, slug });
  return { ...named(city), counties: counties.map(named) };
});

const cache = new Map<string, Item[]>();
const lists: Record<Area['level'], (code: string) => Item[]> = {
  1: (code) =>
    catalogue({
      count: 26,
      offset: 34,
      prefix: `${code}P`,
      decoys: ['药品批发企业经营许可证核发', '药品生产许可证核发', '医疗机构制剂许可证核发'],
      dept: '药品监督管理局',
    }),
  2: (code) =>
    catalogue({
      count: 30,
      offset: 21,
      prefix: `${code}C`,
      decoys: ['药品零售连锁总部经营许可证核发', '执业药师注册', '医疗器械经营许可证核发'],
      dept: '行政审批服务局',
    }),
  3: (code) =>
    catalogue({
      count: 50,
      prefix: `${code}D`,
      decoys: [...DECOYS, '仅销售预包装食品备案'],
      dept: '行政审批服务局',
      wanted: [{ place: 17, item: { id: code === AREA.code ? ID : `${code}D0172`, name: NAME } }],
    }),
};
/** What an area offers, in the order of the table. */
export function itemsOf(area: Area): Item[] {
  const known = cache.get(area.code) ?? lists[area.level](area.code);
  cache.set(area.code, known);
  return known;
}
const unique = (list: string[]): string[] => [...new Set(list)];
export const deptsOf = (area: Area): string[] => unique(itemsOf(area).map((i) => i.dept));
export const themesOf = (area: Area, audience?: Item['audience']): string[] =>
  unique(
    itemsOf(area)
      .filter((i) => !audience || i.audience === audience)
      .map((i) => i.theme),
  );
/** Codes of departments and themes, so that no address has to say Chinese words. */
export const deptCode = (area: Area, dept: string): string => `BM${101 + deptsOf(area).indexOf(dept)}`;
export const themeCode = (area: Area, theme: string): string => `ZT${201 + themesOf(area).indexOf(theme)}`;

/** LIKE over the table: hits come in its order. */
export const search = (area: Area, words: string): Item[] =>
  fold(words) === ''
    ? []
    : itemsOf(area).filter((i) => fold(i.name).includes(fold(words)) || likeness(words, i.name) >= 0.6);
