import type { Addresses } from '../kit/hall.ts';

export interface Area {
  /** The city platform's own four digits (dq); the province's sites carry six of the standard. */
  dq: string;
  code: string;
  name: string;
}
export const PROVINCE = '桂岭省';
export const CITY: Area = { dq: '0200', code: '945200', name: '横洲市' };
export const DISTRICT: Area = { dq: '0203', code: '945203', name: '蓝塘区' };
/** What the city's platform serves: the city and its districts and counties. */
export const AREAS: Area[] = [
  CITY,
  { dq: '0202', code: '945202', name: '古城区' },
  DISTRICT,
  { dq: '0204', code: '945204', name: '江北区' },
  { dq: '0221', code: '945221', name: '蓝江县' },
  { dq: '0222', code: '945222', name: '石龙县' },
];
export const areaOf = (dq: string | null): Area | undefined => AREAS.find((a) => a.dq === (dq || CITY.dq));

/** The other cities stay on the province's own platform. */
export const OTHERS: { name: string; code: string; counties: string[] }[] = [
  { name: '南屏市', code: '945100', counties: ['青湖区', '屏山区', '良凤区', '武鸣湖县', '宾水县'] },
  { name: '柳塘市', code: '945300', counties: ['城中区', '鱼峰山区', '柳东区', '融河县'] },
  { name: '梧江市', code: '945400', counties: ['万秀区', '长滩区', '藤城县', '岑水市'] },
  { name: '钦海市', code: '945500', counties: ['钦城区', '蓝塘湾区', '灵岳县'] },
  { name: '百川市', code: '945600', counties: ['右溪区', '田江区', '靖安县', '凌云峰县'] },
  { name: '贵港湾市', code: '945700', counties: ['港城区', '覃水区', '平南山县'] },
];
/** Every region of the other cities, by code. */
export const elsewhere = (code: string | null): string | undefined => {
  const city = OTHERS.find((c) => c.code.slice(0, 4) === code?.slice(0, 4));
  const n = Number(code?.slice(4));
  return n === 0 ? city?.name : city?.counties[n - 2] && `${city.name}${city.counties[n - 2]}`;
};
export const hallOf = (at: Addresses, area: Area): string => `${at['hall']}/Home/Index?dq=${area.dq}`;
export const HOTLINE = '0779-12345';
