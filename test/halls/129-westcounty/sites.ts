/** One station of the region's platform: the region itself, a 州/地区/市, or a county of it. */
export interface Station {
  code: string;
  name: string;
  level: '区' | '地' | '县';
  /** Name of the place in the second language. */
  second: string;
  /** The origin it stands on, if it has one of its own; the others lie under /fz/<code>/ of the region's. */
  origin?: 'city' | 'hall';
  up?: string;
}
const st = (code: string, name: string, second: string, more: Partial<Station> = {}): Station => ({
  code,
  name,
  second,
  level: code.endsWith('00') ? '地' : '县',
  ...more,
});
export const REGION: Station = { code: '940900', name: '朔岚自治区', second: 'Sholang Özerik', level: '区' };
export const CITY = st('942900', '库兰地区', 'Kuulan Aymak', { origin: 'city' });
export const COUNTY = st('942902', '苏木提市', 'Sumteg Kotan', { origin: 'hall', up: '942900' });
export const PREFECTURES: Station[] = [
  st('942100', '朔岚市', 'Sholang Kotan'),
  st('942200', '金滩市', 'Altangol Kotan'),
  st('942700', '伊兰自治州', 'Iilan Özerik Aymak'),
  st('942800', '阿尔茨自治州', 'Arts Özerik Aymak'),
  CITY,
  st('943100', '塔木斯地区', 'Tamus Aymak'),
];
export const COUNTIES: Station[] = [
  st('942901', '库兰市', 'Kuulan Kotan', { up: '942900' }),
  COUNTY,
  st('942921', '图斯县', 'Tuus Nahan', { up: '942900' }),
  st('942922', '阿克巴县', 'Akbar Nahan', { up: '942900' }),
  st('942923', '白沙泉县', 'Shalbulak Nahan', { up: '942900' }),
  st('942924', '莫林自治县', 'Morin Özerik Nahan', { up: '942900' }),
];
export const STATIONS = [REGION, ...PREFECTURES, ...COUNTIES];
/** A bureau of this station; the region's are called 厅. */
export const bureau = (s: Station, dept: string): string =>
  s.level === '区' ? `${s.name}${dept.replace(/局$/, '厅')}` : `${s.name}${dept}`;
