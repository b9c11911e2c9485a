import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { DISTRICT, SITES, type WebSite } from './sites.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const ID = 'ss8c21f07a3e';
export const CATALOG = '药品零售企业经营许可';
/** A line of the implementation list: what one can apply for. */
export interface Entry {
  id: string;
  name: string;
  dept: string;
  online: boolean;
  heat: number;
  kind: string;
}
/** A line of the catalogue; its entries may be of several departments. */
export interface Catalog {
  id: string;
  name: string;
  theme: string;
  audience: '个人' | '法人';
  entries: Entry[];
}
type Draft = [name: string, dept: string, suffix: string];
const RETAIL: Draft[] = [
  ['《药品经营许可证》（零售）换发', '行政审批局', '换发'],
  ['《药品经营许可证》（零售）许可事项变更', '行政审批局', '许可事项变更'],
  [NAME, '行政审批局', '核发'],
  ['《药品经营许可证》（零售）登记事项变更', '行政审批局', '登记事项变更'],
  ['《药品经营许可证》（零售）注销（依申请）', '市场监督管理局', '注销'],
  ['《药品经营许可证》（零售）遗失公告', '市场监督管理局', '遗失'],
];
const UPPER: Record<string, string[]> = {
  省: ['药品批发企业经营许可', '药品生产许可', '医疗机构制剂注册', '药品委托生产许可'],
  市: ['药品零售连锁企业总部许可', '第三类医疗器械经营许可', '麻醉药品和精神药品运输证明核发'],
};
/** Licences are given by one bureau here; the others keep what is no licence. */
const office = (site: WebSite, dept: string): string => {
  if (site.kind === '省') return `省${dept}`;
  const moved = /^(市场监督管理局|卫生健康局|文化体育和旅游局|交通运输局|农业农村局)$/.test(dept);
  return site.name + (moved && site.kind === '县' ? '行政审批局' : dept);
};
const LISTS = new Map<string, Catalog[]>();
export function catalogsOf(site: WebSite): Catalog[] {
  const kept = LISTS.get(site.webId);
  if (kept) return kept;
  const n = SITES.indexOf(site);
  const common = COMMON_ITEMS.filter((_, i) => (i * 3 + n) % (site.kind === '县' ? 5 : 3) !== 1);
  let count = 0;
  const entry = (name: string, dept: string): Entry => {
    count += 1;
    return {
      id: site === DISTRICT && name === NAME ? ID : `ss${(0x8c20000 + n * 1024 + count * 5).toString(16)}`,
      name,
      dept,
      online: name === NAME || count % 7 !== 5,
      heat: name === NAME ? 412 : 180 + ((count * 97 + n * 31) % 420),
      kind: count % 3 === 0 ? '即办件' : '承诺件',
    };
  };
  const list: Omit<Catalog, 'id'>[] = common.map((i) => ({
    name: i.name,
    theme: i.theme,
    audience: i.audience,
    entries: (/许可$/.test(i.name) ? ['', '（变更）', '（注销）'] : [''])
      .slice(0, 1 + (i.name.length % 3))
      .map((suffix) => entry(`${i.name}${suffix}`, office(site, i.dept))),
  }));
  const drug = (name: string, entries: Entry[]) => ({ name, theme: '准营准办', audience: '法人' as const, entries });
  if (site.kind === '县') {
    list.splice(
      7,
      0,
      drug(
        CATALOG,
        RETAIL.map(([name, dept]) => entry(name, site.name + dept)),
      ),
    );
    list.splice(
      15,
      0,
      drug('第二类精神药品零售业务审批', [entry('第二类精神药品零售业务审批', `${site.name}行政审批局`)]),
    );
  } else {
    const dept = site.kind === '省' ? '省药品监督管理局' : `${site.name}行政审批局`;
    for (const [k, name] of (UPPER[site.kind] ?? []).entries())
      list.splice(3 + k * 4, 0, drug(name, [entry(`${name}（核发）`, dept), entry(`${name}（变更）`, dept)]));
  }
  const done = list.map((c, i) => ({ ...c, id: `ml${site.webId}x${(i + 16).toString(36)}` }));
  LISTS.set(site.webId, done);
  return done;
}
export const entriesOf = (site: WebSite): Entry[] => catalogsOf(site).flatMap((c) => c.entries);
export function entryOf(site: WebSite, id: string): { catalog: Catalog; entry: Entry } | null {
  for (const catalog of catalogsOf(site)) {
    const entry = catalog.entries.find((e) => e.id === id);
    if (entry) return { catalog, entry };
  }
  return null;
}
/** What is asked for most comes first. */
export const search = (site: WebSite, words: string): Entry[] =>
  findByName(entriesOf(site), words, 0.7).sort((a, b) => b.heat - a.heat);
export const unique = (list: string[]): string[] => [...new Set(list)];
