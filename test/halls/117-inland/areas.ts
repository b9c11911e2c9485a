/** A province of five cities, each with its 子站 on an origin of its own; an area is the city itself or a county of it. */
export interface Area {
  areaid: string;
  name: string;
}
export interface CitySite extends Area {
  /** Name of its origin. */
  key: string;
  counties: Area[];
}
export const PROVINCE = '峪川省';
const LINES = `city 961700 渠阳市 961702西渠区 961703渠阳经济技术开发区 961704鼓城区 961721乾口县 961722石梁县 961723沙河沿县 961724柏坪县
c2 961800 陇泽市 961802泽东区 961803古城区 961821上陇县
c3 961900 岩昌市 961902岩北区 961903昌平里区 961921鹿山县
c4 962000 泾口市 962002口前区 962021泾上县 962022塬头县
c5 962100 河塬州 962101河塬城区 962121白草县`;

export const CITIES: CitySite[] = LINES.split('\n').map((line) => {
  const [key = '', areaid = '', name = '', ...rest] = line.split(' ');
  return { key, areaid, name, counties: rest.map((r) => ({ areaid: r.slice(0, 6), name: r.slice(6) })) };
});
export const CITY = CITIES[0] as CitySite;
export const DISTRICT = CITY.counties[2] as Area;
/** The area that the address names; a number that is none shows the city itself, as such pages do. */
export const areaOf = (city: CitySite, areaid: string | null): Area =>
  city.counties.find((c) => c.areaid === areaid) ?? city;
export const isCounty = (city: CitySite, area: Area): boolean => city.areaid !== area.areaid;
/** The page of an area: the city's own is its home. */
export const areaUrl = (city: CitySite, area: Area): string =>
  isCounty(city, area) ? `/zwdt/area.jsp?areaid=${area.areaid}` : '/zwdt/index.jsp';
