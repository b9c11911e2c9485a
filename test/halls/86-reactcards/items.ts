import { catalogue, type Item } from '../kit/catalogue.ts';
import { likeness } from '../kit/search.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = 'c7a1f0e286b34d5f9a';
export const PROVINCE = '986000';
export const CITY = '986300';
export const AREA = '986304';
export const CITIES: [string, string][] = [
  ['986100', '昙州市'],
  ['986200', '屏东岭市'],
  [CITY, '昙湖市'],
  ['986400', '尤溪口市'],
  ['986500', '建瓯城市'],
  ['986600', '长汀浦市'],
];
export const DISTRICTS: [string, string][] = [
  ['986302', '湖里浦区'],
  ['986303', '昙东区'],
  [AREA, '漳湖区'],
  ['986305', '锦屏区'],
  ['986306', '泰里区'],
  ['986321', '云霄山县'],
  ['986322', '诏西县'],
];
export const areaName = (code: string): string =>
  [[PROVINCE, '闽岚省'] as const, ...CITIES, ...DISTRICTS].find(([c]) => c === code)?.[1] ?? '';

const district = (code: string): Item[] =>
  catalogue({
    count: 45,
    offset: 19,
    prefix: `c7${code}`,
    decoys: [
      '药品经营许可证（零售）变更（许可事项）',
      '药品经营许可证（零售）变更（登记事项）',
      '药品经营许可证（零售）换发',
      '药品经营许可证（零售）注销',
      '第二类医疗器械网络销售备案',
      '药品零售企业执业药师注册',
    ],
    wanted: [{ place: 21, item: { id: code === AREA ? ID : `c7${code}yplsxk`, name: NAME } }],
  });
const upper = (code: string): Item[] =>
  catalogue({
    count: 26,
    offset: 50 + (Number(code) % 9),
    prefix: `c7${code}`,
    decoys: ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发', '药品网络交易第三方平台备案'],
  });
/** What an area offers; nothing for a code that is none. */
export const itemsOf = (code: string): Item[] =>
  DISTRICTS.some(([c]) => c === code) ? district(code) : areaName(code) ? upper(code) : [];
/** The area's items that are like the words, in the order of the list: this search does not rank. */
export const search = (code: string, words: string): Item[] =>
  itemsOf(code).filter((i) => likeness(words, i.name) >= 0.6);
