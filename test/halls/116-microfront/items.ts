import { catalogue } from '../kit/catalogue.ts';
import { likeness } from '../kit/search.ts';
import { DISTRICT, REGIONS, type Region } from './regions.ts';

export const NAME = '药品经营许可证（零售）核发';
export interface Matter {
  id: string;
  name: string;
  dept: string;
  theme: string;
  audience: '法人' | '个人';
  online: boolean;
  heat: number;
}
/** Each district has the item, under a number of its own. */
export const retailId = (region: Region): string => `jd${region.code.slice(0, 6)}172111`;
export const ID = retailId(DISTRICT);
const DECOYS: Record<Region['kind'], string[]> = {
  province: [
    '药品经营许可证（批发）核发',
    '药品经营许可证（批发）变更',
    '药品生产许可证核发',
    '医疗机构制剂许可证核发',
  ],
  city: ['药品零售连锁总部经营许可证核发', '药品零售连锁总部经营许可证变更', '第三类医疗器械经营许可证换发'],
  district: [
    '药品经营许可证（零售）换发',
    '药品经营许可证（零售）变更（许可事项）',
    '药品经营许可证（零售）变更（登记事项）',
    '药品经营许可证（零售）注销',
    '药品经营许可证（零售）遗失补发',
    '第二类精神药品零售业务审批',
    '仅销售预包装食品备案',
  ],
};
const LISTS = new Map<string, Matter[]>();
export function mattersOf(region: Region): Matter[] {
  const kept = LISTS.get(region.code);
  if (kept) return kept;
  const n = REGIONS.indexOf(region);
  const wanted =
    region.kind === 'district' ? [{ place: 26 + (n % 5), item: { name: NAME, id: retailId(region) } }] : [];
  const list = catalogue({
    count: region.kind === 'district' ? 58 : 34,
    offset: n * 5,
    decoys: DECOYS[region.kind],
    prefix: `jd${region.code.slice(0, 6)}`,
    wanted,
  }).map((item, i): Matter => {
    const drug = item.name === NAME;
    const own = region.kind === 'province' && /^药品|制剂/.test(item.name) ? '药品监督管理局' : item.dept;
    return {
      ...item,
      dept: `${region.kind === 'province' ? '省' : region.name}${own}`,
      online: drug || i % 6 !== 4,
      heat: drug ? 46 : 60 + ((i * 173 + n * 41) % 640),
    };
  });
  LISTS.set(region.code, list);
  return list;
}
/** An item's number begins with its region's. */
export function matterOf(id: string): { region: Region; matter: Matter } | null {
  const region = REGIONS.find((r) => r.code.slice(0, 6) === id.slice(2, 8));
  const matter = region && mattersOf(region).find((m) => m.id === id);
  return region && matter ? { region, matter } : null;
}
/** What fits, what is often handled before what is seldom. */
export const search = (region: Region, words: string): Matter[] =>
  mattersOf(region)
    .map((matter, place) => ({ matter, place, like: likeness(words, matter.name) }))
    .filter(({ like }) => like >= 0.5)
    .map((e) => ({ ...e, score: e.like + e.matter.heat / 2500 }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ matter }) => matter);
export const unique = (list: string[]): string[] => [...new Set(list)];
