import { CONFIRM, confirmsRegion, GO_ON, LEAVING, opensRegions, switchOf } from '../language/navigation.ts';
import { entryRegion, namesRegion, shortName } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Deed } from '../walk/goal.ts';
import { endsChooser, near, regionNames, unfoldsRegions } from './region-list.ts';
import type { Sought } from './sought.ts';

/** Clicks that a deed on the way to the district's hall costs (CONTRACT.md §6): opening a list of regions is none, choosing in it is. */
export function clicksOf(
  deed: Deed,
  before: PageView,
  after: PageView,
  moved: boolean,
  { city, district, names }: Sought,
): number {
  if (deed.kind === 'hover' || deed.kind === 'type' || deed.kind === 'roll') return 0;
  if (deed.kind === 'choose') return 1;
  if (moved) return 1;
  if (deed.turns) return 0;
  const { action } = deed;
  if (LEAVING.test(before.overlay?.text ?? '') && GO_ON.test(action.text)) return 1;
  const shown = regionNames(before);
  const more = regionNames(after).length - shown.length;
  // 切换 opens a list on one portal and carries out the choice on another.
  const opens = opensRegions(action.text) || unfoldsRegions(action, before);
  if (opens && more > 0 && !endsChooser(action, before)) return 0;
  if (CONFIRM.test(action.text) || (confirmsRegion(action.text) && endsChooser(action, before))) return 1;
  // What came up to choose from begins with one level, or with nothing yet.
  if (opensRegions(action.text) && before.overlay === null && after.overlay !== null) return 0;
  // Choosing one of several regions counts; opening the list that holds them does not.
  const isRegion =
    entryRegion(action.text) !== null ||
    namesRegion(action.text, district.name) === 'exact' ||
    names.some((n) => namesRegion(action.text, n) === 'exact') ||
    namesRegion(action.text, shortName(district.name)) === 'exact';
  if (!isRegion) return 0;
  // The banner beside it may name the same place: 湘源市网上办事大厅.
  const own = entryRegion(action.text);
  const isOther = (a: Action): boolean => a.text !== action.text && (own === null || entryRegion(a.text) !== own);
  const siblings = shown.filter((a) => a.region === action.region && isOther(a) && near(a, action)).length;
  if (siblings > 0) return 1;
  // 湘源市 ▾: the name of the present region, with the mark of what unfolds.
  if (switchOf(action.text) !== null && more > 0) return 0;
  if (action.region !== 'header') return 1;
  const municipality = /^(11|12|31|50)/.test(city.code) || city.portals.province === city.portals.city;
  return more > 1 || !municipality ? 0 : 1;
}
