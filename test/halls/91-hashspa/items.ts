import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证核发（零售）';
export const MAIN = '药品零售企业经营许可';
/** Twelve digits, name; the province, its cities, their districts and counties. */
export const AREAS: [string, string][] = `991000|岭川省
991100|蓉泽市
991101|锦屏山区
991102|武侯桥区
991121|金塘口县
991300|嘉陵湾市
991301|顺江区
991321|南岭县
991600|濛阳市
991602|游仙湖区
991603|安昌区
991604|青泸区
991605|高坪坝区
991621|三台岭县
991622|盐泉县
991681|江彰市
991900|宕渠市
991901|通川门区
991923|大竹溪县
993300|甘孜岭州
993321|康定桥县`
  .split('\n')
  .map((line) => line.split('|'))
  .map(([code = '', name = '']) => [`${code}000000`, name]);
export const PROVINCE = '991000000000';
export const CITY = '991600000000';
export const AREA = '991604000000';
export const known = (code: string | null | undefined): code is string => AREAS.some(([c]) => c === code);
export const nameOf = (code: string): string => AREAS.find(([c]) => c === code)?.[1] ?? '';
const isCity = (code: string): boolean => code !== PROVINCE && code.slice(4, 6) === '00';
/** The cities, or what lies below one of them. */
export const children = (code: string): [string, string][] =>
  code === PROVINCE
    ? AREAS.filter(([c]) => isCity(c))
    : AREAS.filter(([c]) => c.startsWith(code.slice(0, 4)) && !isCity(c));
/** With the city's name before the district's. */
export const fullName = (code: string): string =>
  code === PROVINCE || isCity(code) ? nameOf(code) : nameOf(`${code.slice(0, 4)}00000000`) + nameOf(code);

export interface Matter extends Item {
  subs: { id: string; name: string }[];
}
const SUBS = [
  '药品经营许可证变更（零售）（许可事项）',
  '药品经营许可证变更（零售）（登记事项）',
  '药品经营许可证核发（零售连锁门店）',
  NAME,
  '药品经营许可证换发（零售）',
  '药品经营许可证补发（零售）',
  '药品经营许可证注销（零售）',
];
const FOOD = [
  '食品经营许可证核发',
  '食品经营许可证变更',
  '食品经营许可证延续',
  '食品经营许可证补办',
  '食品经营许可证注销',
];
export const TASK = '11991604MB1C40273X4000172111003';
const shared = new Map<string, Matter[]>();
/** What an area offers: a district many things, the city and the province what is reserved to them. */
export function mattersOf(code: string): Matter[] {
  const made = shared.get(code);
  if (made) return made;
  const district = code !== PROVINCE && !isCity(code);
  const short = code.slice(0, 6);
  const items = catalogue({
    count: district ? 48 : 26,
    offset: district ? 4 : 33,
    prefix: `11${short}MB0000`,
    decoys: district
      ? ['医疗器械网络销售备案', '第二类精神药品零售业务审批', '执业药师注册（首次）', '第三类医疗器械经营许可（变更）']
      : ['药品经营许可证核发（批发）', '药品零售连锁总部经营许可', '药品生产许可', '互联网药品信息服务审批'],
    dept: district ? '市场监督管理局' : '药品监督管理局',
    wanted: district
      ? [
          { place: 2, item: { name: '食品经营许可' } },
          { place: 6, item: { name: MAIN } },
        ]
      : [],
  });
  const matters = items.map((i) => {
    const names = i.name === MAIN ? SUBS : i.name === '食品经营许可' ? FOOD : [];
    const task = i.name === MAIN ? (code === AREA ? TASK : `11${short}MB1C400000172111003`) : i.id;
    return { ...i, subs: names.map((name, n) => ({ id: `${task}0${n + 1}`, name })) };
  });
  shared.set(code, matters);
  return matters;
}
export interface Leaf {
  id: string;
  name: string;
  main: string;
  dept: string;
}
/** Whatever has a guide of its own. */
export const leaves = (code: string): Leaf[] =>
  mattersOf(code).flatMap(({ id, name, dept, subs }) =>
    subs.length === 0
      ? [{ id, name, main: '', dept }]
      : subs.map((s) => ({ id: s.id, name: s.name, main: name, dept })),
  );
export const ID = leaves(AREA).find((l) => l.name === NAME)?.id ?? '';
export const search = (code: string, words: string): Leaf[] => findByName(leaves(code), words, 0.5);
