import { createHash } from 'node:crypto';
import { COMMON_ITEMS, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { AREAS, type Area, DISTRICT, PROVINCE, parentOf } from './areas.ts';

export const NAME = '药品经营许可证核发（零售）';

export interface Power extends Item {
  /** The power of the list that the item belongs to; its own name where it stands alone. */
  main: string;
  kind: '行政许可' | '行政确认' | '其他行政权力' | '公共服务';
  area: Area;
}

const RETAIL = [
  '药品经营许可证核发（零售连锁门店）',
  NAME,
  '药品经营许可证变更（零售，许可事项）',
  '药品经营许可证变更（零售，登记事项）',
  '药品经营许可证换发（零售）',
  '药品经营许可证补发（零售）',
  '药品经营许可证注销（零售）',
];
const WHOLESALE = [
  '药品经营许可证核发（批发）',
  '药品经营许可证变更（批发）',
  '药品生产许可证核发',
  '医疗机构制剂许可证核发',
  '互联网药品信息服务资格证书核发',
];
const CHAIN = [
  '药品经营许可证核发（零售连锁总部）',
  '药品经营许可证变更（零售连锁总部）',
  '第二类精神药品零售业务审批',
  '医疗用毒性药品收购、零售审批',
];

const kindOf = (name: string): Power['kind'] =>
  /许可|核发|审批|核准|变更（|换发|补发|注销（零/.test(name)
    ? '行政许可'
    : /登记|认定|确认|注册/.test(name)
      ? '行政确认'
      : /备案/.test(name)
        ? '其他行政权力'
        : '公共服务';
const mainOf = (name: string): string =>
  RETAIL.includes(name)
    ? '药品零售企业许可'
    : /^食品经营许可/.test(name)
      ? '食品经营许可'
      : /^药品经营许可证.*批发/.test(name)
        ? '药品批发企业许可'
        : /^药品经营许可证.*总部/.test(name)
          ? '药品零售连锁企业许可'
          : /^公司.*登记$/.test(name)
            ? '公司登记'
            : /^烟草专卖零售/.test(name)
              ? '烟草专卖零售许可'
              : name;

const code = (area: Area, name: string): string =>
  createHash('md5')
    .update(`${area.code}${name}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const cache = new Map<string, Power[]>();
/** The power list of an area. */
export function powersOf(area: Area): Power[] {
  const known = cache.get(area.code);
  if (known) return known;
  const base =
    area.level === 3
      ? COMMON_ITEMS.filter((_, n) => (n + area.web) % 13 !== 0 || n < 8)
      : COMMON_ITEMS.filter((_, n) => (n + area.web) % 3 === 0 && n > 4);
  const drugs = area.level === 3 ? RETAIL : area.level === 2 ? CHAIN : WHOLESALE;
  const near = drugs.map((name) => ({
    id: '',
    name,
    dept: area.level === 1 ? '药品监督管理局' : '市场监督管理局',
    theme: '准营准办',
    audience: '法人' as const,
  }));
  // The drugs stand among the things of their office, after the food.
  const all = [...base.slice(0, 7), ...near, ...base.slice(7)];
  const powers = all.map((item) => ({
    ...item,
    dept: area.level === 1 ? item.dept.replace(/^(?!.*药品)(.*)局$/, '$1厅') : item.dept,
    id: code(area, item.name),
    main: mainOf(item.name),
    kind: kindOf(item.name),
    area,
  }));
  cache.set(area.code, powers);
  return powers;
}
export const ID = code(DISTRICT, NAME);
export const byId = (id: string): Power | undefined => AREAS.flatMap(powersOf).find((p) => p.id === id);

export const unique = (list: string[]): string[] => [...new Set(list)];
export const deptsOf = (area: Area): [dept: string, count: number][] =>
  unique(powersOf(area).map((p) => p.dept)).map((d) => [d, powersOf(area).filter((p) => p.dept === d).length]);
export const themesOf = (area: Area, who: Item['audience']): string[] =>
  unique(
    powersOf(area)
      .filter((p) => p.audience === who)
      .map((p) => p.theme),
  );
/** The search goes through the station's list and those above it, the province's first among equals. */
export const search = (area: Area, words: string): Power[] => {
  const city = parentOf(area);
  const above = [PROVINCE, ...(city && city !== PROVINCE ? [city] : []), ...(area === PROVINCE ? [] : [area])];
  return findByName(above.flatMap(powersOf), words, 0.55);
};
