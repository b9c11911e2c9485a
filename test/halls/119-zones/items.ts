import { catalogue } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { AREAS, type Area, areaOf, DISTRICT, lineOf } from './areas.ts';

export const NAME = '药品经营许可证（零售）核发';
export const GUID = '5f3e9b71c2d84a06';
export interface Task {
  guid: string;
  name: string;
  dept: string;
  theme: string;
  audience: '个人' | '法人';
  area: Area;
  days: number;
  kind: '即办件' | '承诺件';
  online: boolean;
}
const LEVELS = {
  省级: {
    count: 54,
    days: 15,
    decoys: [
      '药品经营许可证（批发）核发',
      '药品零售连锁总部经营许可证核发',
      '互联网药品信息服务资格证书核发',
      '药品经营许可证（批发）变更',
    ],
  },
  市级: {
    count: 60,
    days: 10,
    decoys: ['药品经营许可证（零售）换发', '医疗器械经营许可证核发', '科研和教学用毒性药品购买审批'],
  },
  区级: {
    count: 58,
    days: 6,
    decoys: [
      '药品经营许可证（零售）变更（许可事项）',
      '药品经营许可证（零售）换发',
      '药品经营许可证（零售）注销',
      '药品经营许可证（零售）遗失补发',
      '第二类精神药品零售业务审批',
      '药品零售企业乙类非处方药经营备案',
    ],
  },
} as const;
/** The same office has another name in the province's government. */
function office(area: Area, dept: string, name: string): string {
  if (area.level !== '省级') return area.prefix + dept;
  if (name.includes('药品')) return '西垣省药品监督管理局';
  if (dept.startsWith('卫生')) return '西垣省卫生健康委员会';
  return `西垣省${/^(市场|税务|烟草)/.test(dept) ? dept : dept.replace(/局$/, '厅')}`;
}
const KEPT = new Map<string, Task[]>();
export function tasksOf(area: Area): Task[] {
  const kept = KEPT.get(area.code);
  if (kept) return kept;
  const n = AREAS.indexOf(area);
  const { count, days, decoys } = LEVELS[area.level];
  const own = area === DISTRICT ? { name: NAME, id: GUID } : { name: NAME };
  const list = catalogue({
    count: count - (area === DISTRICT ? 0 : n % 5),
    offset: area === DISTRICT ? 0 : n * 7,
    decoys,
    prefix: `${area.code}tk`,
    wanted: [{ place: 33, item: own }],
  }).map((item, i): Task => {
    const kind = item.name !== NAME && (i + n) % 3 === 0 ? '即办件' : '承诺件';
    return {
      ...item,
      guid: item.id,
      dept: office(area, item.dept, item.name),
      area,
      kind,
      days: item.name === NAME ? days : kind === '即办件' ? 1 : 3 + ((i * 5 + n) % 12),
      online: item.name === NAME || i % 6 !== 4,
    };
  });
  KEPT.set(area.code, list);
  return list;
}
export function taskOf(guid: string): Task | null {
  const area = guid === GUID ? DISTRICT : areaOf(guid.slice(0, 6));
  return tasksOf(area).find((t) => t.guid === guid) ?? null;
}
/** Own items and those of the levels above, as people often apply there. */
export const search = (area: Area, words: string): Task[] => findByName(lineOf(area).flatMap(tasksOf), words, 0.6);
export const unique = (list: string[]): string[] => [...new Set(list)];

export interface Filter {
  type: string;
  by: string;
  val: string;
}
export const filtered = (area: Area, { type, by, val }: Filter): Task[] =>
  tasksOf(area).filter(
    (t) =>
      (type === '' || t.audience === (type === 'gr' ? '个人' : '法人')) &&
      (by !== 'theme' || t.theme === val) &&
      (by !== 'dept' || t.dept === val),
  );
/** A row as the lists' interface gives it. */
export const row = (t: Task) => ({
  taskguid: t.guid,
  taskname: t.name,
  ouname: t.dept,
  level: t.area.level,
  promiseday: t.days,
  projecttype: t.kind,
  isonline: t.online ? '1' : '0',
});
