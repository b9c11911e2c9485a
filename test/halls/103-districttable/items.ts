import { catalogue, type Item } from '../kit/catalogue.ts';
import { press } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = '巴澧省';
export const CITY = '澧阳市';
export const DISTRICT = '蓼塘区';
export const NAME = '药品经营许可证核发（零售）';
export const ID = '317';

const HALL: Item[] = catalogue({
  count: 33,
  offset: 12,
  decoys: [
    '药品经营许可证核发（零售连锁门店）',
    '药品经营许可证变更（零售）',
    '药品经营许可证换发（零售）',
    '药品经营许可证注销（零售）',
    '药品经营许可证遗失补办（零售）',
    '第三类医疗器械经营许可',
    '第二类医疗器械经营备案',
    '医疗机构制剂调剂初审',
  ],
  wanted: [{ place: 24, item: { name: NAME } }],
});
/** Newest first, as the database hands them out; ids as it counted them. */
export const ITEMS: (Item & { date: string })[] = HALL.map((item, n) => ({
  ...item,
  id: String(341 - n),
  date: `2024-${String(10 - Math.floor(n / 6)).padStart(2, '0')}-${String(28 - (n % 6) * 4).padStart(2, '0')}`,
}));
export const DEPTS = [...new Set(ITEMS.map((i) => i.dept))];

/** What the city's own windows do. */
export const MUNICIPAL: Item[] = catalogue({
  count: 14,
  offset: 40,
  prefix: 'sj',
  dept: '食品药品监督管理局',
  decoys: ['药品经营许可证核发（批发）', '药品经营许可证核发（零售连锁总部）', '医疗器械生产企业许可'],
});

export const columns = press(
  ['通知公告', '工作动态'],
  (n) => `/news.asp?lb=${n + 1}`,
  (n, m) => `/news_show.asp?id=${n * 40 + m + 61}`,
  7,
);
/** A notice that names the item, for whoever searches. */
export const MOVED = {
  title: '关于调整药品经营许可证核发等事项受理窗口的公告',
  path: '/news_show.asp?id=139',
  date: '2026-02-11',
  text: '<p>为方便群众办事，自2026年2月16日起，区市场监督管理局受理窗口由一楼3号窗口调整到一楼6号窗口，原窗口停止收件。</p><p>给您带来不便，敬请谅解。</p><p align="right">蓼塘区政务服务中心<br>2026年2月11日</p>',
};
columns[0]?.articles.unshift(MOVED);

export interface Hit {
  name: string;
  path: string;
  date: string;
}
/** Guides and news with these words, newest first. */
export const search = (words: string): Hit[] =>
  findByName<Hit>(
    [
      ...ITEMS.map((i) => ({ name: i.name, path: `/bszn_show.asp?id=${i.id}`, date: i.date })),
      ...columns.flatMap((c) => c.articles.map((a) => ({ name: a.title, path: a.path, date: a.date }))),
    ],
    words,
    0.75,
  ).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
export const rank = (words: string): number => search(words).findIndex((h) => h.name === NAME) + 1;
