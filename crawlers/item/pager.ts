import { NEXT_PAGE } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';

/** The way to the next page of a list: 下一页, or the number after the present one; null on the last page. */
export function nextPage(view: PageView): Action | null {
  const usable = view.actions.filter((a) => a.visible && !a.disabled && a.region !== 'header');
  const named = usable.find((a) => NEXT_PAGE.test(a.text.trim()));
  if (named) return named;
  const numbers = usable
    .map((a) => ({ a, n: pageNumber(a.text) }))
    .filter((p): p is { a: Action; n: number } => p.n !== null);
  if (numbers.length === 0) return null;
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
