/** One channel (频道) of the one portal. The municipality's own is that of the whole city. */
export interface Area {
  /** Twelve digits, as in all addresses. */
  code: string;
  name: string;
}
const LIST = `01云麓区 02临渡区 03南堤区 04北栅区 05松汀区 06东湾区 07砚池区 08柘林区 09沙堰区 10望江区 11芦汀区 12金枫区 13清陂区 14远安镇区`;
export const CITY: Area = { code: '993100000000', name: '峦江市' };
export const AREAS: Area[] = LIST.split(' ').map((one) => ({
  code: `9931${one.slice(0, 2)}000000`,
  name: one.slice(2),
}));
export const DISTRICT = AREAS[6] as Area;
export const areaOf = (code: string | null | undefined): Area => AREAS.find((a) => a.code === code) ?? CITY;
export const channel = (area: Area): string => (area === CITY ? '/' : `/channel/${area.code}/`);

/** Departments under the letters of their own names; the offices' names say the level. */
export const LETTERS: Record<string, string> = {
  公安局: 'G',
  交通运输局: 'J',
  教育局: 'J',
  民政局: 'M',
  农业农村局: 'N',
  人力资源和社会保障局: 'R',
  市场监督管理局: 'S',
  税务局: 'S',
  卫生健康局: 'W',
  文化体育和旅游局: 'W',
  烟草专卖局: 'Y',
  应急管理局: 'Y',
  药品监督管理局: 'Y',
  住房和城乡建设局: 'Z',
  自然资源局: 'Z',
};
export const office = (area: Area, dept: string): string => `${area.name}${dept}`;
export const deptCode = (dept: string): string => `b${100 + Object.keys(LETTERS).indexOf(dept) * 7}`;
