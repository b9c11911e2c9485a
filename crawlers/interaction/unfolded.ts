import type { Tab } from '../browser/tab.ts';
import type { Action, PageView } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';

/** The page once something shows more, by the pointer or else by a press; null where nothing came of it, or it led away. */
export async function unfoldedBy(tab: Tab, before: PageView, target: Action): Promise<PageView | null> {
  const shown = before.actions.filter((a) => a.visible).length;
  // Not all that changes under the pointer is new.
  if ((await tab.hover(target)).kind === 'changed') {
    const now = await tab.look();
    if (now.actions.filter((a) => a.visible).length > shown) return now;
  }
  const again = findTarget(await tab.look(), keyOf(before, target));
  if (!again || !('role' in again)) return null;
  return (await tab.click(again)).kind === 'changed' ? tab.look() : null;
}
