import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export interface Area {
  web: number;
  name: string;
  full: string;
  code: string;
}
export const AREAS: readonly [Area, Area, Area, ...Area[]] = [
  { web: 1, name: '', full: '江泾省', code: '970000' },
  { web: 45, name: '常浦市', full: '常浦市', code: '970400' },
  { web: 451, name: '天虞区', full: '常浦市天虞区', code: '970402' },
  { web: 452, name: '钟溪区', full: '常浦市钟溪区', code: '970404' },
  { web: 453, name: '溧湖市', full: '常浦市溧湖市', code: '970481' },
];
export const OTHER_CITIES = ['锡梁市', '通洲市', '盐渎市', '淮浦市', '宿豫市'];
const OTHERS: Area[] = OTHER_CITIES.map((name, n) => ({ web: 50 + n, name, full: name, code: `9705${n}0` }));
export const areaOf = (web: number): Area => [...AREAS, ...OTHERS].find((a) => a.web === web) ?? AREAS[0];
export const COUNTY = AREAS[2];

export const NAME = '药品经营许可（零售）';
export const ID = '32A0C7E1-451';
/** Kinds of power of the department; the wanted one is of the first. */
export const listOf = (area: Area): Item[] =>
  area.web < 100
    ? catalogue({ count: area.web === 1 ? 12 : 26, offset: 8, prefix: `w${area.web}-`, wanted: [] })
    : catalogue({
        count: 44,
        offset: area.web % 7,
        prefix: `w${area.web}-`,
        wanted: [{ place: 17, item: { id: area === COUNTY ? ID : `32A0C7E1-${area.web}`, name: NAME } }],
      });
export const search = (area: Area, words: string): Item[] => findByName(listOf(area), words, 0.35);
