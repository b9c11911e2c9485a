import type { Tab } from '../browser/tab.ts';
import type { PageView } from '../perception/view.ts';
import type { State } from './goal.ts';
import { closeNotices } from './notices.ts';
import { repeat } from './repeat.ts';

/** How many pages are gone back at the most. */
const MAX_BACK = 3;

/**
 * Goes back page by page to where the ways part, and on from there to an earlier state; null where that cannot be done
 * or something else is shown now.
 */
export async function retrace(
  tab: Tab,
  from: State | null,
  to: State,
  came: ReadonlyMap<State, State>,
): Promise<PageView | null> {
  const way = new Set<State>();
  for (let at: State | undefined = to; at; at = came.get(at)) way.add(at);
  let at = from;
  let pages = 0;
  for (; at && !way.has(at); pages++) {
    const before = came.get(at);
    if (!before || at.view.url === before.view.url || pages === MAX_BACK) return null;
    at = before;
  }
  if (!at) return null;
  for (; pages > 0; pages--) await tab.back();
  const there = await closeNotices(tab);
  if (there.signature !== at.view.signature) return null;
  const view = at === to ? there : await repeat(tab, to.steps.slice(at.steps.length), false);
  return view?.signature === to.view.signature ? view : null;
}
