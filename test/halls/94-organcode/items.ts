import { createHash } from 'node:crypto';
import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName, fold } from '../kit/search.ts';

/** The city's own organ code; a district has one of its own, which is no division code. */
export const CITY = 'CP0000';
export const ORGAN = 'CP00HW';
/** Organ code, name. */
export const DISTRICTS: [string, string][] = [
  ['CP00PY', '浦阳区'],
  ['CP00GQ', '鼓桥区'],
  ['CP00CT', '长滩区'],
  ['CP00JT', '静塘区'],
  ['CP00HZ', '虹泽区'],
  [ORGAN, '河湾区'],
  ['CP00YD', '杨堤区'],
  ['CP00BC', '北漕区'],
  ['CP00BY', '宝屿区'],
  ['CP00JX', '嘉浒区'],
  ['CP00XG', '新港区'],
  ['CP00JZ', '金渚区'],
  ['CP00SL', '松陵区'],
  ['CP00QD', '青淀区'],
  ['CP00FX', '奉溪区'],
  ['CP00CS', '崇沙区'],
];
export const organName = (organ: string): string => DISTRICTS.find(([o]) => o === organ)?.[1] ?? '澄浦市';
export const organOf = (given: string | null): string =>
  DISTRICTS.some(([o]) => o === given) ? (given ?? CITY) : CITY;

export const NAME = '《药品经营许可证》核发（零售）';
const CHAIN = '《药品经营许可证》核发（零售连锁门店）';
const idOf = (organ: string, name: string): string => createHash('md5').update(`${organ}/${name}`).digest('hex');
export const ID = idOf(ORGAN, NAME);

export interface Matter extends Item {
  organ: string;
  /** Name of the office with its place. */
  office: string;
}
const cache = new Map<string, Matter[]>();
/** What an organ offers: a district, or the city itself. */
export function mattersOf(organ: string): Matter[] {
  const known = cache.get(organ);
  if (known) return known;
  const list =
    organ === CITY
      ? catalogue({
          count: 34,
          offset: 22,
          dept: '药品监督管理局',
          decoys: [
            '《药品经营许可证》核发（批发）',
            '《药品经营许可证》核发（零售连锁总部）',
            '《药品经营许可证》换发（批发）',
            '药品生产许可证核发',
            '医疗机构制剂许可证核发',
          ],
          wanted: [{ place: 14, item: { name: NAME } }],
        })
      : catalogue({
          count: 48,
          dept: '市场监督管理局',
          decoys: [
            '第二类精神药品零售业务审批',
            '《药品经营许可证》变更（零售，许可事项）',
            '《药品经营许可证》变更（零售，登记事项）',
            '《药品经营许可证》换发（零售）',
            '《药品经营许可证》注销（零售）',
            '《药品经营许可证》补发（零售）',
            '执业药师注册初审',
          ],
          wanted: [
            { place: 5, item: { name: CHAIN } },
            { place: 8, item: { name: NAME } },
          ],
        });
  const made = list.map((i) => ({ ...i, organ, id: idOf(organ, i.name), office: `${organName(organ)}${i.dept}` }));
  cache.set(organ, made);
  return made;
}
export const ORGANS: string[] = [CITY, ...DISTRICTS.map(([organ]) => organ)];
export const matterOf = (id: string): Matter | undefined =>
  ORGANS.map((organ) => mattersOf(organ).find((m) => m.id === id)).find(Boolean);

export const unique = (list: string[]): string[] => [...new Set(list)];
export const themes = (organ: string, who: Item['audience']): string[] =>
  unique(
    mattersOf(organ)
      .filter((m) => m.audience === who)
      .map((m) => m.theme),
  );
/** The life of an enterprise or a person, as the portal cuts it. */
const CYCLES: Record<Item['audience'], Record<string, string[]>> = {
  法人: {
    开办企业: ['准营准办'],
    投资建设: ['工程建设', '国土规划'],
    生产经营: ['安全生产', '农林牧渔', '交通出行'],
    文教卫生: ['文化教育', '医疗卫生'],
    缴税退出: ['纳税缴费'],
  },
  个人: { 出生入户: ['户籍身份'], 求职就业: ['就业社保'], 婚姻养老: ['社会事务'] },
};
export const cycles = (who: Item['audience']): string[] =>
  Object.keys(CYCLES[who]).filter((c) => CYCLES[who][c]?.some((t) => themes(CITY, who).includes(t)));

export function filter(organ: string, query: URLSearchParams): Matter[] {
  const who = { fr: '法人', gr: '个人' }[query.get('who') ?? ''] as Item['audience'] | undefined;
  const cycle = who ? CYCLES[who][query.get('cycle') ?? ''] : undefined;
  const [theme, dept] = [query.get('theme'), query.get('dept')];
  return mattersOf(organ).filter(
    (m) =>
      (!who || m.audience === who) &&
      (!theme || m.theme === theme) &&
      (!dept || m.dept === dept) &&
      (!cycle || cycle.includes(m.theme)),
  );
}

/** Hits of the whole city, of its own offices, of the districts, or of one of them. */
export function search(level: string, organ: string, words: string): Matter[] {
  const organs =
    level === 'city'
      ? [CITY]
      : level === 'district'
        ? ORGANS.filter((o) => o !== CITY && (!organ || o === organ))
        : ORGANS;
  return findByName(organs.flatMap(mattersOf), words, 0.6);
}
const WORDS = [
  '《药品经营许可证》核发',
  '《药品经营许可证》换发',
  '《药品经营许可证》变更',
  '药品生产许可证核发',
  '食品经营许可',
  '公共场所卫生许可',
  '公司设立登记',
  '个体工商户注册登记',
  '医疗机构执业登记',
  '社会保障卡申领',
  '居民身份证换领',
  '结婚登记',
];
export const suggest = (words: string): string[] => {
  const start = fold(words).slice(0, 3);
  return start === '' ? [] : WORDS.filter((w) => fold(w).includes(start)).slice(0, 6);
};
