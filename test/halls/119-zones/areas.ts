export interface Area {
  code: string;
  name: string;
  level: '省级' | '市级' | '区级';
  parent: string;
  letter: string;
  /** What its offices call themselves: the zones put the city's name before theirs. */
  prefix: string;
}
export const PROVINCE: Area = {
  code: '917000',
  name: '西垣省',
  level: '省级',
  parent: '',
  letter: '',
  prefix: '西垣省',
};
/** Letter, code and name of a prefecture; its counties, zones last: three cities have a 高新区, four places a 经开区. */
const LINES = `B 917300 白垭市:垭口区 云台子区 白水河县 青垭县 经开区
D 917400 砥原市:砥城区 原上区 砥柱沟县 工业园区
H 917500 寒泽地区:寒泽河市 冷湖子县 雪垭县
J 917200 金砾市:砾城区 河湾子区 石门子区 民渠县 红柳井县 经开区 高新区
J 917600 锦塬自治州:塬上市 桦林沟县 芨滩县 锦塬经开区
L 917700 沥源市:沥东区 沥西区 盐池子县 经开区 高新区
S 917800 沙洛市:沙北区 洛岸区 沙洛县 高新区
S 917900 朔漠地区:朔漠河市 绿洲子县 兵屯县
Y 917100 玉垒自治州:玉垒河市 玉泉沟县 马鬃滩县`;
const ZONES = ['高新区', '经开区', '工业园区'];
export const AREAS: Area[] = [
  PROVINCE,
  ...LINES.split('\n').flatMap((line): Area[] => {
    const [head = '', rest = ''] = line.split(':');
    const [letter = '', code = '', name = ''] = head.split(' ');
    const stem = name.replace(/市$|地区$|自治州$/, '');
    const counties = rest.split(' ').map((county, n): Area => {
      const zone = ZONES.indexOf(county);
      return {
        code: `${code.slice(0, 4)}${String(zone < 0 ? 2 + n : 71 + zone).padStart(2, '0')}`,
        name: county,
        level: '区级',
        parent: code,
        letter,
        prefix: zone < 0 ? county : stem + county,
      };
    });
    return [{ code, name, level: '市级', parent: '917000', letter, prefix: name }, ...counties];
  }),
];
export const areaOf = (code: string | null | undefined): Area => AREAS.find((a) => a.code === code) ?? PROVINCE;
export const CITY = areaOf('917200');
export const DISTRICT = AREAS.find((a) => a.parent === CITY.code && a.name === '高新区') as Area;
export const countiesOf = (city: Area): Area[] => AREAS.filter((a) => a.parent === city.code);
/** The area and those above it, the highest first. */
export function lineOf(area: Area): Area[] {
  return area.parent === '' ? [area] : [...lineOf(areaOf(area.parent)), area];
}
export const GROUPS = ['ABCD', 'EFGH', 'IJKL', 'MNOP', 'QRST', 'UVWX', 'YZ'];
export const shown = (area: Area): string =>
  area.level === '区级' ? `${areaOf(area.parent).name} ${area.name}` : area.name;
