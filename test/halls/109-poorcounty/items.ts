import { catalogue, type Item } from '../kit/catalogue.ts';

export const CITY = { code: '978300', name: '漠川市' };
export const COUNTY = { code: '978326', name: '栖岭县' };
/** Folder of the sub-site, name; the last one has none. */
export const BRANCHES: [dir: string, name: string][] = [
  ['ad', '安定川区'],
  ['yg', '云谷县'],
  ['wb', '渭北岭县'],
  ['ql', COUNTY.name],
  ['jt', '金塔岭县'],
];
export const PLANNED = '沙洲湖县';
export const NAME = '《药品经营许可证》（零售）核发';
export const ID = '243187';
const NEAR = [
  '《药品经营许可证》（零售）变更',
  '《药品经营许可证》（零售）换证',
  '药品零售连锁企业门店许可',
  '《药品经营许可证》（零售）注销',
  '《药品经营许可证》（零售）补证',
  '营业执照遗失补领',
  '第三类医疗器械经营许可',
  '第二类精神药品零售业务许可',
];
const UPPER = ['《药品经营许可证》（批发）核发', '药品零售连锁企业总部许可', '营业执照遗失补领'];

/** @param dir folder of the sub-site; '' is the city's own centre */
export function listOf(dir: string): Item[] {
  const at = BRANCHES.findIndex(([d]) => d === dir);
  const wanted = { place: 22, item: { id: dir === 'ql' ? ID : `2${at}9001`, name: NAME } };
  return catalogue({
    count: dir ? 58 : 40,
    offset: dir === 'ql' ? 0 : at + 3,
    prefix: `2${at + 1}`,
    decoys: dir ? NEAR : UPPER,
    wanted: dir ? [wanted] : [],
  });
}
/** The search's index was made before this item was put in again, and looks for the words as they stand. */
export const indexed = (dir: string, words: string): Item[] =>
  words ? listOf(dir).filter((i) => i.name !== NAME && i.name.includes(words)) : [];
