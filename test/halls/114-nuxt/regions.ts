export interface Region {
  code: string;
  name: string;
  level: '省级' | '市级' | '县级';
  parent: string;
}
export const PROVINCE: Region = { code: '933000', name: '澹江省', level: '省级', parent: '' };
const TREE: [code: string, city: string, districts: string][] = [
  ['933200', '桑渡市', '933202 桑城区;933203 临桑区;933221 双渡县'],
  ['933300', '屏泽市', '933302 泽南区;933303 屏山区;933321 沛原县;933381 榆台市'],
  ['933100', '澹宁市', '933102 平澹区;933103 南屿区;933104 澹湖区;933105 芸桥区;933121 石泷县;933122 桐渚县'],
  ['933400', '阮陵市', '933402 陵东区;933403 阮城区;933422 茶岭县'],
  ['933500', '栖溪市', '933502 溪口区;933521 青梧县;933522 乔营县'],
  ['933600', '莲浦市', '933602 莲塘区;933603 浦阳区;933621 荻港县'],
];
export const REGIONS: Region[] = [
  PROVINCE,
  ...TREE.flatMap(([code, name, districts]): Region[] => [
    { code, name, level: '市级', parent: PROVINCE.code },
    ...districts.split(';').map((d): Region => {
      const [c = '', n = ''] = d.split(' ');
      return { code: c, name: n, level: '县级', parent: code };
    }),
  ]),
];
export const regionOf = (code: string | null): Region => REGIONS.find((r) => r.code === code) ?? PROVINCE;
export const CITY = regionOf('933100');
export const DISTRICT = regionOf('933105');
/** As the tree select takes it. */
export const tree = () => {
  const node = (r: Region): unknown => ({
    title: r.name,
    value: r.code,
    children: REGIONS.filter((c) => c.parent === r.code).map(node),
  });
  return [node(PROVINCE)];
};
