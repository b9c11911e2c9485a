import type { Tab } from '../browser/tab.ts';
import { embeddedDocument } from '../guide/embedded.ts';
import { isGuide } from '../guide/recognise.ts';
import type { Hall } from '../hall.ts';
import { GO_ON, GUIDE_LINK, LEAVING } from '../language/navigation.ts';
import { normalise } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import type { Journey } from '../walk/journey.ts';
import { type Obstacle, obstacleOf } from '../walk/page-state.ts';
import { findAgain } from '../walk/target.ts';
import { best, type Row, rowsOf } from './rows.ts';

/** Main items hold sub-items, sub-items hold business items. */
const DEPTH = 3;

/**
 * Opens a row until a guide is seen: through leave-site questions, main items with sub-items, list entries with a detail
 * link. Null where something else than a guide came; an obstacle where nothing can be said of what it leads to.
 */
export async function openRow(
  tab: Tab,
  hall: Hall,
  journey: Journey,
  row: Row,
  depth = 0,
): Promise<{ row: Row; document: string | null } | { obstacle: Obstacle } | null> {
  const before = await tab.view();
  const opener = findAgain(before, row.opener);
  if (!opener) return null;
  const effect = await journey.click(opener, `打开“${row.title.slice(0, 30)}”`);
  if (effect.kind === 'download') return opener.address ? { row, document: opener.address } : null;
  if (effect.kind === 'failed' || effect.kind === 'forbidden') {
    journey.forgetLast();
    return null;
  }
  let view = await tab.view();
  if (view.overlay && LEAVING.test(view.overlay.text)) {
    const on = view.actions.find((a) => a.region === 'overlay' && a.visible && GO_ON.test(a.text));
    if (on) {
      await journey.click(on, '确认离开提示，继续前往', 1);
      view = await tab.view();
    }
  }
  // A guide whose values failed to load is a guide all the same, whatever the page's toast says.
  if (isGuide(view, row.title)) {
    // Opening an item is a click, also where its guide comes up in a layer or a frame; asking for the rest of it is none.
    if (depth === 0 || row.opener.text.includes(row.title)) journey.countLast();
    return { row, document: null };
  }
  // The guide is a document that the page shows in itself.
  if (embeddedDocument(view) && normalise(view.text).includes(normalise(row.title))) {
    if (depth === 0 || row.opener.text.includes(row.title)) journey.countLast();
    return { row, document: null };
  }
  const obstacle = obstacleOf(view);
  if (obstacle && obstacle.verdict.kind !== 'empty') return { obstacle };
  if (/\.pdf([?#]|$)/i.test(view.url)) return { row, document: view.url };
  if (depth >= DEPTH) return null;

  // The row unfolded, or a page with the sub-items came: the wanted one is among what is new.
  const old = new Set(before.actions.filter((a) => a.visible).map((a) => `${a.text}|${a.box.y}`));
  const rows = rowsOf(view, hall.scenario, hall.city, hall.district);
  const fresh =
    effect.kind === 'changed'
      ? rows.filter((r) => !old.has(`${r.opener.text}|${r.y}`) || r.opener.text !== row.opener.text)
      : rows;
  const sub = best(fresh.filter((r) => r.opener.text !== row.opener.text || view.url !== before.url))[0];
  if (sub)
    return openRow(tab, hall, journey, { ...sub, whose: sub.whose === 'unsaid' ? row.whose : sub.whose }, depth + 1);
  const link = guideLink(view, row, old);
  if (!link) return null;
  return openRow(tab, hall, journey, { ...row, opener: link }, depth + 1);
}

/** A link called 办事指南 (or the like) that came up, or that stands on the page of the item. */
function guideLink(view: PageView, row: Row, old: Set<string>): Row['opener'] | null {
  const hinted = view.hinted?.guide;
  if (hinted && 'role' in hinted) return hinted;
  const links = view.actions.filter(
    (a) => a.visible && !a.disabled && GUIDE_LINK.test(a.text) && [...a.text].length <= 10 && a.id !== row.opener.id,
  );
  return links.find((a) => !old.has(`${a.text}|${a.box.y}`)) ?? links[0] ?? null;
}
