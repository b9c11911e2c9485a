import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = '岚泽省';
export const CITY = { code: '923500', name: '岚口市' };
export const AREA = { code: '923504', name: '鹭洲区' };
export interface Place {
  code: string;
  name: string;
  letter: string;
}
/** As the picker has them: under the first letter of the name. */
export const PLACES: Place[] = (
  'B 923521 白沙浦县|D 923502 东汀区|G 923581 港尾市|H 923503 海堤区|J 923505 锦江埠区|L 923504 鹭洲区|L 923522 澜石县|' +
  'M 923523 茂溪县|P 923506 屏山区|Q 923571 岚口经济技术开发区|S 923582 石浔市|X 923507 新圩区|Y 923524 云坑畲族自治县'
)
  .split('|')
  .map((line) => line.split(' '))
  .map(([letter = '', code = '', name = '']) => ({ letter, code, name }));
export const areaOf = (code: string): { code: string; name: string; full: string } => {
  const place = PLACES.find((p) => p.code === code);
  return place
    ? { code, name: place.name, full: CITY.name + place.name }
    : { code: CITY.code, name: CITY.name, full: CITY.name };
};

export const NAME = '《药品经营许可证》（零售）核发';
export const ID = '8a2c41f07d5e4b6690c3';
/** What the assistant still knows the item by; it went with the list of 2024. */
export const OLD_ID = '402881e58b7f11ee018b';
const NEAR = [
  '《药品经营许可证》（零售）变更',
  '《药品经营许可证》（零售）换证',
  '《药品经营许可证》（零售）补发',
  '《药品经营许可证》（零售）注销',
  '药品零售连锁门店设立（总部在本市）',
  '第二类精神药品零售业务审批',
  '医疗器械经营许可（第三类）',
  '医疗器械经营备案（第二类）',
];
const UPPER = [
  '《药品经营许可证》（零售连锁总部）核发',
  '《药品经营许可证》（零售连锁总部）变更',
  '药品经营许可证（批发）受理初审',
  '医疗机构制剂配制初审',
];
/** The order of the themes at the side: what is asked for most comes first. */
const ORDER = [
  '工程建设',
  '安全生产',
  '医疗卫生',
  '交通出行',
  '农林牧渔',
  '准营准办',
  '文化教育',
  '国土规划',
  '纳税缴费',
];
export interface Row extends Item {
  area: string;
  online: boolean;
  kind: string;
}
const LISTS = new Map<string, Row[]>();
export function listOf(code: string): Row[] {
  const { full } = areaOf(code);
  const kept = LISTS.get(code);
  if (kept) return kept;
  const city = code === CITY.code;
  const list = catalogue({
    count: city ? 40 : 58,
    offset: Number(code.slice(-2)) % 11,
    prefix: `8a2c${code}`,
    decoys: city ? UPPER : NEAR,
    wanted: city ? [] : [{ place: 37, item: { id: code === AREA.code ? ID : `8a2c${code}aa`, name: NAME } }],
  }).map((i, n) => ({
    ...i,
    area: full,
    online: i.name === NAME || n % 5 !== 2,
    kind: n % 3 === 1 ? '即办件' : '承诺件',
  }));
  LISTS.set(code, list);
  return list;
}
export const themesOf = (code: string, audience: string): string[] => {
  const own = new Set(
    listOf(code)
      .filter((i) => i.audience === audience)
      .map((i) => i.theme),
  );
  return [...ORDER.filter((t) => own.has(t)), ...[...own].filter((t) => !ORDER.includes(t))];
};
export const deptsOf = (code: string): string[] => [...new Set(listOf(code).map((i) => i.dept))];
/** The city's own items stand among the district's, by likeness alone. */
export function search(code: string, words: string): Row[] {
  const above = code === CITY.code ? [] : listOf(CITY.code);
  return findByName([...above, ...listOf(code)], words, 0.45);
}
export function itemOf(id: string): { code: string; row: Row } | null {
  for (const code of [CITY.code, ...PLACES.map((p) => p.code)]) {
    const row = listOf(code).find((i) => i.id === id);
    if (row) return { code, row };
  }
  return null;
}
