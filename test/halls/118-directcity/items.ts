import { catalogue, type Item } from '../kit/catalogue.ts';
import { likeness } from '../kit/search.ts';
import { AREAS, type Area, areaOf, CITY, DISTRICT } from './areas.ts';
import { POSTS } from './news.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = 'hlwcq6f0e2b7d41';

export interface Line extends Item {
  area: string;
  level: '市级' | '区级';
  online: boolean;
  /** As the lists tell it; guides tell it in their own words. */
  limit: string;
  heat: number;
}
const NEAR = [
  '药品经营许可证（零售）变更（许可事项）',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）注销',
  '第二类精神药品零售业务审批',
  '仅销售预包装食品备案',
];
const UPPER = [
  '药品经营许可证（批发）核发',
  '药品零售连锁总部经营许可证核发',
  '互联网药品信息服务资格证书核发',
  '医疗器械经营许可证核发',
];
const LISTS = new Map<string, Line[]>();
export function itemsOf(code: string): Line[] {
  const area = areaOf(code);
  const kept = LISTS.get(area.code);
  if (kept) return kept;
  const upper = area.code === CITY.code;
  const n = AREAS.findIndex((a) => a.code === area.code) + 1;
  const list = catalogue({
    count: upper ? 48 : 62,
    offset: n * 11,
    decoys: upper ? UPPER : NEAR,
    prefix: `hl${area.slug}`,
    wanted: upper ? [] : [{ place: 34, item: area.code === DISTRICT.code ? { name: NAME, id: ID } : { name: NAME } }],
  }).map((item, i): Line => {
    const main = item.name === NAME;
    return {
      ...item,
      dept: `${upper ? '市' : area.name}${item.dept}`,
      area: upper ? '市级' : area.name,
      level: upper ? '市级' : '区级',
      online: main || (i * 7 + n) % 6 !== 4,
      limit: main || (i + n) % 3 === 0 ? '即办(1个工作日)' : `承诺件(${3 + ((i * 5 + n) % 9)}个工作日)`,
      heat: main ? 97 : item.name.includes('连锁总部') ? 132 : 12 + ((i * 29 + n * 3) % 80),
    };
  });
  LISTS.set(area.code, list);
  return list;
}
export function itemBy(id: string): Line | null {
  for (const { code } of [...AREAS, CITY]) {
    const found = itemsOf(code).find((item) => item.id === id);
    if (found) return found;
  }
  return null;
}
export const BUNDLES = `kyd|开药店“一件事”|企业设立登记、药品经营许可、医疗器械经营备案|12
kcg|开餐馆“一件事”|企业设立登记、食品经营许可、排水许可|10
xse|新生儿出生“一件事”|出生医学证明、户口登记、社会保障卡申领|5
qyq|企业迁移登记“一件事”|住所变更登记、税务迁移、公章刻制备案|3
jyb|员工录用“一件事”|就业登记、社会保险参保、公积金账户设立|2`
  .split('\n')
  .map((line) => {
    const [id = '', name = '', parts = '', days = ''] = line.split('|');
    return { id, name, parts, days };
  });
export type Bundle = (typeof BUNDLES)[number];
export type Hit =
  | ({ kind: '办事' } & Line)
  | ({ kind: '一件事' } & Bundle)
  | { kind: '政策' | '新闻'; id: string; name: string; date: string; path: string };

/** What was found of all kinds: bundles are put on top, then what is most like the words, then what is asked for most. */
export function search(area: Omit<Area, 'ring'>, words: string): Hit[] {
  const items = [...(area.code === CITY.code ? [] : itemsOf(area.code)), ...itemsOf(CITY.code)];
  const scored = (name: string) => likeness(words, name);
  const found: { hit: Hit; score: number; heat: number }[] = [];
  for (const item of items) found.push({ hit: { kind: '办事', ...item }, score: scored(item.name), heat: item.heat });
  for (const post of POSTS) {
    const kind = post.column === '政策文件' ? '政策' : '新闻';
    const hit: Hit = { kind, id: post.path, name: post.title, date: post.date, path: post.path };
    found.push({ hit, score: scored(post.title), heat: 1 });
  }
  const bundles = BUNDLES.filter((b) => scored(`${b.name}${b.parts}`) >= 0.5);
  return [
    ...bundles.map((b): Hit => ({ kind: '一件事', ...b })),
    ...found
      .filter(({ score }) => score >= 0.6)
      .sort((a, b) => b.score - a.score || b.heat - a.heat)
      .map(({ hit }) => hit),
  ];
}
