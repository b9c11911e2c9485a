import type { PageView } from '../perception/view.ts';
import { readPairs } from './pairs.ts';

/** Labels of different elements that make a page a guide: a list of items shows three or four of them a row at the most. */
const ENOUGH = 5;
/** What an entry of a list never says of its item. */
const TELLING = new Set<string>([
  'materials',
  'condition',
  'process',
  'legalBasis',
  'legalLimit',
  'promiseLimit',
  'place',
  'consult',
  'complain',
  'delivery',
  'fee',
  'visits',
  'onlineDepth',
  'special',
]);

/** Whether a page is the guide of one item: it carries the labels of a guide. */
export function isGuide(view: Pick<PageView, 'content'>): boolean {
  const seen = new Set<string>();
  for (const pair of readPairs(view.content)) for (const key of pair.keys) seen.add(key);
  const telling = [...seen].filter((k) => TELLING.has(k)).length;
  return seen.size >= ENOUGH && telling >= 4;
}
