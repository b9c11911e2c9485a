import { catalogue, type Item } from '../kit/catalogue.ts';

export const NAME = '药品经营许可证（零售）新开办';
export const WANTED = '8a77b2c40119';
export const PROVINCE = '997000000000';
export const CITY = '997700000000';
export const AREA = '997703000000';

/** City, its code, what the tree opens beneath it. */
export const CITIES: [string, string, [string, string][]][] = [
  [
    '潇洲市',
    '997100000000',
    [
      ['997100000001', '潇洲市本级'],
      ['997102000000', '蒸山区'],
      ['997121000000', '潇浦县'],
    ],
  ],
  [
    '汀阳市',
    CITY,
    [
      ['997700000001', '汀阳市本级'],
      ['997702000000', '雁桥区'],
      [AREA, '蒸江区'],
      ['997704000000', '石湾区'],
      ['997721000000', '蒸阳县'],
    ],
  ],
  [
    '昭岭市',
    '997900000000',
    [
      ['997900000001', '昭岭市本级'],
      ['997902000000', '双溪区'],
    ],
  ],
];
/** Region of a code: its name and the way down to it. */
export function region(code: string): { name: string; way: string; level: 'province' | 'city' | 'district' } {
  for (const [city, own, areas] of CITIES) {
    if (code === own || code === `${own.slice(0, -1)}1`) return { name: city, way: `湘汀省 > ${city}`, level: 'city' };
    const area = areas.find(([c]) => c === code);
    if (area) return { name: area[1], way: `湘汀省 > ${city} > ${area[1]}`, level: 'district' };
  }
  return { name: '湘汀省', way: '湘汀省', level: 'province' };
}

const UPPER: Record<'province' | 'city', [string, string][]> = {
  province: [
    ['药品经营许可证（批发）新开办', '药品监督管理局'],
    ['药品经营许可证（批发）变更', '药品监督管理局'],
    ['药品生产许可证核发', '药品监督管理局'],
    ['出版物批发单位设立', '新闻出版局'],
    ['旅行社经营出境旅游业务审批', '文化和旅游厅'],
    ['甲级测绘资质审批', '自然资源厅'],
  ],
  city: [
    ['药品零售连锁总部经营许可', '市场监督管理局'],
    ['药品零售连锁总部经营许可变更', '市场监督管理局'],
    ['食品生产许可', '市场监督管理局'],
    ['出租汽车经营许可', '交通运输局'],
    ['住房公积金贷款', '住房公积金管理中心'],
  ],
};

/** What a region handles, in the order of its list. */
export function itemsOf(code: string): Item[] {
  const { level } = region(code);
  if (level !== 'district')
    return UPPER[level].map(([name, dept], i) => ({
      id: `8a${code.slice(2, 4)}f0${101 + i}`,
      name,
      dept,
      theme: i % 2 === 0 ? '准营准办' : '社会事务',
      audience: '法人',
    }));
  return catalogue({
    count: 56,
    prefix: `8a${code.slice(2, 6)}d0`,
    decoys: [
      '药品经营许可证（零售）许可事项变更',
      '药品经营许可证（零售）登记事项变更',
      '药品经营许可证（零售）到期换证',
      '药品经营许可证（零售）注销',
      '药品经营许可证（零售）遗失补办',
      '第二类精神药品零售业务审批',
      '医疗器械网络销售备案',
    ],
    wanted: [{ place: 16, item: { name: NAME, ...(code === AREA ? { id: WANTED } : {}) } }],
  });
}
/** The values that a region's items have for themes or departments, each by its place. */
export const kinds = (code: string, by: 'theme' | 'dept'): string[] => [...new Set(itemsOf(code).map((i) => i[by]))];
