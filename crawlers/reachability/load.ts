import { classify, type Seen, type Verdict } from '../answers.ts';
import { inTime } from '../browser/in-time.ts';
import { protocolOf } from '../browser/protocol.ts';
import { type Arrival, openTab, type Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { keepFirstVisit } from '../first-visit.ts';
import { seenIn } from '../links/look.ts';
import { median } from './sites.ts';

/** Loads of each home in a browser. B1.3 wants at least five for a median; one tells whether it opens. */
export const LOADS = { quick: 1, full: 5 } as const;
/** How long after a page has settled the first paint is waited for, and how long a larger one may follow, milliseconds. */
const PAINT_MS = { first: 2_000, larger: 300 };

export interface Timing {
  /** Milliseconds from the start of the navigation. */
  ttfb: number | null;
  lcp: number | null;
  load: number | null;
}

export interface Load {
  url: string;
  arrival: Arrival;
  verdict: Verdict | null;
  timings: Timing[];
  /** Screenshot, and the source where it was not what was hoped for. */
  evidence: string[];
}

/** How long the first load may take in all: twice the 15 s of 国办秘函〔2019〕19号, and the time to settle. */
export const PATIENCE_MS = 40_000;

/**
 * Opens a home in a browser as a first visit, several times; a home that does not open is opened once only.
 *
 * @param patienceMs for the first load; after it the home counts as not opened
 */
export async function loadHome(web: Web, url: string, times: number, patienceMs = PATIENCE_MS): Promise<Load> {
  const tab = await openTab(web, { own: true });
  try {
    // What another portal left in the same domain would make it another visit.
    await tab.fresh();
    await withoutCache(tab);
    let arrival = await openWithin(tab, url, patienceMs);
    if (arrival.error !== null) return { url, arrival, verdict: null, timings: [], evidence: [] };
    const page = await seenIn(tab, arrival);
    const verdict = page && classify(page);
    const opened = verdict?.kind === 'ok' || verdict?.kind === 'login';
    const timings = opened ? [await timingOf(tab)] : [];
    for (let count = 1; opened && count < times; count++) {
      arrival = await tab.open(url);
      if (arrival.error === null) timings.push(await timingOf(tab));
    }
    const read =
      verdict?.kind === 'ok' ? await readFirstVisit(web, tab, url, times > 1 ? null : { arrival, page }) : [];
    const kept = read.length > 0 ? read : [await tab.shot('首页'), opened ? null : await tab.source('首页')];
    return { url, arrival, verdict, timings, evidence: kept.filter((id) => id !== null) };
  } finally {
    await tab.close();
  }
}

/**
 * Reads the home for the later steps, after everything that was timed; answers its picture. What keeps it from being read is nothing that
 * reachability has to do with: the later steps then open it themselves.
 */
async function readFirstVisit(
  web: Web,
  tab: Tab,
  url: string,
  shown: { arrival: Arrival; page: Seen | null } | null,
): Promise<string[]> {
  try {
    // After several loads it is no first visit any more.
    if (!shown) await tab.fresh();
    const arrival = shown?.arrival ?? (await tab.open(url));
    const page = shown?.page ?? (arrival.error === null ? await seenIn(tab, arrival) : null);
    if (!page || classify(page).kind !== 'ok') return [];
    return await keepFirstVisit(web, tab, { url, arrival, page, name: '首页' });
  } catch {
    return [];
  }
}

async function openWithin(tab: Tab, url: string, patienceMs: number): Promise<Arrival> {
  const late = Promise.withResolvers<Arrival>();
  const timer = setTimeout(
    () => late.resolve({ url, status: null, error: 'timeout', message: `${patienceMs} ms`, dialogs: [] }),
    patienceMs,
  );
  const opening = tab.open(url);
  // Closing the tab ends the load that nobody waits for any more.
  opening.catch(() => {});
  try {
    return await Promise.race([opening, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a returning visitor's cache saves is not the site's speed. */
async function withoutCache(tab: Tab): Promise<void> {
  const page = tab.page();
  const session = await inTime(page, protocolOf(page));
  await inTime(page, session.send('Network.enable'));
  await inTime(page, session.send('Network.setCacheDisabled', { cacheDisabled: true }));
}

function timingOf(tab: Tab): Promise<Timing> {
  const page = tab.page();
  return inTime(page, page.evaluate(measure, PAINT_MS)).catch(() => ({ ttfb: null, lcp: null, load: null }));
}

/** Runs in the page. */
async function measure(wait: { first: number; larger: number }): Promise<Timing> {
  const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  const paints: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) paints.push(entry.startTime);
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  const until = performance.now() + wait.first;
  while (paints.length === 0 && performance.now() < until) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, wait.larger));
  observer.disconnect();
  return {
    ttfb: navigation && navigation.responseStart > 0 ? navigation.responseStart : null,
    lcp: paints.at(-1) ?? null,
    load: navigation && navigation.loadEventEnd > 0 ? navigation.loadEventEnd : null,
  };
}

export interface Speed {
  ttfb: number | null;
  lcp: number | null;
  median: number | null;
  n: number;
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value));

/** Medians of the loads of one home, whole milliseconds; `median` is of the load event. */
export function speedOf(timings: readonly Timing[]): Speed {
  const of = (key: keyof Timing) =>
    rounded(median(timings.map((timing) => timing[key]).filter((value) => value !== null)));
  return { ttfb: of('ttfb'), lcp: of('lcp'), median: of('load'), n: timings.length };
}

/** The slowest home by its largest paint, else by its load event. */
export function slowest(speeds: readonly Speed[]): Speed | null {
  const key = ({ lcp, median: load, ttfb }: Speed) => lcp ?? load ?? ttfb ?? -1;
  return speeds.reduce<Speed | null>(
    (worst, speed) => (worst === null || key(speed) > key(worst) ? speed : worst),
    null,
  );
}
