import { catalogue, DECOYS, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = '7c1e4a0b93d84f6f8a25';
export const PROVINCE = '990000';
export const CITY = '998100';
export const AREA = '998103';

export const CITIES: [string, string][] = [
  ['998000', '昆岭市'],
  ['998200', '曲澜市'],
  ['998300', '玉源市'],
  ['998400', '保岭市'],
  [CITY, '洱川市'],
  ['998500', '昭岩市'],
  ['998600', '丽雪市'],
  ['998700', '普茶市'],
];
const COUNTIES: [string, string][] = [
  ['998101', '洱滨区'],
  ['998102', '凤仪区'],
  [AREA, '苍麓区'],
  ['998121', '宾居县'],
  ['998122', '云驿县'],
  ['998123', '弥渡口县'],
  ['998124', '剑湖县'],
  ['998125', '漾濞江县'],
];
const STREETS = ['中和街道', '太和街道', '银桥镇', '双鸳镇'];

export const areaName = (code: string): string =>
  [...CITIES, ...COUNTIES].find(([c]) => c === code)?.[1] ?? (code === PROVINCE ? '滇岭省' : '');
export const known = (code: string): boolean => areaName(code) !== '';
/** As the seal would say it. */
export const placeOf = (code: string): string =>
  COUNTIES.some(([c]) => c === code) ? `洱川市${areaName(code)}` : areaName(code);

export interface Node {
  id: string;
  label: string;
  leaf: boolean;
}
/** The children of a node in the tree of regions. */
export function areasBelow(code: string): Node[] {
  if (code === PROVINCE) return CITIES.map(([id, label]) => ({ id, label, leaf: true }));
  if (code === CITY) return COUNTIES.map(([id, label]) => ({ id, label, leaf: false }));
  return COUNTIES.some(([c]) => c === code)
    ? STREETS.map((label, n) => ({ id: `${code}${String(n + 1).padStart(3, '0')}`, label, leaf: true }))
    : [];
}

export interface Matter extends Item {
  /** The section of the department that handles it. */
  unit: string;
}
const UNITS: Record<string, string[]> = {
  市场监督管理局: ['行政审批服务股', '药品医疗器械监督管理股', '特种设备安全监察股'],
  卫生健康局: ['综合监督股', '医政医管股'],
  公安局: ['治安管理大队', '户政服务中心'],
  人力资源和社会保障局: ['就业促进股', '社会保险中心'],
};
const lists = new Map<string, Matter[]>();
export function mattersOf(area: string): Matter[] {
  const kept = lists.get(area);
  if (kept) return kept;
  const county = COUNTIES.some(([c]) => c === area);
  const n = Number(area.slice(3));
  const list = catalogue({
    count: 46,
    offset: (n * 7) % 60,
    prefix: `m${area}`,
    decoys: county ? DECOYS.slice(1) : DECOYS.slice(0, 2),
    wanted: county ? [{ place: 22, item: { name: NAME, ...(area === AREA ? { id: ID } : {}) } }] : [],
  }).map((item, i) => {
    const units = UNITS[item.dept] ?? ['政策法规股', '政务服务股'];
    return { ...item, unit: (/药/.test(item.name) ? units[1] : units[i % units.length]) ?? '' };
  });
  lists.set(area, list);
  return list;
}
/** Three roots, departments below, sections below those. */
export function deptsBelow(area: string, parent: string): (Node & { count: number })[] {
  const all = mattersOf(area);
  const vertical = (dept: string) => /税务|烟草|公安/.test(dept);
  const level = area === PROVINCE ? '省级' : area === CITY || !placeOf(area).startsWith('洱川市') ? '市级' : '区级';
  if (!parent)
    return [
      { id: 'G1', label: `${level}政府部门`, leaf: false, count: all.filter((m) => !vertical(m.dept)).length },
      { id: 'G2', label: '垂直管理单位', leaf: false, count: all.filter((m) => vertical(m.dept)).length },
    ];
  if (parent === 'G1' || parent === 'G2')
    return [...new Set(all.map((m) => m.dept))]
      .filter((dept) => vertical(dept) === (parent === 'G2'))
      .map((dept) => ({ id: dept, label: dept, leaf: false, count: all.filter((m) => m.dept === dept).length }));
  const own = all.filter((m) => m.dept === parent);
  return [...new Set(own.map((m) => m.unit))].map((unit) => ({
    id: `${parent}/${unit}`,
    label: unit,
    leaf: true,
    count: own.filter((m) => m.unit === unit).length,
  }));
}

export const search = (area: string, word: string): Matter[] => findByName(mattersOf(area), word);
export function matterById(id: string): { area: string; matter: Matter; place: number } | null {
  for (const area of [PROVINCE, ...CITIES.map(([c]) => c), ...COUNTIES.map(([c]) => c)]) {
    const place = mattersOf(area).findIndex((m) => m.id === id);
    const matter = mattersOf(area)[place];
    if (matter) return { area, matter, place };
  }
  return null;
}
