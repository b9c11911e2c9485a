export interface Region {
  /** Twelve digits, as the gateway wants it in its header. */
  code: string;
  name: string;
  kind: 'province' | 'city' | 'district';
  parent: string;
}
const TREE = `9281鲳洲市:东堤区 灯澳区 鲳山县
9282蛏浦市:蛏东区 泊岭区 盐滩县
9283潮屏市:屏山区 帆影区 湾口区 外澳县 望礁区 石浦屿县
9284云澳市:云门区 南澳岬区 长涂县
9285舟埠市:舟前区 埠里区
9286岬头市:灯台区 岬南县`;
export const PROVINCE: Region = { code: '928000000000', name: '岬东省', kind: 'province', parent: '' };
export const REGIONS: Region[] = [
  PROVINCE,
  ...TREE.split('\n').flatMap((line): Region[] => {
    const [head = '', rest = ''] = line.split(':');
    const code = `${head.slice(0, 4)}00000000`;
    return [
      { code, name: head.slice(4), kind: 'city', parent: PROVINCE.code },
      ...rest.split(' ').map(
        (name, n): Region => ({
          code: `${head.slice(0, 4)}${String(n + 1).padStart(2, '0')}000000`,
          name,
          kind: 'district',
          parent: code,
        }),
      ),
    ];
  }),
];
export const regionOf = (code: unknown): Region => REGIONS.find((r) => r.code === code) ?? PROVINCE;
export const childrenOf = (code: string): Region[] => REGIONS.filter((r) => r.parent === code);
export const CITY = regionOf('928300000000');
export const DISTRICT = regionOf('928305000000');
export const DISTRICTS = REGIONS.filter((r) => r.kind === 'district');
