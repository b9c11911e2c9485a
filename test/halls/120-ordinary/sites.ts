import type { Addresses } from '../kit/hall.ts';

export interface Area {
  /** Six digits; pages carry twelve. */
  code: string;
  name: string;
  letter: string;
  level: '省' | '市' | '县';
  parent: string;
}
/** City, then its counties, each with the letter of the index. */
const LIST = `927100L澜州市 02H鹤岭区 04M茗溪区 22L澜阴县 81F凤渚市
927200Q清泗市 02X宣河区 03B泊里区 22S泗浦县 81J蒋桥市
927300W汶安市 02Q泉亭区 05N南浦区 21Y云栾县 81T桐溪市 82Q青墩市
927400H海棠市 02C潮门区 03D灯台区 21B白沙洲县
927500S双泾市 02H荷塘里区 03X新泾区 21L鹿苑县 81T藤桥市
927600Y永嵊市 02Y永城区 21M梅岙县 22T天姥县
927700R瑞浦市 02R瑞城区 21C长亭里县 81Q栖岩市`;
export const PROVINCE: Area = { code: '927000', name: '澜江省', letter: 'L', level: '省', parent: '' };
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
export const areaOf = (code: string | null): Area => AREAS.find((a) => a.code === code?.slice(0, 6)) ?? PROVINCE;
export const CITY = areaOf('927300');
export const DISTRICT = areaOf('927381');
export const TOWNS = ['虞桥街道', '西泾街道', '桐川街道', '石渠镇', '横塘桥镇', '茅山岭镇', '沈家埭镇', '云坞乡'];
export const townsOf = (of: Area): string[] =>
  of === DISTRICT ? TOWNS : of.level === '县' ? [`${of.name.slice(0, -1)}街道`, `${of.name.slice(0, 1)}东镇`] : [];
/** Province, our city and our county have names of their own; the others are folders of the province's. */
export const urlOf = (at: Addresses, of: Area): string =>
  of === PROVINCE
    ? `${at['prov']}/`
    : of === CITY
      ? `${at['city']}/`
      : of === DISTRICT
        ? `${at['hall']}/`
        : `${at['prov']}/s/${of.code}/`;
