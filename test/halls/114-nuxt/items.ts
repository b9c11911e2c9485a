import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { DISTRICT, REGIONS, type Region } from './regions.ts';

export const NAME = '药品经营许可证（零售企业）核发';
export const ID = '5f2b8e17c0';
export interface Matter {
  id: string;
  name: string;
  main: string;
  dept: string;
  theme: string;
  audience: '法人' | '个人';
  online: boolean;
}
const RETAIL = [
  '药品经营许可证（零售企业）换发',
  '药品经营许可证（零售企业）许可事项变更',
  NAME,
  '药品经营许可证（零售企业）登记事项变更',
  '药品经营许可证（零售企业）注销',
  '药品经营许可证（零售企业）遗失补发',
];
const UPPER: Record<string, string[]> = {
  省级: ['药品经营许可证（批发企业）核发', '药品经营许可证（批发企业）变更', '药品生产许可证核发', '医疗机构制剂许可'],
  市级: ['药品零售连锁企业总部许可', '第三类医疗器械经营许可证核发', '麻醉药品邮寄证明核发'],
};
const mainOf = (name: string): string =>
  /^(食品经营许可|烟草专卖零售许可证|公司|特种设备)/.exec(name)?.[1]?.replace('公司', '公司登记') ?? name;
const officeOf = (region: Region, dept: string): string =>
  region.name +
  (region.level === '省级' && !/监督|税务|烟草|体育/.test(dept)
    ? dept.replace(/局$/, dept.startsWith('卫生') ? '委员会' : '厅')
    : dept);

const LISTS = new Map<string, Matter[]>();
export function mattersOf(region: Region): Matter[] {
  const kept = LISTS.get(region.code);
  if (kept) return kept;
  const n = REGIONS.indexOf(region);
  const common = COMMON_ITEMS.filter((_, i) => (i + n) % (region.level === '县级' ? 7 : 3) !== 0).map((i) => ({
    ...i,
    main: mainOf(i.name),
  }));
  const drug = (name: string, main: string) => ({
    id: '',
    name,
    main,
    dept: region.level === '省级' ? '药品监督管理局' : '市场监督管理局',
    theme: '准营准办',
    audience: '法人' as const,
  });
  const own =
    region.level === '县级'
      ? [
          ...RETAIL.map((r) => drug(r, '药品零售企业经营许可')),
          drug('第二类精神药品零售业务审批', '第二类精神药品零售业务审批'),
        ]
      : (UPPER[region.level] ?? []).map((r) => drug(r, r));
  const list = [...common.slice(0, 9), ...own, ...common.slice(9)].map((i, at) => {
    const wanted = region === DISTRICT && i.name === NAME;
    return {
      ...i,
      dept: officeOf(region, i.dept),
      id: wanted ? ID : (0x5f000000 + n * 4096 + at * 7).toString(16) + 'c0'.slice(n % 2),
      online: i.name === NAME || at % 6 !== 4,
    };
  });
  LISTS.set(region.code, list);
  return list;
}
export function matter(id: string): { region: Region; item: Matter } | null {
  for (const region of REGIONS) {
    const item = mattersOf(region).find((m) => m.id === id);
    if (item) return { region, item };
  }
  return null;
}
export const search = (region: Region, words: string): Matter[] => findByName(mattersOf(region), words, 0.45);
export const unique = (list: string[]): string[] => [...new Set(list)];
