import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { ITEM, NAME } from './guide.ts';

export const COUNTY = '997224000000';
export const CITY = '997200000000';
export const PROVINCE = '997000000000';

const MAYORS = '蓉安市 雅龙市 眉溪市 宜川市 泸滨市 广汉源市 达岭市 巴源州 攀江市 遂宁河市'.split(' ');
const COUNTIES: Record<string, string[]> = {
  眉溪市: '东坡桥区 彭山口区 仁寿岗县 洪雅川县 丹棱谷县 竹岭县'.split(' '),
  宜川市: '翠屏门区 竹岭区 江安渡县 长宁溪县'.split(' '),
};

export interface Area {
  code: string;
  name: string;
  parent: string;
}
/** Twelve digits: the province, its cities, their counties. */
export const AREAS: Area[] = [
  { code: PROVINCE, name: '嘉陵省', parent: '' },
  ...MAYORS.flatMap((name, n) => {
    const code = `997${n}00000000`;
    return [
      { code, name, parent: PROVINCE },
      ...(COUNTIES[name] ?? ['城中区', '城北新区']).map((county, m) => ({
        code: `997${n}${String(m < 2 ? m + 2 : m + 19).padStart(2, '0')}000000`,
        name: county,
        parent: code,
      })),
    ];
  }),
];
export const nameOf = (code: string): string => AREAS.find((a) => a.code === code)?.name ?? '嘉陵省';
/** What stands before a bureau's name: a county's bears the city's too. */
export const placeOf = (code: string): string => {
  const area = AREAS.find((a) => a.code === code);
  return area && area.parent !== PROVINCE && area.parent !== '' ? nameOf(area.parent) + area.name : nameOf(code);
};

const county = catalogue({
  count: 62,
  offset: 9,
  prefix: '511A7224',
  wanted: [{ place: 17, item: { id: ITEM, name: NAME } }],
});
const elsewhere = catalogue({ count: 66, offset: 30, prefix: '511B' });
const cityOwn = catalogue({
  count: 40,
  offset: 50,
  prefix: '511C7200',
  decoys: [
    '药品经营许可证核发（零售连锁总部）',
    '药品经营许可证（零售连锁总部）变更',
    '第二类医疗器械经营备案（市级）',
  ],
});
const upper = catalogue({
  count: 30,
  offset: 3,
  prefix: '510P',
  decoys: ['药品经营许可证核发（批发）', '药品生产许可证核发', '医疗机构制剂许可证核发'],
}).map((i) => ({ ...i, dept: i.dept.replace('局', '厅') }));

export const itemsOf = (code: string): Item[] => {
  if (code === COUNTY) return county;
  if (code === CITY) return cityOwn;
  return code === PROVINCE || !AREAS.some((a) => a.code === code) ? upper : elsewhere;
};

/** The platform searches upwards: the levels above come first, then the site's own. */
export const search = (code: string, key: string): (Item & { areaCode: string; area: string })[] => {
  const of = (areaCode: string) =>
    findByName(itemsOf(areaCode), key, 0.6).map((i) => ({ ...i, areaCode, area: nameOf(areaCode) }));
  const chain = code === COUNTY ? [PROVINCE, CITY, COUNTY] : [...new Set([PROVINCE, code])];
  return chain.flatMap((c) => of(c).slice(0, c === code ? 99 : 1));
};
