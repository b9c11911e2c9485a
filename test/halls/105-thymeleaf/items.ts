import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

/** A site of the group: the origin that it has, and the folder where it shares one. */
export interface Area {
  code: string;
  name: string;
  full: string;
  origin: 'prov' | 'city' | 'dist' | 'sib';
  folder: string;
}
const area = (code: string, name: string, full: string, origin: Area['origin'], folder = ''): Area => ({
  code,
  name,
  full,
  origin,
  folder,
});
export const PROVINCE = area('977000', '渭川省', '渭川省', 'prov');
export const CITY = area('977200', '秦塬市', '秦塬市', 'city');
export const DISTRICT = area('977203', '崆岭区', '秦塬市崆岭区', 'dist');
export const SIBLING = area('977221', '华泾县', '秦塬市华泾县', 'sib');
/** Cities without a domain of their own live in folders of the provincial site. */
export const OTHERS = [
  area('977100', '兰皋市', '兰皋市', 'prov', '/c/lg'),
  area('977300', '陇川市', '陇川市', 'prov', '/c/lc'),
  area('977400', '天麦市', '天麦市', 'prov', '/c/tm'),
  area('977500', '武威岭市', '武威岭市', 'prov', '/c/wwl'),
];
/** Counties that have no site yet: their names are grey. */
export const GREY = ['灵塬县', '崇信川县', '静水县'];
export const AREAS = [PROVINCE, CITY, DISTRICT, SIBLING, ...OTHERS];

export const NAME = '药品经营许可证（零售）首次核发';
export const ID = '402881f27c5d4e90017c61a3b2d40188';
export interface Sub {
  id: string;
  name: string;
}
export interface Main extends Item {
  code: string;
  subs: Sub[];
}
const DRUG = '药品零售企业许可';
const PARTS: Record<string, string[]> = {
  [DRUG]: [
    '药品经营许可证（零售）变更许可事项',
    '药品经营许可证（零售）变更登记事项',
    '药品经营许可证（零售）到期换证',
    NAME,
    '药品经营许可证（零售）遗失补办',
    '药品经营许可证（零售）注销',
    '药品零售连锁企业门店首次核发',
  ],
  第三类医疗器械经营许可: [
    '第三类医疗器械经营许可证核发',
    '第三类医疗器械经营许可证变更',
    '第三类医疗器械经营许可证延续',
    '第三类医疗器械经营许可证注销',
  ],
  药品批发企业许可: ['药品经营许可证（批发）核发', '药品经营许可证（批发）变更', '药品经营许可证（批发）换发'],
  药品零售连锁总部许可: ['药品经营许可证（零售连锁总部）核发', '药品经营许可证（零售连锁总部）变更'],
};
const NEAR = [DRUG, '第三类医疗器械经营许可', '第二类精神药品零售业务许可', '医疗器械网络销售备案', '执业药师注册初审'];
const ABOVE = ['药品批发企业许可', '药品零售连锁总部许可', '互联网药品信息服务资格审批', '蛋白同化制剂批发许可'];

const idOf = (at: Area, main: number, sub: number): string =>
  `4028${at.code}7c5d4e90017c${String(main * 16 + sub + 4096).padStart(6, '0')}`;
export function mainsOf(at: Area): Main[] {
  const low = !at.code.endsWith('00');
  const list = catalogue({
    count: low ? 58 : 42,
    offset: Number(at.code.slice(2)) % 60,
    decoys: low ? NEAR : ABOVE,
  });
  return list.map((item, n) => ({
    ...item,
    code: `${at.code}-${String(n + 1).padStart(3, '0')}`,
    subs: (PARTS[item.name] ?? [item.name]).map((name, m) => ({
      id: name === NAME && at === DISTRICT ? ID : idOf(at, n, m),
      name,
    })),
  }));
}
/** The depts as the A–Z list shows them. */
const LETTERS: Record<string, string> = {
  市场监督管理局: 'S',
  卫生健康局: 'W',
  教育局: 'J',
  住房和城乡建设局: 'Z',
  人力资源和社会保障局: 'R',
  公安局: 'G',
  民政局: 'M',
  文化体育和旅游局: 'W',
  交通运输局: 'J',
  农业农村局: 'N',
  自然资源局: 'Z',
  应急管理局: 'Y',
  税务局: 'S',
  烟草专卖局: 'Y',
};
export const unique = (list: string[]): string[] => [...new Set(list)];
export const deptsOf = (at: Area): { letter: string; name: string }[] =>
  unique(mainsOf(at).map((m) => m.dept))
    .map((name) => ({ letter: LETTERS[name] ?? 'Q', name }))
    .sort((a, b) => (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0));

export interface Hit extends Sub {
  at: Area;
  dept: string;
}
const subsOf = (at: Area): Hit[] => mainsOf(at).flatMap((m) => m.subs.map((s) => ({ ...s, at, dept: m.dept })));
/** LIKE on any of the words, the higher level first, in the order of the table. */
export function search(at: Area, words: string): Hit[] {
  const all = [...(at === DISTRICT || at === SIBLING ? subsOf(CITY) : []), ...subsOf(at)];
  const found = new Set(findByName(all, words, 0.6).map((s) => s.id));
  return all.filter((s) => found.has(s.id));
}
export function subOf(at: Area, id: string): { main: Main; sub: Sub } | null {
  for (const main of mainsOf(at)) {
    const sub = main.subs.find((s) => s.id === id);
    if (sub) return { main, sub };
  }
  return null;
}
