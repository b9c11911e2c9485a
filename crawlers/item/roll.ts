import { MAX_SCREENS } from '../browser/scrolling.ts';
import type { Tab } from '../browser/tab.ts';
import type { PageView } from '../perception/view.ts';
import { best, entryOf, type Row } from './rows.ts';

/** More than any screen is high, in pixels. */
const LOWER = 10_000;

/** What came into sight while a list was rolled on. */
export interface Rolled {
  /** Every row, in the order in which it came, those known before first. */
  rows: Row[];
  /** Those of the last screenful that fit, the best first; empty where none does. */
  picks: Row[];
  /** A row of the city itself was seen and passed over. */
  cityCopy: boolean;
  /** There may be more of it than was looked through. */
  cut: boolean;
}

/**
 * Rolls a list on that draws only the rows in sight, or brings more at its end, until a row fits. Stays there: what was
 * found is in sight.
 * @param read the rows of what is in sight
 * @param fits whether the best row of a screenful is good enough to stop
 */
export async function rollThrough(
  tab: Tab,
  known: readonly Row[],
  read: (view: PageView) => Row[],
  fits: (row: Row) => boolean,
): Promise<Rolled> {
  const rows = [...known];
  const names = new Set(rows.map(entryOf));
  let cityCopy = false;
  let atEnd = false;
  let cut = false;
  for (let screen = 0; await tab.rollOn(); screen++) {
    cut = screen >= MAX_SCREENS;
    if (cut) break;
    let fresh = unknown(read(await tab.look()), names);
    if (fresh.length === 0) {
      if (atEnd) break;
      // A list that is drawn as a whole may have more when its end is reached.
      atEnd = true;
      await tab.scrollToEnd();
      fresh = unknown(read(await tab.look()), names);
      if (fresh.length === 0) break;
    }
    for (const row of fresh) names.add(entryOf(row));
    // What comes later stands lower, wherever in its box it is drawn.
    const lower = fresh.map((row) => ({ ...row, y: row.y + (screen + 1) * LOWER }));
    rows.push(...lower);
    const picks = best(lower);
    if (picks[0] && fits(picks[0])) return { rows, picks, cityCopy, cut };
    cityCopy ||= picks[0]?.whose === 'city';
  }
  return { rows, picks: [], cityCopy, cut };
}

const unknown = (rows: readonly Row[], names: ReadonlySet<string>): Row[] => rows.filter((r) => !names.has(entryOf(r)));
