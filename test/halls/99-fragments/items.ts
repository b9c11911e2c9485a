import { catalogue, type Item } from '../kit/catalogue.ts';
import { likeness } from '../kit/search.ts';

/** A folder of static pages for each region: '' is the province, /wl a city, /wl/mc a district. */
export interface Zone {
  base: string;
  name: string;
  short: string;
  code: string;
}
export const ZONES: Zone[] = [
  '|原川省|原川省|951000',
  '/xz|西州市|西州市|951100',
  '/wl|渭岭市|渭岭市|951200',
  '/bp|北坪市|北坪市|951300',
  '/sd|上登州|上登州|951400',
  '/xz/hg|西州市皋河区|皋河区|951102',
  '/wl/qs|渭岭市秦山区|秦山区|951202',
  '/wl/mc|渭岭市麦川区|麦川区|951203',
  '/wl/wy|渭岭市武原县|武原县|951224',
  '/wl/qa|渭岭市清庵县|清庵县|951221',
  '/bp/kt|北坪市崆台区|崆台区|951302',
].map((line) => {
  const [base = '', name = '', short = '', code = ''] = line.split('|');
  return { base, name, short, code };
});
export const HOME = '/wl/mc';
export const CITY = '/wl';
export const zone = (base: string): Zone => ZONES.find((z) => z.base === base) as Zone;
export const below = (base: string): Zone[] => {
  const depth = base.split('/').length;
  return ZONES.filter((z) => z.base.startsWith(`${base}/`) && z.base.split('/').length === depth + 1);
};

export const NAME = '药品零售企业经营许可证核发';
export const ID = '620503201800417';
const DECOYS = [
  '药品零售企业经营许可证变更',
  '药品零售企业经营许可证换证',
  '药品零售企业经营许可证注销',
  '药品零售企业经营许可证遗失补办',
  '药品零售连锁门店经营许可证核发',
  '医疗器械经营许可（第三类）',
  '医疗器械经营备案（第二类）',
  '执业药师注册初审',
];
const UPPER = ['药品批发企业经营许可证核发', '药品零售连锁企业（总部）经营许可证核发', '医疗机构制剂许可证核发'];

export function listOf({ base, code }: Zone): Item[] {
  const district = base.split('/').length === 3;
  const prefix = `${code}2018`;
  if (!district) return catalogue({ count: base === '' ? 30 : 36, offset: 11, prefix, decoys: UPPER });
  const wanted = { place: 17, item: { id: base === HOME ? ID : `${code}201800417`, name: NAME } };
  return catalogue({ count: 45, offset: Number(code.slice(-2)), prefix, decoys: DECOYS, wanted: [wanted] });
}
export const themes = (list: Item[], audience: string): string[] => [
  ...new Set(list.filter((i) => i.audience === audience).map((i) => i.theme)),
];
export const depts = (list: Item[]): string[] => [...new Set(list.map((i) => i.dept))];
/** The old search engine finds what is alike and leaves it in the catalogue's order. */
export const search = (at: Zone, words: string): Item[] =>
  words.trim() ? listOf(at).filter((i) => likeness(words, i.name) >= 0.5 || i.name.includes(words)) : [];
