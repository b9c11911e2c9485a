import { createHash } from 'node:crypto';
import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = '鄱原省';
export interface Town {
  slug: string;
  code: string;
  name: string;
  areas: [code: string, name: string][];
}
/** The cities with a flagship on the shared host. */
export const TOWNS: Town[] = [
  {
    slug: 'hz',
    code: '940100',
    name: '洪泽湾市',
    areas: [
      ['940102', '东苑区'],
      ['940103', '西渡区'],
    ],
  },
  {
    slug: 'lc',
    code: '940200',
    name: '芦川市',
    areas: [
      ['940202', '昌河埠区'],
      ['940203', '望湖区'],
      ['940204', '珠田区'],
      ['940222', '浮滩县'],
    ],
  },
  {
    slug: 'pj',
    code: '940300',
    name: '萍麓市',
    areas: [
      ['940302', '安源坊区'],
      ['940321', '莲塘县'],
    ],
  },
  { slug: 'jy', code: '940400', name: '浔阳渡市', areas: [['940402', '庐南区']] },
];
export const CITY = TOWNS[1] as Town;
export const DISTRICT = '940203';
export const NAME = '药品经营许可证核发（零售）';
export const OFFICE = '芦川市望湖区市场监督管理局';

export interface Matter extends Item {
  area: string;
  region: string;
}
const idOf = (area: string, name: string): string =>
  createHash('sha1').update(`${area}/${name}`).digest('hex').slice(0, 14);
export const ID = idOf(DISTRICT, NAME);

const dress = (list: Item[], area: string, region: string): Matter[] => {
  const names = new Set<string>();
  return list
    .filter(({ name }) => !names.has(name) && names.add(name))
    .map((item) => ({ ...item, id: idOf(area, item.name), area, region }));
};
/** What the provincial departments do themselves. */
export const PROVINCIAL = dress(
  catalogue({
    count: 26,
    offset: 31,
    dept: '药品监督管理局',
    decoys: [
      '药品经营许可证核发（批发）',
      '药品经营许可证核发（零售连锁总部）',
      '药品生产许可证核发',
      '互联网药品信息服务资格证书核发',
    ],
  }),
  '940000',
  PROVINCE,
);
const DISTRICT_DECOYS = [
  '药品经营许可证变更（零售）',
  '药品经营许可证换发（零售）',
  '药品经营许可证注销（零售）',
  '药品经营许可证补发（零售）',
  '药品零售连锁门店经营许可',
  '第二类精神药品零售业务审批',
  '第三类医疗器械经营许可',
  '执业药师注册',
];
/** The list of a city (its own code) or of one of its districts. */
export function listOf(town: Town, area: string): Matter[] {
  const name = town.areas.find(([code]) => code === area)?.[1];
  const offset = Number(area.slice(3)) % 37;
  return name
    ? dress(
        catalogue({ count: 44, offset, decoys: DISTRICT_DECOYS, wanted: [{ place: 31, item: { name: NAME } }] }),
        area,
        name,
      )
    : dress(
        catalogue({
          count: 38,
          offset,
          dept: '行政审批服务局',
          decoys: DISTRICT_DECOYS.slice(0, 4),
          wanted: [{ place: 20, item: { name: NAME } }],
        }),
        town.code,
        `${town.name}本级`,
      );
}
export const officeOf = (town: Town, m: Matter): string =>
  m.area === '940000' ? `${PROVINCE}${m.dept}` : `${town.name}${m.area === town.code ? '' : m.region}${m.dept}`;

export interface Group {
  name: string;
  rows: { level: string; id: string; area: string; region: string; dept: string }[];
}
/** Items of province, city and (once chosen) district under one name, best name first. */
export function grouped(town: Town, area: string, words: string): Group[] {
  const lists: [string, Matter[]][] = [
    ['省级', PROVINCIAL],
    ['市级', listOf(town, town.code)],
  ];
  if (area !== town.code) lists.push(['区级', listOf(town, area)]);
  const names = [...new Set(lists.flatMap(([, list]) => list.map((m) => m.name)))];
  return findByName(
    names.map((name) => ({ name })),
    words,
    0.34,
  ).map(({ name }) => ({
    name,
    rows: lists.flatMap(([level, list]) =>
      list
        .filter((m) => m.name === name)
        .map((m) => ({ level, id: m.id, area: m.area, region: m.region, dept: officeOf(town, m) })),
    ),
  }));
}
export const rank = (words: string): number =>
  grouped(CITY, DISTRICT, words)
    .flatMap((g) => g.rows)
    .findIndex((r) => r.id === ID) + 1;
