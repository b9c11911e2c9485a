import { catalogue } from '../kit/catalogue.ts';
import { likeness } from '../kit/search.ts';
import { ID, MAIN, MAIN_ID, NAME } from './guide.ts';

export interface Sub {
  id: string;
  name: string;
}
/** A main item and its business items (业务办理项). */
export interface Main {
  id: string;
  name: string;
  dept: string;
  audience: string;
  subs: Sub[];
}
export const DISTRICT = '997405';
const CITY = '997400';
export const AREAS: [string, string][] = [
  [CITY, '平江市'],
  ...'虎阜区 枫桥夜区 金鸡湖新区 相门区 葑溪区 胥江区 太湖湾度假区 吴淞江区 常熟河市 张港市 昆玉山市 娄东市'
    .split(' ')
    .map((name, n): [string, string] => [`9974${String(n + 10)}`, name]),
];
AREAS.splice(11, 0, [DISTRICT, '沧浪亭区']);
export const nameOf = (code: string): string => AREAS.find(([c]) => c === code)?.[1] ?? '平江市';
export const placeOf = (code: string): string => (code === CITY || !code ? '平江市' : `平江市${nameOf(code)}`);

const NEAR: [string, string[]][] = [
  ['药品批发企业经营许可', ['《药品经营许可证》（批发）核发', '《药品经营许可证》（批发）变更']],
  ['药品零售连锁总部经营许可', ['《药品经营许可证》（零售连锁总部）核发', '《药品经营许可证》（零售连锁总部）注销']],
  ['第三类医疗器械经营许可', ['第三类医疗器械经营许可证核发', '第三类医疗器械经营许可证延续']],
];
const CHANGES = ['换发', '许可事项变更', '登记事项变更', '补发', '注销'];

const lists = new Map<string, Main[]>();
export function mainsOf(area: string): Main[] {
  const code = AREAS.some(([c]) => c === area) ? area : CITY;
  const known = lists.get(code);
  if (known) return known;
  const list: Main[] = catalogue({
    count: 52,
    offset: (Number(code) % 100) + 3,
    prefix: `${code}x`,
    decoys: ['第二类精神药品零售业务审批', '互联网药品信息服务资格证书核发'],
    dept: '市场监督管理局',
  }).map(({ id, name, dept, audience }) => ({ id: `m-${id}`, name, dept, audience, subs: [{ id, name }] }));
  const put = (place: number, id: string, name: string, subs: Sub[]) =>
    list.splice(place, 0, { id, name, dept: '市场监督管理局', audience: '法人', subs });
  NEAR.slice(code === CITY ? 0 : 1).forEach(([name, subs], n) => {
    put(
      4 + n * 5,
      `m-${code}n${n}`,
      name,
      subs.map((s, m) => ({ id: `${code}n${n}${m}`, name: s })),
    );
  });
  if (code === DISTRICT)
    put(23, MAIN_ID, MAIN, [
      ...CHANGES.slice(0, 2).map((c, n) => ({ id: `${code}c${n}`, name: `《药品经营许可证》（零售）${c}` })),
      { id: ID, name: NAME },
      ...CHANGES.slice(2).map((c, n) => ({ id: `${code}d${n}`, name: `《药品经营许可证》（零售）${c}` })),
    ]);
  lists.set(code, list);
  return list;
}
/** Main items by what is likest among their own name and their business items' names. */
export function search(area: string, key: string): Main[] {
  const like = (m: Main) => Math.max(...[m.name, ...m.subs.map((s) => s.name)].map((n) => likeness(key, n)));
  return mainsOf(area)
    .map((m, place) => ({ m, place, score: like(m) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ m }) => m);
}
export function ownerOf(id: string): { main: Main; sub: Sub; area: string } | null {
  for (const [area] of AREAS) {
    for (const main of mainsOf(area)) {
      const sub = main.subs.find((s) => s.id === id);
      if (sub) return { main, sub, area };
    }
  }
  return null;
}
export function mainById(id: string): { main: Main; area: string } | null {
  for (const [area] of AREAS) {
    const main = mainsOf(area).find((m) => m.id === id);
    if (main) return { main, area };
  }
  return null;
}
