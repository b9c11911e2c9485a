import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { fold, likeness } from '../kit/search.ts';

export const PROVINCE = { code: '960000', name: '云梦省' };
export const CITY = { code: '960800', name: '夷清市' };
export const COUNTY = { code: '960822', name: '香溪县' };
export const CITIES: [code: string, name: string, counties: [string, string][]][] = [
  [
    '960100',
    '江郢市',
    [
      ['960102', '江汉区'],
      ['960103', '青山湖区'],
      ['960104', '武泰区'],
    ],
  ],
  [
    '960200',
    '黄石港市',
    [
      ['960202', '铁山矿区'],
      ['960203', '大冶湖区'],
    ],
  ],
  [
    '960800',
    '夷清市',
    [
      ['960802', '西陵江区'],
      ['960803', '伍家冈区'],
      ['960821', '远宁县'],
      ['960822', '香溪县'],
      ['960823', '秭屈县'],
    ],
  ],
  [
    '960400',
    '襄水市',
    [
      ['960402', '樊南区'],
      ['960403', '枣林区'],
    ],
  ],
];
export const COUNTIES = CITIES.flatMap(([, , list]) => list);

export interface Item {
  code: string;
  name: string;
  main: string | null;
  dept: string;
  theme: string;
  who: '个人' | '法人';
  online: boolean;
}

export const NAME = '药品经营许可证（零售）新办';
export const CODE = 'YM96082200019';
const SUBS = [
  '药品经营许可证（零售）变更许可事项',
  '药品经营许可证（零售）变更登记事项',
  NAME,
  '药品经营许可证（零售）重新审查发证',
  '药品经营许可证（零售）遗失补办',
  '药品经营许可证（零售）注销',
];
const MAIN = '药品零售企业许可';

/** The items of a county: single ones, and one that is the head of six. */
export function itemsOf(area: string): Item[] {
  const pre = `YM${area}`;
  const common = COMMON_ITEMS.filter((_, n) => (n * 7 + Number(area.slice(-2))) % 9 !== 0).map((item, n) => ({
    code: `${pre}1${String(n).padStart(4, '0')}`,
    name: item.name,
    main: null,
    dept: item.dept,
    theme: item.theme,
    who: item.audience,
    online: n % 4 !== 0,
  }));
  const drugs = SUBS.map((name, n) => ({
    code: name === NAME ? `${pre}00019` : `${pre}0002${n}`,
    name,
    main: MAIN,
    dept: '市场监督管理局',
    theme: '准营准办',
    who: '法人' as const,
    online: true,
  }));
  const other = ['第二类精神药品零售业务审批', '医疗器械经营备案（第二类）', '食品经营许可证核发'].map((name, n) => ({
    code: `${pre}003${n}0`,
    name,
    main: null,
    dept: '市场监督管理局',
    theme: '准营准办',
    who: '法人' as const,
    online: true,
  }));
  return [...common.slice(0, 9), ...other, ...drugs, ...common.slice(9)];
}

/** The city itself grants the wholesale licence, and the chain's head office. */
export const CITY_ITEMS: Item[] = ['药品经营许可证（批发）核发', '药品零售连锁企业总部许可'].map((name, n) => ({
  code: `YM${CITY.code}0900${n}`,
  name,
  main: null,
  dept: '市场监督管理局',
  theme: '准营准办',
  who: '法人',
  online: true,
}));

export const listOf = (area: string): Item[] =>
  area === CITY.code ? CITY_ITEMS : COUNTIES.some(([code]) => code === area) ? itemsOf(area) : [];

export function search(area: string, words: string): (Item & { area: string })[] {
  if (!fold(words)) return [];
  const all = [
    ...(area === COUNTY.code ? CITY_ITEMS.map((i) => ({ ...i, area: CITY.code })) : []),
    ...listOf(area).map((i) => ({ ...i, area })),
  ];
  return all
    .map((item) => ({ item, like: likeness(words, item.name) }))
    .filter(({ like }) => like >= 0.4)
    .sort((a, b) => b.like - a.like)
    .map(({ item }) => item);
}
