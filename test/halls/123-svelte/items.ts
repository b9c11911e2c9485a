import { catalogue, type Item } from '../kit/catalogue.ts';
import type { Addresses } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { type Area, DISTRICT, PROVINCE } from './areas.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const ID = 'yp-ls-hf-2b9f4e6c123';
export interface Row extends Item {
  /** Short name of the bureau, with the letters of its address. */
  office: string;
  slug: string;
  kind: '承诺件' | '即办件';
  type: string;
  online: boolean;
  heat: number;
}
/** Bureaus by the short names under which all levels list them. */
export const OFFICES: [slug: string, short: string, words: RegExp][] = [
  ['scjg', '市场监管', /市场监督/],
  ['wjw', '卫生健康', /卫生健康/],
  ['jyj', '教育', /教育/],
  ['zjj', '住房城乡建设', /住房/],
  ['rsj', '人力资源社会保障', /人力资源/],
  ['gaj', '公安', /公安/],
  ['mzj', '民政', /民政/],
  ['wlj', '文化体育旅游', /文化体育/],
  ['jtj', '交通运输', /交通/],
  ['nyj', '农业农村', /农业/],
  ['zrj', '自然资源', /自然资源/],
  ['yjj', '应急管理', /应急/],
  ['swj', '税务', /税务/],
  ['ycj', '烟草专卖', /烟草/],
];
const NEAR = [
  '《药品经营许可证》（零售）换发',
  '《药品经营许可证》（零售）许可事项变更',
  '《药品经营许可证》（零售）核发（只经营乙类非处方药）',
  '《药品经营许可证》（零售）登记事项变更',
  '《药品经营许可证》（零售）注销',
  '药品零售连锁企业门店设立',
  '医疗用毒性药品零售企业批准',
];
const ABOVE = [
  '《药品经营许可证》（批发）核发',
  '药品零售连锁总部经营许可',
  '药品生产许可证核发',
  '互联网药品信息服务审批',
];
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
    count: own ? 71 : area.level === '县' ? 33 : area === PROVINCE ? 75 : 41,
    offset: own ? 4 : area === PROVINCE ? 0 : Number(area.code.slice(2)) % 23,
    decoys: area.level === '县' ? NEAR : ABOVE,
    prefix: `m${area.code}`,
    wanted: area.level === '县' ? [{ place: 17, item: { name: NAME, ...(own ? { id: ID } : {}) } }] : [],
  });
  const rows = list.map((item, n): Row => {
    const [slug = '', short = ''] = OFFICES.find(([, , words]) => words.test(item.dept)) ?? [];
    const drug = item.name === NAME;
    return {
      ...item,
      slug,
      office: short,
      dept: (area === PROVINCE ? '省' : area.name) + item.dept,
      type: TYPES.find(([words]) => words.test(item.name))?.[1] ?? '行政许可',
      kind: !drug && n % 5 === 2 ? '即办件' : '承诺件',
      online: drug || n % 7 !== 5,
      heat: drug ? 297 : item.name.includes('乙类') ? 341 : 40 + ((n * 211 + Number(area.code)) % 860),
    };
  });
  kept.set(area.code, rows);
  return rows;
}
export const search = (area: Area, words: string): Row[] =>
  findByName(
    [...rowsOf(area)]
      .sort((a, b) => b.heat - a.heat)
      .map((row) => ({ row, name: row.name === NAME ? `${NAME}｜开药店` : row.name })),
    words,
    0.4,
  ).map(({ row }) => row);
/** The district's guides are kept by its own host. */
export const guideUrl = (at: Addresses, area: Area, row: Row): string =>
  area === DISTRICT ? `${at['hall']}/matters/${row.id}` : `/matters/${row.id}`;
export const unique = (list: string[]): string[] => [...new Set(list)];
