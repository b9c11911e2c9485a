import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证核发（零售）';
export const ID = '1198940400017211100301';
export const ROOT = '/sjzwfw';

export type Key = 'province' | 'city' | 'flag';
export interface Place {
  key: Key;
  webId: number;
  name: string;
  code: string;
  /** What the head calls the site. */
  site: string;
}
/** The three sites of one vendor's software, each under an origin and a webId of its own. */
export const PLACES: Record<Key, Place> = {
  province: { key: 'province', webId: 1, name: '淞江省', code: '989000', site: '淞江省本级' },
  city: { key: 'city', webId: 9, name: '练湖市', code: '989400', site: '练湖市旗舰店' },
  flag: { key: 'flag', webId: 94, name: '延陵区', code: '989404', site: '延陵区旗舰店' },
};
/** First letter, slug, name. */
export const CITIES: [string, string, string][] = [
  ['S', 'sn', '淞宁市'],
  ['X', 'xd', '锡渎市'],
  ['X', 'xq', '徐丘市'],
  ['L', 'lh', '练湖市'],
  ['G', 'gs', '姑山市'],
  ['T', 'tc', '通潮市'],
  ['L', 'lg', '连港市'],
  ['H', 'hs', '淮沭市'],
  ['Y', 'yd', '盐渎市'],
  ['H', 'hg', '邗沟市'],
  ['Z', 'zk', '镇口市'],
  ['T', 'tp', '泰浦市'],
  ['S', 'sh', '宿河市'],
];
export const DISTRICTS: [string, string, string][] = [
  ['L', 'lhld', '练东区'],
  ['L', 'lhlx', '练西区'],
  ['Y', 'lhyl', '延陵区'],
  ['M', 'lhml', '茅麓区'],
  ['E', 'lhec', '珥城区'],
  ['D', 'lhdx', '丹溪市'],
  ['L', 'lhjkq', '练湖经济开发区'],
];

const made: Record<Key, Item[]> = {
  province: catalogue({
    count: 20,
    offset: 24,
    prefix: '98900000',
    dept: '药品监督管理局',
    decoys: ['药品经营许可证核发（批发）', '药品生产许可证核发', '医疗机构制剂许可证核发'],
  }),
  city: catalogue({
    count: 26,
    offset: 16,
    prefix: '98940000',
    dept: '市场监督管理局',
    decoys: ['药品经营许可证核发（零售连锁总部）', '药品经营许可证变更（零售连锁总部）', '医疗器械网络销售备案'],
  }),
  flag: catalogue({
    count: 44,
    offset: 5,
    prefix: '98940400',
    dept: '行政审批局',
    decoys: [
      '药品经营许可证变更（零售）',
      '药品经营许可证换发（零售）',
      '药品经营许可证注销（零售）',
      '药品经营许可证补发（零售）',
      '第二类精神药品零售业务审批',
      '医疗器械经营许可证核发',
      '仅销售预包装食品备案',
    ],
    wanted: [{ place: 21, item: { id: ID, name: NAME } }],
  }),
};
export const itemsOf = (key: Key): Item[] => made[key];
export const unique = (list: string[]): string[] => [...new Set(list)];
const two = (n: number): string => String(n).padStart(2, '0');

/** Themes of one audience with their codes: A101 … for people, B101 … for firms. */
export const themesOf = (key: Key, audience: Item['audience']): [string, string][] =>
  unique(made[key].filter((i) => i.audience === audience).map((i) => i.theme)).map((name, n) => [
    `${audience === '个人' ? 'A' : 'B'}1${two(n + 1)}`,
    name,
  ]);
export const deptsOf = (key: Key): [string, string][] =>
  unique(made[key].map((i) => i.dept)).map((name, n) => [`${PLACES[key].code}${two(n + 1)}`, name]);

/** Address of an item's guide on its own site, as it stands in an attribute. */
export const guidePath = (key: Key, id: string): string =>
  `${ROOT}/bscx/itemlist/bszn.do?webId=${PLACES[key].webId}&iddept_yw_inf=${id}&ql_kind=01&iddept_ql_inf=${id.slice(0, -2)}`;

export interface Hit extends Item {
  key: Key;
}
/** A site's search knows its own items and those of the levels above it, in the order in which they were indexed. */
export function search(key: Key, words: string): Hit[] {
  const levels: Key[] =
    key === 'flag' ? ['province', 'city', 'flag'] : key === 'city' ? ['province', 'city'] : ['province'];
  return findByName(
    levels.flatMap((level) => made[level].map((item) => ({ ...item, key: level }))),
    words,
    0.6,
  );
}
