import { catalogue, type Item } from '../kit/catalogue.ts';
import { fold, likeness } from '../kit/search.ts';

export const NAME = '药品经营许可证（零售）核发';
export const MAIN = '药品零售企业经营许可';
/** Slug, name, code of each district. */
export const AREAS: [string, string, string][] = [
  ['hb', '海滨区', '988101'],
  ['cx', '城厢区', '988102'],
  ['gl', '鼓楼东区', '988103'],
  ['tb', '汀北区', '988105'],
  ['tn', '汀南区', '988106'],
  ['lq', '龙桥区', '988107'],
  ['xk', '汐口区', '988110'],
  ['yj', '盐津区', '988111'],
  ['hx', '槐溪区', '988112'],
  ['bl', '白鹭区', '988114'],
  ['cd', '岑岛区', '988115'],
  ['zx', '庄墟县', '988221'],
];
export const AREA = 'tn';
export const areaName = (slug: string): string => AREAS.find(([s]) => s === slug)?.[1] ?? '云汐市';

export interface Matter extends Item {
  subs: { id: string; name: string }[];
}
const SUBS = [
  '药品经营许可证（零售连锁门店）核发',
  '药品经营许可证（零售连锁门店）许可事项变更',
  '药品经营许可证（零售连锁门店）登记事项变更',
  '药品经营许可证（零售连锁门店）换证',
  '药品经营许可证（零售连锁门店）注销',
  '药品经营许可证（零售）许可事项变更',
  '药品经营许可证（零售）登记事项变更',
  '药品经营许可证（零售）换证',
  '药品经营许可证（零售）遗失补办',
  '药品经营许可证（零售）注销',
  NAME,
  '药品经营许可证（零售）增加仓库地址',
];
const cache = new Map<string, Matter[]>();
/** What a district offers, or the city itself (an empty slug). */
export function mattersOf(slug: string): Matter[] {
  const known = cache.get(slug);
  if (known) return known;
  const district = slug !== '';
  const code = AREAS.find(([s]) => s === slug)?.[2] ?? '988100';
  const made = catalogue({
    count: district ? 54 : 28,
    offset: district ? 0 : 30,
    prefix: `${code}0117`,
    decoys: district
      ? ['医疗器械网络销售备案', '执业药师注册', '第二类精神药品零售业务审批', '医疗器械经营许可证核发']
      : ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发', '药品生产许可证核发', '医疗机构制剂注册'],
    dept: district ? '市场监督管理局' : '药品监督管理局',
    wanted: district ? [{ place: 19, item: { id: `${code}0172`, name: MAIN } }] : [],
  }).map((i) => ({
    ...i,
    subs: i.name === MAIN ? SUBS.map((name, n) => ({ id: `${i.id}${String(n + 1).padStart(2, '0')}`, name })) : [],
  }));
  cache.set(slug, made);
  return made;
}
export interface Leaf {
  id: string;
  name: string;
  main: string;
  dept: string;
  audience: Item['audience'];
}
/** Whatever has a guide of its own. */
export const leaves = (slug: string): Leaf[] =>
  mattersOf(slug).flatMap(({ id, name, dept, audience, subs }) =>
    subs.length === 0
      ? [{ id, name, main: '', dept, audience }]
      : subs.map((s) => ({ id: s.id, name: s.name, main: name, dept, audience })),
  );
export const ID = leaves(AREA).find((l) => l.name === NAME)?.id ?? '';
/** Hits in the order of the table: nobody has taught this search to rank. */
export const search = (slug: string, words: string): Leaf[] =>
  fold(words) === ''
    ? []
    : leaves(slug).filter((l) => fold(l.name).includes(fold(words)) || likeness(words, l.name) >= 0.6);
const WORDS = [
  '药品经营许可证核发',
  '药品经营许可证换证',
  '药品经营许可证变更',
  '药店开办',
  '食品经营许可',
  '食品小作坊登记',
  '公共场所卫生许可',
  '公司设立登记',
  '个体工商户注册登记',
  '医疗机构执业登记',
  '医保定点药店申请',
  '社会保障卡申领',
  '身份证换领',
  '结婚登记',
];
export const suggest = (words: string): string[] =>
  fold(words) === '' ? [] : WORDS.filter((w) => w.startsWith(words.trim().slice(0, 2))).slice(0, 6);
