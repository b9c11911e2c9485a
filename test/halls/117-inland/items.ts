import { catalogue } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, CITIES, type CitySite, DISTRICT, isCounty } from './areas.ts';

export const NAME = '药品经营许可证（零售）新办';
export const ID = 'qy17gc0403a1';
export const MAIN = '药品零售企业许可';
export const SUB = '药品零售企业许可（县级权限）';
/** 办理项: what has a guide. */
export interface Biz {
  iid: string;
  name: string;
  sub: string;
  dept: string;
  online: boolean;
  heat: number;
}
/** 主项: a line of the tree. */
export interface Main {
  zxid: string;
  name: string;
  dept: string;
  theme: string;
  audience: '个人' | '法人';
  biz: Biz[];
}
type Draft = [name: string, sub: string, heat: number];
const RETAIL: Draft[] = [
  [NAME, SUB, 163],
  ['药品经营许可证（零售）变更', SUB, 187],
  ['药品经营许可证（零售）换证', SUB, 211],
  ['药品经营许可证（零售）注销', SUB, 42],
  ['药品经营许可证（零售）新办（仅经营乙类非处方药）', '乙类非处方药零售企业许可（告知承诺）', 58],
];
const CHAIN: Draft[] = [
  ['药品零售连锁总部经营许可证新办', '药品零售连锁总部许可', 31],
  ['药品零售连锁总部经营许可证变更', '药品零售连锁总部许可', 24],
];
const FOOD = '食品经营许可';
const LISTS = new Map<string, Main[]>();

export function mainsOf(city: CitySite, area: Area): Main[] {
  const kept = LISTS.get(area.areaid);
  if (kept) return kept;
  const n = CITIES.indexOf(city) * 8 + city.counties.findIndex((c) => c.areaid === area.areaid) + 1;
  const county = isCounty(city, area);
  let count = 0;
  const biz = (name: string, sub: string, dept: string, heat?: number): Biz => {
    count += 1;
    return {
      iid: area === DISTRICT && name === NAME ? ID : `qy17${(0xa1000 + n * 512 + count * 3).toString(16)}`,
      name,
      sub,
      dept,
      online: name === NAME || count % 5 !== 3,
      heat: heat ?? 20 + ((count * 53 + n * 17) % 170),
    };
  };
  const market = `${area.name}市场监督管理局`;
  const drugs = (name: string, drafts: Draft[]): Main => ({
    zxid: '',
    name,
    dept: market,
    theme: '准营准办',
    audience: '法人',
    biz: drafts.map(([title, sub, heat]) => biz(title, sub, market, heat)),
  });
  const list: Main[] = [];
  const near = ['第二类精神药品零售业务审批', '医疗器械经营许可证核发'];
  for (const item of catalogue({ count: 62 - (n % 7), offset: county ? 0 : 4, decoys: near })) {
    const dept = area.name + item.dept;
    const food = item.name.startsWith(FOOD);
    const own = biz(item.name, food ? FOOD : item.name, dept);
    const before = food ? list.find((m) => m.name === FOOD) : undefined;
    if (before) before.biz.push(own);
    else {
      const { theme, audience } = item;
      list.push({ zxid: '', name: food ? FOOD : item.name, dept, theme, audience, biz: [own] });
    }
  }
  list.splice(6, 0, county ? drugs(MAIN, RETAIL) : drugs('药品零售连锁总部许可', CHAIN));
  const done = list.map((m, i) => ({ ...m, zxid: `z${area.areaid.slice(2)}${String(i + 1).padStart(3, '0')}` }));
  LISTS.set(area.areaid, done);
  return done;
}
export const bizOf = (city: CitySite, area: Area): Biz[] => mainsOf(city, area).flatMap((m) => m.biz);
export function bizBy(city: CitySite, area: Area, iid: string): { main: Main; biz: Biz } | null {
  for (const main of mainsOf(city, area)) {
    const found = main.biz.find((b) => b.iid === iid);
    if (found) return { main, biz: found };
  }
  return null;
}
/** As like as they are, the more often handled comes first. */
export const search = (city: CitySite, area: Area, words: string): Biz[] =>
  findByName(
    [...bizOf(city, area)].sort((a, b) => b.heat - a.heat),
    words,
    0.5,
  );
export const unique = (list: string[]): string[] => [...new Set(list)];
