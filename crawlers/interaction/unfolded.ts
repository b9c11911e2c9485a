import type { Tab } from '../browser/tab.ts';
import { compact } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';

export const leadsNowhere = (a: Action): boolean => a.address === null || /#$|^javascript:/i.test(a.address);

/** The page once something shows more, by the pointer or else by a press of what leads nowhere; null where nothing came of it. */
export async function unfoldedBy(tab: Tab, before: PageView, target: Action): Promise<PageView | null> {
  const shown = before.actions.filter((a) => a.visible).length;
  // Not all that changes under the pointer is new.
  if ((await tab.hover(target)).kind === 'changed') {
    const now = await tab.look();
    if (now.actions.filter((a) => a.visible).length > shown || namedIn(now, target)) return now;
  }
  if (!leadsNowhere(target)) return null;
  const again = findTarget(await tab.look(), keyOf(before, target));
  if (!again || !('role' in again)) return null;
  return (await tab.click(again)).kind === 'changed' ? tab.look() : null;
}

/** Pixels by which a picture may move when its words come up beside it. */
const MOVED = 4;

/** A picture whose words come up only under the pointer, as it stands then; null for what had words, or still has none. */
export function namedIn(now: PageView, picture: Action): Action | null {
  if (compact(picture.text) !== '') return null;
  const there = ({ box, frame }: Action): boolean =>
    frame === picture.frame && Math.abs(box.y - picture.box.y) <= MOVED && Math.abs(box.x - picture.box.x) <= MOVED;
  return now.actions.find((a) => a.visible && compact(a.text) !== '' && there(a)) ?? null;
}
