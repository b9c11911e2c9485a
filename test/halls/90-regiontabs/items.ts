import { catalogue, type Item } from '../kit/catalogue.ts';
import { fold, likeness } from '../kit/search.ts';
import { HOME, PROVINCE, REGIONS, type Region, regionOf } from './regions.ts';

export const NAME = '药品经营许可证（零售）核发';
export const MAIN = '药品零售企业经营许可';
const RETAIL = [
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）许可事项变更',
  '药品经营许可证（零售）登记事项变更',
  '药品经营许可证（零售连锁门店）核发',
  NAME,
  '药品经营许可证（零售）补发',
  '药品经营许可证（零售）注销',
];
const CHAIN = [
  '药品经营许可证（零售连锁总部）核发',
  '药品经营许可证（零售连锁总部）换发',
  '药品经营许可证（零售连锁总部）注销',
];
const WHOLESALE = ['药品经营许可证（批发）核发', '药品经营许可证（批发）换发', '药品经营许可证（批发）变更'];

/** What has a guide of its own; a matter that is not divided is its own 办理项. */
export interface Leaf {
  id: string;
  name: string;
}
export interface Matter extends Item {
  region: Region;
  leaves: Leaf[];
}
export interface Hit extends Leaf {
  matter: Matter;
}

/** Leading part of an implementing code: the office's credit code. */
const officeCode = (region: Region): string => `11${region.code}MB2D${region.code === HOME ? '19063F' : '28147K'}4`;
const leavesOf = (item: Item, region: Region): Leaf[] => {
  const own = (names: string[], code: string): Leaf[] =>
    names.map((name, n) => ({ id: `${officeCode(region)}000${code}${String(n + 1).padStart(2, '0')}`, name }));
  // The numbers are not in the order of the page: 核发 is 01.
  if (item.name === MAIN) {
    const order = [NAME, ...RETAIL.filter((name) => name !== NAME)];
    return RETAIL.map((name) => ({
      id: `${officeCode(region)}0001721110030${order.indexOf(name) + 1}`,
      name,
    }));
  }
  if (item.name === '药品零售连锁总部经营许可') return own(CHAIN, '172111002');
  if (item.name === '药品批发企业经营许可') return own(WHOLESALE, '172111001');
  if (item.name === '食品经营许可')
    return own(
      ['食品经营许可新办', '食品经营许可变更', '食品经营许可延续', '食品经营许可补办', '食品经营许可注销'],
      '131001000',
    );
  if (item.name === '第三类医疗器械经营许可')
    return own(
      ['第三类医疗器械经营许可证核发', '第三类医疗器械经营许可证变更', '第三类医疗器械经营许可证延续'],
      '172029000',
    );
  return [{ id: item.id, name: item.name }];
};

const NEAR = ['食品经营许可', '第三类医疗器械经营许可', '医疗器械网络销售备案', '第二类精神药品零售业务审批'];
const cache = new Map<string, Matter[]>();
export function mattersOf(region: Region): Matter[] {
  const known = cache.get(region.code);
  if (known) return known;
  const county = region.level === 'district';
  const made = catalogue({
    count: county ? 48 : 26,
    offset: county ? 4 : 33,
    prefix: `${officeCode(region)}X`,
    decoys: county
      ? NEAR
      : region.level === 'city'
        ? ['药品零售连锁总部经营许可', '医疗机构制剂调剂使用审批', '第二类精神药品零售业务审批']
        : ['药品批发企业经营许可', '药品生产许可证核发', '互联网药品信息服务资格证书核发'],
    dept: region.level === 'province' ? '药品监督管理局' : '市场监督管理局',
    wanted: county ? [{ place: 8, item: { name: MAIN } }] : [],
  })
    // The common ones that the divided ones hold already.
    .filter((item) => !/^(食品经营许可.|第三类医疗器械经营许可证)/.test(item.name))
    .map((item) => ({
      ...item,
      // A province's bureaus are 厅, but for this one.
      dept: region === PROVINCE && item.dept !== '药品监督管理局' ? item.dept.replace(/局$/, '厅') : item.dept,
      region,
      leaves: leavesOf(item, region),
    }));
  cache.set(region.code, made);
  return made;
}
export const hits = (region: Region): Hit[] =>
  mattersOf(region).flatMap((matter) => matter.leaves.map((leaf) => ({ ...leaf, matter })));

let all: Map<string, Hit> | undefined;
/** The guide with this number, whichever region's it is: the address does not say. */
export function hitOf(id: string): Hit | undefined {
  all ??= new Map(REGIONS.flatMap((region) => hits(region).map((hit) => [hit.id, hit] as const)));
  return all.get(id);
}
export const ID = hits(regionOf(HOME)).find((hit) => hit.name === NAME)?.id ?? '';

/** A site's search knows what the levels above do as well; only the province's knows every site. */
function scope(region: Region): Region[] {
  if (region.level === 'province') return REGIONS;
  return region.level === 'city' ? [PROVINCE, region] : [PROVINCE, regionOf(region.above), region];
}
export interface Facets {
  dept: string;
  who: string;
}
/** The names under which the index knows it: its own, and the matter's; not what people say. */
const spoken = ({ name, matter }: Hit): string[] => [name, matter.name];
/** Best first; equal ones by level, as the index was filled. */
export function search(region: Region, words: string, { dept, who }: Facets = { dept: '', who: '' }): Hit[] {
  if (fold(words) === '') return [];
  return scope(region)
    .flatMap(hits)
    .map((hit, place) => ({ hit, place, like: Math.max(...spoken(hit).map((name) => likeness(words, name))) }))
    .filter(({ like }) => like >= 0.55)
    .sort((a, b) => b.like - a.like || a.place - b.place)
    .map(({ hit }) => hit)
    .filter(({ matter }) => (!dept || matter.dept === dept) && (!who || matter.audience === who));
}
