import { catalogue, type Item } from '../kit/catalogue.ts';
import { ID, NAME } from './guide.ts';

const DECOYS = [
  '药品零售企业经营许可变更',
  '药品零售企业经营许可换发',
  '药品零售企业经营许可注销',
  '第二类精神药品零售业务审批',
];

export const ITEMS: Item[] = catalogue({
  count: 66,
  prefix: 'n',
  decoys: DECOYS,
  wanted: [{ place: 8, item: { name: NAME } }],
}).map((item, i) => ({ ...item, id: item.name === NAME ? ID : String(201 + i) }));

export const DEPARTMENTS: string[] = [...new Set(ITEMS.map((i) => i.dept))];

/** `where name like '%key%'`: the words of the box as they stand, or nothing. */
export const search = (key: string): Item[] => (key ? ITEMS.filter((i) => i.name.includes(key)) : []);
