import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const ROOT = { code: '980000', name: '桐江省' };
export const CITY = { code: '980400', name: '桐安市' };
export const AREA = { code: '980403', name: '柏溪区' };
export interface Place {
  code: string;
  name: string;
}
const places = (text: string): Place[] => text.split(' ').map((one) => ({ code: one.slice(0, 6), name: one.slice(6) }));
export const CITIES = places(
  '980100晏城市 980200沣南市 980300临芷市 980400桐安市 980500梓阳市 980600望岭市 980700芦洲市',
);
const OWN: Record<string, Place[]> = {
  '980400': places('980402云台区 980403柏溪区 980404南圃区 980421桐庐岭县 980422安平镇县 980481枫桥湾市'),
  '980100': places('980102东晏区 980103西晏区 980104柏泉区'),
  '980500': places('980502梓江区 980521阳谷岭县'),
};
export const childrenOf = (city: string): Place[] =>
  OWN[city] ?? places(`${city.slice(0, 4)}02城关区 ${city.slice(0, 4)}03新城区`);
export const NAMES: Record<string, string> = Object.fromEntries([
  [ROOT.code, ROOT.name],
  ...CITIES.flatMap((c) => [[c.code, c.name], ...childrenOf(c.code).map((d) => [d.code, c.name + d.name])]),
]);

export const NAME = '药品经营许可证（零售）核发';
export const ID = '1730465029981376513';
const UPPER = ['药品经营许可证（批发）核发', '药品零售连锁总部经营许可证核发', '互联网药品信息服务资格证书核发'];
const NEAR = [
  '药品经营许可证（零售）变更',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）注销',
  '药品经营许可证（零售）补发',
  '第二类精神药品零售业务审批',
  '医疗器械网络销售备案',
  '营业执照遗失补领、换发',
];
export interface Row extends Item {
  area: string;
  level: string;
  /** Grey otherwise: 该事项暂不支持在线办理. */
  online: boolean;
}
export function listOf(code: string): Row[] {
  const upper = code.endsWith('00');
  const list = catalogue({
    count: upper ? 36 : 44,
    offset: (Number(code.slice(2)) % 17) + 2,
    prefix: `17304${code}`,
    decoys: upper ? UPPER : NEAR,
    wanted: upper ? [] : [{ place: 5, item: { id: code === AREA.code ? ID : `17304650${code}`, name: NAME } }],
  });
  const level = code === ROOT.code ? '省级' : upper ? '市级' : '县级';
  return list.map((i, n) => ({
    ...i,
    area: NAMES[code] ?? '',
    level,
    online: i.name === NAME || (n % 4 !== 1 && !i.name.includes('注销')),
  }));
}
/** Own items first, then the city's, by likeness. */
export function search(code: string, words: string): Row[] {
  const above = code.endsWith('00') ? [] : listOf(`${code.slice(0, 4)}00`);
  return findByName([...listOf(code), ...above], words, 0.4);
}
