export interface Area {
  code: string;
  name: string;
  slug: string;
  ring: '中心城区' | '近郊' | '远郊';
}
export const CITY: Omit<Area, 'ring'> = { code: '911800', name: '衡澜市', slug: 'hls' };
const RINGS: [ring: Area['ring'], names: string][] = [
  ['中心城区', '朝阙区 cqq,鼓桥区 gqq,西苑门区 xymq,澜滨区 lbq,文渡区 wdq'],
  ['近郊', '望川区 wcq,石港区 sgq,临垣区 lyq,青泽区 qzq,云栖岭区 yqlq'],
  ['远郊', '岱屏区 dpq,浔溪区 xxq,平芜区 pwq,南麓区 nlq,沙河营区 shyq,望海区 whq'],
];
export const AREAS: Area[] = RINGS.flatMap(([ring, names]) =>
  names.split(',').map((pair) => {
    const [name = '', slug = ''] = pair.split(' ');
    return { code: '', name, slug, ring };
  }),
).map((area, n) => ({ ...area, code: String(911801 + n) }));

export const DISTRICT = AREAS.find((a) => a.slug === 'wcq')!;
/** The municipality itself for what is none of its districts. */
export const areaOf = (code: string | undefined): Omit<Area, 'ring'> => AREAS.find((a) => a.code === code) ?? CITY;

/** Names of classes as the packager writes them: `~card` in a style or script becomes `card__x3Kq9`. */
export function cls(name: string): string {
  let n = 2166136261;
  for (const letter of `yz-ui/${name}`) n = Math.imul(n ^ letter.charCodeAt(0), 16777619) >>> 0;
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  let hash = '';
  for (let i = 0; i < 5; i++) {
    hash += letters[n % letters.length];
    n = Math.floor(n / letters.length);
  }
  return `${name}__${hash}`;
}
export const packed = (text: string): string => text.replace(/~([a-z][A-Za-z]+)/g, (_, name: string) => cls(name));
