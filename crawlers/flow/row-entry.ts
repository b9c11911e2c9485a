import { namesApply } from '../language/apply.ts';
import { normalise } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { repeat } from '../walk/repeat.ts';
import { findTarget } from '../walk/target.ts';
import { furnitureKey } from './candidates.ts';
import type { GuidePage } from './guide-page.ts';
import { press } from './press.ts';
import type { PressContext, Pressed } from './pressed.ts';

export interface RowEntry {
  text: string;
  pressed: Pressed;
  before: PageView;
  marked: string | null;
}

/** Vertical distance within which two things stand in one row, pixels. */
const SAME_ROW = 26;

/** The apply entry that stands beside the item in the list from which the guide was opened; null where there is none. */
export async function openRowEntry(on: PressContext, guide: GuidePage): Promise<RowEntry | null> {
  const { tab, hall } = on;
  const steps = hall.trail.guide?.steps ?? [];
  const last = steps.at(-1);
  if (last?.deed !== 'click' || !last.target) return null;
  const view = guide.isPage ? await repeat(tab, steps.slice(0, -1)) : await tab.look();
  if (!view) return null;
  const opener = findTarget(view, last.target);
  if (!opener || !('role' in opener)) return null;
  const entry = besideOf(view, opener, guide);
  if (!entry) return null;
  const marked = await tab.shot(`列表中的“${entry.text.trim()}”`, entry);
  return { text: entry.text.trim(), pressed: await press(on, entry), before: view, marked };
}

function besideOf(view: PageView, opener: Action, guide: GuidePage): Action | null {
  const title = normalise(opener.text).slice(0, 20);
  const mid = (a: Action) => a.box.y + a.box.h / 2;
  const entries = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      a !== opener &&
      a.frame === opener.frame &&
      namesApply(a.text) > 0 &&
      !(
        guide.around.furniture.has(furnitureKey(a)) &&
        (a.region === 'header' || a.region === 'nav' || a.region === 'footer')
      ),
  );
  const inRow = entries.filter(
    (a) =>
      (a.around !== a.text &&
        (a.around === opener.around || (title.length >= 4 && normalise(a.around).includes(title)))) ||
      Math.abs(mid(a) - mid(opener)) < SAME_ROW,
  );
  return inRow.sort((a, b) => Math.abs(mid(a) - mid(opener)) - Math.abs(mid(b) - mid(opener)))[0] ?? null;
}
