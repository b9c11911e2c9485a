import PQueue from 'p-queue';
import { readHtml } from '../answers/reading.ts';
import { classify, type Seen, type Verdict } from '../answers.ts';
import { inTime } from '../browser/in-time.ts';
import { blank } from '../browser/pages.ts';
import { type Arrival, openTab, type Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { BudgetError } from '../errors.ts';
import { watchFailures } from './failures.ts';
import { DRAWN_AT, HAND } from './parts.ts';

/** A page as a browser shows it. `seen` and `verdict` are null where no document came. */
export interface Look {
  arrival: Arrival;
  seen: Seen | null;
  verdict: Verdict | null;
  /** Screenshot and source, `sha256:…`. */
  evidence: string[];
  /** Something that its scripts asked for did not come: what it says of lists proves nothing. */
  failed: boolean;
}

export interface LookOptions {
  /** Keep screenshot and source of what was shown. */
  keep?: (look: { seen: Seen; verdict: Verdict; arrival: Arrival }) => boolean;
  note?: string;
}

/** What a page shows is looked at once more after this, where the first look would accuse it, milliseconds. */
const LATE_MS = 2_500;
/** Elements within elements that are read: HTML parsers go no deeper (Blink: 512), only scripts and attackers do. */
const MAX_DEPTH = 512;

/** Opens addresses in one tab, one after the other, each once; bounded, because a browser is what costs most. */
export interface Looker {
  /** Null where the bound is reached or no browser is to be had. */
  look(url: string, options?: LookOptions): Promise<Look | null>;
  readonly left: number;
  close(): Promise<void>;
}

/**
 * @param bound looks at the most; addresses that were looked at before are free.
 * @param ready asked before a look; false: there is nothing to look with.
 */
export function createLooker(web: Web, bound: number, ready: () => Promise<boolean> = async () => true): Looker {
  const queue = new PQueue({ concurrency: 1 });
  const known = new Map<string, Promise<Look | null>>();
  let left = bound;
  let tab: Promise<Tab> | null = null;

  async function look(url: string, { keep, note = '' }: LookOptions): Promise<Look | null> {
    if (!(await ready())) return null;
    tab ??= openTab(web);
    const shown = await tab;
    let arrival: Arrival;
    const failures = watchFailures(shown.page(), web);
    try {
      // From one route to the next of the same document nothing would be loaded; a visitor with the address starts afresh.
      if (shown.page().url().split('#')[0] === url.split('#')[0]) await blank(shown.page());
      arrival = await shown.open(url);
    } catch (error) {
      failures.end();
      if (error instanceof BudgetError) return null;
      throw error;
    }
    if (arrival.error !== null) {
      failures.end();
      return unseen(arrival);
    }
    let seen = await seenIn(shown, arrival);
    if (!seen) {
      failures.end();
      return unseen(arrival);
    }
    let verdict = classify(seen);
    if (keep?.({ seen, verdict, arrival })) {
      // Before something is said of it: lists that a script fetches come late.
      await new Promise((r) => setTimeout(r, LATE_MS));
      seen = await seenIn(shown, arrival);
      if (!seen) {
        failures.end();
        return unseen(arrival);
      }
      verdict = classify(seen);
    }
    const evidence: string[] = [];
    if (keep?.({ seen, verdict, arrival })) {
      for (const id of [await shown.shot(note), await shown.source(note)]) if (id) evidence.push(id);
    }
    failures.end();
    return { arrival, seen, verdict, evidence, failed: failures.any() };
  }

  return {
    get left() {
      return left;
    },
    look(url, options = {}) {
      const before = known.get(url);
      if (before) return before;
      if (left <= 0 || !web.budget.room()) return Promise.resolve(null);
      left--;
      const now = queue.add(() => look(url, options));
      known.set(url, now);
      return now;
    },
    async close() {
      await queue.onIdle();
      await (await tab?.catch(() => null))?.close();
    },
  };
}

const unseen = (arrival: Arrival): Look => ({ arrival, seen: null, verdict: null, evidence: [], failed: false });

/**
 * What a tab shows, as the classification reads it: the rendered source without what is not visible. Null where the page
 * does not say, which is no proof that it shows nothing.
 */
export async function seenIn(tab: Tab, arrival: Pick<Arrival, 'status'>): Promise<Seen | null> {
  const page = tab.page();
  try {
    const { source, charset } = await inTime(
      page,
      page.evaluate(visibleSource, { maxDepth: MAX_DEPTH, drawnAt: DRAWN_AT, showsHand: HAND }),
    );
    return { url: page.url(), status: arrival.status, headers: {}, reading: readHtml(source), source, charset };
  } catch {
    return null;
  }
}

/** Runs in the page: its source with what is not visible marked `hidden`, what shows a hand a button, where it was drawn, and open shadow roots in their place. */
function visibleSource({ maxDepth, drawnAt, showsHand }: { maxDepth: number; drawnAt: string; showsHand: string }): {
  source: string;
  charset: string;
} {
  const height = document.documentElement.scrollHeight;
  const copy = (node: Node, depth: number): Node => {
    if (!(node instanceof Element)) return node.cloneNode(false);
    const twin = node.cloneNode(false) as Element;
    // An element that takes no room of its own may hold visible ones (display: contents); checkVisibility knows.
    if (!node.checkVisibility({ visibilityProperty: true })) twin.setAttribute('hidden', '');
    const { top, bottom } = node.getBoundingClientRect();
    twin.setAttribute(drawnAt, `${Math.round(top + scrollY)},${Math.round(height - bottom - scrollY)}`);
    // What only a script above it listens to shows a hand.
    const hand = (el: Element | null): boolean => el !== null && getComputedStyle(el).cursor === 'pointer';
    if (hand(node) && !hand(node.parentElement) && !node.closest('a, button')) twin.setAttribute(showsHand, '');
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    const within = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
    if (depth < maxDepth) for (const child of within) twin.appendChild(copy(child, depth + 1));
    return twin;
  };
  const head = document.head?.cloneNode(true) as Element | undefined;
  const body = document.body ? (copy(document.body, 0) as Element) : null;
  const source = `<!doctype html><html>${head?.outerHTML ?? ''}${body?.outerHTML ?? ''}</html>`;
  return { source, charset: document.characterSet };
}
