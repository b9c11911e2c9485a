import type { CDPSession, Page } from 'playwright';
import { withTimeout } from '../perception/perceive.ts';

/** A page that does not paint within this gives no picture, milliseconds. */
const PAINT_MS = 8_000;
const QUALITY = 55;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * What a page shows in its window, as JPEG. Over the protocol itself: Playwright's own screenshot puts a third of a
 * megabyte of script into every document first. Throws where the page does not paint.
 */
export async function screenshot(page: Page): Promise<Buffer> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const shot = (await session).send('Page.captureScreenshot', { format: 'jpeg', quality: QUALITY });
  const { data } = await withTimeout(shot, PAINT_MS);
  return Buffer.from(data, 'base64');
}
