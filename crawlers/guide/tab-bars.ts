import { CALLS_STAFF, DEED_BESIDE_TABS, WAY_TAB } from '../language/guide-tabs.ts';
import type { Action } from '../perception/view.ts';
import { isControl, isSectionTitle, labelOf } from './labels.ts';
import { tight } from './text.ts';

/** Tabs in a row or a column at the least, and how far apart the next may stand, pixels. */
const LEAST = 3;
const APART = 90;
/** Longest words of a tab. */
const LONGEST = 8;

/**
 * Tabs that are told by their neighbours: 窗口与电话 between 办理结果 and 常见问题 is a part of the guide although no word
 * of it says so, and so is each of 网上办, 窗口办, 自助办 of which one is shown.
 */
export function tabsByNeighbours(actions: readonly Action[], titleOf: (words: string) => string): Set<Action> {
  const able = actions.filter((a) => {
    const text = tight(titleOf(a.text));
    const able = a.visible && !a.disabled && a.address === null;
    return able && text !== '' && text.length <= LONGEST && !isControl(text) && !DEED_BESIDE_TABS.test(text);
  });
  const found = new Set<Action>();
  for (const bar of [...rowsOf(able, 'x', 'y'), ...rowsOf(able, 'y', 'x')]) {
    const parts = bar.filter((a) => labelOf(titleOf(a.text)) !== null || isSectionTitle(titleOf(a.text)));
    const ways = bar.filter((a) => WAY_TAB.test(tight(titleOf(a.text))));
    const among = parts.length * 3 >= bar.length * 2;
    const modes = ways.length * 3 >= bar.length * 2 && bar.filter((a) => a.selected).length === 1;
    if (among || modes) for (const tab of bar) if (!CALLS_STAFF.test(tight(tab.text))) found.add(tab);
  }
  return found;
}

/** Actions of one make beside or below each other. */
function rowsOf(actions: readonly Action[], along: 'x' | 'y', across: 'x' | 'y'): Action[][] {
  const lines = Map.groupBy(actions, (a) => `${a.frame} ${a.tag} ${a.region} ${a.box[across]} ${a.box.h}`);
  return [...lines.values()].flatMap((line) => {
    const sorted = line.toSorted((a, b) => a.box[along] - b.box[along]);
    const rows: Action[][] = [];
    for (const action of sorted) {
      const last = rows.at(-1)?.at(-1);
      const end = last ? last.box[along] + (along === 'x' ? last.box.w : last.box.h) : 0;
      if (last && action.box[along] - end <= APART) rows.at(-1)!.push(action);
      else rows.push([action]);
    }
    return rows.filter((row) => row.length >= LEAST);
  });
}
