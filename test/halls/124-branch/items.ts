import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, DISTRICT } from './areas.ts';

export const NAME = '药品经营许可证（零售）核发';
export const SX = '9482f31c0b7e4d12';
/** The case sought, and its neighbours under the same "+". */
export const YWX = `${SX}02`;

/** 业务办理项: one case of an item. */
export interface Case {
  id: string;
  /** Empty where the item has one case only. */
  name: string;
  online: boolean;
}
export interface Row extends Item {
  office: string;
  type: string;
  cases: Case[];
  /** Share of those who were satisfied, in percent. */
  share: string;
}
const DECOYS: Record<Area['level'], string[]> = {
  省: ['药品经营许可证（批发）核发', '药品生产许可证核发', '互联网药品信息服务资格证书核发', '药品出口销售证明核发'],
  市: ['药品零售连锁总部经营许可证核发', '第二类精神药品零售业务审批', '医疗器械经营许可证核发'],
  县: [
    '药品经营许可证（批发）核发（转报）',
    '药品经营许可证（零售）注销',
    '第二类精神药品零售业务审批（转报）',
    '药品经营许可证（乙类非处方药）核发（告知承诺）',
    '药品零售企业执业药师变更备案',
    '医疗器械网络销售备案',
  ],
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
  const list = catalogue({
    count: own ? 62 : area.level === '县' ? 24 : 36,
    offset: own ? 0 : Number(area.code.slice(2)) % 23,
    decoys: DECOYS[area.level],
    prefix: `jz${area.code}`,
    wanted:
      area.level === '县' ? [{ place: 21, item: { name: NAME, id: own ? SX : `${SX.slice(0, 10)}${area.code}` } }] : [],
  });
  const rows = list.map((item, n): Row => {
    const names =
      item.name === NAME
        ? ['变更', '新设', '补发']
        : n % 2 || /（|变更|延续|注销|备案/.test(item.name)
          ? ['']
          : ['新办', '变更', '注销'];
    return {
      ...item,
      office: (area.level === '省' ? '省' : area.name) + item.dept,
      type: TYPES.find(([words]) => words.test(item.name))?.[1] ?? '行政许可',
      cases: names.map((name, m) => ({
        id: `${item.id}0${m + 1}`,
        name,
        online: name !== '补发' && n % 7 !== 5,
      })),
      share: (98.1 + ((n * 37) % 190) / 100).toFixed(2),
    };
  });
  kept.set(area.code, rows);
  return rows;
}
export const caseOf = (area: Area, id: string): { row: Row; one: Case } | undefined => {
  for (const row of rowsOf(area)) {
    const one = row.cases.find((c) => c.id === id);
    if (one) return { row, one };
  }
  return undefined;
};
export const titleOf = (row: Row, one: Case): string => (one.name ? `${row.name}（${one.name}）` : row.name);
export const search = (area: Area, words: string): Row[] => findByName(rowsOf(area), words, 0.4);
export const unique = (list: string[]): string[] => [...new Set(list)];
export const officesOf = (area: Area): string[] => unique(rowsOf(area).map((r) => r.office));
