import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

/** Pinyin slug, name: the municipality itself first. */
export const AREAS: readonly (readonly [slug: string, name: string])[] = [
  ['sj', '滦宁市'],
  ['zhongdu', '中渡区'],
  ['dongguo', '东郭区'],
  ['xiguo', '西郭区'],
  ['liudi', '柳堤区'],
  ['nannian', '南埝区'],
  ['haicao', '海漕区'],
  ['wutai', '武台区'],
  ['jiqiu', '蓟丘区'],
  ['baopo', '宝坡区'],
  ['jingqu', '静渠区'],
  ['yangang', '盐港区'],
];
export const CITY = '滦宁市';
export const HERE = 'liudi';
export const NAME = '《药品经营许可证》（零售）核发';
export const ID = '3f8e0c7715';
export const nameOf = (slug: string): string => AREAS.find(([s]) => s === slug)?.[1] ?? '';

export interface Matter extends Item {
  slug: string;
  kind: string;
  depth: string;
}
export const KINDS = ['行政许可', '行政确认', '其他行政权力', '公共服务'];
export const DEPTHS = ['Ⅰ级', 'Ⅱ级', 'Ⅲ级', 'Ⅳ级'];

const kindOf = (name: string): string => {
  if (/许可|核发|审批|核准|换发|补发/.test(name)) return '行政许可';
  if (/登记|认定/.test(name)) return '行政确认';
  return /备案|注销/.test(name) ? '其他行政权力' : '公共服务';
};
const NEAR = [
  '药品经营许可证（零售连锁门店）核发',
  '药品经营许可证（零售）变更经营范围',
  '药品经营许可证（零售）变更企业名称',
  '药品经营许可证（零售）变更注册地址',
  '药品经营许可证（零售）重新审查发证',
  '药品经营许可证（零售）补发',
  '药品经营许可证（零售）注销',
  '第二类精神药品零售业务审批',
  '第三类医疗器械经营许可证核发',
  '第二类医疗器械经营备案凭证变更',
  '仅销售预包装食品备案',
];
const WIDE = [
  '药品经营许可证（批发）核发',
  '药品零售连锁总部经营许可证核发',
  '药品经营许可证（批发）变更',
  '药品经营许可证（批发）换发',
  '互联网药品信息服务资格证书核发',
  '医疗用毒性药品批发企业审批',
];

const made = new Map<string, Matter[]>();
/** An area's own list: the municipality has wholesale and chain headquarters, each district its own retail. */
export function mattersOf(slug: string): Matter[] {
  const kept = made.get(slug);
  if (kept) return kept;
  const place = AREAS.findIndex(([s]) => s === slug);
  const list = catalogue({
    count: slug === 'sj' ? 40 : 34,
    offset: place * 4,
    prefix: slug === 'sj' ? 'c70' : `${(place + 3).toString(16)}b5`,
    decoys: slug === 'sj' ? WIDE : NEAR,
    wanted:
      slug === 'sj' ? [] : [{ place: 21, item: { id: slug === HERE ? ID : `3f8e0c77${place + 30}`, name: NAME } }],
  }).map((item, n) => ({
    ...item,
    slug,
    dept: `${slug === 'sj' ? '市' : '区'}${item.dept}`,
    kind: kindOf(item.name),
    depth: item.name === NAME ? 'Ⅲ级' : (DEPTHS[(n * 7 + place) % 4] ?? 'Ⅰ级'),
  }));
  made.set(slug, list);
  return list;
}
/** The municipality's entries are searched along with a district's. */
export const search = (slug: string, words: string): Matter[] =>
  findByName(slug === 'sj' ? mattersOf('sj') : [...mattersOf('sj'), ...mattersOf(slug)], words, 0.4);
export const unique = (list: string[]): string[] => [...new Set(list)];
