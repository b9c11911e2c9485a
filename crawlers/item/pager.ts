import type { WayStep } from '../hall.ts';
import { NEXT_PAGE } from '../language/navigation.ts';
import { GREYED, LAST_ICON, NEXT_ICON, PAGER, PAGER_PART, saysMore, statedPages } from '../language/pagers.ts';
import type { Action, PageView } from '../perception/view.ts';

/** The way to the next page of a list: 下一页, an arrow, or the number after the present one; null on the last page. */
export function nextPage(view: PageView): Action | null {
  const usable = view.actions.filter((a) => a.visible && !a.disabled && a.region !== 'header');
  const arrows = usable.filter((a) => NEXT_PAGE.test(a.text.trim()));
  // A ring of cards has the same arrow: it is pressed only where no pager is seen.
  const named = arrows.find((a) => turnsList(view, a));
  if (named) return named;
  const numbers = usable
    .map((a) => ({ a, n: pageNumber(a.text) }))
    .filter((p): p is { a: Action; n: number } => p.n !== null);
  if (numbers.length === 0) return usable.find(isNextIcon) ?? arrows[0] ?? null;
  const highest = Math.max(...numbers.map((p) => p.n));
  const linked = new Set(numbers.map((p) => p.n));
  const present =
    numbers.find((p) => p.a.selected)?.n ??
    numbers.find((p) => p.a.address === view.url)?.n ??
    // The present page is often the only number that is no link.
    Array.from({ length: highest }, (_, i) => i + 1).find((n) => !linked.has(n)) ??
    1;
  return numbers.find((p) => p.n === present + 1)?.a ?? null;
}

function pageNumber(text: string): number | null {
  const m = /^[[【(（]?\s*第?\s*(\d{1,3})\s*页?\s*[\])】）]?$/.exec(text.trim());
  return m?.[1] ? Number(m[1]) : null;
}

/** Whether a step of a way went on in a list: a page, a screenful, an arrow without words. */
export const turnsPages = ({ deed, text }: WayStep): boolean =>
  deed === 'roll' ||
  (deed === 'click' && (text.trim() === '' || NEXT_PAGE.test(text.trim()) || pageNumber(text) !== null));

/** Whether what turns on belongs to a list, and not to a ring of cards or pictures. */
export function turnsList(view: PageView, turn: Action): boolean {
  const beside = (a: Action): boolean => Math.abs(a.box.y - turn.box.y) < 20 && pageNumber(a.text) !== null;
  return (
    /页/.test(turn.text) || isNextIcon(turn) || saysPages(turn) || view.actions.some((a) => a.visible && beside(a))
  );
}
const saysPages = ({ around }: Action): boolean => PAGER.test(around) && around.length <= 160;

/** A picture in a pager that stands for the next page. Pictures that turn rings of cards are no pagers. */
function isNextIcon(action: Action): boolean {
  const mark = [...action.text].length <= 2 ? action.text : '';
  const names = (action.icon ?? mark).replace(/([a-z])([A-Z])/g, '$1-$2');
  const inPager = saysPages(action) || PAGER_PART.test(names);
  return inPager && NEXT_ICON.test(names) && !LAST_ICON.test(names) && !GREYED.test(names);
}

/**
 * Whether a list says that it has pages to which no way was seen.
 * @param turned pages that were turned on the way here
 */
export function unseenPages(view: PageView, turned: number): boolean {
  const next = nextPage(view);
  if (next && turnsList(view, next)) return false;
  return saysMore(view.text) ?? (statedPages(view.text) ?? 1) > turned + 1;
}
