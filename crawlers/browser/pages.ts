import type { Page } from 'playwright';
import type { Web } from './web.ts';

/** Pages kept for the next tab: making one starts a process in the browser, which costs more than a visit. */
const KEPT = 4;
const BLANK_MS = 5_000;

const idle = new WeakMap<Web, Page[]>();

/** A page that an earlier tab of this visitor left, else a new one. */
export async function takePage(
  web: Web,
  options: { viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  for (let page = idle.get(web)?.pop(); page; page = idle.get(web)?.pop()) if (!page.isClosed()) return page;
  return web.tab(options);
}

/** Leaves a page blank for the next tab, or closes it. What the visitor's session holds stays, as between two tabs. */
export async function leavePage(web: Web, page: Page): Promise<void> {
  const kept = idle.get(web) ?? [];
  idle.set(web, kept);
  if (kept.length >= KEPT || page.isClosed()) return void (await page.close().catch(() => undefined));
  try {
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    await page.goto('about:blank', { timeout: BLANK_MS });
    kept.push(page);
  } catch {
    await page.close().catch(() => undefined);
  }
}
