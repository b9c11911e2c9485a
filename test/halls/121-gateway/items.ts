import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { AREAS, type Area, DISTRICT } from './sites.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = '7c21f0a9e6b34d58924304';
export interface Row extends Item {
  office: string;
  /** 主项: several 办理项 stand under one. */
  main: string;
  sub: string;
  type: string;
  online: boolean;
  area: Area;
}
const RETAIL = [
  '药品经营许可证（零售连锁门店）核发',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）变更（许可事项）',
  '药品经营许可证（零售）变更（登记事项）',
  '药品经营许可证（零售）注销',
  '药品经营许可证（零售）补发',
  '第三类医疗器械经营许可证变更',
];
const ABOVE: Record<string, string[]> = {
  省: ['药品经营许可证（批发）核发', '药品生产许可证核发', '互联网药品信息服务资格证书核发'],
  市: ['药品零售连锁总部经营许可证核发', '麻醉药品邮寄证明核发', '第二类精神药品零售业务审批'],
};
const MAINS: [RegExp, string][] = [
  [/^药品经营许可证（(零售|批发)/, '药品经营企业许可'],
  [/^食品经营许可/, '食品经营许可'],
  [/^(公司|个体工商户|农民专业合作社)/, '经营主体登记注册'],
  [/医疗器械经营/, '医疗器械经营许可与备案'],
  [/^特种设备/, '特种设备许可'],
  [/烟草专卖零售/, '烟草专卖零售许可'],
  [/居民身份证/, '居民身份证管理'],
  [/运输经营许可/, '道路运输经营许可'],
];
const SUBS: [RegExp, string][] = [
  [/药|食品/, '食品药品'],
  [/器械|计量|特种设备/, '器械设备'],
  [/登记$|股权/, '登记注册'],
  [/许可|核发|审批/, '行政许可'],
];
const first = (list: [RegExp, string][], name: string) => list.find(([words]) => words.test(name))?.[1];
const kept = new Map<string, Row[]>();
export function rowsOf(area: Area): Row[] {
  const found = kept.get(area.code);
  if (found) return found;
  const own = area === DISTRICT;
  const turn = Number(area.code.slice(2));
  const rows = catalogue({
    count: own ? 64 : 36,
    offset: own ? 0 : turn % 23,
    decoys: area.level === '区县' ? RETAIL : (ABOVE[area.level] ?? []),
    dept: '行政审批局',
    prefix: `im${area.code}`,
    wanted: area.level === '区县' ? [{ place: 17, item: { name: NAME, ...(own ? { id: ID } : {}) } }] : [],
  }).map((item, n): Row => {
    const main = first(MAINS, item.name) ?? item.name;
    return {
      ...item,
      area,
      office: (area.level === '省' ? '省' : area.name) + item.dept,
      main: main === '药品经营企业许可' && area.level === '区县' ? '药品零售企业经营许可' : main,
      sub: first(SUBS, item.name) ?? '其他服务',
      type: /登记|备案/.test(item.name)
        ? '其他行政权力'
        : /申领|换领|领用|申报/.test(item.name)
          ? '公共服务'
          : '行政许可',
      online: item.id === ID || (n + turn) % 6 !== 4,
    };
  });
  kept.set(area.code, rows);
  return rows;
}
export const rowOf = (id: string | null): Row | undefined =>
  AREAS.flatMap((area) => (id?.includes(area.code) ? rowsOf(area) : [])).find((row) => row.id === id);
export const search = (area: Area, words: string): Row[] => findByName(rowsOf(area), words, 0.4);
export const unique = (list: string[]): string[] => [...new Set(list)];
/** Cards of main items with what is handled under each. */
export const cardsOf = (rows: Row[]): { main: string; office: string; type: string; list: Row[] }[] =>
  unique(rows.map((r) => r.main)).map((main) => {
    const list = rows.filter((r) => r.main === main);
    return { main, office: list[0]?.office ?? '', type: list[0]?.type ?? '', list };
  });
