import type { Page } from 'playwright';
import { inTime } from './in-time.ts';
import { type NetworkWatch, settle } from './settle.ts';

/** A challenge (412, 521, 202 with a script) is given this long to let the browser pass. */
const CHALLENGE_MS = 8_000;

/** States with which anti-robot products answer in place of a page. */
export const isChallenge = (status: number | null | undefined): boolean =>
  status === 412 || status === 521 || status === 202;

/** Where a challenge was answered instead of the page, waits for the browser to pass it by itself. Nothing is solved. */
export async function passChallenge(page: Page, network: NetworkWatch, statuses: WeakMap<Page, number>): Promise<void> {
  const status = statuses.get(page);
  if (!isChallenge(status)) return;
  const until = performance.now() + CHALLENGE_MS;
  while (performance.now() < until) {
    await new Promise((r) => setTimeout(r, 150));
    if (statuses.get(page) === 200) break;
    const told = page.evaluate(() => document.body?.innerText.trim().length ?? 0);
    const text = await inTime(page, told).catch(() => 0);
    if (status === 202 && text > 200) break;
  }
  await settle(page, network);
}
