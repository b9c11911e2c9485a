import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = '5f0c85a2-3b7e-4d19-9c61-e0a485b7d203';

/** What the zone's hall offers. */
export const ZONE: Item[] = catalogue({
  count: 48,
  offset: 8,
  prefix: 'gx85-',
  dept: '市场监督管理局',
  decoys: [
    '药品经营许可证（零售）许可事项变更',
    '药品经营许可证（零售）登记事项变更',
    '药品经营许可证（零售）换发',
    '药品经营许可证（零售）注销',
    '药品零售连锁门店经营许可变更',
    '医疗器械网络销售备案',
  ],
  wanted: [{ place: 26, item: { id: ID, name: NAME } }],
});
/** What the city itself offers. */
export const CITY: Item[] = catalogue({
  count: 24,
  offset: 40,
  prefix: 'sj85-',
  decoys: ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发', '放射性药品使用许可证核发'],
});

export interface Hit extends Item {
  place: '市本级' | '高新区';
}
/** The city's search engine: the city's own items were taken in first, and equal ones stay in that order. */
export const search = (words: string): Hit[] =>
  findByName(
    [...CITY.map((i): Hit => ({ ...i, place: '市本级' })), ...ZONE.map((i): Hit => ({ ...i, place: '高新区' }))],
    words,
    0.6,
  ).slice(0, 20);
