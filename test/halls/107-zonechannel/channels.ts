import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = '泷江省';
export const CITY = { code: '920700', name: '岬州市' };
export const ZONE = '岬州经济技术开发区';
export interface Channel {
  key: string;
  name: string;
  full: string;
  kind: '市本级' | '县区' | '功能区';
}
export const CHANNELS: Channel[] = [
  { key: 'sbj', name: '市本级', full: '岬州市', kind: '市本级' },
  { key: 'hzq', name: '海祯区', full: '岬州市海祯区', kind: '县区' },
  { key: 'lsq', name: '泷山区', full: '岬州市泷山区', kind: '县区' },
  { key: 'djx', name: '东岬县', full: '东岬县', kind: '县区' },
  { key: 'wlx', name: '梧浪县', full: '梧浪县', kind: '县区' },
  { key: 'gxq', name: '岬州高新区', full: '岬州高新技术产业开发区', kind: '功能区' },
  { key: 'jkq', name: '岬州经开区', full: ZONE, kind: '功能区' },
  { key: 'zbq', name: '岬州综保区', full: '岬州综合保税区', kind: '功能区' },
];
export const channelOf = (key: string): Channel | undefined => CHANNELS.find((c) => c.key === key);

export const NAME = '药品零售企业经营许可证核发';
export const ID = '40ac2e86b1';
/** A zone has few offices of its own; the rest is done by branches of the city's, or by the city itself. */
export const BRANCH = '岬州市市场监督管理局经开区分局';
const OFFICES: Record<string, string> = {
  市场监督管理局: BRANCH,
  公安局: '岬州市公安局经开区分局',
  自然资源局: '岬州市自然资源局（市级委托）',
  应急管理局: '岬州市应急管理局（市级委托）',
  税务局: '国家税务总局岬州经开区税务局',
  烟草专卖局: '岬州市烟草专卖局（市级委托）',
  人力资源和社会保障局: '经开区社会事务局',
  民政局: '经开区社会事务局',
  卫生健康局: '经开区社会事务局',
};
const DECOYS = [
  '药品零售连锁企业总部经营许可证核发',
  '药品零售企业经营许可证换发',
  '药品零售企业经营许可证变更（登记事项）',
  '药品零售企业经营许可证变更（许可事项）',
  '药品零售企业经营许可证注销',
  '医疗器械经营许可证核发（第三类）',
  '第二类医疗器械经营备案（新办）',
];
const UPPER = ['药品批发企业经营许可证核发', '药品零售连锁企业总部经营许可证核发', '医疗机构制剂调剂审批'];

export interface Row extends Item {
  online: boolean;
  kind: string;
}
const office = (channel: Channel, dept: string): string =>
  channel.key === 'jkq'
    ? (OFFICES[dept] ?? '经开区行政审批局')
    : channel.kind === '功能区'
      ? `${channel.name}行政审批局`
      : channel.name.replace('市本级', CITY.name) + dept;
const LISTS = new Map<string, Row[]>();
export function listOf(key: string): Row[] {
  const channel = channelOf(key);
  if (!channel) return [];
  const kept = LISTS.get(key);
  if (kept) return kept;
  const n = CHANNELS.indexOf(channel);
  const own = channel.kind !== '市本级';
  const wanted = { place: 23, item: { id: key === 'jkq' ? ID : `40ac${key}01`, name: NAME } };
  const list = catalogue({
    count: own ? 29 + n : 44,
    offset: n * 6,
    prefix: `${key}5e`,
    decoys: own ? DECOYS : UPPER,
    wanted: own ? [wanted] : [],
  }).map((i, at) => ({
    ...i,
    dept: office(channel, i.dept),
    online: i.id === ID || at % 5 !== 3,
    kind: at % 4 === 1 ? '即办件' : '承诺件',
  }));
  LISTS.set(key, list);
  return list;
}
export interface Hit extends Row {
  channel: Channel;
}
export function search(key: string, words: string, whole: boolean): Hit[] {
  const where = whole ? CHANNELS : CHANNELS.filter((c) => c.key === key);
  const all = where.flatMap((channel) => listOf(channel.key).map((i) => ({ ...i, channel })));
  return findByName(all, words, 0.5);
}
export const channelOfItem = (id: string): Channel | undefined =>
  CHANNELS.find((c) => listOf(c.key).some((i) => i.id === id));
export const unique = (list: string[]): string[] => [...new Set(list)];
