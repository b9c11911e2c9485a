import { rowsOf, unique } from './items.ts';
import { AREAS, type Area, CITY, TOWNS } from './sites.ts';

export const AGE = 3;
const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** What the page of ratings shows: the city by its districts, a district by its towns. */
export function board(area: Area) {
  const names = unique(rowsOf(area).map((r) => r.office));
  const regions = area === CITY ? AREAS.filter((a) => a !== CITY).map((a) => a.name) : TOWNS;
  const score = (n: number, i: number) => ({
    count: 4120 - i * 231 + (n % 7) * 11,
    good: `${(99.92 - i * 0.06).toFixed(2)}%`,
    score: (9.93 - i * 0.03).toFixed(2),
  });
  return {
    until: day(AGE),
    total: 48216,
    rate: '99.71%',
    channels: [
      { name: '网上办事大厅', share: 41.6 },
      { name: '“潮海办”手机应用', share: 27.3 },
      { name: '窗口评价器', share: 22.8 },
      { name: '短信', share: 8.3 },
    ],
    levels: [
      ['非常满意', 46930],
      ['满意', 1052],
      ['基本满意', 96],
      ['不满意', 88],
      ['非常不满意', 50],
    ],
    aspects: [
      ['办事效率', '9.88'],
      ['指南准确度', '9.79'],
      ['平台操作', '9.71'],
      ['服务态度', '9.90'],
    ],
    problems: [
      ['材料要求没有一次说清', 52],
      ['系统操作繁琐', 41],
      ['等候时间长', 33],
      ['电话无人接听', 12],
    ],
    offices: names.map((name, i) => ({ name, ...score(name.length, i) })),
    regions: regions.map((name, i) => ({ name, ...score(name.length + 3, i) })),
  };
}
