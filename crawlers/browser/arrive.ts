import type { Page, Request, Response } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { inTime, isGone, lifeOf } from './in-time.ts';
import { type LoadError, loadError } from './load-error.ts';
import { BLANK } from './pages.ts';
import { mainOf } from './settle.ts';
import type { Web } from './web.ts';
import type { ShownDialog, Windows } from './windows.ts';

/** How long an address may take to begin to answer, milliseconds (国办秘函〔2019〕19号: 15 s, and as much again for the body). */
export const OPEN_TIMEOUT_MS = 30_000;
/** Playwright's own bound comes first; this one holds where the browser itself says nothing any more, milliseconds. */
const BROWSER_SILENT_MS = OPEN_TIMEOUT_MS + 5_000;
/** The longest Retry-After that a step waits for; longer ones leave the page blocked. */
const RETRY_AFTER_MAX_S = 30;

/** How an address was arrived at. */
export interface Arrival {
  url: string;
  status: number | null;
  /** Null where a document came and can be looked at; else what kept it away. */
  error: LoadError | null;
  message: string;
  dialogs: ShownDialog[];
}

/** Leaving a page takes milliseconds, unless its scripts hold it; from then on it is in the way, milliseconds. */
const HELD_MS = 5_000;

/** The browser tells of a file soon after the navigation that brought it, milliseconds. */
const DOWNLOAD_MS = 1_500;

/** The page that stands in the tab did not let it go elsewhere: says nothing of the address. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
}

/**
 * Goes to an address and waits until it begins to answer; once more where the answer says when.
 * @throws HeldError where the page before is in the way, BrowserLostError where the page or the browser is gone
 */
export async function arrive(
  web: Web,
  page: Page,
  windows: Pick<Windows, 'downloads'>,
  url: string,
  again = true,
): Promise<Arrival> {
  await web.pace(url);
  web.budget.visit();
  const base = { url, status: null, message: '', dialogs: [] };
  const going = watchGoing(page, url);
  let response: Response | null;
  try {
    const there = page.goto(url, { waitUntil: 'commit', timeout: OPEN_TIMEOUT_MS });
    response = await inTime(page, Promise.race([there, going.held]), BROWSER_SILENT_MS);
  } catch (e) {
    const message = e instanceof Error ? (e.message.split('\n')[0] ?? '') : String(e);
    if (lifeOf(page).crashed) {
      // The page before may have died of its own.
      if (!going.empty) throw new HeldError(message);
      return { ...base, error: 'timeout', message };
    }
    if (isGone(page) || e instanceof BrowserLostError) throw new BrowserLostError(message);
    if (/Download is starting|ERR_ABORTED/.test(message) && (await ownDownload(windows, going)))
      return { ...base, error: 'download', message };
    if (e instanceof HeldError || /interrupted by another|Download is starting|ERR_ABORTED/.test(message))
      throw new HeldError(message);
    return { ...base, ...failureOf(message, going.at(), web) };
  } finally {
    going.end();
  }
  const status = response?.status() ?? null;
  const headers = response?.headers() ?? {};
  if (headers['x-wangting-guard']) return { ...base, status, error: 'refused', message: headers['x-wangting-guard'] };
  const upstream = headers['x-wangting-upstream'];
  if (upstream) return { ...base, error: loadError(upstream), message: upstream };
  const wait = Number(headers['retry-after']);
  if ((status === 429 || status === 503) && again && wait > 0 && wait <= RETRY_AFTER_MAX_S) {
    await new Promise((r) => setTimeout(r, wait * 1000));
    return arrive(web, page, windows, url, false);
  }
  return { ...base, status, error: null };
}

/** Whether what came is the address's own file, not one of the page before. The event comes after the navigation has ended. */
async function ownDownload({ downloads }: Pick<Windows, 'downloads'>, { at, empty }: Going): Promise<boolean> {
  for (let waited = 0; waited < DOWNLOAD_MS; waited += 50) {
    if (downloads.has(at())) return true;
    if (downloads.size > 0) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return empty && downloads.size > 0;
}

interface Going {
  /** Rejects where the page before does not let it go. */
  held: Promise<never>;
  /** The address that was asked for last. */
  at(): string;
  /** It began on an empty page, which is in nobody's way. */
  empty: boolean;
  end(): void;
}

/** Watches a page on its way to an address: where it is by now, and whether the page before lets it go. */
function watchGoing(page: Page, url: string): Going {
  let at = url;
  let timer: NodeJS.Timeout | undefined;
  let stop: (error: HeldError) => void;
  const held = new Promise<never>((_, fail) => {
    stop = fail;
  });
  held.catch(() => {});
  const empty = page.url() === BLANK;
  const wait = (): void => {
    clearTimeout(timer);
    if (empty) return;
    timer = setTimeout(() => stop(new HeldError('the page before does not go')), HELD_MS);
  };
  const main = (r: Request): boolean => r.isNavigationRequest() && mainOf(r, page);
  const onRequest = (r: Request): void => {
    if (!main(r)) return;
    at = r.url();
    // How long an answer may take is the site's affair.
    clearTimeout(timer);
  };
  // What has begun to answer is shown at once.
  const onResponse = (r: Response): void => {
    if (main(r.request())) wait();
  };
  page.on('request', onRequest).on('response', onResponse);
  wait();
  return {
    held,
    at: () => at,
    empty,
    end(): void {
      clearTimeout(timer);
      page.off('request', onRequest).off('response', onResponse);
    },
  };
}

/** Of https the browser only says that no tunnel came about; why, the guard knows by the host. */
function failureOf(message: string, url: string, web: Web): Pick<Arrival, 'error' | 'message'> {
  const known = /ERR_TUNNEL/.test(message) ? web.failureOf?.(url) : null;
  if (known?.kind === 'refused') return { error: 'refused', message: known.message };
  return {
    error: loadError(known ? known.kind : message),
    message: known ? `${known.kind}: ${known.message}` : message,
  };
}
