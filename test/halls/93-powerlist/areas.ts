import type { Addresses } from '../kit/hall.ts';

export interface Area {
  code: string;
  name: string;
  slug: string;
  /** The number of the station, which its pages carry in their addresses. */
  web: number;
  level: 1 | 2 | 3;
  parent: string;
}

const CITIES =
  '浣州市|hzs,明越市|my,瓯渚市|oz,秀澄市|xc,棠州市|tz,稽阴市|jy,婺岭市|wl,衢源市|qy,舟屿市|zy,台浦市|tp,处溪市|cx';
const DISTRICTS: Record<string, string> = {
  hzs: '上塘区|st,湖墅西区|hsx,候潮区|hc,浣西区|hx,滨浣区|bh,富浦区|fp,桐庐山县|tls',
  my: '鄞江区|yj,镇溟区|zm,溪口东区|xkd,慈水市|cs',
  oz: '鹿渚区|lz,龙瓯区|lo,洞屿区|dy,平瓯县|po',
  xc: '秀水区|xs,南湖东区|nhd,善澄县|sc',
  tz: '菰城区|gc,罨画区|yh,苕西区|tx,苕东区|td,德浔县|dx,长箬县|cr,安溪县|ax',
  jy: '越阴区|yy,柯浦区|kp,嵊溪县|sx',
  wl: '婺东区|wd,金岭区|jl,兰岭县|ll',
  qy: '柯源区|ky,衢北区|qb,江常县|jc',
  zy: '定屿区|dingyu,岱屿县|daiyu',
  tp: '椒浦区|jp,黄浦岩区|hpy,仙溪县|xianxi',
  cx: '莲溪区|lx,龙处县|lc,景溪自治县|jx',
};

export const PROVINCE: Area = { code: '930000', name: '浣江省', slug: '', web: 1, level: 1, parent: '' };
const split = (text: string): [string, string][] => text.split(',').map((part) => part.split('|') as [string, string]);
const cities: Area[] = split(CITIES).map(([name, slug], n) => ({
  code: `93${String(n + 1).padStart(2, '0')}00`,
  name,
  slug,
  web: n + 2,
  level: 2,
  parent: PROVINCE.code,
}));
const districts: Area[] = cities.flatMap((city) =>
  split(DISTRICTS[city.slug] ?? '').map(([name, slug], n) => ({
    code: `${city.code.slice(0, 4)}${String(n + 2).padStart(2, '0')}`,
    name,
    slug: city.slug + slug,
    web: city.web * 10 + n + 10,
    level: 3 as const,
    parent: city.code,
  })),
);
export const AREAS: Area[] = [PROVINCE, ...cities, ...districts];
export const CITY = cities.find((c) => c.slug === 'tz') as Area;
export const DISTRICT = districts.find((d) => d.slug === 'tztx') as Area;

export const children = (area: Area): Area[] => AREAS.filter((a) => a.parent === area.code);
export const parentOf = (area: Area): Area | undefined => AREAS.find((a) => a.code === area.parent);
/** 棠州市苕西区: with the city's name before a district's. */
export const fullName = (area: Area): string => (area.level === 3 ? `${parentOf(area)?.name}${area.name}` : area.name);
export const byWeb = (web: string | null): Area => AREAS.find((a) => String(a.web) === web) ?? PROVINCE;
/** Home of an area's station: three have a host of their own, the others share one. */
export const station = (at: Addresses, area: Area): string =>
  area === PROVINCE
    ? `${at['www']}/`
    : area === CITY
      ? `${at['city']}/`
      : area === DISTRICT
        ? `${at['hall']}/`
        : `${at['zhan']}/${area.slug}/index.html`;

/** The script that every page has its panel from: cities, and below each its districts. */
export const switchWeb = (at: Addresses): string =>
  `var arrHot=${JSON.stringify(['浣州市', '明越市', '瓯渚市', '棠州市'])};var arrWeb=${JSON.stringify(
    cities.map((c) => ({
      name: c.name,
      url: station(at, c),
      sub: children(c).map((d) => ({ name: d.name, url: station(at, d) })),
    })),
  )};var provUrl=${JSON.stringify(station(at, PROVINCE))};`;
