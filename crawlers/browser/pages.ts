import type { Page } from 'playwright';
import { usedSessionStorage } from './session-storage.ts';
import type { Web } from './web.ts';

/** Pages kept for the next tab: making one starts a process in the browser, which costs more than a visit. */
const KEPT = 4;
const BLANK_MS = 5_000;
export const BLANK = 'about:blank';

const idle = new WeakMap<Web, Page[]>();

/** A page that an earlier tab of this visitor left, else a new one. */
export async function takePage(
  web: Web,
  options: { viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  for (let page = idle.get(web)?.pop(); page; page = idle.get(web)?.pop()) if (!page.isClosed()) return page;
  return web.tab(options);
}

/**
 * Leaves a page blank for the next tab, or closes it. What the visitor's session holds stays, as between two tabs; what a
 * site keeps in one tab alone ends with it.
 */
export async function leavePage(web: Web, page: Page): Promise<void> {
  const kept = idle.get(web) ?? [];
  idle.set(web, kept);
  if (kept.length >= KEPT || page.isClosed() || usedSessionStorage(page))
    return void (await page.close().catch(() => undefined));
  try {
    await page.goto(BLANK, { timeout: BLANK_MS });
    kept.push(page);
  } catch {
    await page.close().catch(() => undefined);
  }
}
