import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = { code: '930000', name: '琼屿省' };
export const CITY = { code: '930200', name: '崖湾市' };
export const COUNTY = { code: '930203', name: '海棠岭区' };
/** Cities with their districts, as the chooser hands them out. */
export const TREE: { code: string; name: string; children: { code: string; name: string }[] }[] = [
  {
    code: '930100',
    name: '椰城市',
    children: [
      { code: '930105', name: '秀峰区' },
      { code: '930106', name: '龙塘区' },
    ],
  },
  {
    code: CITY.code,
    name: CITY.name,
    children: [{ code: '930202', name: '吉阳岭区' }, COUNTY, { code: '930204', name: '天涯角区' }],
  },
  { code: '930400', name: '儋湖市', children: [{ code: '930401', name: '那大区' }] },
];
export const NAME = '药品经营许可证核发（零售）';
export const ID = '469f3ac0e2';
export const nameOf = (code: string): string => {
  for (const c of TREE) {
    if (c.code === code) return c.name;
    const d = c.children.find((x) => x.code === code);
    if (d) return `${c.name}${d.name}`;
  }
  return PROVINCE.name;
};
export const known = (code: string): boolean => code === PROVINCE.code || nameOf(code) !== PROVINCE.name;
export const listOf = (code: string): Item[] =>
  TREE.some((c) => c.children.some((d) => d.code === code))
    ? catalogue({
        count: 36,
        offset: Number(code.slice(-1)) * 5,
        prefix: `q${code}`,
        wanted: [{ place: 14, item: { id: code === COUNTY.code ? ID : `469f${code}`, name: NAME } }],
      })
    : catalogue({
        count: 45,
        offset: 3,
        prefix: `q${code}`,
        decoys: ['药品经营许可证核发（批发）', '药品零售连锁企业总部许可'],
      });
export const search = (code: string, words: string): Item[] => findByName(listOf(code), words, 0.3);
