import type { Addresses } from '../kit/hall.ts';

export interface Area {
  code: string;
  name: string;
  level: '省' | '市' | '县';
  parent: string;
}
const LIST = `925100霜城市 02冰河区 03晴岭区 21柳甸县 81青楸市
925200雁泊市 02雁山区 05北泊区 21椴林县 22苇塘县
925400桦岭市 02柞木台区 04椴林区 05东甸子区 21黑鱼泊县 81鹿蹄沟市
925500松甸市 02松前区 03松后区 22红毛柳县
925700镜湾市 02镜南区 81乌裕屯市 22白桦店县`;
export const PROVINCE: Area = { code: '925000', name: '雪岭省', level: '省', parent: '' };
export const AREAS: Area[] = [
  PROVINCE,
  ...LIST.split('\n').flatMap((line): Area[] => {
    const [head = '', ...rest] = line.split(' ');
    const code = head.slice(0, 6);
    return [
      { code, name: head.slice(6), level: '市', parent: PROVINCE.code },
      ...rest.map(
        (r): Area => ({ code: code.slice(0, 4) + r.slice(0, 2), name: r.slice(2), level: '县', parent: code }),
      ),
    ];
  }),
];
export const areaOf = (code: string | null | undefined): Area | undefined => AREAS.find((a) => a.code === code);
export const CITY = areaOf('925400') ?? PROVINCE;
export const DISTRICT = areaOf('925404') ?? PROVINCE;
export const childrenOf = (area: Area): Area[] => AREAS.filter((a) => a.parent === area.code);
/** Only our city and our district have hosts of their own; the others are shown by the province's. */
export const listOf = (at: Addresses, area: Area): string =>
  area === DISTRICT
    ? `${at['hall']}/`
    : area === CITY
      ? `${at['city']}/`
      : area === PROVINCE
        ? `${at['prov']}/`
        : `${at['prov']}/matters?region=${area.code}`;
