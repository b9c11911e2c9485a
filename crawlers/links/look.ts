import PQueue from 'p-queue';
import { readHtml } from '../answers/reading.ts';
import { classify, type Seen, type Verdict } from '../answers.ts';
import { type Arrival, openTab, type Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { BudgetError } from '../errors.ts';
import { watchFailures } from './failures.ts';

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

/** Opens addresses in one tab, one after the other, each once; bounded, because a browser is what costs most. */
export interface Looker {
  /** Null where the bound is reached or no browser is to be had. */
  look(url: string, options?: LookOptions): Promise<Look | null>;
  readonly left: number;
  close(): Promise<void>;
}

/** @param bound looks at the most; addresses that were looked at before are free. */
export function createLooker(web: Web, bound: number): Looker {
  const queue = new PQueue({ concurrency: 1 });
  const known = new Map<string, Promise<Look | null>>();
  let left = bound;
  let tab: Promise<Tab> | null = null;

  async function look(url: string, { keep, note = '' }: LookOptions): Promise<Look | null> {
    tab ??= openTab(web);
    const shown = await tab;
    let arrival: Arrival;
    const failures = watchFailures(shown.page(), web);
    try {
      // From one route to the next of the same document nothing would be loaded; a visitor with the address starts afresh.
      if (shown.page().url().split('#')[0] === url.split('#')[0]) await shown.page().goto('about:blank');
      arrival = await shown.open(url);
    } catch (error) {
      failures.end();
      if (error instanceof BudgetError) return null;
      throw error;
    }
    if (arrival.error !== null) {
      failures.end();
      return { arrival, seen: null, verdict: null, evidence: [], failed: false };
    }
    let seen = await seenIn(shown, arrival);
    let verdict = classify(seen);
    if (keep?.({ seen, verdict, arrival })) {
      // Before something is said of it: lists that a script fetches come late.
      await new Promise((r) => setTimeout(r, LATE_MS));
      seen = await seenIn(shown, arrival);
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

/** What a tab shows, as the classification reads it: the rendered source without what is not visible. */
export async function seenIn(tab: Tab, arrival: Pick<Arrival, 'status'>): Promise<Seen> {
  const page = tab.page();
  const source = await page.evaluate(visibleSource).catch(() => '');
  const charset = await page.evaluate(() => document.characterSet).catch(() => 'UTF-8');
  return { url: page.url(), status: arrival.status, headers: {}, reading: readHtml(source), source, charset };
}

/** Runs in the page: its source with what is not visible marked `hidden`, and open shadow roots in their place. */
function visibleSource(): string {
  const copy = (node: Node): Node => {
    if (!(node instanceof Element)) return node.cloneNode(false);
    const twin = node.cloneNode(false) as Element;
    // An element that takes no room of its own may hold visible ones (display: contents); checkVisibility knows.
    if (!node.checkVisibility({ visibilityProperty: true })) twin.setAttribute('hidden', '');
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    const within = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
    for (const child of within) twin.appendChild(copy(child));
    return twin;
  };
  const head = document.head?.cloneNode(true) as Element | undefined;
  const body = document.body ? (copy(document.body) as Element) : null;
  return `<!doctype html><html>${head?.outerHTML ?? ''}${body?.outerHTML ?? ''}</html>`;
}
