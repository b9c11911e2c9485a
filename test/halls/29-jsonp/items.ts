import { catalogue } from '../kit/catalogue.ts';

export const WANT = '5107040301';
export interface Sub {
  id: string;
  name: string;
}
/** A main item 主项 of the national list; its business items 业务办理项 are what one applies for. */
export interface Main {
  name: string;
  dept: string;
  theme: string;
  audience: string;
  subs: Sub[];
}

const single: Main[] = catalogue({ count: 58, offset: 5, prefix: '51070', decoys: ['医疗器械经营许可证核发'] }).map(
  (i) => ({
    name: i.name,
    dept: i.dept,
    theme: i.theme,
    audience: i.audience,
    subs: [{ id: i.id, name: i.name }],
  }),
);
const main = (name: string, subs: [string, string][]): Main => ({
  name,
  dept: '市场监督管理局',
  theme: '准营准办',
  audience: '法人',
  subs: subs.map(([id, sub]) => ({ id, name: sub })),
});
const own: Main[] = [
  main('药品批发企业经营许可', [
    ['5107040201', '《药品经营许可证》（批发）核发'],
    ['5107040202', '《药品经营许可证》（批发）变更'],
  ]),
  main('药品零售企业经营许可', [
    ['5107040303', '《药品经营许可证》（零售）许可事项变更'],
    ['5107040302', '《药品经营许可证》（零售）换发'],
    [WANT, '《药品经营许可证》（零售）核发'],
    ['5107040305', '《药品经营许可证》（零售）注销'],
  ]),
];
const place = single.findIndex((m) => m.theme === '准营准办') + 3;
export const ITEMS: Main[] = [...single.slice(0, place), ...own, ...single.slice(place)];

export const DISTRICTS: Record<string, { code: string; name: string }[]> = {
  '510000000000': ['蓉都市:5101', '贡盐市:5103', '绵川市:5107', '元丘市:5108', '果城市:5113'].map((c) => {
    const [name = '', code = ''] = c.split(':');
    return { code: `${code}00000000`, name };
  }),
  '510100000000': [
    { code: '510104000000', name: '锦水区' },
    { code: '510106000000', name: '金马区' },
  ],
  '510300000000': [{ code: '510302000000', name: '自流区' }],
  '510700000000': [
    { code: '510703000000', name: '涪州区' },
    { code: '510704000000', name: '游江区' },
    { code: '510722000000', name: '三台县' },
    { code: '510726000000', name: '石泉羌族自治县' },
  ],
  '510800000000': [{ code: '510802000000', name: '利州区' }],
  '511300000000': [{ code: '511302000000', name: '顺庆区' }],
};

export interface Result {
  id: string;
  name: string;
  area: string;
  code: string;
  dept: string;
}
const result = (id: string, name: string, area: string, code: string, dept: string): Result => ({
  id,
  name,
  area,
  code,
  dept,
});
const NEAR = '绵川市游江区';
const SHI = '市场监督管理局';
/** The search's order is its own; the district's copy of the wanted item stands on the second page. */
export const RESULTS: Result[] = [
  result('510200', '药品经营许可证（批发）核发', '蜀南省', '510000000000', '蜀南省药品监督管理局'),
  result('510201', '药品零售连锁总部经营许可证核发', '蜀南省', '510000000000', '蜀南省药品监督管理局'),
  result('510202', '药品经营许可证（批发）变更', '蜀南省', '510000000000', '蜀南省药品监督管理局'),
  result('5107000301', '《药品经营许可证》（零售）核发', '绵川市', '510700000000', `绵川市${SHI}`),
  result('5107030301', '《药品经营许可证》（零售）核发', '绵川市涪州区', '510703000000', `绵川市涪州区${SHI}`),
  result('5107220301', '《药品经营许可证》（零售）核发', '绵川市三台县', '510722000000', `绵川市三台县${SHI}`),
  result(
    '5107260301',
    '《药品经营许可证》（零售）核发',
    '绵川市石泉羌族自治县',
    '510726000000',
    `绵川市石泉羌族自治县${SHI}`,
  ),
  result('5101040301', '《药品经营许可证》（零售）核发', '蓉都市锦水区', '510104000000', `蓉都市锦水区${SHI}`),
  result('5101060301', '《药品经营许可证》（零售）核发', '蓉都市金马区', '510106000000', `蓉都市金马区${SHI}`),
  result('5103020301', '《药品经营许可证》（零售）核发', '贡盐市自流区', '510302000000', `贡盐市自流区${SHI}`),
  result('5108020301', '《药品经营许可证》（零售）核发', '元丘市利州区', '510802000000', `元丘市利州区${SHI}`),
  result(WANT, '《药品经营许可证》（零售）核发', NEAR, '510704000000', `${NEAR}${SHI}`),
  result('5107040303', '《药品经营许可证》（零售）许可事项变更', NEAR, '510704000000', `${NEAR}${SHI}`),
  result('5107040302', '《药品经营许可证》（零售）换发', NEAR, '510704000000', `${NEAR}${SHI}`),
  result('510704yz1', '营业执照遗失补领', NEAR, '510704000000', `${NEAR}${SHI}`),
  result('510700yz1', '营业执照遗失补领', '绵川市', '510700000000', `绵川市${SHI}`),
];
