import type { Page, Request } from 'playwright';
import { withTimeout } from '../perception/perceive.ts';

/** How long nothing may happen before a page counts as settled, milliseconds. */
const QUIET_MS = 120;
/** And once it does, it is looked at again after this. */
const STILL_SO_MS = 40;
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

/** A page that was asked for may take so long to begin to answer, as when it is opened by its address, milliseconds. */
const LEAVING_BOUND_MS = 30_000;

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
  page.on('request', (r) => {
    if (!CARRIES_CONTENT.has(r.resourceType()) || endless.has(key(r))) return;
    // A new document ends what the old one had under way without a word.
    if (r.isNavigationRequest() && r.frame() === page.mainFrame()) {
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

interface Pulse {
  ready: boolean;
  /** Milliseconds since the tree last changed. */
  still: number;
  /** Milliseconds until the last first-generation timer fires; 0 where none is set. */
  timers: number;
  poor: boolean;
}

/**
 * Waits until a page has settled: the DOM and the network are quiet, short timers have fired, and it no longer says
 * that it is loading. Bounded; never waits for network idle alone.
 */
export async function settle(page: Page, network: NetworkWatch, bound = SETTLE_BOUND_MS): Promise<void> {
  const start = performance.now();
  let quietSince: number | null = null;
  for (;;) {
    const spent = performance.now() - start;
    if (spent > bound && !(network.leaving() && spent < LEAVING_BOUND_MS)) {
      network.giveUp();
      return;
    }
    // Its words are asked for once a page holds still; one that never does is asked in any case.
    const quiet = spent < 1_500 ? QUIET_MS : 0;
    const pulses = await Promise.all(
      page
        .frames()
        .slice(0, 12)
        .map((frame) => pulseOf(frame, quiet)),
    );
    if (page.isClosed()) return;
    const main = pulses[0];
    const shown = pulses.filter((p) => p !== null);
    const timers = Math.max(0, ...shown.map((p) => p.timers));
    const poor = shown.every((p) => p.poor) && spent < Math.min(POOR_BOUND_MS, bound);
    if (!poor && main?.ready && spent > LONG_POLL_MS && network.pending() > 0) network.giveUp();
    const busy =
      !main?.ready ||
      network.pending() > 0 ||
      shown.some((p) => p.still < QUIET_MS) ||
      (timers > 0 && (timers <= TIMER_SOON_MS || poor)) ||
      (poor && spent < 1_500);
    if (busy) quietSince = null;
    else quietSince ??= performance.now();
    if (quietSince !== null && performance.now() - quietSince >= STILL_SO_MS) return;
    // Every look costs the page and us: the next one comes when the page can have held still for long enough.
    const moved = Math.min(...shown.map((p) => p.still));
    const wait = busy && moved < QUIET_MS ? Math.max(15, QUIET_MS - moved + 5) : STILL_SO_MS + 2;
    await new Promise((r) => setTimeout(r, wait));
  }
}

async function pulseOf(frame: ReturnType<Page['mainFrame']>, quiet: number): Promise<Pulse | null> {
  try {
    return await withTimeout(frame.evaluate(pulse, quiet), 2_000);
  } catch {
    return null;
  }
}

function pulse(quiet: number): Pulse {
  const seen = (window as unknown as { [k: symbol]: { lastChange: number; timers: Map<number, number> } | undefined })[
    Symbol.for('wangting.seen')
  ];
  const now = performance.now();
  const due = [...(seen?.timers?.values() ?? [])].filter((t) => t > now - 500);
  const still = seen?.lastChange === undefined ? 1e6 : now - seen.lastChange;
  const left = due.length ? Math.max(1, Math.max(...due) - now) : 0;
  if (still < quiet) return { ready: document.readyState === 'complete', still, timers: left, poor: false };
  const text = document.body?.innerText ?? '';
  const loading = /加载中|正在加载|努力加载|载入中|loading|请稍候\s*…|请稍候\.\.\./i.test(
    text.length > 4000 ? text.slice(0, 4000) : text,
  );
  return {
    ready: document.readyState === 'complete' || (document.readyState === 'interactive' && text.length > 200),
    still,
    timers: left,
    poor: loading || text.trim().length < 40,
  };
}
