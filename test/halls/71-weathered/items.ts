import { catalogue } from '../kit/catalogue.ts';

export const NAME = '药品零售企业经营许可（新开办）';
export const ID = '7f31c0e4a2d94b6e';
export const items = catalogue({
  count: 52,
  offset: 0,
  prefix: '7f31c0e4a2d9',
  decoys: [
    '药品零售连锁企业总部经营许可',
    '药品零售企业经营许可（变更）',
    '药品零售企业经营许可（延续）',
    '药品零售企业经营许可（注销）',
    '第二类精神药品零售业务审批',
    '医疗器械网络销售备案',
    '医疗用毒性药品零售企业批准',
  ],
  wanted: [{ place: 19, item: { id: ID, name: NAME } }],
});

/** Departments by the code that their pages are asked for with. */
export const DEPTS: [string, string][] = [...new Set(items.map((i) => i.dept))].map((dept, n) => [
  `bm${String(n + 1).padStart(3, '0')}`,
  dept,
]);
