import { normalise } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import { isSectionTitle, labelOf } from './labels.ts';
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

/** Folded parts and labels that make a page which bears the item's name its guide. */
const ENOUGH_FOLDED = 3;

/**
 * Whether a page is the guide of one item: it carries the labels of a guide, or it bears the item's name and its parts are
 * folded away behind tabs and headings that are called like them.
 * @param title the item's name as the list gave it
 */
export function isGuide(view: Pick<PageView, 'content' | 'actions' | 'headings' | 'title'>, title?: string): boolean {
  const seen = new Set<string>();
  for (const pair of readPairs(view.content)) for (const key of pair.keys) seen.add(key);
  const telling = [...seen].filter((k) => TELLING.has(k)).length;
  if (seen.size >= ENOUGH && telling >= 4) return true;
  if (!title || !bearsName(view, title)) return false;
  const texts = [...view.headings.map((h) => h.text), ...view.actions.filter((a) => a.visible).map((a) => a.text)];
  for (const text of texts) if ([...text].length <= 14) for (const key of labelOf(text)?.keys ?? []) seen.add(key);
  const sections = new Set(texts.filter((t) => isSectionTitle(t))).size;
  return [...seen].filter((k) => TELLING.has(k)).length + sections >= ENOUGH_FOLDED;
}

function bearsName(view: Pick<PageView, 'headings' | 'title'>, title: string): boolean {
  const wanted = normalise(title);
  return [view.title, ...view.headings.filter((h) => h.level <= 3).map((h) => h.text)].some((t) => {
    const n = normalise(t);
    return n.length >= 4 && (n.includes(wanted) || wanted.includes(n));
  });
}
