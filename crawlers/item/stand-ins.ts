import type { City, District } from '../../cities/city.ts';
import type { Scenario } from '../../cities/scenario.ts';
import { namesApply } from '../language/apply.ts';
import { GUIDE_LINK, ITEM_WORDS, ROW_MENU } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';
import { foldedTitle, isFold } from './folds.ts';
import { matchItem } from './match.ts';
import type { Row } from './rows.ts';
import { DOES, ownersOf, titleIn } from './title.ts';
import { whoseOf } from './whose.ts';

/** In these parts of a page short words are menus and tools, whatever stands beside them. */
const FURNITURE = new Set<Action['region']>(['header', 'nav', 'aside', 'footer']);

/** Adds the rows in which neither a title nor a link to a guide can be pressed; see `Row.standsIn`. */
export function withStandIns(
  view: PageView,
  rows: readonly Row[],
  scenario: Scenario,
  city: City,
  district: District,
): Row[] {
  const owners = ownersOf(city, district);
  const shown = view.actions.filter((a) => a.visible && !a.disabled && !FURNITURE.has(a.region));
  const short = shown.filter((a) => [...a.text].length <= 8);
  // What unfolds says more than the entry to the application, and that more than a link which comes up under the pointer.
  const menus = short.filter((a) => ROW_MENU.test(a.text) || (a.hovers && DOES.test(a.text)));
  const entries = short.filter((a) => namesApply(a.text) > 0 && !menus.includes(a));
  const guides = view.actions.filter((a) => !a.visible && a.comesUpIn && GUIDE_LINK.test(a.text));
  const comesUp = new Set(guides.map((a) => a.comesUpIn?.text));
  // A row that only reacts to the pointer cannot be pressed for itself.
  const all = rows.filter(({ opener, text }) => !(reactsOnly(opener) && comesUp.has(text)));
  const folds = shown.filter((a) => isFold(a));
  for (const a of [...menus, ...folds, ...entries, ...guides]) {
    const { text, x, y } = a.visible ? { ...a.box, text: a.around } : (a.comesUpIn as Place);
    const folded = folds.includes(a);
    const title = folded ? foldedTitle(a, owners) : titleIn(a.visible ? text.replace(a.text, '') : text, owners);
    const match = matchItem(title, scenario, text);
    const n = [...title].length;
    if (!match && !(n >= 5 && n <= 60 && ITEM_WORDS.test(title))) continue;
    const known = (r: Row): boolean =>
      r.opener.frame === a.frame && Math.abs(r.y - y) < 120 && (text.includes(r.title) || r.text === text);
    if (all.some(known)) continue;
    const whose = whoseOf([text, a.heading], city, district);
    const how = { ...(a.visible && { standsIn: true as const }), ...(folded && { folds: true as const }) };
    all.push({ title, text, opener: a, ...how, y, x, match, whose });
  }
  return all;
}

type Place = NonNullable<Action['comesUpIn']>;
const reactsOnly = (a: Action): boolean => a.hovers && a.address === null && a.script === '';
