import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, DISTRICT } from './sites.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = '120c8d5e4b7f4a61';
export interface Row extends Item {
  /** Name of the bureau in full. */
  office: string;
  type: string;
  kind: '承诺件' | '即办件';
  online: boolean;
  heat: number;
  score: string;
}
const RETAIL = [
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）许可事项变更',
  '药品经营许可证（零售）核发（仅经营乙类非处方药）',
  '药品经营许可证（零售）登记事项变更',
  '药品经营许可证（零售）注销',
  '药品零售连锁企业门店经营许可',
  '医疗用毒性药品零售企业批准',
];
const UPPER: Record<string, string[]> = {
  省: ['药品经营许可证（批发）核发', '药品生产许可证核发', '互联网药品信息服务资格审批', '医疗机构制剂许可'],
  市: ['药品零售连锁总部经营许可证核发', '麻醉药品和精神药品运输证明核发', '第二类精神药品零售业务审批'],
};
const TYPES: [RegExp, string][] = [
  [/备案|登记$/, '其他行政权力'],
  [/申领|换领|申报|领用/, '公共服务'],
  [/认定|保障/, '行政确认'],
];
const kept = new Map<string, Row[]>();
export function rowsOf(area: Area): Row[] {
  const found = kept.get(area.code);
  if (found) return found;
  const own = area === DISTRICT;
  const wanted = { name: NAME, ...(own ? { id: ID } : {}) };
  const list = catalogue({
    count: own ? 66 : area.level === '县' ? 34 : 44,
    offset: own ? 0 : Number(area.code.slice(2)) % 19,
    decoys: area.level === '县' ? RETAIL : (UPPER[area.level] ?? []),
    dept: '市场监督管理局',
    prefix: `bz${area.code}`,
    wanted: area.level === '县' ? [{ place: 14, item: wanted }] : [],
  });
  const rows = list.map((item, n): Row => {
    const drug = item.name === NAME;
    return {
      ...item,
      office: (area.level === '省' ? '省' : area.name) + item.dept,
      type: TYPES.find(([words]) => words.test(item.name))?.[1] ?? '行政许可',
      kind: !drug && n % 4 === 1 ? '即办件' : '承诺件',
      online: drug || n % 6 !== 4,
      heat: drug ? 386 : item.name.includes('乙类') ? 412 : 60 + ((n * 173 + Number(area.code)) % 900),
      score: drug ? '9.86' : (9.4 + ((n * 7) % 60) / 100).toFixed(2),
    };
  });
  kept.set(area.code, rows);
  return rows;
}
/** Likeness first, by name and everyday words; what is asked for more often stands before its equals. */
export const search = (area: Area, words: string): Row[] =>
  findByName(
    [...rowsOf(area)]
      .sort((a, b) => b.heat - a.heat)
      .map((row) => ({ row, name: row.name === NAME ? `${NAME}｜开药店` : row.name })),
    words,
    0.4,
  ).map(({ row }) => row);
export const unique = (list: string[]): string[] => [...new Set(list)];
