import type { Addresses } from '../kit/hall.ts';

export interface Area {
  code: string;
  name: string;
  kind: '省' | '市州' | '区县';
  parent: string;
}
const LIST = `939100楚安市 02江岑区 04南陂区 21安陆口县
939200樊湖市 02西塘区 03东菱区 71高新区 21湖阳县 81梁浦市
939300襄浦市 02檀溪区 03樊西区 24谷塘县
939400荆棠市 02荆南区 21公渚县 81石藕市
939500宜泽市 02伍家岭区 25远溪县
939600随岭市 03曾岗区 21厉山县
939700黄矶市 02团风里区 24罗岗县
939900省直管 01潜沔市 02天汊市`;
export const PROVINCE: Area = { code: '939000', name: '云泽省', kind: '省', parent: '' };
export const AREAS: Area[] = [
  PROVINCE,
  ...LIST.split('\n').flatMap((line): Area[] => {
    const [head = '', ...rest] = line.split(' ');
    const code = head.slice(0, 6);
    const city: Area[] = code === '939900' ? [] : [{ code, name: head.slice(6), kind: '市州', parent: PROVINCE.code }];
    return [
      ...city,
      ...rest.map(
        (r): Area => ({
          code: code.slice(0, 4) + r.slice(0, 2),
          name: r.slice(2),
          kind: '区县',
          parent: code === '939900' ? PROVINCE.code : code,
        }),
      ),
    ];
  }),
];
export const areaOf = (code: string): Area => AREAS.find((a) => a.code === code) ?? PROVINCE;
export const CITY = areaOf('939200');
export const DISTRICT = areaOf('939203');
export const ZONE = areaOf('939271');
export const TOWNS = ['菱湖街道', '大堤街道', '荷叶塘街道', '柏泉镇', '渔薪镇', '新沟镇'];
/** The counties that the third row of the panel offers on this site. */
export const countiesFor = (area: Area): Area[] => {
  const city = area.kind === '区县' ? area.parent : area.code;
  return AREAS.filter((a) => a.kind === '区县' && a.parent === city);
};
/** Folder of the sites that have no host of their own. */
export const folder = (area: Area): string =>
  area === PROVINCE || area === CITY || area === DISTRICT ? '' : `/site/${area.code}`;
const host = (area: Area): string =>
  area === DISTRICT ? 'hall' : area === CITY || area.parent === CITY.code ? 'city' : 'prov';
/** Origin and folder, without a slash at the end. */
export const baseOf = (at: Addresses, area: Area): string => `${at[host(area)]}${folder(area)}`;
export const isOn = (name: string, area: Area): boolean => host(area) === name;
