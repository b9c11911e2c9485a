import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const ROOT = { code: '950000', name: '屿东省' };
export const CITY = { code: '950500', name: '泉澜市' };
export const COUNTY = { code: '950503', name: '鲤湾区' };
export interface Place {
  code: string;
  name: string;
  letter: string;
}
const place = (line: string): Place => {
  const [code = '', name = '', letter = ''] = line.split(' ');
  return { code, name, letter };
};
/** Cities under their letters, as the page 选择地区 lists them. */
export const CITIES: Place[] = [
  '950700 剑浦市 J',
  '950100 榕川市 R',
  '950200 鹭岛湾市 L',
  '950800 龙汀市 L',
  '950900 宁礁市 N',
  '950300 莆屿市 P',
  '950500 泉澜市 Q',
  '950400 三沙溪市 S',
  '950600 漳水市 Z',
].map(place);
const COUNTIES: Record<string, string[]> = {
  '950500': ['950502 丰洲区', '950503 鲤湾区', '950504 洛桥区', '950521 惠屿县', '950581 石狮岭市'],
  '950100': ['950102 鼓屏区', '950103 台河区'],
  '950200': ['950203 思湾区', '950211 集屿区'],
};
/** The other cities have one district of their own. */
export const countiesOf = (city: string): Place[] => (COUNTIES[city] ?? [`${city.slice(0, 4)}02 城中里区`]).map(place);
export const nameOf = (code: string): string => {
  const city = CITIES.find((c) => c.code.slice(0, 4) === code.slice(0, 4));
  if (!city) return ROOT.name;
  return city.name + (countiesOf(city.code).find((c) => c.code === code)?.name ?? '');
};
export const NAMES: Record<string, string> = Object.fromEntries(
  [ROOT.code, ...CITIES.flatMap((c) => [c.code, ...countiesOf(c.code).map((d) => d.code)])].map((c) => [c, nameOf(c)]),
);

export const NAME = '药品经营许可证（零售）核发';
export const ID = '7c0f5d1e9ab84c3f';
const CITY_DECOYS = ['药品经营许可证（零售连锁总部）核发', '第三类医疗器械批发企业备案', '互联网药品信息服务审批'];
const DECOYS = [
  '药品经营许可证（零售）变更',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）注销',
  '药品零售连锁门店许可',
  '药品经营许可证（零售）补发',
  '第二类精神药品零售业务许可',
  '第三类医疗器械经营许可核发',
  '医疗器械网络销售备案',
];
export interface Row extends Item {
  level: string;
  area: string;
}
export function listOf(code: string): Row[] {
  const area = nameOf(code);
  if (code === ROOT.code || code.endsWith('00')) {
    const level = code === ROOT.code ? '省级' : '市级';
    const list = catalogue({ count: 40, offset: 7, prefix: `m${code}`, decoys: CITY_DECOYS });
    return list.map((i) => ({ ...i, level, area }));
  }
  const wanted = { place: 21, item: { id: code === COUNTY.code ? ID : `7c0f${code}`, name: NAME } };
  const list = catalogue({
    count: 42,
    offset: Number(code.slice(-1)) * 3,
    prefix: `m${code}`,
    decoys: DECOYS,
    wanted: [wanted],
  });
  return list.map((i) => ({ ...i, level: '县级', area }));
}
/** The search takes in the city's own items as well. */
export function search(code: string, words: string): Row[] {
  const own = listOf(code);
  const above = code.endsWith('00') ? [] : listOf(`${code.slice(0, 4)}00`);
  return findByName([...above, ...own], words, 0.4);
}
