import type { Tab } from '../browser/tab.ts';
import { linkedBusiness } from '../guide/business.ts';
import { embeddedDocument } from '../guide/embedded.ts';
import { isGuide } from '../guide/recognise.ts';
import type { Hall } from '../hall.ts';
import { ASKS_SITUATION, GUIDE_LINK } from '../language/navigation.ts';
import { normalise } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Journey } from '../walk/journey.ts';
import { goesOn } from '../walk/leaving.ts';
import { type Obstacle, obstacleOf } from '../walk/page-state.ts';
import { findAgain } from '../walk/target.ts';
import { behindSignIn } from './behind-sign-in.ts';
import { businessItem, throughChoices } from './choices.ts';
import { caseUnder } from './folds.ts';
import { best, type Row, rowsOf } from './rows.ts';

/** Main items hold sub-items, sub-items hold business items. */
const DEPTH = 3;

/**
 * Opens a row until a guide is seen: through leave-site questions, main items with sub-items, list entries with a detail
 * link. Null where something else than a guide came; an obstacle where nothing can be said of what it leads to, `signIn` where
 * the name or the link to the guide asks to sign in.
 */
export async function openRow(
  tab: Tab,
  hall: Hall,
  journey: Journey,
  row: Row,
  depth = 0,
): Promise<{ row: Row; document: string | null } | { obstacle: Obstacle } | { signIn: true } | null> {
  const before = await tab.view();
  const opener = findAgain(before, row.opener);
  if (!opener) return null;
  if (row.standsIn && !row.folds) {
    // The guide has its entry to the application beside the item's name as well.
    if (isGuide(before, row.title)) return { row, document: null };
    const { standsIn: _, ...plain } = row;
    const link = await guideUnder(tab, journey, opener);
    if (link) return openRow(tab, hall, journey, { ...plain, opener: link }, depth);
  }
  const effect = await journey.click(opener, `打开“${row.title.slice(0, 30)}”`);
  if (effect.kind === 'download') return opener.address ? { row, document: opener.address } : null;
  if (effect.kind === 'failed' || effect.kind === 'forbidden') {
    journey.forgetLast();
    return null;
  }
  let view = await tab.view();
  const on = goesOn(view);
  if (on) {
    await journey.click(on, '确认离开提示，继续前往', 1);
    view = await tab.view();
  }
  // A guide whose values failed to load is a guide all the same, whatever the page's toast says.
  if (isGuide(view, row.title)) {
    // Opening an item is a click, also where its guide comes up in a layer or a frame; asking for the rest of it is none.
    if (depth === 0 || row.opener.text.includes(row.title)) journey.countLast();
    await turnToBusiness(tab, journey, view, hall);
    return { row, document: null };
  }
  // The guide is a document that the page shows in itself.
  if (embeddedDocument(view) && normalise(view.text).includes(normalise(row.title))) {
    if (depth === 0 || row.opener.text.includes(row.title)) journey.countLast();
    return { row, document: null };
  }
  if (behindSignIn({ ...row, opener }, before, view, effect, hall.city)) return { signIn: true };
  const obstacle = obstacleOf(view);
  if (obstacle && obstacle.verdict.kind !== 'empty') return { obstacle };
  if (/\.pdf([?#]|$)/i.test(view.url)) return { row, document: view.url };
  const wanted = businessItem(view, hall);
  if (wanted) return tab.inForm(() => throughChoices(tab, journey, row, wanted, hall));
  if (depth >= DEPTH) return null;

  // The row unfolded, or a page with the sub-items came: the wanted one is among what is new.
  const old = new Set(before.actions.filter((a) => a.visible).map(placed));
  const rows = rowsOf(view, hall.scenario, hall.city, hall.district);
  const stood = new Set(before.actions.map((a) => a.around));
  // What unfolds pushes the rows below it down: what is new is known by its words.
  if (row.folds && effect.kind === 'changed') {
    const { folds: _, standsIn: __, ...plain } = row;
    const own = best(rows.filter((r) => !stood.has(r.text)))[0];
    if (own)
      return openRow(tab, hall, journey, { ...own, whose: own.whose === 'unsaid' ? row.whose : own.whose }, depth);
    const link = caseUnder(view, hall.scenario, stood);
    return link && openRow(tab, hall, journey, { ...plain, opener: link }, depth);
  }
  const fresh =
    effect.kind === 'changed'
      ? rows.filter((r) => !old.has(`${r.opener.text}|${r.y}`) || r.opener.text !== row.opener.text)
      : rows;
  const sub = best(fresh.filter((r) => r.opener.text !== row.opener.text || view.url !== before.url))[0];
  if (sub)
    return openRow(tab, hall, journey, { ...sub, whose: sub.whose === 'unsaid' ? row.whose : sub.whose }, depth + 1);
  if (ASKS_SITUATION.test(view.text)) return tab.inForm(() => throughChoices(tab, journey, row, null, hall));
  const link = guideLink(view, row, old);
  // Nothing unfolded: what is called a guide elsewhere on the page is not this item's.
  if (!link || (row.standsIn && view.url === before.url && old.has(placed(link)))) return null;
  const { standsIn: _, ...plain } = row;
  return openRow(tab, hall, journey, { ...plain, opener: link }, row.standsIn ? depth : depth + 1);
}

/** Where the guide of another business came first, its page has the link to that of the wanted one. */
async function turnToBusiness(tab: Tab, journey: Journey, view: PageView, { scenario }: Hall): Promise<void> {
  const link = linkedBusiness(view.actions, scenario);
  if (!link) return;
  const at = journey.steps.length;
  const effect = await journey.click(link, '选择所需的业务办理项', 1);
  const led = effect.kind === 'navigated' || effect.kind === 'opened';
  if (!led) journey.forgetLast();
  else if (!isGuide(await tab.view(), link.text)) await journey.back(at);
}

const placed = (a: Action): string => `${a.text}|${a.box.y}`;
const isGuideLink = (a: Action): boolean =>
  a.visible && !a.disabled && GUIDE_LINK.test(a.text) && [...a.text].length <= 10;

/** The link to the guide that comes up under the pointer; null, as if nothing had been done, where none does. */
async function guideUnder(tab: Tab, journey: Journey, button: Action): Promise<Action | null> {
  const old = new Set((await tab.view()).actions.filter((a) => a.visible).map(placed));
  const effect = await journey.hover(button, `指向“${button.text}”`);
  const link =
    effect.kind === 'failed' ? null : (await tab.view()).actions.find((a) => isGuideLink(a) && !old.has(placed(a)));
  if (!link) journey.forgetLast();
  return link ?? null;
}

/** A link called 办事指南 (or the like) that came up, or that stands on the page of the item. */
function guideLink(view: PageView, row: Row, old: Set<string>): Row['opener'] | null {
  const hinted = view.hinted?.guide;
  if (hinted && 'role' in hinted) return hinted;
  const links = view.actions.filter((a) => isGuideLink(a) && a.id !== row.opener.id);
  return links.find((a) => !old.has(placed(a))) ?? links[0] ?? null;
}
