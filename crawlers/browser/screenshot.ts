import type { Page } from 'playwright';
import { coverNumbers } from './cover-numbers.ts';
import { inTime } from './in-time.ts';
import { protocolOf } from './protocol.ts';

/** A page that does not paint within this gives no picture, milliseconds. */
const PAINT_MS = 15_000;

export interface ScreenshotOptions {
  /** 0–100; default 55. */
  quality?: number;
  /** From the page's upper left corner, also beyond the window; default what the window shows. */
  area?: { width: number; height: number };
}

/**
 * A picture of a page as JPEG. Over the protocol itself: Playwright's own screenshot puts a third of a megabyte of script
 * into every document first. Numbers of persons are covered. Throws where the page does not paint.
 */
export async function screenshot(page: Page, { quality = 55, area }: ScreenshotOptions = {}): Promise<Buffer> {
  const session = await inTime(page, protocolOf(page));
  const uncover = await coverNumbers(page);
  const shot = session.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality,
    ...(area && { captureBeyondViewport: true, clip: { x: 0, y: 0, ...area, scale: 1 } }),
  });
  try {
    const { data } = await inTime(page, shot, PAINT_MS);
    return Buffer.from(data, 'base64');
  } finally {
    await uncover();
  }
}
