import { catalogue, type Item } from '../kit/catalogue.ts';
import { fold, likeness } from '../kit/search.ts';
import { ID, NAME } from './guide.ts';

/** Code, name, parent. */
export const AREAS: [string, string, string][] = [
  ['996000', '岷山省', '0'],
  ['996500', '泸阳市', '996000'],
  ['996700', '锦川市', '996000'],
  ['996800', '凉山峡市', '996000'],
  ['996900', '阿坝岭州', '996000'],
  ['996701', '青羊宫区', '996700'],
  ['996702', '武侯坊区', '996700'],
  ['996704', '蓉溪区', '996700'],
  ['996705', '金牛坝区', '996700'],
  ['996721', '都江口市', '996700'],
  ['996501', '江阳渡区', '996500'],
  ['996801', '西昌源市', '996800'],
  ['996921', '汶川谷县', '996900'],
];

const DECOYS = [
  '药品经营许可证（零售）变更（登记事项）',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）注销',
  '第二类精神药品零售业务审批',
  '药品经营许可证（零售）补发',
];
const district = catalogue({
  count: 60,
  offset: 21,
  prefix: 'c7fe',
  decoys: DECOYS,
  wanted: [{ place: 8, item: { id: ID, name: NAME } }],
});
const plain = catalogue({ count: 72, offset: 40, prefix: 'd1aa', decoys: DECOYS });
const upper = catalogue({
  count: 30,
  offset: 5,
  prefix: 'p0e1',
  decoys: ['药品生产许可', '药品批发企业许可', '医疗机构制剂配制审批'],
}).map((i) => ({ ...i, dept: i.dept.replace('局', '厅') }));

export const itemsOf = (code: string): Item[] =>
  code === '996704' ? district : AREAS.find(([c]) => c === code)?.[2] === '996000' || code === '996000' ? upper : plain;

/** A name must hold the query's first word; what is like it stays in the order of the list. */
export const search = (items: Item[], key: string): Item[] =>
  items.filter((i) => fold(i.name).includes(fold(key).slice(0, 2)) && likeness(key, i.name) >= 0.6);
