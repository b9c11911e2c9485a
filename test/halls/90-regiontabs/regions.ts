export interface Region {
  code: string;
  name: string;
  level: 'province' | 'city' | 'district';
  /** Code of the region above; the province's is empty. */
  above: string;
}

export const PROVINCE: Region = { code: '989000', name: '岚海省', level: 'province', above: '' };
/** A city a line, what lies in it behind the bar. 莞山市 has towns and no districts. */
const LINES = `989100 岚州市|989102 越溪区 989103 荔港区 989104 海曲区 989111 云埔区 989114 花县区 989117 从山区
989200 鹭江市|989202 鹭东区 989203 鹭西区 989221 南浦县
989400 榕湾市|989402 榕东区 989403 榕西区 989421 澄浦县 989481 普安市
989500 梅岭市|989502 梅东区 989521 蕉平县 989522 五溪县
989900 莞山市|989901 东坑街道 989902 松湖镇 989903 石龙岗镇
989300 珠溪市|989302 溪东区 989303 溪北区 989304 溪南区 989305 斗湾区 989321 万岬县 989371 横江新区`;

const pair = (text: string): [string, string] => [text.slice(0, 6), text.slice(7)];
export const CITIES: Region[] = [];
const DISTRICTS: Region[] = [];
for (const line of LINES.split('\n')) {
  const [head = '', rest = ''] = line.split('|');
  const [above, name] = pair(head);
  CITIES.push({ code: above, name, level: 'city', above: PROVINCE.code });
  for (const one of rest.match(/\d{6} [^ ]+/g) ?? []) {
    const [code, district] = pair(one);
    DISTRICTS.push({ code, name: district, level: 'district', above });
  }
}
export const REGIONS: Region[] = [PROVINCE, ...CITIES, ...DISTRICTS];
export const HOME = '989304';

export const regionOf = (code: string | null): Region => REGIONS.find((r) => r.code === code) ?? PROVINCE;
export const under = (region: Region): Region[] => REGIONS.filter((r) => r.above === region.code);
/** As a card's tag or an office says it: 珠溪市溪南区. */
export const fullName = (region: Region): string =>
  region.level === 'district' ? `${regionOf(region.above).name}${region.name}` : region.name;
const isTown = (region: Region): boolean => region.above === '989900';
export const levelName = (region: Region): string =>
  isTown(region) ? '镇级' : { province: '省级', city: '市级', district: '县级' }[region.level];
export const office = (region: Region, dept: string): string =>
  `${fullName(region)}${dept}${isTown(region) && dept.endsWith('局') ? '分局' : ''}`;
export const index = (region: Region): string =>
  region.level === 'province' ? '/portal/v2/index' : `/portal/v2/index?region=${region.code}`;
