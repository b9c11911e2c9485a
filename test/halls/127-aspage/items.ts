import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, DISTRICT } from './areas.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = '0127A6E3-52B8';
export interface Row extends Item {
  office: string;
  kind: '即办件' | '承诺件';
  promise: string;
  online: boolean;
  score: string;
}
const NEAR = [
  '药品经营许可证（零售）变更（登记事项）',
  '药品经营许可证（零售）核发（仅销售乙类非处方药）',
  '药品经营许可证（零售）变更（许可事项）',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）遗失补发',
  '药品零售连锁门店药品经营许可证核发',
  '药品经营许可证（零售）注销',
];
export const UPPER = ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发', '互联网药品信息服务资格证书核发'];
const kept = new Map<string, Row[]>();

const dressed = (list: Item[], of: string, salt: number): Row[] =>
  list.map((item, n) => {
    const wanted = item.id === ID;
    const kind = !wanted && (n + salt) % 4 === 1 ? '即办件' : '承诺件';
    return {
      ...item,
      office: of + item.dept,
      kind,
      promise: wanted ? '12个工作日' : kind === '即办件' ? '当场办结' : `${4 + ((n * 3 + salt) % 11)}个工作日`,
      online: wanted || (n + salt) % 5 !== 2,
      score: wanted ? '9.72' : (9.3 + ((n * 7 + salt) % 68) / 100).toFixed(2),
    };
  });

/** The items of a window; ours has the wanted one, its neighbours have theirs under other numbers. */
export function rowsOf(area: Area): Row[] {
  const found = kept.get(area.code);
  if (found) return found;
  const own = area === DISTRICT;
  const list = catalogue({
    count: own ? 64 : 26,
    offset: own ? 0 : Number(area.code.slice(4)) % 17,
    decoys: NEAR,
    prefix: `${area.code.slice(2)}-`,
    wanted: [{ place: own ? 20 : 9, item: { name: NAME, ...(own ? { id: ID } : {}) } }],
  });
  const rows = dressed(list, area.name, Number(area.code.slice(4)));
  kept.set(area.code, rows);
  return rows;
}
export const CITY_ROWS = dressed(catalogue({ count: 34, offset: 11, decoys: UPPER, prefix: 'FN' }), '汾宁市', 3);
export const PROVINCE_ROWS = dressed(catalogue({ count: 30, offset: 23, decoys: UPPER, prefix: 'SY' }), '省', 6);

/** The old engine: likeness of the names, then the order in which the bureaus sent their lists in. */
export const find = (rows: Row[], words: string): Row[] => findByName(rows, words, 0.4);
export const unique = (list: string[]): string[] => [...new Set(list)];
export const officesOf = (area: Area): string[] => unique(rowsOf(area).map((r) => r.office));
export const themesOf = (area: Area): string[] => unique(rowsOf(area).map((r) => r.theme));

export const SIZE = 10;
/** Which rows a class of the site shows: BM_ a bureau, ZT_ a theme, DX_ who it is for. */
export function classOf(area: Area, name: string): { title: string; rows: Row[] } | null {
  const [kind = '', value = ''] = name.split('_');
  const rows = rowsOf(area);
  if (kind === 'DX' && (value === 'GR' || value === 'FR')) {
    const who = value === 'GR' ? '个人' : '法人';
    return { title: `${who}办事`, rows: rows.filter((r) => r.audience === who) };
  }
  const names = kind === 'BM' ? officesOf(area) : kind === 'ZT' ? themesOf(area) : [];
  const title = names[Number(value) - 1];
  return title ? { title, rows: rows.filter((r) => (kind === 'BM' ? r.office : r.theme) === title) } : null;
}
