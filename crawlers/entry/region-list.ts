import { entryRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';

/** What can be pressed in sight that names a division and nothing else. */
export const regionNames = (view: PageView): Action[] =>
  view.actions.filter((a) => a.visible && entryRegion(a.text) !== null);

/** Whether two names may stand in one list, pixels. */
export const near = (a: Action, b: Action): boolean =>
  Math.abs(a.box.y - b.box.y) < 420 && Math.abs(a.box.x - b.box.x) < 900;
