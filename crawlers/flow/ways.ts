import type { Scenario } from '../../cities/scenario.ts';
import { AT_A_WINDOW, namesApply, OPINION, OTHER_ITEMS, wayOf } from '../language/apply.ts';
import { ON_A_PHONE } from '../language/login.ts';
import { compact, normalise } from '../language/normalise.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { furnitureKey, isAnchor, isOfItem, type Surroundings } from './candidates.ts';

/** Something on a guide behind which its entry may stand: a tab of a way of handling, a fold, a menu, a list of ways. */
export interface Way {
  words: string;
  /** `web` names the way on the web: what it says of that way counts, and that it cannot be opened. Null: none of the ways' names. */
  names: ReturnType<typeof wayOf>;
  open: { press: Action } | { choose: Field; option: Field['options'][number] };
}

/** What may hide the entry of a guide. */
export interface Ways {
  open: Way[];
  /** What may hide it as well and is not opened, in words; null where nothing is left. */
  left: string | null;
}

/** Ways that are opened at the most. */
export const MAX_WAYS = 6;
/** A fold or a tab has a name, not a text. */
const LONGEST = 40;
/** Words right before a list, characters, and how they end where they call it a choice of ways. */
const BEFORE_LIST = 12;
const ENDS_AS_CHOICE = /(办理|申报|申请|办事|受理|申办)(方式|渠道|途径|通道|模式)[:：*]*$/;
/** Questions of one form stand as near as this, pixels. */
const AMONG = 160;
/** Distance between what is not shown and the head under which it comes up, pixels. */
const NEAR = 40;

/** What hides a part of the guide in which the apply entry may stand, the likeliest first. Pure. */
export function waysOf(
  view: PageView,
  around: Surroundings,
  scenario: Pick<Scenario, 'wantedActions' | 'otherActions'>,
): Ways {
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
    // A name by which portals advertise leads to a topic of the whole portal where it is a link: 跨省通办, 一网通办.
    ...named('open').filter((a) => !leadsAway(a, view)),
    // Any tab may hide what is not shown; 咨询 and 评价 are tabs, too.
    ...tabsOverHidden(view, shown, around),
  ];
  const ways: Way[] = pressed.map((a) => ({
    words: a.text.trim().split(/\s+/)[0] ?? '',
    names: wayOf(a.text),
    open: { press: a },
  }));
  const lists = listsOfWays(view);
  const seen = new Set<string>();
  const all = [...lists.sure, ...ways].filter(({ words }) => !seen.has(words) && seen.add(words));
  return { open: all.slice(0, MAX_WAYS), left: all[MAX_WAYS]?.words ?? lists.doubtful };
}

/** Lists of which one entry is the web and another is not. Only one that is called a choice of ways is chosen from. */
function listsOfWays(view: PageView): { sure: Way[]; doubtful: string | null } {
  const sure: Way[] = [];
  let doubtful: string | null = null;
  for (const field of view.fields) {
    // Radio buttons are not marked here, and may hide an entry as a list does.
    if (field.type === 'radio' && field.visible && isWebBesideWindow(field, view)) doubtful ??= field.label.trim();
    if (field.tag !== 'select' || !field.visible || /^(header|nav|footer|overlay)$/.test(field.region)) continue;
    const option = field.options.find((o) => wayOf(o.text) === 'web' && !o.disabled);
    const other = field.options.some((o) => o !== option && (AT_A_WINDOW.test(o.text) || ON_A_PHONE.test(o.text)));
    const told = `${field.label} ${field.name} ${field.options.map((o) => o.text).join(' ')}`;
    if (!option || !other || OPINION.test(told) || /来源|得知|了解到/.test(told)) continue;
    const words = option.text.trim();
    if (isCalledChoice(field, view) && !isAmongQuestions(field, view))
      sure.push({ words, names: 'web', open: { choose: field, option } });
    else doubtful ??= words;
  }
  return { sure, doubtful };
}

const isWebBesideWindow = (radio: Field, view: PageView): boolean =>
  !/^(header|nav|footer|overlay)$/.test(radio.region) &&
  wayOf(radio.label) === 'web' &&
  view.fields.some((f) => f.type === 'radio' && f.name === radio.name && f !== radio && AT_A_WINDOW.test(f.label));

/** By its label, or by the words that stand right before what is chosen in it. */
function isCalledChoice({ label, options, value }: Field, view: PageView): boolean {
  if (wayOf(label) === 'choice') return true;
  const chosen = compact((options.find((o) => o.value === value) ?? options[0])?.text ?? '');
  const pieces = chosen === '' ? [] : compact(view.text).split(chosen).slice(0, -1);
  return pieces.some(
    (before) => ENDS_AS_CHOICE.test(before.slice(-BEFORE_LIST)) && !OPINION.test(before.slice(-BEFORE_LIST)),
  );
}

/** Beside what is written or marked, a list is one question of a form that somebody gets. */
const isAmongQuestions = (list: Field, view: PageView): boolean =>
  view.fields.some(
    (f) =>
      f.visible &&
      f.frame === list.frame &&
      (f.tag === 'textarea' || f.tag === 'editable' || /^(text|tel|email|number|radio|checkbox|file)$/.test(f.type)) &&
      !/搜|检索|关键/.test(`${f.label}${f.placeholder}`) &&
      ((f.form >= 0 && f.form === list.form) || Math.abs(f.box.y - list.box.y) < AMONG),
  );

/** What an entry that is in the page and not shown stands under, by the words above it or by the place at which it comes up. */
function headsOfHidden(
  view: PageView,
  shown: readonly Action[],
  around: Surroundings,
  { otherActions }: Pick<Scenario, 'otherActions'>,
): Action[] {
  // What is not shown has no place on the page; the head under which it comes up has.
  return hiddenEntries(view, around).flatMap((entry) => {
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
}

/** All tabs of a guide in which an entry stands that is not shown. */
const tabsOverHidden = (view: PageView, shown: readonly Action[], around: Surroundings): Action[] =>
  hiddenEntries(view, around).length > 0 ? shown.filter((a) => a.role === 'tab' && !OPINION.test(a.text)) : [];

const hiddenEntries = (view: PageView, around: Surroundings): Action[] =>
  view.actions.filter(
    (a) =>
      !a.visible && namesApply(a.text) > 0 && !OTHER_ITEMS.test(a.heading) && !around.furniture.has(furnitureKey(a)),
  );

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

/** A link to a place of the same page hides nothing; a tab may be written as one. */
export const isPlaceBelow = (a: Action, view: PageView): boolean => isAnchor(a, view) && a.role !== 'tab';
