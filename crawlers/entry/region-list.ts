import { CANCEL, confirmsRegion } from '../language/navigation.ts';
import { entryRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';

/** What can be pressed in sight that names a division and nothing else. */
export const regionNames = (view: PageView): Action[] =>
  view.actions.filter((a) => a.visible && entryRegion(a.text) !== null);

/** Whether two names may stand in one list, pixels. */
export const near = (a: Action, b: Action): boolean =>
  Math.abs(a.box.y - b.box.y) < 420 && Math.abs(a.box.x - b.box.x) < 900;

/** Whether this is the button at the foot of a chooser of regions, 取消 beside it, that carries out what was chosen above. */
export const endsChooser = (a: Action, view: PageView): boolean =>
  a.visible &&
  confirmsRegion(a.text) &&
  regionNames(view).filter((o) => near(o, a)).length >= 2 &&
  view.actions.some((o) => o.visible && CANCEL.test(o.text.trim()) && o.frame === a.frame && besides(o, a));

const besides = (a: Action, b: Action): boolean =>
  Math.abs(a.box.y - b.box.y) < 40 && Math.abs(a.box.x - b.box.x) < 300;
