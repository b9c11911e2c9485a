import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, CITY, DISTRICT } from './sites.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const ID = '7E1B94D0-3C5A-4F0B-9A61-122C0D5E0203';
export interface Row extends Item {
  /** Name of the bureau in full. */
  office: string;
  type: string;
  kind: '承诺件' | '即办件';
  /** 申报 leads somewhere. */
  online: boolean;
}
const NEAR = [
  '药品零售连锁企业门店许可证核发（已设立总部）',
  '《药品经营许可证》（零售）换发',
  '《药品经营许可证》（零售）核发（只经营乙类非处方药）',
  '《药品经营许可证》（零售）许可事项变更',
  '《药品经营许可证》（零售）登记事项变更',
  '《药品经营许可证》（零售）注销',
  '医疗用毒性药品零售企业批准',
  '医疗器械经营许可证核发',
];
const OF_CITY = ['药品零售连锁总部《药品经营许可证》核发', '第二类精神药品零售业务审批', '麻醉药品运输证明核发'];
const TYPES: [RegExp, string][] = [
  [/备案|登记$/, '其他行政权力'],
  [/申领|换领|申报|领用/, '公共服务'],
  [/认定|保障/, '行政确认'],
];
const kept = new Map<string, Row[]>();
/** The items that one region handles; each region has numbers of its own. */
export function rowsOf(area: Area): Row[] {
  const found = kept.get(area.dq);
  if (found) return found;
  const own = area === DISTRICT;
  const guid = (n: number) =>
    `${((n + 11) * 0x2a51b7 + Number(area.dq)).toString(16).padStart(8, '0')}-1C0F-4E2D-8B7${n % 10}-122C0D5E${area.dq}`.toUpperCase();
  const list = catalogue({
    count: own ? 60 : area === CITY ? 44 : 28,
    offset: own ? 0 : Number(area.dq.slice(2)) % 17,
    decoys: area === CITY ? OF_CITY : NEAR,
    prefix: '',
    wanted: area === CITY ? [] : [{ place: 17, item: { name: NAME, ...(own ? { id: ID } : {}) } }],
  });
  const rows = list.map((item, n): Row => {
    const drug = item.name === NAME;
    return {
      ...item,
      id: item.id.length > 9 ? item.id : guid(n),
      office: area.name + item.dept,
      type: TYPES.find(([words]) => words.test(item.name))?.[1] ?? '行政许可',
      kind: !drug && n % 4 === 1 ? '即办件' : '承诺件',
      online: drug || n % 5 !== 3,
    };
  });
  kept.set(area.dq, rows);
  return rows;
}
export const search = (area: Area, words: string): Row[] => findByName(rowsOf(area), words);
export const groups = (rows: Row[], by: 'dept' | 'theme'): string[] => [...new Set(rows.map((r) => r[by]))];
