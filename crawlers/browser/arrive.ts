import type { Page, Request, Response } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { inTime, isGone, lifeOf } from './in-time.ts';
import { type LoadError, loadError } from './load-error.ts';
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

/** Goes to an address and waits until it begins to answer; once more where the answer says when. */
export async function arrive(
  web: Web,
  page: Page,
  windows: Pick<Windows, 'downloaded'>,
  url: string,
  again = true,
): Promise<Arrival> {
  await web.pace(url);
  web.budget.visit();
  const base = { url, status: null, message: '', dialogs: [] };
  let response: Response | null;
  let failed = url;
  const onFailed = (r: Request): void => {
    if (r.isNavigationRequest()) failed = r.url();
  };
  page.on('requestfailed', onFailed);
  try {
    const going = page.goto(url, { waitUntil: 'commit', timeout: OPEN_TIMEOUT_MS });
    response = await inTime(page, going, BROWSER_SILENT_MS);
  } catch (e) {
    const message = e instanceof Error ? (e.message.split('\n')[0] ?? '') : String(e);
    if (windows.downloaded || /Download is starting/i.test(message)) return { ...base, error: 'download', message };
    if (lifeOf(page).crashed) return { ...base, error: 'timeout', message };
    if (isGone(page) || e instanceof BrowserLostError) throw new BrowserLostError(message);
    return { ...base, ...failureOf(message, failed, web) };
  } finally {
    page.off('requestfailed', onFailed);
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

/** Of https the browser only says that no tunnel came about; why, the guard knows by the host. */
function failureOf(message: string, url: string, web: Web): Pick<Arrival, 'error' | 'message'> {
  const known = /ERR_TUNNEL/.test(message) ? web.failureOf?.(url) : null;
  if (known?.kind === 'refused') return { error: 'refused', message: known.message };
  return {
    error: loadError(known ? known.kind : message),
    message: known ? `${known.kind}: ${known.message}` : message,
  };
}
