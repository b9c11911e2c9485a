import { catalogue, DECOYS, type Item } from '../kit/catalogue.ts';
import { likeness } from '../kit/search.ts';

export const NAME = '药品经营许可证核发（零售）';
export const ID = '2c9083f58a41d0b7018a6e5c3f2b07d4';
export const PROVINCE = '990000';
export const CITY = '998200';
export const AREA = '998205';

export const CITIES: [string, string][] = [
  ['998000', '滨松市'],
  ['998100', '齐鹤市'],
  [CITY, '嫩源市'],
  ['998300', '牡丹湖市'],
  ['998400', '佳林市'],
  ['998500', '大甸市'],
  ['998600', '鸡冠山市'],
  ['998700', '双鸭河市'],
  ['998800', '伊岭市'],
  ['998900', '黑岗市'],
];
export const COUNTIES: [string, string][] = [
  ['998202', '站前区'],
  ['998203', '铁西北区'],
  ['998204', '江岸区'],
  [AREA, '鹤坪区'],
  ['998221', '嫩东县'],
  ['998223', '讷泉县'],
  ['998281', '克林市'],
];
export const nameOf = (code: string): string =>
  [...CITIES, ...COUNTIES].find(([c]) => c === code)?.[1] ?? (code === PROVINCE ? '松嫩省' : '');
export const known = (code: string): boolean => nameOf(code) !== '';
export const isCounty = (code: string): boolean => COUNTIES.some(([c]) => c === code);
export const placeOf = (code: string): string => (isCounty(code) ? `嫩源市${nameOf(code)}` : nameOf(code));

const lists = new Map<string, Item[]>();
export function itemsOf(code: string): Item[] {
  const kept = lists.get(code);
  if (kept) return kept;
  const n = Number(code.slice(2));
  const list = catalogue({
    count: 48,
    offset: (n * 11) % 66,
    prefix: `${code}a`,
    decoys: isCounty(code) ? DECOYS.slice(1) : DECOYS.slice(0, 2),
    wanted: isCounty(code) ? [{ place: 31, item: { name: NAME, ...(code === AREA ? { id: ID } : {}) } }] : [],
  });
  lists.set(code, list);
  return list;
}
/** In the order of the database: what is likest does not come first. */
export const search = (code: string, word: string): Item[] =>
  word.trim() ? itemsOf(code).filter((item) => likeness(word, item.name) >= 0.6) : [];
export function itemById(id: string): { code: string; item: Item; place: number } | null {
  for (const [code] of [[PROVINCE], ...CITIES, ...COUNTIES] as [string][]) {
    const place = itemsOf(code).findIndex((i) => i.id === id);
    const item = itemsOf(code)[place];
    if (item) return { code, item, place };
  }
  return null;
}
/** Half of the items can be applied for on the Net; the wanted one is not among them. */
export const online = (item: Item): boolean => item.id !== ID && item.name.length % 2 === 0;
