import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export interface Area {
  code: string;
  name: string;
  /** Folder of the site, with its slashes; the province's is `/`. */
  path: string;
  level: 1 | 2 | 3 | 4;
  parent: string;
}

export const PROVINCE: Area = { code: '984000', name: '沅澜省', path: '/', level: 1, parent: '' };
const CITIES = `984100|沅安市|yuanan
984200|芷兰市|zhilan
984300|武溪市|wuxi
984400|澧阳岭市|liyangling
984500|靖源市|jingyuan
984600|辰水市|chenshui
984700|凤滩州|fengtan`;
const COUNTIES = `984101|沅北区|yuanbei|984100
984102|沅南区|yuannan|984100
984121|麻塘县|matang|984100
984202|鹤汀区|heting|984200
984203|芷浦区|zhipu|984200
984204|沅口区|yuankou|984200
984205|榆湾区|yuwan|984200
984221|会川县|huichuan|984200
984222|通溪侗族自治县|tongxi|984200
984301|武城关区|wucheng|984300
984321|浦市县|pushi|984300
984401|澧口区|likou|984400
984421|石公县|shigong|984400
984501|靖城区|jingcheng|984500
984601|辰阳区|chenyang|984600
984621|溆浦河县|xupuhe|984600
984701|滩头县|tantou|984700`;
const TOWNS = `城东街道|chengdong;码头街道|matou;河西街道|hexi;白沙渡镇|baishadu;桐木镇|tongmu;黄岩乡|huangyan`;

const cut = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));
const cities = cut(CITIES).map(
  ([code = '', name = '', slug]): Area => ({ code, name, path: `/${slug}/`, level: 2, parent: PROVINCE.code }),
);
const counties = cut(COUNTIES).map(
  ([code = '', name = '', slug, parent = '']): Area => ({
    code,
    name,
    path: `${cities.find((c) => c.code === parent)?.path}${slug}/`,
    level: 3,
    parent,
  }),
);
export const COUNTY = counties.find((c) => c.code === '984204') as Area;
const towns = TOWNS.split(';').map((line, n): Area => {
  const [name = '', slug] = line.split('|');
  return { code: `${COUNTY.code}${101 + n}`, name, path: `${COUNTY.path}${slug}/`, level: 4, parent: COUNTY.code };
});
export const AREAS: Area[] = [PROVINCE, ...cities, ...counties, ...towns];

export const children = (code: string): Area[] => AREAS.filter((a) => a.parent === code);
const byCode = (code: string): Area | undefined => AREAS.find((a) => a.code === code);
/** Name with those of the areas above it, without the province's. */
export function fullName(area: Area): string {
  const above = byCode(area.parent);
  return above && above.level > 1 ? `${fullName(above)}${area.name}` : area.name;
}
/** The site that an address belongs to: the longest folder that fits. */
export const siteAt = (path: string): Area =>
  AREAS.filter((a) => path.startsWith(a.path)).sort((a, b) => b.path.length - a.path.length)[0] ?? PROVINCE;

export const NAME = '《药品经营许可证》（零售）核发';
export const ID = '984204MB0A7F1C2D400017211100301';

const townItems = (code: string): Item[] =>
  catalogue({ count: 12, offset: 26 + (Number(code) % 7), prefix: `${code}X`, dept: '便民服务中心', decoys: [] });
const countyItems = (code: string): Item[] =>
  catalogue({
    count: 46,
    offset: 3,
    prefix: `${code}S`,
    decoys: [
      '《药品经营许可证》（零售）变更（许可事项）',
      '《药品经营许可证》（零售）变更（登记事项）',
      '《药品经营许可证》（零售）换发',
      '《药品经营许可证》（零售）注销',
      '《药品经营许可证》（零售）补发',
      '第二类精神药品零售业务审批',
    ],
    wanted: [{ place: 15, item: { id: code === COUNTY.code ? ID : `${code}MB000017211100301`, name: NAME } }],
  });
const upperItems = (code: string): Item[] =>
  catalogue({
    count: 28,
    offset: 31,
    prefix: `${code}S`,
    decoys: ['《药品经营许可证》（批发）核发', '药品零售连锁总部经营许可证核发', '互联网药品信息服务资格证书核发'],
  });
/** What a site offers. */
export const itemsOf = (area: Area): Item[] =>
  area.level === 4 ? townItems(area.code) : area.level === 3 ? countyItems(area.code) : upperItems(area.code);
/** A site's search knows its own items only. */
export const search = (area: Area, words: string): Item[] => findByName(itemsOf(area), words, 0.6);
