import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export interface Area {
  code: string;
  name: string;
}
const area = (line: string): Area => {
  const [code = '', name = ''] = line.split(' ');
  return { code, name };
};
export const ROOT = area('980000 沅澧省');
export const CITY = area('980700 桃川市');
export const COUNTY = area('980703 鼎溪区');
const CITIES = [
  '980100 星麓市',
  '980200 渌口洲市',
  '980400 雁回市',
  '980600 洞庭口市',
  '980700 桃川市',
  '980900 益阳湖市',
  '981200 鹤舟市',
].map(area);
const COUNTIES: Record<string, string[]> = {
  '980700': ['980702 武城区', '980703 鼎溪区', '980721 安澧县', '980723 汉泽县', '980725 桃水县'],
  '980100': ['980102 芙蓉岭区', '980103 天星区', '980104 岳山区'],
  '980600': ['980602 楼南区', '980603 云溪港区'],
};
const countiesOf = (city: string): Area[] => (COUNTIES[city] ?? [`${city.slice(0, 4)}02 城东区`]).map(area);
/** What the three wheels of the picker hold; the first line of each wheel is the level above itself. */
export const WHEELS = CITIES.map((city) => ({ ...city, children: countiesOf(city.code) }));

export const fullName = (code: string): string => {
  const city = CITIES.find((c) => c.code.slice(0, 4) === code.slice(0, 4));
  if (!city) return ROOT.name;
  return city.name + (countiesOf(city.code).find((c) => c.code === code)?.name ?? '');
};
export const KNOWN = new Set([ROOT.code, ...WHEELS.flatMap((c) => [c.code, ...c.children.map((d) => d.code)])]);

export const NAME = '药品经营许可（零售）核发';
export const ID = 'e1f0a7b2c93d4d58';
const ABOVE = [
  '药品经营许可证核发（零售连锁总部）',
  '药品经营许可证（批发）变更',
  '放射性药品使用许可证核发',
  '第三类医疗器械经营许可',
];
const NEAR = [
  '药品经营许可（零售）变更',
  '药品经营许可（零售）换发',
  '药品经营许可（零售）补发',
  '药品经营许可（零售）注销',
  '药品零售连锁企业门店经营许可核发',
  '第二类精神药品零售业务审批',
  '第二类医疗器械经营备案凭证补发',
  '医疗器械网络销售备案',
  '医疗用毒性药品收购、零售企业审批',
];
export interface Row extends Item {
  area: string;
  level: string;
}
export function listOf(code: string): Row[] {
  const name = fullName(code);
  if (code.endsWith('00')) {
    const level = code === ROOT.code ? '省级' : '市级';
    return catalogue({ count: 36, offset: 11, prefix: `s${code}`, decoys: ABOVE }).map((i) => ({
      ...i,
      area: name,
      level,
    }));
  }
  const id = code === COUNTY.code ? ID : `e1f0${code}`;
  const list = catalogue({
    count: 44,
    offset: Number(code.slice(-2)) * 2,
    prefix: `s${code}`,
    decoys: NEAR,
    wanted: [{ place: 33, item: { id, name: NAME } }],
  });
  return list.map((i) => ({ ...i, area: name, level: '县级' }));
}
/** The search shows the items of the city before the county's own where both are as like. */
export function search(code: string, words: string): Row[] {
  const above = code.endsWith('00') ? [] : listOf(`${code.slice(0, 4)}00`);
  return findByName([...above, ...listOf(code)], words, 0.5);
}
export const itemOf = (id: string): { code: string; row: Row } | null => {
  for (const code of KNOWN) {
    const row = listOf(code).find((i) => i.id === id);
    if (row) return { code, row };
  }
  return null;
};
