export interface Area {
  code: string;
  name: string;
  letter: string;
  level: '省' | '市' | '县';
  parent: string;
}

/** City, then its counties, each with the letter under which the switch lists it. */
const LIST = `982100L岚州市 02G鼓岭区 03Q清河口区 24L岚阳县
982200B泊城市 02B泊水区 21S松原里县 22F枫亭县
982700X浔安市 02X浔江区 03H湖东区 04Q青崖区 05L龙塘区 21Y云渡县 22W渭桥县
982400D东屏市 02D东屏山区 81J锦溪市
982500M梅川市 02M梅城区 21N南岭坝县
982600T桐柏岭市 02T桐林区 21C茶亭县
982300Z竹溪口市 02Z竹溪口区 21A安浦县
982800H鹤鸣自治州 01H鹤鸣市 21K喀崖县`;

export const PROVINCE: Area = { code: '982000', name: '岚川省', letter: 'L', level: '省', parent: '' };
const area = (code: string, named: string, level: Area['level'], parent: string): Area => ({
  code,
  name: named.slice(1),
  letter: named.slice(0, 1),
  level,
  parent,
});
export const AREAS: Area[] = [
  PROVINCE,
  ...LIST.split('\n').flatMap((line) => {
    const [head = '', ...rest] = line.split(' ');
    const code = head.slice(0, 6);
    return [
      area(code, head.slice(6), '市', PROVINCE.code),
      ...rest.map((r) => area(code.slice(0, 4) + r.slice(0, 2), r.slice(2), '县', code)),
    ];
  }),
];
export const areaOf = (code: string | undefined, otherwise: Area): Area =>
  AREAS.find((a) => a.code === code?.slice(0, 6)) ?? otherwise;
export const CITY = areaOf('982700', PROVINCE);
export const DISTRICT = areaOf('982704', PROVINCE);
export const childrenOf = (of: Area): Area[] => AREAS.filter((a) => a.parent === of.code);
