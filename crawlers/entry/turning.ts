import { TURN_ON } from '../language/navigation.ts';
import { entryRegion, isCounty, isEntryOf } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { near, regionNames } from './region-list.ts';
import type { Sought } from './sought.ts';

/** Arrows are small, or as high as what they turn and narrow. */
const ARROW = { width: 90, height: 400 } as const;
/** How far an arrow stands from the names beside it, pixels. */
const BESIDE = 120;
/** So many names of divisions in a row are a list that may be turned. */
const ROW = 2;

/** Names of divisions that stand in one row with an arrow which turns to more of them: a ring of cards, a slider. */
export interface Turning {
  arrow: Action;
  names: string[];
}

/** The lists of divisions of a page that show a part at a time, each with the arrow that turns it on. */
export function turnings(view: PageView): Turning[] {
  const shown = view.actions.filter((a) => a.visible && a.region !== 'footer');
  const cards = shown.filter((a) => entryRegion(a.text) !== null);
  if (cards.length < ROW) return [];
  const out: Turning[] = [];
  for (const arrow of shown) {
    const text = arrow.text.trim();
    if (arrow.disabled || arrow.box.w > ARROW.width || arrow.box.h > ARROW.height) continue;
    if (text !== '' && !TURN_ON.test(text)) continue;
    const row = cards.filter((c) => c.frame === arrow.frame && beside(arrow, c));
    const inSight = row.filter((c) => c.box.x < arrow.box.x);
    const last = inSight.sort((a, b) => b.box.x - a.box.x)[0];
    // Words may stand below, as pagers do; an arrow without any is known by its place alone: at the right edge of a row.
    const turns =
      text === ''
        ? inSight.length >= ROW && last && arrow.box.x - (last.box.x + last.box.w) <= BESIDE
        : inSight.length >= ROW || (below(arrow, cards) && !/^(全部|其他)/.test(text));
    if (!turns) continue;
    out.push({ arrow, names: cards.map((c) => entryRegion(c.text) ?? '') });
  }
  return out;
}

const beside = ({ box }: Action, card: Action): boolean => {
  const middle = box.y + box.h / 2;
  return card.box.y - BESIDE / 4 <= middle && middle <= card.box.y + card.box.h + BESIDE / 4;
};

/** Whether an arrow stands under a list of names, where pagers stand. */
function below({ box, frame }: Action, cards: readonly Action[]): boolean {
  const above = cards.filter((c) => c.frame === frame && c.box.y < box.y && box.y - (c.box.y + c.box.h) <= BESIDE);
  const [left, right] = [Math.min(...above.map((c) => c.box.x)), Math.max(...above.map((c) => c.box.x + c.box.w))];
  return above.length >= ROW && box.x >= left - BESIDE && box.x <= right + BESIDE;
}

/** Whether no list of divisions shows what it should hold: our district, or our city among cities. */
export function lacksOurs(view: PageView, { district, names }: Sought): boolean {
  const shown = (name: string): boolean => view.actions.some((a) => a.visible && isEntryOf(a.text, name));
  if (shown(district.name)) return false;
  const counties = regionNames(view).filter((a) => isCounty(entryRegion(a.text) ?? '')).length;
  return counties >= LIST || !names.some(shown);
}

/** Entries of lists of divisions, whose boxes may be rolled on. */
export function rollable(view: PageView): Action[] {
  const listed = regionNames(view).filter((a) => a.region !== 'footer');
  const list = listed.filter((a) => listed.filter((o) => o.tag === a.tag && near(o, a)).length >= LIST);
  // What opened the list may bear a name, too, and stands outside its box.
  return [list.at(-1), list.at(1)].filter((a) => a !== undefined);
}

/** So many names of divisions side by side are a list of them. */
export const LIST = 3;
