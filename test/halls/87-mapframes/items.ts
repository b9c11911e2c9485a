import { catalogue, type Item } from '../kit/catalogue.ts';
import { fold } from '../kit/search.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const ID = '4028b2a18a6f11ed018a7c03e2d70f87';
export const AREA = '987203';

/** Of the district; the office is 行政审批服务局 for none of them, as this district keeps its departments. */
export const DISTRICT: Item[] = catalogue({
  count: 52,
  offset: 20,
  prefix: '4028b2a18a6f11ed',
  decoys: [
    '《药品经营许可证》（零售）许可事项变更',
    '《药品经营许可证》（零售）登记事项变更',
    '《药品经营许可证》（零售）换发',
    '《药品经营许可证》（零售）注销',
    '《药品经营许可证》（零售）遗失补发',
    '医疗器械经营许可证核发',
    '执业药师注册初审',
  ],
  wanted: [{ place: 24, item: { id: ID, name: NAME } }],
});
/** Of the city. */
export const CITY: Item[] = catalogue({
  count: 22,
  offset: 3,
  prefix: '4028b2a17c0a33ee',
  decoys: ['药品零售连锁总部经营许可证核发', '第二类精神药品零售业务审批', '医疗机构制剂调剂初审'],
});
/** Of the province. */
export const PROVINCE: Item[] = catalogue({
  count: 26,
  offset: 44,
  prefix: 'hy87',
  dept: '药品监督管理局',
  decoys: ['药品经营许可证（批发）核发', '药品生产许可证核发', '放射性药品使用许可证核发'],
});

/** As SQL does it: each pair of letters of the query has to stand in the name; the order is the table's. */
export const search = (words: string): Item[] => {
  const q = fold(words);
  if (q === '') return [];
  return DISTRICT.filter((i) => {
    const name = fold(i.name);
    if (name.includes(q)) return true;
    const pairs = Array.from({ length: Math.max(1, q.length - 1) }, (_, n) => q.slice(n, n + 2));
    return pairs.filter((p) => name.includes(p)).length / pairs.length >= 0.6;
  });
};
export const themes = (items: readonly Item[], who: Item['audience']): string[] => [
  ...new Set(items.filter((i) => i.audience === who).map((i) => i.theme)),
];
export const depts = (items: readonly Item[]): string[] => [...new Set(items.map((i) => i.dept))];
