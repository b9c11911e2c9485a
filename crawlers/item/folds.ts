import type { Scenario } from '../../cities/scenario.ts';
import { GUIDE_LINK, ITEM_WORDS } from '../language/navigation.ts';
import { UNFOLD_ICON } from '../language/pagers.ts';
import type { Action, PageView } from '../perception/view.ts';
import { matchItem } from './match.ts';
import { titleIn } from './title.ts';

/** The mark or word that unfolds the entry of a list. */
const FOLD = /^[[（(]?[+＋▸▶►▷⊞⊕][\])）]?$|^(展开|查看|显示)?(业务办理项|办理项|业务项|子项|下级事项)[\s▾▼∨⌄]*$/;
/** A mark is small. */
const MARK = 60;
/** How many cases an entry has: 共3个业务办理项, 3项. */
const COUNTED = /[共（(]?\s*\d+\s*(个|项|条)(业务办理项|办理项|业务项|子项|事项)?[)）]?/g;

/** What unfolds the entry of a list, in the parts of a page where lists stand. */
export const isFold = (a: Action): boolean => {
  const text = a.text.trim();
  if (a.address !== null || a.around.length <= a.text.length + 4) return false;
  return text === ''
    ? a.box.w <= MARK && a.icon !== undefined && UNFOLD_ICON.test(a.icon)
    : FOLD.test(text) && (/\p{L}/u.test(text) || a.box.w <= MARK);
};

/** The title of the entry that a mark unfolds: of what stands beside it, the name alone. */
export function foldedTitle(fold: Action, owners: readonly string[]): string {
  const beside = fold.around.replace(fold.text, '').replace(COUNTED, ' ').replace(/\s+/g, ' ').trim();
  const title = titleIn(beside, owners);
  return title.split(' ').find((p) => [...p].length >= 5 && ITEM_WORDS.test(p)) ?? title;
}

/**
 * The link to the guide of the case that is meant, where an entry unfolded to bare names of cases: 新设, 变更, 补发.
 * @param old rows that stood there before
 */
export function caseUnder(
  view: PageView,
  { otherActions, wantedActions, ...rest }: Scenario,
  old: ReadonlySet<string>,
) {
  const came = view.actions.filter(
    (a) => a.visible && !a.disabled && !old.has(a.around) && [...a.text].length <= 10 && GUIDE_LINK.test(a.text),
  );
  const says = (a: Action, words: readonly string[]): boolean => words.some((w) => a.around.includes(w));
  const names = { otherActions, wantedActions, ...rest };
  const left = came.filter(
    (a) => !says(a, rest.exclude) && (!says(a, otherActions) || matchItem(a.around, names) !== null),
  );
  const wanted = left.filter((a) => says(a, wantedActions));
  // Of several that may be meant none is taken: another's guide would be read as ours.
  const meant = wanted.length > 0 ? wanted : left;
  return meant.length === 1 ? meant[0]! : null;
}
