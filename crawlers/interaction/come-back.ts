import type { Tab } from '../browser/tab.ts';
import type { PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { stable } from '../walk/target.ts';
import type { Looked } from './survey.ts';

/** Pages that are gone back at the most: what an entry opened, and what stood behind that. */
const MAX_BACK = 2;
/** So much of what could be pressed on a page is there again where it is the same; news and counters change. */
const SAME = 0.9;

/**
 * Stands on a page again without walking to it: what was opened on it is closed or gone back from. Null where something else
 * is shown then, which a session may have made of it.
 */
export async function backTo(tab: Tab, page: Looked): Promise<PageView | null> {
  for (let pages = 0; ; pages++) {
    const view = await shownAgain(tab, page);
    if (view) return view;
    // A layer that cannot be closed, or what a frame leads to, is not gone back from.
    if (pages === MAX_BACK || sameUrl(await tab.view(), page)) return null;
    await tab.back();
  }
}

/** Opens a page by its address; null where that alone does not show it. */
export async function openAgain(tab: Tab, page: Looked): Promise<PageView | null> {
  const arrival = await tab.open(page.url);
  return arrival.error ? null : shownAgain(tab, page);
}

async function shownAgain(tab: Tab, page: Looked): Promise<PageView | null> {
  if (!sameUrl(await tab.view(), page)) return null;
  await closeNotices(tab);
  await tab.scrollToEnd();
  const view = await tab.look();
  return isAgain(view, page) ? view : null;
}

const sameUrl = (view: PageView, page: Looked): boolean => stable(view.url) === stable(page.view?.url ?? page.url);

/** Whether a view shows a page as it was looked at: its title, no other layer over it, and what can be pressed on it. */
export function isAgain(view: PageView, { view: known }: Pick<Looked, 'view'>): boolean {
  if (!known || view.title !== known.title || (view.overlay !== null) !== (known.overlay !== null)) return false;
  if (view.signature === known.signature) return true;
  const there = new Set(view.actions.filter((a) => a.visible).map(signOf));
  const wanted = known.actions.filter((a) => a.visible).map(signOf);
  return wanted.length > 0 && wanted.filter((sign) => there.has(sign)).length >= SAME * wanted.length;
}

const signOf = (a: PageView['actions'][number]): string => `${a.text}|${stable(a.address) ?? ''}|${a.script}`;
