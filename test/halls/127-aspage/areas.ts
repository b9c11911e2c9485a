import type { Addresses } from '../kit/hall.ts';

export interface Area {
  code: string;
  name: string;
  /** Folder of the window in the city's site group. */
  dir: string;
}
export const PROVINCE = { code: '947000', name: '朔原省' };
export const CITY = { code: '947300', name: '汾宁市' };
export const WINDOWS: Area[] = [
  { code: '947302', name: '汾桥区', dir: 'fqq' },
  { code: '947303', name: '南坪区', dir: 'npq' },
  { code: '947304', name: '北塬区', dir: 'byq' },
  { code: '947321', name: '沙沟县', dir: 'sgx' },
  { code: '947322', name: '平峪县', dir: 'pyx' },
  { code: '947323', name: '柳林川县', dir: 'llc' },
];
export const DISTRICT = WINDOWS[2] as Area;
export const CITIES: [name: string, key: string, note: string][] = [
  ['朔阳市', 'sy', '省会'],
  ['白川市', 'bc', '工业重镇'],
  ['汾宁市', 'fn', '塬上粮仓'],
  ['定远州', 'dy', '自治州'],
  ['石岭市', 'sl', '煤炭之乡'],
  ['榆河市', 'yh', '黄土水城'],
  ['陇塘市', 'lt', '苹果之乡'],
  ['玉泉市', 'yq', '旅游城市'],
];
export const TOWNS = ['塬上街道', '钟楼街道', '新堡镇', '羊圈沟镇', '石窑镇', '槐树湾乡'];

export const homeOf = (at: Addresses, { dir }: Area): string => `${at['hall']}/${dir}/default.aspx?ClassName=CK_SY`;
