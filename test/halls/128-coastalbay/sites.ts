export interface Area {
  code: string;
  name: string;
  level: '市' | '县';
  /** Outline on the map of the panel and the point of its name. */
  shape: string;
  at: [number, number];
}
const area = (code: string, name: string, shape: string, x: number, y: number): Area => ({
  code,
  name,
  level: code.endsWith('00') ? '市' : '县',
  shape,
  at: [x, y],
});
export const PROVINCE = '潮海省';
export const CITY = area('918700', '屿泉市', '', 0, 0);
export const DISTRICT = area('918702', '鹭湾区', '150,110 240,90 290,150 250,210 160,200', 215, 155);
export const AREAS: Area[] = [
  CITY,
  DISTRICT,
  area('918703', '汐东区', '250,210 290,150 370,160 380,230 300,260', 318, 205),
  area('918704', '望潮区', '160,200 250,210 300,260 250,310 170,290', 225, 255),
  area('918722', '青屿县', '390,90 440,70 460,120 420,150', 425, 112),
  area('918723', '螺洋县', '60,190 150,110 160,200 170,290 90,280', 120, 215),
  area('918781', '渔浦市', '90,280 170,290 250,310 220,370 110,350', 165, 328),
  area('918790', '临港新区', '300,260 380,230 410,300 330,340 250,310', 338, 290),
];
/** The other cities of the province have folders on the province's own portal. */
export const CITIES = ['望屿市', '屿泉市', '澜渚市', '湄川市', '礁溪市', '平潮市', '沙埕州市', '石浦岭市'];
export const TOWNS = '鹭江街道、观海街道、白礁街道、南汐街道、渔港街道、金沙街道、长滩镇、碧螺镇、外礁乡'.split('、');
export const areaOf = (code: string | null | undefined): Area => AREAS.find((a) => a.code === code) ?? CITY;
