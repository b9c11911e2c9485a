export interface Area {
  code: string;
  name: string;
  level: '省' | '市' | '区县';
  parent: string;
}

const LIST = `946100蓝屿市 05榕湾区 06鹤洲区 12白榄区 24潮岬县
946200嘉澳市 02香桥区 03前埔区 81浔江市
946300石鳌市 02鳌城区 23云塱县 24连坑县
946500槿江市 02槿城区 04柚园区 22新埠县 81禾渡市 83茂堤市 84罗岭市
946600汀浦市 02汀东区 21莲塘县 82信陂市
946700南屏市 02屏城区 03浈水区 81乐岗市`;

export const PROVINCE: Area = { code: '946000', name: '珑南省', level: '省', parent: '' };
export const AREAS: Area[] = [
  PROVINCE,
  ...LIST.split('\n').flatMap((line): Area[] => {
    const [head = '', ...rest] = line.split(' ');
    const code = head.slice(0, 6);
    return [
      { code, name: head.slice(6), level: '市', parent: PROVINCE.code },
      ...rest.map(
        (r): Area => ({
          code: code.slice(0, 4) + r.slice(0, 2),
          name: r.slice(2),
          level: '区县',
          parent: code,
        }),
      ),
    ];
  }),
];
export const areaOf = (code: string | null | undefined): Area => AREAS.find((a) => a.code === code) ?? PROVINCE;
export const CITY = areaOf('946500');
export const DISTRICT = areaOf('946583');

const TOWNS = ['东堤街道', '河西街道', '官渡街道', '山阁镇', '镇盛镇', '公馆镇', '鳌头圩镇', '袂花镇', '沙琅镇'];
/** Streets and towns of a county; the portal has no pages of their own for them. */
export const townsOf = (of: Area): string[] =>
  of === DISTRICT ? TOWNS : [`${of.name.slice(0, -1)}街道`, `${of.name.slice(0, 1)}南镇`, `${of.name.slice(1, 2)}坪镇`];
