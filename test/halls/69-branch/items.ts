import { catalogue } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const NAME = '药品经营许可证（零售）核发';
const DEPT = '行政审批服务局';
export const items = catalogue({
  count: 44,
  offset: 12,
  dept: DEPT,
  prefix: 'b69f0c21e7d44a',
  decoys: [
    '药品零售连锁总部经营许可证核发',
    '药品经营许可证（零售）变更',
    '医疗器械经营许可证核发',
    '药品经营许可证（零售）换证',
    '第二类精神药品零售业务审批',
    '药品经营许可证（零售）注销',
  ],
  wanted: [{ place: 17, item: { id: 'b69f0c21e7d44a93', name: NAME } }],
});
/** What the city itself handles: the district's shops are none of its business. */
export const cityItems = items.filter((i) => !i.name.includes('（零售）'));

/** The index answers in the order in which items were published, whatever fits best. */
export const hits = (list: readonly (typeof items)[number][], words: string) => {
  const fit = findByName(list, words, 0.5);
  return list.filter((i) => fit.includes(i));
};

export const KINDS: Record<string, string> = {
  xzxk: '行政许可',
  xzqr: '行政确认',
  ggfw: '公共服务',
};
/** A kind an item, read off its name. */
export const kindOf = (name: string): string =>
  /登记|备案/.test(name) ? 'xzqr' : /许可|审批|核发/.test(name) ? 'xzxk' : 'ggfw';
