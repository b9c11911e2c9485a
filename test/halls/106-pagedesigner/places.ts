import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export interface Node {
  code: string;
  name: string;
  children: Node[];
}
const node = (line: string, children: string[] = []): Node => {
  const [code = '', name = ''] = line.split(' ');
  return { code, name, children: children.map((child) => node(child)) };
};
export const ROOT = { code: '910000', name: '沛川省' };
export const CITY = { code: '918300', name: '澜桥市' };
export const DISTRICT = { code: '918305', name: '桐湾区' };
export const TREE: Node[] = [
  node('910100 沛州市', ['910102 鼓台区', '910103 河源里区', '910181 沛东市']),
  node('910200 青岚市', ['910202 岚山口区', '910221 青阳坝县']),
  node('918300 澜桥市', ['918302 石门岭区', '918305 桐湾区', '910322 宁溪县', '910323 上澜县']),
  node('910400 云阜市', ['910402 阜城区', '910424 云头县']),
  node('910500 江渡市', ['910503 北渡区']),
];
const ALL = TREE.flatMap((c) => [c, ...c.children]);
export const known = (code: string | null): string => (code && ALL.some((n) => n.code === code) ? code : ROOT.code);
export const nameOf = (code: string): string => ALL.find((n) => n.code === code)?.name ?? ROOT.name;
export const fullName = (code: string): string => {
  if (code === ROOT.code) return ROOT.name;
  const city = TREE.find((c) => c.children.some((d) => d.code === code));
  return (city?.name ?? '') + nameOf(code);
};

export const NAME = '药品经营许可证核发（零售）';
export const ID = 'sx5f0c2b7e4417';
const DECOYS = [
  '药品经营许可证换发（零售）',
  '药品经营许可证许可事项变更（零售）',
  '药品经营许可证注销（零售）',
  '药品零售连锁企业门店开办',
  '第二类精神药品零售业务审批',
  '医疗器械经营许可证核发（三类）',
  '药品经营许可证补发（零售）',
];
const ABOVE = ['药品经营许可证核发（零售连锁总部）', '药品经营许可证核发（批发）', '医疗机构制剂配制许可'];
export interface Row extends Item {
  area: string;
  level: string;
}
const isCity = (code: string): boolean => code.endsWith('00');
export function listOf(code: string): Row[] {
  const area = fullName(code);
  const prefix = `sx${code}`;
  if (isCity(code)) {
    const level = code === ROOT.code ? '省级' : '市级';
    const offset = code === ROOT.code ? 30 : 12;
    return catalogue({ count: 34, offset, prefix, decoys: ABOVE }).map((i) => ({ ...i, area, level }));
  }
  const id = code === DISTRICT.code ? ID : `sxr${code}`;
  return catalogue({
    count: 38,
    offset: Number(code.slice(-1)) * 4,
    prefix,
    decoys: DECOYS,
    wanted: [{ place: 25, item: { id, name: NAME } }],
  }).map((i) => ({ ...i, area, level: '县级' }));
}
/** The search reads the city's index first and the district's after it. */
export function search(code: string, words: string): Row[] {
  const above = isCity(code) ? [] : listOf(`${code.slice(0, 4)}00`);
  return findByName([...above, ...listOf(code)], words, 0.5);
}
export const areaOfItem = (id: string): string =>
  id === ID ? DISTRICT.code : known(/^sxr?(\d{6})/.exec(id)?.[1] ?? null);
export const unique = (list: string[]): string[] => [...new Set(list)];
