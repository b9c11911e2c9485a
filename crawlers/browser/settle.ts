import type { Page, Request } from 'playwright';
import { endPage, inTime, isGone, lifeOf, NoAnswerError } from './in-time.ts';

/** How long nothing may happen before a page counts as settled, milliseconds. */
const QUIET_MS = 120;
/** And it is given this long to begin to change, from whenever it is asked: what a request brought is not shown at once. */
const STILL_SO_MS = 40;
/** A frame that never holds still answers after this as it is, milliseconds. */
const REST_BOUND_MS = 1_000;
/** Requests under way are waited for in such breaths, and the page is asked again after this at the latest, milliseconds. */
const BREATH_MS = 20;
const CALM_BOUND_MS = 500;
/** Frames that are waited for; a page with more is a wall of advertisements. */
const MAX_FRAMES = 12;
/** At the latest after this the page is looked at as it is (analytics and long polling never rest), milliseconds. */
export const SETTLE_BOUND_MS = 9_000;
/** A page that says that it is loading, or shows nothing, is waited for up to this, milliseconds. */
const POOR_BOUND_MS = 6_000;
/**
 * A request that is still under way after this, on a page that shows itself complete, is a long poll, milliseconds. Slow
 * halls take six seconds and more for their lists (2022 report: 卡顿), so it is waited for once a visitor and then known.
 */
const LONG_POLL_MS = 8_000;
/** Timers due within this are waited for; beyond it only where the page looks unfinished, milliseconds. */
const TIMER_SOON_MS = 700;

/** A document that said that it is being left is given this long until the browser tells of the next one, milliseconds. */
const LEAVING_MS = 1_500;
/** And so is a tab that was asked for. */
export const OPENING_MS = 1_500;

/** A page that was asked for may take so long to begin to answer, as when it is opened by its address, milliseconds. */
const LEAVING_BOUND_MS = 30_000;

/** Requests of one document, ten times what the heaviest homes ask for; one that goes on asking is ended. */
const MAX_REQUESTS = 3_000;

const CARRIES_CONTENT = new Set(['document', 'xhr', 'fetch', 'script']);

/** Watches the requests of a page, so that the wait for quiet knows what is under way. */
export interface NetworkWatch {
  pending(): number;
  /** Whether another page was asked for and has not begun to answer. */
  leaving(): boolean;
  /** Remembers what is still under way as something that never ends. */
  giveUp(): void;
}

/** A request that ended within this was slow, not endless: the next one of its kind is waited for, milliseconds. */
const SLOW_MS = 12_000;

/** @param endless kinds of requests that never rest, learned by all tabs of one audit together */
export function watchNetwork(page: Page, endless: Set<string> = new Set()): NetworkWatch {
  const open = new Map<Request, number>();
  const leftOpen = new Map<Request, number>();
  let next: Request | null = null;
  const key = (r: Request) => `${r.method()} ${r.url().split(/[?#]/)[0]}`;
  let asked = 0;
  page.on('request', (r) => {
    if (r.isNavigationRequest() && mainOf(r, page)) asked = 0;
    if (++asked === MAX_REQUESTS) endPage(page);
    if (!CARRIES_CONTENT.has(r.resourceType()) || endless.has(key(r))) return;
    // A new document ends what the old one had under way without a word.
    if (r.isNavigationRequest() && mainOf(r, page)) {
      open.clear();
      next = r;
    }
    open.set(r, performance.now());
  });
  page.on('response', (answer) => {
    if (answer.request() === next) next = null;
  });
  const done = (r: Request): void => {
    if (r === next) next = null;
    open.delete(r);
    const since = leftOpen.get(r);
    if (since === undefined) return;
    leftOpen.delete(r);
    if (performance.now() - since < SLOW_MS) endless.delete(key(r));
  };
  page.on('requestfinished', done);
  page.on('requestfailed', (r) => {
    if (r === next) next = null;
    open.delete(r);
    leftOpen.delete(r);
  });
  return {
    pending: () => open.size,
    leaving: () => next !== null,
    giveUp() {
      for (const [r, since] of open) {
        if (r.isNavigationRequest()) continue;
        endless.add(key(r));
        leftOpen.set(r, since);
      }
      open.clear();
    },
  };
}

/** Whether a request is one of the page's main frame. */
export const mainOf = (r: Request, page: Page): boolean => {
  try {
    return r.frame() === page.mainFrame();
  } catch {
    // The first document of a window that is only just opening has no frame yet.
    return true;
  }
};

interface Pulse {
  ready: boolean;
  /** Milliseconds since the tree last changed. */
  still: number;
  /** Milliseconds until the last first-generation timer fires; 0 where none is set. */
  timers: number;
  /** It shows hardly a word, or says that it is loading, and scripts may still bring something. */
  poor: boolean;
  /** It shows hardly a word and has no scripts: nothing more will come. */
  plain: boolean;
  /** Milliseconds since the document said that it is being left; null where it did not. */
  leaving: number | null;
  /** And since it asked for another tab. */
  opening: number | null;
}

/** What a page was about when it came to rest. */
export interface Rest {
  /** Another tab was asked for and may still come. */
  opening: boolean;
  /** The page answers: false where it crashed, or its scripts let nobody ask anything until the bound. */
  alive: boolean;
}

/**
 * Waits until a page has settled: the DOM and the network are quiet, short timers have fired, and it no longer says
 * that it is loading. Bounded; never waits for network idle alone.
 */
export async function settle(page: Page, network: NetworkWatch, bound = SETTLE_BOUND_MS): Promise<Rest> {
  const start = performance.now();
  let confirmed = false;
  let silent = false;
  for (;;) {
    const spent = performance.now() - start;
    if (spent > bound && !(network.leaving() && spent < LEAVING_BOUND_MS)) {
      // While another document is asked for, the old one need not answer.
      const alive = !silent || network.leaving();
      network.giveUp();
      return { opening: false, alive };
    }
    const idle = network.pending() === 0;
    const frames = page.frames().slice(0, MAX_FRAMES);
    const pulses = await Promise.all(frames.map((frame) => rest(frame, Math.min(REST_BOUND_MS, bound))));
    // One that closed itself is no failure: what lies under it is looked at.
    if (isGone(page)) return { opening: false, alive: !lifeOf(page).crashed };
    silent = pulses[0] === 'silent';
    const main = pulses[0] === 'silent' ? null : pulses[0];
    const shown = pulses.filter((p) => p !== null && p !== 'silent');
    const timers = Math.max(0, ...shown.map((p) => p.timers));
    const poor =
      shown.every((p) => p.poor || p.plain) && !shown.every((p) => p.plain) && spent < Math.min(POOR_BOUND_MS, bound);
    if (!poor && main?.ready && spent > LONG_POLL_MS && network.pending() > 0) network.giveUp();
    const busy =
      !main?.ready ||
      // What came while the page was asked is not in what it said.
      !idle ||
      network.pending() > 0 ||
      shown.some((p) => p.still < QUIET_MS || (p.leaving !== null && p.leaving < LEAVING_MS)) ||
      (timers > 0 && (timers <= TIMER_SOON_MS || poor)) ||
      (poor && spent < 1_500);
    // One frame may change while another is still waited for.
    if (!busy && (frames.length === 1 || confirmed))
      return { opening: shown.some((p) => p.opening !== null && p.opening < OPENING_MS), alive: true };
    confirmed = !busy;
    if (busy) await calm(network);
  }
}

/** Waits for the requests under way without asking the page, at least one breath and not for long. */
async function calm(network: NetworkWatch): Promise<void> {
  const until = performance.now() + CALM_BOUND_MS;
  do await new Promise((r) => setTimeout(r, BREATH_MS));
  while (network.pending() > 0 && performance.now() < until);
}

/** What a frame says once it holds still, or at the latest after the bound; null where its document went meanwhile. */
async function rest(frame: ReturnType<Page['mainFrame']>, bound: number): Promise<Pulse | 'silent' | null> {
  const wanted = { quiet: QUIET_MS, hold: STILL_SO_MS, soon: TIMER_SOON_MS, bound };
  try {
    return await inTime(frame, frame.evaluate(pulse, wanted), bound + 1_500);
  } catch (error) {
    return error instanceof NoAnswerError ? 'silent' : null;
  }
}

/** Runs in the page. The wait is there too: every question from outside costs the page and us. */
async function pulse(wanted: { quiet: number; hold: number; soon: number; bound: number }): Promise<Pulse> {
  interface Watched {
    lastChange: number;
    timers: Map<number, number>;
    leaving: number | null;
    opening: number | null;
    sleep(done: () => void, ms: number): void;
  }
  const seen = (window as unknown as { [k: symbol]: Watched | undefined })[Symbol.for('wangting.seen')];
  const sleep = seen?.sleep ?? window.setTimeout.bind(window);
  const stillFor = (): number => (seen?.lastChange === undefined ? 1e6 : performance.now() - seen.lastChange);
  const since = (at: number | null | undefined): number | null => (at == null ? null : performance.now() - at);
  const left = (): number => {
    const now = performance.now();
    const due = [...(seen?.timers?.values() ?? [])].filter((t) => t > now - 500);
    return due.length ? Math.max(1, Math.max(...due) - now) : 0;
  };
  const end = performance.now() + wanted.bound;
  let wait = wanted.hold;
  while (wait > 0 && performance.now() < end) {
    const pause = wait;
    await new Promise<void>((done) => void sleep(done, pause));
    const still = stillFor();
    const due = left();
    if (document.readyState === 'loading') wait = 30;
    else if (still < wanted.quiet) wait = Math.max(15, wanted.quiet - still + 5);
    else if (due > 0 && due <= wanted.soon) wait = due + 5;
    else wait = 0;
  }
  const text = document.body?.innerText ?? '';
  const loading = /加载中|正在加载|努力加载|载入中|loading|请稍候\s*…|请稍候\.\.\./i.test(
    text.length > 4000 ? text.slice(0, 4000) : text,
  );
  const few = text.trim().length < 40;
  const scripted = document.querySelector('script, [onload], meta[http-equiv=refresh i]') !== null;
  return {
    ready: document.readyState === 'complete' || (document.readyState === 'interactive' && text.length > 200),
    still: stillFor(),
    timers: left(),
    poor: loading || (few && scripted),
    plain: !loading && few && !scripted,
    leaving: since(seen?.leaving),
    opening: since(seen?.opening),
  };
}
