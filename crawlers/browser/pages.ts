import type { Page } from 'playwright';
import { closePage, isGone } from './in-time.ts';
import { usedSessionStorage } from './session-storage.ts';
import type { Web } from './web.ts';

/** Pages kept for the next tab: making one starts a process in the browser, which costs more than a visit. */
const KEPT = 4;
/** Leaving a page takes no longer unless its scripts hang, milliseconds. */
const BLANK_MS = 5_000;
export const BLANK = 'about:blank';

const idle = new WeakMap<Web, Page[]>();

/** A page that an earlier tab of this visitor left, else a new one. */
export async function takePage(
  web: Web,
  options: { viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  for (let page = idle.get(web)?.pop(); page; page = idle.get(web)?.pop()) if (!isGone(page)) return page;
  return web.tab(options);
}

/**
 * Leaves a page blank for the next tab, or closes it. What the visitor's session holds stays, as between two tabs; what a
 * site keeps in one tab alone ends with it.
 */
export async function leavePage(web: Web, page: Page): Promise<void> {
  const kept = idle.get(web) ?? [];
  idle.set(web, kept);
  if (kept.length >= KEPT || isGone(page) || usedSessionStorage(page)) return closePage(page);
  if (await blank(page)) kept.push(page);
  else await closePage(page);
}

/** Empties a page; false where its scripts do not let it go. */
export async function blank(page: Page): Promise<boolean> {
  return page.goto(BLANK, { timeout: BLANK_MS }).then(
    () => true,
    () => false,
  );
}
