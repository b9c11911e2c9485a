import { catalogue } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '《药品经营许可证》（零售）核发';
export const CODE = '00017211100301';
export const items = catalogue({
  count: 36,
  offset: 25,
  dept: '行政审批局',
  prefix: 'CL70',
  decoys: [
    '药品零售连锁总部经营许可证核发',
    '《药品经营许可证》（零售）换发',
    '《药品经营许可证》（零售）许可事项变更',
    '《药品经营许可证》（零售）注销',
    '药品批发企业经营许可',
    '医疗器械经营许可证核发',
  ],
  wanted: [{ place: 7, item: { id: 'CL70A31F5', name: NAME } }],
});
export const upperItems = items.filter((i) => !i.name.includes('（零售）'));

export const hits = (list: readonly (typeof items)[number][], words: string) => {
  const fit = findByName(list, words, 0.55);
  return list.filter((i) => fit.includes(i));
};
