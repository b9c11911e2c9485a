import type { Scenario } from '../../cities/scenario.ts';
import { namesApply, OTHER_ITEMS, wayOf } from '../language/apply.ts';
import { normalise } from '../language/normalise.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { furnitureKey, isOfItem, type Surroundings } from './candidates.ts';

/** Something on a guide behind which its entry may stand: a tab of a way of handling, a fold, a menu, a list of ways. */
export interface Way {
  words: string;
  /** It names the way on the web: what it says of that way counts, and that it cannot be opened. */
  web: boolean;
  open: { press: Action } | { choose: Field; option: Field['options'][number] };
}

/** Ways that are opened at the most. */
export const MAX_WAYS = 6;
/** A fold or a tab has a name, not a text. */
const LONGEST = 40;
/** Distance between what is not shown and the head under which it comes up, pixels. */
const NEAR = 40;

/** What hides a part of the guide in which the apply entry may stand, the likeliest first. Pure. */
export function waysOf(
  view: PageView,
  around: Surroundings,
  scenario: Pick<Scenario, 'wantedActions' | 'otherActions'>,
): Way[] {
  const shown = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      !a.selected &&
      a.text.trim() !== '' &&
      a.region !== 'footer' &&
      isOfItem(a, view, around),
  );
  const usable = shown.filter((a) => !a.inert);
  const named = (of: ReturnType<typeof wayOf>): Action[] => usable.filter((a) => wayOf(a.text) === of);
  const pressed = [
    ...named('web'),
    ...named('choice'),
    ...headsOfHidden(view, shown, around, scenario),
    ...businesses(usable, scenario),
    ...named('open'),
  ];
  const ways: Way[] = pressed.map((a) => ({
    words: a.text.trim().split(/\s+/)[0] ?? '',
    web: wayOf(a.text) === 'web',
    open: { press: a },
  }));
  const seen = new Set<string>();
  return [...listsOfWays(view), ...ways].filter(({ words }) => !seen.has(words) && seen.add(words)).slice(0, MAX_WAYS);
}

/** Lists of which one entry is the web and another is not. */
function listsOfWays(view: PageView): Way[] {
  return view.fields.flatMap((field) => {
    if (field.tag !== 'select' || !field.visible || field.region === 'header' || field.region === 'nav') return [];
    const option = field.options.find((o) => wayOf(o.text) === 'web' && !o.disabled);
    const other = field.options.some((o) => o !== option && /窗口|现场|线下|大厅|自助|手机|掌上|APP/i.test(o.text));
    return option && other ? [{ words: option.text.trim(), web: true, open: { choose: field, option } }] : [];
  });
}

/** What an entry that is in the page and not shown stands under, by the words above it or by the place at which it comes up. */
function headsOfHidden(
  view: PageView,
  shown: readonly Action[],
  around: Surroundings,
  { otherActions }: Pick<Scenario, 'otherActions'>,
): Action[] {
  // What is not shown has no place on the page; the head under which it comes up has.
  const hidden = view.actions.filter(
    (a) =>
      !a.visible && namesApply(a.text) > 0 && !OTHER_ITEMS.test(a.heading) && !around.furniture.has(furnitureKey(a)),
  );
  const heads = hidden.flatMap((entry) => {
    const place = entry.comesUpIn;
    const under = shown.filter(
      (a) =>
        a.frame === entry.frame &&
        !leadsAway(a, view) &&
        [...a.text].length <= LONGEST &&
        namesApply(a.text) === 0 &&
        !otherActions.some((w) => a.text.includes(w)),
    );
    // Menus that only a style unfolds hear nothing, and look like words.
    const above = (a: Action): boolean =>
      !a.inert && entry.heading !== '' && normalise(a.text) === normalise(entry.heading);
    const at = (a: Action): boolean =>
      place?.text.includes(a.text) === true && Math.abs(a.box.y - place.y) < NEAR && a.box.x >= place.x - NEAR;
    return [...under.filter(above), ...under.filter(at)];
  });
  const tabs = hidden.length > 0 ? shown.filter((a) => a.role === 'tab') : [];
  return [...heads, ...tabs];
}

/** Folds of the businesses of the item (新办 ＋, 变更 ＋), of which the wanted one is opened and no other. */
function businesses(
  usable: readonly Action[],
  { wantedActions, otherActions }: Pick<Scenario, 'wantedActions' | 'otherActions'>,
): Action[] {
  const holds = (a: Action, words: readonly string[]): boolean => words.some((w) => a.text.includes(w));
  const folds = usable.filter(
    (a) => a.address === null && [...a.text].length <= LONGEST && a.role !== 'radio' && a.role !== 'checkbox',
  );
  const others = folds.filter((a) => holds(a, otherActions));
  return folds.filter(
    (a) =>
      holds(a, wantedActions) &&
      !holds(a, otherActions) &&
      others.some((o) => o.tag === a.tag && o.frame === a.frame && Math.abs(o.box.h - a.box.h) < 4),
  );
}

const leadsAway = (a: Action, view: PageView): boolean =>
  a.address !== null && a.address.split('#')[0] !== view.url.split('#')[0];
