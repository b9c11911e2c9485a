import { catalogue } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { AREAS, type Area, areaOf, CITY, DISTRICT, PROVINCE, ZONE } from './sites.ts';

export type Level = '国家级' | '省级' | '市级' | '区级';
export interface Row {
  id: string;
  name: string;
  office: string;
  theme: string;
  audience: '法人' | '个人';
  level: Level;
  area: Area;
  /** 在线办理 or only at a window. */
  online: boolean;
  heat: number;
}
export const NAME = '《药品经营许可证》（零售）核发';
export const EASY = '《药品经营许可证》核发（零售，仅经营乙类非处方药）';
export const ID = 'lkc-939203-a7f0311c';
const NEAR: Record<string, string[]> = {
  省: [
    '药品经营许可证（批发）核发',
    '药品经营许可证（批发）变更',
    '互联网药品信息服务资格证书核发',
    '放射性药品经营许可',
  ],
  市州: [
    '药品零售连锁总部《药品经营许可证》核发',
    '药品零售连锁总部变更',
    '医疗器械经营许可证核发',
    '医疗用毒性药品零售审批',
  ],
  区县: [
    '《药品经营许可证》（零售）变更（许可事项）',
    '《药品经营许可证》（零售）变更（登记事项）',
    '《药品经营许可证》（零售）换发',
    '《药品经营许可证》（零售）注销',
    '《药品经营许可证》（零售）遗失补办',
    '第二类精神药品零售业务审批',
  ],
};
const COUNT = { 省: 34, 市州: 40, 区县: 56 };
const own = (area: Area) => [
  { place: 19, item: { id: area === DISTRICT ? ID : `lkc-${area.code}-own`, name: NAME } },
  ...(area === DISTRICT ? [{ place: 12, item: { id: 'lkc-939203-a7f02e88', name: EASY } }] : []),
];
const levelOf = (area: Area, office: string): Level =>
  office === '税务局'
    ? '国家级'
    : area.kind === '省'
      ? '省级'
      : area.kind === '市州' || area === ZONE
        ? '市级'
        : '区级';
const officeOf = (area: Area, office: string): string => {
  if (office === '税务局') return `国家税务总局${area.name}税务局`;
  if (area.kind === '省')
    return `${area.name}${office === '市场监督管理局' ? '药品监督管理局' : office.replace('局', '厅')}`;
  return area === ZONE ? `${CITY.name}${office}高新区分局` : `${area.name}${office}`;
};
const list = (area: Area): Row[] => {
  const shift = AREAS.indexOf(area);
  return catalogue({
    count: COUNT[area.kind],
    offset: area === DISTRICT ? 2 : shift * 7,
    decoys: NEAR[area.kind] ?? [],
    prefix: `lkc-${area.code}-`,
    wanted: area.kind === '省' ? [] : own(area),
  }).map((item, n) => ({
    ...item,
    office: officeOf(area, item.dept),
    level: levelOf(area, item.dept),
    area,
    online: (n + shift) % 4 !== 3 || item.id === ID,
    heat: ((n + 3) * 37 + shift * 91) % 211,
  }));
};
const kept = new Map<Area, Row[]>();
export const rowsOf = (area: Area): Row[] => {
  const found = kept.get(area) ?? list(area);
  kept.set(area, found);
  return found;
};
export const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** The search of a site lists its own items, those of the sites above it and those of the city's zone, the most asked for first. */
export function search(area: Area, words: string): Row[] {
  const above = area.kind === '区县' && area.parent !== PROVINCE.code ? [areaOf(area.parent)] : [];
  const scope = unique([PROVINCE, ...above, ...([area, ...above].includes(CITY) ? [ZONE] : []), area]);
  const rows = scope.flatMap(rowsOf).sort((a, b) => b.heat - a.heat);
  return findByName(rows, words, 0.6);
}
