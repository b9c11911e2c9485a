import { type Browser, chromium } from 'playwright';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from '../../crawlers/browser/executable.ts';

/** A browser for drawing our own pages: without a network, and without running any script of them. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { path } = await findExecutable();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS, ...(sandboxState().usable ? [] : ['--no-sandbox'])],
    env: { ...(process.env as Record<string, string>), ...(await fontEnvironment()) },
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** What pages of ours are opened with. */
export const INERT = { javaScriptEnabled: false, offline: true } as const;
