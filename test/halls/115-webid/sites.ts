export interface WebSite {
  webId: string;
  name: string;
  letter: string;
  kind: '省' | '市' | '县';
  parent: string;
  skin: 'blue' | 'red' | 'teal';
}
export const PROVINCE: WebSite = { webId: '1', name: '瀛海省', letter: 'Y', kind: '省', parent: '', skin: 'blue' };
/** A letter before each name, as the layer sorts them. */
const CITIES = `10 J鲸州市:L岚头区 M茅屿区 C潮安里县
20 C沧舟市:B泊浦区 H横塘区 S沙溪县 Y盐湾市
30 X浔港市:P浦口里区 D灯楼区 G港前区 C澄屿区 W梧汊县 L连洋县
40 J蛟津市:H海甸区 X西埕区 Q青岬县
50 X汐阳市:N南汐区 B北汐区 T塘栖里县
60 L珑海市:Z珠屿区 F帆前区 D东礁县
70 Y屿东市:Y屿城区 G关澳县`;
export const SITES: WebSite[] = [
  PROVINCE,
  ...CITIES.split('\n').flatMap((line): WebSite[] => {
    const [head = '', rest = ''] = line.split(':');
    const [webId = '', named = ''] = head.split(' ');
    const city: WebSite = {
      webId,
      name: named.slice(1),
      letter: named.slice(0, 1),
      kind: '市',
      parent: '1',
      skin: Number(webId) % 20 === 0 ? 'teal' : 'red',
    };
    return [
      city,
      ...rest.split(' ').map(
        (n, i): WebSite => ({
          webId: `${webId}${String(i + 1).padStart(2, '0')}`,
          name: n.slice(1),
          letter: n.slice(0, 1),
          kind: '县',
          parent: webId,
          skin: (['red', 'blue', 'teal', 'teal'] as const)[i % 4] ?? 'blue',
        }),
      ),
    ];
  }),
];
export const siteOf = (webId: string | null): WebSite => SITES.find((s) => s.webId === webId) ?? PROVINCE;
export const CITY = siteOf('30');
export const DISTRICT = siteOf('3004');
export const TOWNS = ['临港街道', '石塘澳街道', '望洋街道', '沙坞镇', '东礁角镇', '南澳里乡'];
export const indexUrl = (site: WebSite): string => `/webroot/front/index.do?webId=${site.webId}`;
