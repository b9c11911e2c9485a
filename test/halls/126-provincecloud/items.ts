import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, DISTRICT } from './sites.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = 'LC126a7e0b93d4415f';
export interface Row extends Item {
  office: string;
  type: string;
  kind: '承诺件' | '即办件';
  online: boolean;
  asked: number;
  days: number;
}

const NEAR = [
  '药品经营许可证（零售）换证',
  '药品经营许可证（零售）变更（企业负责人）',
  '药品经营许可证核发（零售连锁总部，受市局委托受理）',
  '药品经营许可证（零售）注销',
  '药品经营许可证（批发）核发（初审转报）',
  '乙类非处方药经营告知承诺',
  '药品经营许可证（零售）补证',
  '第二类精神药品零售资格核准',
];
const ABOVE: Record<string, string[]> = {
  省: ['药品经营许可证（批发）核发', '药品生产许可', '执业药师注册', '人工影响天气作业单位备案'],
  市: ['药品零售连锁总部经营许可', '麻醉药品运输证明核发', '医疗用毒性药品收购备案'],
};
const kinds = (name: string): string =>
  /备案|登记$/.test(name)
    ? '其他行政权力'
    : /申领|换领|申报/.test(name)
      ? '公共服务'
      : /认定/.test(name)
        ? '行政确认'
        : '行政许可';

const kept = new Map<string, Row[]>();
export function rowsOf(area: Area): Row[] {
  const found = kept.get(area.code);
  if (found) return found;
  const own = area === DISTRICT;
  const list = catalogue({
    count: own ? 64 : area.level === '县' ? 31 : 42,
    offset: own ? 3 : Number(area.code.slice(2)) % 23,
    decoys: ABOVE[area.level] ?? NEAR,
    prefix: `LC${area.code}x`,
    wanted: area.level === '县' ? [{ place: 17, item: { name: NAME, ...(own ? { id: ID } : {}) } }] : [],
  });
  const rows = list.map((item, n): Row => {
    const sought = item.name === NAME;
    return {
      ...item,
      office: (area.level === '省' ? '省' : area.name) + item.dept,
      type: kinds(item.name),
      kind: sought || n % 5 === 2 ? '即办件' : '承诺件',
      online: sought || n % 7 !== 3,
      asked: sought ? 214 : item.name.includes('初审') ? 231 : 20 + ((n * 149 + Number(area.code)) % 700),
      days: sought ? 8 : 2 + (n % 11),
    };
  });
  kept.set(area.code, rows);
  return rows;
}

/** By likeness of the name (or of what people call it), then by how often it was asked for. */
export const search = (area: Area, key: string): Row[] =>
  findByName(
    [...rowsOf(area)]
      .sort((a, b) => b.asked - a.asked)
      .map((row) => ({ row, name: row.name === NAME ? `${NAME}｜开药店` : row.name })),
    key,
    0.4,
  ).map(({ row }) => row);
export const unique = (list: string[]): string[] => [...new Set(list)];
