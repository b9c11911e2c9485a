import type { Addresses } from '../kit/hall.ts';

export interface Area {
  /** Six digits of the region. */
  code: string;
  name: string;
  level: '省' | '市' | '县';
  parent: string;
}
/** Prefectures in the order of the map (three rows of three), each with its districts in the order of the strip. */
const LIST = `948100郢城市 02纪山区 03楚望区 21宜阴县 22沮口县 81当泽市
948300鄂渚市 02西陵矶区 03樊湖区 04葛店里区 21梁子县
948400涢水市 02曾都里区 21洛阳店县 81广水河市
948500夷道市 02点军岭区 03猇亭里区 21兴归县 22远峡县 81枝洲市
948200沔安市 02汉津区 03洪桥区 04东塔区 05龟岭区 06江堤区 07南塘区 21安乐陂县 12青陂区 81柳口市
948600蕲阳市 02黄梅岭区 21罗山铺县 22英泉县 81武穴洲市
948700潜口市 02园林区 03浩子口区 21张金县
948800当陵市 02掇刀石区 03东宝塔区 21京源县 81钟堰市
948900赤嘉市 02陆口区 21通崇县 22嘉渔县 81蒲圻洲市`;
const area = (code: string, name: string, level: Area['level'], parent: string): Area => ({
  code,
  name,
  level,
  parent,
});
export const PROVINCE: Area = area('948000', '荆泽省', '省', '');
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
export const areaOf = (code: string | null): Area => AREAS.find((a) => a.code === code) ?? PROVINCE;
export const CITY = areaOf('948200');
export const DISTRICT = areaOf('948212');
export const under = (of: Area): Area[] => AREAS.filter((a) => a.parent === of.code);
export const townsOf = (of: Area): string[] =>
  of === DISTRICT
    ? ['青陂街道', '塔耳岗街道', '石榴红街道', '滨堤街道', '长轩岭镇', '蔡店乡', '木兰湖镇', '祁家湾镇']
    : [`${of.name.slice(0, -1)}街道`, `${of.name.slice(0, 1)}东镇`, `${of.name.slice(0, 1)}西乡`];
/** The province, our city's and our district's branches have names of their own; the others are folders of the province's. */
export const urlOf = (at: Addresses, of: Area): string =>
  of === PROVINCE
    ? `${at['prov']}/`
    : of === CITY
      ? `${at['city']}/`
      : of === DISTRICT
        ? `${at['hall']}/`
        : `${at['prov']}/ft/${of.code}/`;
