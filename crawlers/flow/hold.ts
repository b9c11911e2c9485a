import type { Route } from 'playwright';
import { ANSWER_MS, inTime, withTimeout } from '../browser/in-time.ts';
import type { Tab } from '../browser/tab.ts';
import { carriesSample } from './samples.ts';
import { contextOf, inFrames } from './watch.ts';

/**
 * How long data that a page posts is held back at the most, to see whether the page goes on without its answer, milliseconds:
 * on a busy machine a page that goes on at once needs several times the 300 that it takes on a quiet one.
 */
const HOLD_MS = 1_500;
const LOOK_EVERY_MS = 150;
/** Addresses that are remembered; a page that tries for ever must not fill the memory. */
const MAX_KEPT = 100;

/** What was held back or withheld while a form is open. */
export interface Hold {
  /** Requests that would have carried what was typed, in their address or body: they never leave. */
  withheld(): number;
  /** Before a press: what the page shows now. */
  mark(): Promise<void>;
  /**
   * Since `mark`, whether the page went on while what it posted was still held back. Null where it posted nothing. A page
   * that waited shows what comes after a draft was saved, which ours never was.
   */
  wentOnBefore(): boolean | null;
  end(): Promise<void>;
}

/**
 * A second lock while a form is open. Nothing that carries what was typed leaves, not even by following a link or as a question; posts wait for a moment before the guard judges them, so that it can be told what a page does of its own accord.
 */
export async function holdBack(tab: Tab): Promise<Hold> {
  const context = contextOf(tab);
  const withheld: string[] = [];
  let shown = '';
  let went: boolean | null = null;

  const digest = async (): Promise<string> =>
    (await inFrames(tab.page(), (f) => f.evaluate(whatStands))).join('\n').slice(0, 20_000);
  const judge = async (route: Route): Promise<void> => {
    const request = route.request();
    if (carriesSample(request.url()) || carriesSample(request.postData() ?? '')) {
      if (withheld.length < MAX_KEPT) withheld.push(request.url());
      return route.abort('aborted').catch(() => undefined);
    }
    if (/^(xhr|fetch)$/.test(request.resourceType()) && !/^(GET|HEAD|OPTIONS)$/.test(request.method())) {
      const until = performance.now() + HOLD_MS;
      let on = false;
      while (!on && performance.now() < until) {
        await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
        const now = await digest();
        on = now !== '' && now !== shown;
      }
      went = went === true || on;
    }
    return route.fallback().catch(() => undefined);
  };
  await inTime(tab.page(), context.route('**/*', judge));

  return {
    withheld: () => withheld.length,
    async mark() {
      shown = await digest();
      went = null;
    },
    wentOnBefore: () => went,
    end: async () => {
      await withTimeout(context.unroute('**/*', judge), ANSWER_MS).catch(() => undefined);
    },
  };
}

/** Runs in a frame: the headings and the fields that are seen, which is what makes a step. */
function whatStands(): string {
  return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,legend,input,select,textarea,button,label')]
    .filter((e) => (e as HTMLElement).checkVisibility())
    .map(
      (e) =>
        `${e.localName}:${(e as HTMLInputElement).name ?? ''}:${/^(input|select|textarea)$/.test(e.localName) ? '' : (e.textContent ?? '').replace(/[\s\d]+/g, '').slice(0, 24)}`,
    )
    .join('|');
}
