import type { Addresses } from '../kit/hall.ts';

export interface Area {
  code: string;
  name: string;
  level: '省' | '市' | '区县';
  parent: string;
}
const LIST = `924100 凛阳市 02长宁区 03北关区 05临河区 21凛阴县
924200 黑松市 02松岭区 04红石区 22抚林县 81墨河市
924300 雪川市 02柳沟区 04望岭区 05铁桥区 21川北县 81榆堡市
924400 鹿原市 02鹿原区 22望岭县 23野马泉县
924500 冰渡市 02冰城里区 03渡口区 21三岔河县
924600 桦安市 02桦南里区 22安图里县 81暖泉市`;
export const PROVINCE: Area = { code: '924000', name: '凛河省', level: '省', parent: '' };
export const AREAS: Area[] = [
  PROVINCE,
  ...LIST.split('\n').flatMap((line): Area[] => {
    const [code = '', city = '', ...rest] = line.split(' ');
    return [
      { code, name: city, level: '市', parent: PROVINCE.code },
      ...rest.map(
        (r): Area => ({ code: code.slice(0, 4) + r.slice(0, 2), name: r.slice(2), level: '区县', parent: code }),
      ),
    ];
  }),
];
export const areaOf = (code: string | null | undefined): Area | undefined => AREAS.find((a) => a.code === code);
const known = (code: string): Area => areaOf(code) ?? PROVINCE;
export const CITY = known('924300');
export const DISTRICT = known('924304');
/** The product's one address; a region is a path. */
export const hallOf = (at: Addresses, of: Area): string =>
  of === PROVINCE ? `${at['prov']}/` : `${at['prov']}/area/${of.code}`;
