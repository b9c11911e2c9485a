import { CANCEL, confirmsRegion, switchesSomething } from '../language/navigation.ts';
import { entryRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { itemLike } from './offers.ts';

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

/** So many names that wait out of sight are a list of them. */
const WAITING = 3;

/** A switch whose noun is the portal's own (更换频道, 切换窗口), where names of divisions wait out of sight. */
export const unfoldsRegions = (a: Action, view: PageView): boolean =>
  a.visible &&
  switchesSomething(a.text.trim()) &&
  !itemLike(a) &&
  view.actions.filter((o) => !o.visible && o.frame === a.frame && entryRegion(o.text) !== null).length >= WAITING;
