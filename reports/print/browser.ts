import { type Browser, chromium } from 'playwright';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from '../../crawlers/browser/executable.ts';
import { withTimeout } from '../../crawlers/browser/in-time.ts';

/** The largest report is drawn in half a minute; a browser that is at it for so long hangs, milliseconds. */
const WORK_MS = 300_000;
/** How long it may take to end; Playwright kills it where it does not, milliseconds. */
const CLOSE_MS = 10_000;

/** A browser for drawing our own pages: without a network, and without running any script of them. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { path } = await findExecutable();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS, ...(sandboxState().usable ? [] : ['--no-sandbox'])],
    env: { ...(process.env as Record<string, string>), ...(await fontEnvironment()) },
  });
  try {
    return await withTimeout(work(browser), WORK_MS);
  } finally {
    await withTimeout(browser.close(), CLOSE_MS).catch(() => {});
  }
}

/** What pages of ours are opened with. */
export const INERT = { javaScriptEnabled: false, offline: true } as const;
