import type { Seen } from '../answers.ts';
import { classify } from '../answers.ts';
import { forbiddenLink } from '../browser/submission.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Action, PageView } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { columnName, contentOf, type EmptyColumns, holdsNothing } from './columns.ts';
import { watchFailures } from './failures.ts';
import { seenIn } from './look.ts';
import { frameOf } from './parts.ts';

/** Entries of one home's menu that are pressed at the most. */
const MAX_PRESSED = 10;
/** Fewer entries without an address are no menu. */
const MENU = 3;
/** A view that says that it holds nothing is looked at once more after this: lists come late, milliseconds. */
const LATE_MS = 2_500;
/** What stands behind a sign-in, or is the visitor's own. */
const OWN = /我的|用户|个人(中心|空间|主页)|空间$|登[录陆]|收藏|办件|预约/;

/**
 * Columns of an application whose menu is made of other things than links: its entries are pressed one after the other, as a
 * visitor would, and only a view with a route of its own that says in words that it holds nothing is called empty. The tab
 * stands on the home.
 */
export async function emptyMenus(tab: Tab, web: Web): Promise<EmptyColumns> {
  const none: EmptyColumns = { empty: [], evidence: [], unsure: 0 };
  const home = await tab.view();
  const menu = entriesOf(home);
  if (menu.length < MENU) return none;
  const start = await seenIn(tab, { status: home.status });
  if (!start) return none;
  const views: { name: string; page: Seen; action: Action }[] = [];
  for (const action of menu.slice(0, MAX_PRESSED)) {
    const shown = await press(tab, home, action);
    if (shown === 'left') break;
    if (shown && stripped(shown.url) !== stripped(start.url))
      views.push({ name: columnName(action.text) ?? action.text, page: shown, action });
  }
  const frame = frameOf([start, ...views.map(({ page }) => page)]);
  const says = (page: Seen, name: string): boolean =>
    classify(page).kind === 'ok' && holdsNothing(contentOf(page, frame), name) === 'said';
  for (const { name, page, action } of views.filter((v) => says(v.page, v.name))) {
    // From elsewhere: an entry that is pressed where it already stands does nothing.
    if (stripped((await tab.view()).url) === stripped(page.url)) await tab.open(home.url);
    const failures = watchFailures(tab.page(), web);
    const again = await press(tab, home, action);
    if (again !== null && again !== 'left') await new Promise((r) => setTimeout(r, LATE_MS));
    failures.end();
    if (again === 'left') {
      none.unsure++;
      break;
    }
    if (again === null || failures.any()) {
      none.unsure++;
      continue;
    }
    const late = await seenIn(tab, { status: home.status });
    if (!late || !says(late, name)) continue;
    none.empty.push({ name, url: page.url });
    for (const id of [await tab.shot(`栏目“${name}”`), await tab.source(`栏目“${name}”`)])
      if (id) none.evidence.push(id);
  }
  return none;
}

/** Whether a page has a menu that is to be pressed. */
export const hasMenu = (view: PageView): boolean => entriesOf(view).length >= MENU;

/** Short names in the head of the page that can be pressed and are no links, which the crawl of links follows. */
function entriesOf(view: PageView): Action[] {
  const names = new Set<string>();
  return view.actions.filter((a) => {
    const link = a.via === 'href' || a.via === 'form' || (a.address !== null && !sameHost(a.address, view.url));
    const usable = a.visible && !a.disabled && !link && (a.region === 'header' || a.region === 'nav');
    if (!usable || columnName(a.text) === null || OWN.test(a.text) || names.has(a.text)) return false;
    names.add(a.text);
    return forbiddenLink(a.text, a.address ?? '') === null;
  });
}

/** What the application shows after an entry; null where nothing came of it, `left` where the visitor was led away. */
async function press(tab: Tab, home: PageView, action: Action): Promise<Seen | null | 'left'> {
  const target = findTarget(await tab.view(), keyOf(home, action));
  if (!target || !('role' in target)) return null;
  const effect = await tab.click(target);
  if (effect.kind === 'opened') {
    await tab.back();
    return null;
  }
  const now = await tab.view();
  if (URL.canParse(now.url) && !sameHost(now.url, home.url)) return 'left';
  return effect.kind === 'changed' || effect.kind === 'navigated' ? seenIn(tab, { status: now.status }) : null;
}

const sameHost = (a: string, b: string): boolean => new URL(a).host === new URL(b).host;
const stripped = (url: string): string => url.replace(/[/#?]+$/, '');
