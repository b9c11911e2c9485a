import { createInterface } from 'node:readline';
import type { Browser, BrowserContext } from 'playwright';
import type { City } from '../../cities/city.ts';
import type { Platform } from '../../cities/platform.ts';
import { PERSON_CONTEXT } from '../../crawlers/browser/headed.ts';
import type { StorageState } from './sessions.ts';

/** Where a person signs in: the unified login where the files name its address, and the city portal that leads there. */
export function signInPages(city: City, platform?: Platform): string[] {
  const { protocol } = new URL(city.portals.city);
  const known = platform?.login.find((l) => l.path !== undefined) ?? platform?.login[0];
  const [host] = city.unifiedLogin ?? [];
  const pages = [city.portals.city];
  if (known && (host === undefined || host === known.host)) pages.unshift(`https://${known.host}${known.path ?? '/'}`);
  else if (host !== undefined) pages.unshift(`${protocol}//${host}/`);
  return [...new Set(pages)];
}

/** Somebody who signs in with the browser that was opened, and says when they have. */
export type Person = (context: BrowserContext) => Promise<void>;

/**
 * Opens the sign-in in a browser and leaves it to the person; answers what the browser keeps of it, null where that is
 * nothing. This program presses nothing, reads nothing of what is typed, and sees the session only as one piece.
 */
export async function signIn(browser: Browser, pages: readonly string[], person: Person): Promise<StorageState | null> {
  const context = await browser.newContext(PERSON_CONTEXT);
  try {
    for (const url of pages.toReversed()) {
      const page = await context.newPage();
      // A page that does not open is the person's to see; another address may be typed.
      await page.goto(url, { waitUntil: 'commit' }).catch(() => null);
      await page.bringToFront();
    }
    await person(context);
    const state = await context.storageState({ indexedDB: true });
    return state.cookies.length === 0 && state.origins.length === 0 ? null : state;
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** The person at the terminal: done with Enter, or when the last window is closed. */
export const atTerminal =
  (input: NodeJS.ReadableStream = process.stdin): Person =>
  async (context) => {
    const lines = createInterface({ input });
    try {
      await Promise.race([
        new Promise<void>((done) => lines.once('line', () => done())),
        new Promise<void>((done) => {
          const look = () => context.pages().length === 0 && done();
          for (const page of context.pages()) page.on('close', look);
          context.on('page', (page) => page.on('close', look));
          context.on('close', () => done());
        }),
      ]);
    } finally {
      lines.close();
    }
  };
