import type { Tab } from '../browser/tab.ts';
import type { Hall } from '../hall.ts';
import type { Journey } from '../walk/journey.ts';
import type { FoundItem, ItemSearch } from './found.ts';
import { openRow } from './open.ts';
import type { Row } from './rows.ts';

/** Rows that are tried one after the other where the first does not open. */
export const ROWS_TRIED = 3;

/** Opens the best rows one after the other until one of them (`entry`) leads to a guide; notes what stood in the way of those that are not. */
export async function openBest(
  tab: Tab,
  hall: Hall,
  journey: Journey,
  rows: Row[],
  out: Pick<ItemSearch, 'obstacle' | 'behindSignIn'>,
): Promise<{ item: Omit<FoundItem, 'via'>; entry: Row } | null> {
  const at = journey.steps.length;
  for (const [i, row] of rows.slice(0, ROWS_TRIED).entries()) {
    if (i > 0 && !(await journey.back(at))) return null;
    const opened = await openRow(tab, hall, journey, row);
    if (!opened) {
      if (i > 0) out.behindSignIn = null;
      continue;
    }
    if ('obstacle' in opened) {
      const { reason, verdict } = opened.obstacle;
      out.obstacle ??= { reason: reason ?? 'load-failed', note: `“${row.title}”的页面不能观察：${verdict.why}` };
      continue;
    }
    if ('signIn' in opened) {
      const shot = await tab.shot(`“${row.title.slice(0, 30)}”的指南要求登录`);
      // A copy that fits less may be kept otherwise than the item itself.
      if (i === 0 && shot) out.behindSignIn = [shot];
      continue;
    }
    const view = await tab.view();
    const item = {
      title: opened.row.title,
      code: opened.row.match?.code ?? null,
      place: { url: view.url, title: view.title, steps: [...journey.steps] },
      clicks: journey.clicks,
      whose: opened.row.whose,
      document: opened.document,
      variety: (opened.row.match ?? row.match)?.variety === true,
    };
    return { item, entry: row };
  }
  return null;
}
