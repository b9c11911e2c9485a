import type { Hall } from '../hall.ts';
import { ITEM_WORDS } from '../language/navigation.ts';
import { saysMore } from '../language/pagers.ts';
import type { State } from '../walk/goal.ts';
import { PROMISING, type Walked, WORTH } from '../walk/walk.ts';
import { shortForms } from './navigate.ts';
import { turnsPages, unseenPages } from './pager.ts';
import { rowsOf } from './rows.ts';

/** Whether a walk through departments, themes and lists that found nothing tried everything that promised something. */
export const lookedThrough = (walked: Walked): boolean =>
  walked.exhausted &&
  walked.expansions > 2 &&
  walked.obstacles.every(({ score, obstacle }) => score < (obstacle.reason ? WORTH : PROMISING)) &&
  // What we pressed and nobody knows whether it would have answered a person.
  walked.idle.every(({ plain, score }) => plain || score < PROMISING);

/** How lists of everything that a hall handles are called. */
const ALL_ITEMS = /全部|所有|清单|目录|事项(列表|大厅|中心|导航)/;
/** So many entries make a list. */
const A_LIST = 3;

/** Whether a list stands open in which the item would have to be: all that its department does, or all that the hall has. */
export const wouldHold = ({ steps, view }: State, { scenario, city, district }: Hall): boolean =>
  steps.some(
    ({ deed, text }) =>
      deed !== 'open' &&
      (ALL_ITEMS.test(text) || scenario.departments.flatMap(shortForms).some((d) => text.includes(d))),
  ) && rowsOf(view, scenario, city, district).filter((r) => ITEM_WORDS.test(r.title)).length >= A_LIST;

/** Notes of the lists on a walk which of them were not read to their end. */
export function unreadLists(): { note(state: State): void; any(): boolean } {
  const open = new Set<string>();
  return {
    note({ view, steps }) {
      // A hall may show all its lists under one address: what led to a list tells it from others.
      const at = steps.findLastIndex((step) => !turnsPages(step));
      const list = `${view.url.replace(/[?#].*$/, '')} ${steps[at]?.text ?? ''}`;
      const turned = steps.length - 1 - at;
      // A list that draws only what is in sight, or speaks of pages to which nothing leads, or that were not turned.
      if (view.partial || unseenPages(view, turned) || saysMore(view.text)) open.add(list);
      else if (turned > 0) open.delete(list);
    },
    any: () => open.size > 0,
  };
}
