import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { bureau, COUNTY, type Station } from './sites.ts';

export const NAME = '药品经营许可证核发（零售企业）';
export const EASY = '药品经营许可证核发（零售企业，只经营乙类非处方药）';
export const MAIN = '药品零售企业许可证核发';
export const ID = 'e7d09a2b51c3438f9d64';
export const EASY_ID = 'e7d09a2b51c3438f9d65';
/** A line of the power list: what the department keeps, with the business items under it. */
export interface Power {
  no: string;
  name: string;
  type: string;
  office: string;
  items: Row[];
}
export interface Row extends Item {
  office: string;
  no: string;
  how: 'sso' | 'window' | 'drug';
}
const RETAIL = [
  '药品经营许可证核发（批发企业）',
  '药品经营许可证变更（零售企业）',
  '药品经营许可证换发（零售企业）',
  '药品经营许可证补发（零售企业）',
  '药品经营许可证注销（零售企业）',
  '医疗机构使用放射性药品许可证核发',
  '医疗用毒性药品零售企业批准',
];
const UPPER = [
  '药品零售企业（连锁总部）许可证核发',
  '药品生产企业许可证核发',
  '麻醉药品和第一类精神药品运输证明核发',
  '第二类精神药品零售业务审批',
  '互联网药品信息服务资格证书核发',
];
const NUMBERS: Record<string, string> = { 市场监督管理局: '022', 卫生健康局: '018', 公安局: '006', 民政局: '007' };
const TYPES: [RegExp, string][] = [
  [/备案|登记$|办理$|领用|刻制/, '其他行政权力'],
  [/申领|换领|申报/, '公共服务'],
  [/认定|保障|不动产/, '行政确认'],
];
const SIGN: Record<string, string> = { 行政许可: 'XK', 其他行政权力: 'QT', 公共服务: 'GG', 行政确认: 'QR' };
const typeOf = (name: string): string => TYPES.find(([rule]) => rule.test(name))?.[1] ?? '行政许可';
/** Once there were two: the retail items stand under one power, the others are each a power of its own. */
const powerOf = (name: string): string => (/^药品经营许可证.*零售企业/.test(name) ? MAIN : name);

const kept = new Map<string, Row[]>();
export function rowsOf(s: Station): Row[] {
  const found = kept.get(s.code);
  if (found) return found;
  const own = s === COUNTY;
  const county = s.level === '县';
  const list = catalogue({
    count: own ? 72 : county ? 26 : 36,
    offset: own ? 3 : Number(s.code.slice(2)) % 23,
    decoys: county ? RETAIL.slice(1) : [...UPPER, RETAIL[0] as string],
    prefix: `${s.code}x`,
    wanted: county
      ? [
          { place: 9, item: { name: EASY, ...(own ? { id: EASY_ID } : {}) } },
          { place: 13, item: { name: NAME, ...(own ? { id: ID } : {}) } },
        ]
      : [],
  });
  const rows = list.map((item, n): Row => {
    const type = typeOf(item.name);
    return {
      ...item,
      theme: item.name.includes('药品') ? '食品药品' : item.theme,
      office: bureau(s, item.dept),
      no: `${SIGN[type]}-${NUMBERS[item.dept] ?? String(30 + item.dept.length)}-${String(n + 1).padStart(3, '0')}`,
      how: powerOf(item.name) === MAIN ? 'drug' : n % 4 === 1 ? 'window' : 'sso',
    };
  });
  kept.set(s.code, rows);
  return rows;
}
/** The power list, a department at a time. */
export function powersOf(s: Station, dept: string): Power[] {
  const powers = new Map<string, Power>();
  for (const row of rowsOf(s).filter((r) => r.dept === dept)) {
    const name = powerOf(row.name);
    const power = powers.get(name) ?? { no: row.no, name, type: typeOf(row.name), office: row.office, items: [] };
    power.items.push(row);
    powers.set(name, power);
  }
  return [...powers.values()];
}
const unique = (names: string[]): string[] => [...new Set(names)];
export const deptsOf = (s: Station): string[] => unique(rowsOf(s).map((r) => r.dept));
export const themesOf = (s: Station, audience: string): string[] =>
  unique(
    rowsOf(s)
      .filter((r) => r.audience === audience)
      .map((r) => r.theme),
  );
export const search = (s: Station, words: string): Row[] => findByName(rowsOf(s), words, 0.45);
