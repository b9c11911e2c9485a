import { readAnswer } from '../answers/reading.ts';
import { saysGone } from '../answers/words.ts';
import type { Seen } from '../answers.ts';
import type { Arrival } from '../browser/tab.ts';
import { ABOUT_THE_VISITOR } from '../language/availability.ts';
import { provesNothing } from './judge.ts';
import type { Looker } from './look.ts';
import type { MadeUps } from './made-up.ts';
import { samePage } from './similarity.ts';

/** What a browser made of an address. */
export interface Shown {
  /** The words or the comparison that show that nothing is there; null where a page is there. */
  gone: string | null;
  page: Seen | null;
  evidence: string[];
}

/** Second opinions of a browser; null wherever none was to be had, and then nothing may be concluded from it. */
export interface SecondLook {
  /** Whether a browser passes a script challenge by itself. */
  challenge(url: string): Promise<Shown | null>;
  /** What the page itself says, once its scripts have run. */
  words(url: string): Promise<Shown | null>;
  /** What it says, and whether a made-up address of the host shows the same. */
  beside(url: string, why: string): Promise<Shown | null>;
  /** What a page in place of a document says, and whether a made-up address of the host shows the same. */
  inPlace(url: string, why: string): Promise<Shown | null>;
}

export interface SecondLookOptions {
  looker: Looker | null;
  madeUps: MadeUps;
  /** What a home shows is never taken for the answer to a made-up address. */
  isHome: (url: string) => boolean;
}

export function createSecondLook({ looker, madeUps, isHome }: SecondLookOptions): SecondLook {
  async function words(url: string): Promise<Shown | null> {
    const look = await looker?.look(url, {
      keep: ({ verdict, seen, arrival }) =>
        verdict.kind === 'soft-404' || verdict.kind === 'gone' || toldGone(url, seen, arrival) !== null,
      note: '链接打开后的页面',
    });
    if (!look?.seen || !look.verdict) return null;
    const said = look.verdict.kind === 'soft-404' || look.verdict.kind === 'gone' ? look.verdict.why : null;
    const gone = said ?? (look.verdict.kind === 'login' ? null : toldGone(url, look.seen, look.arrival));
    return { gone, page: look.seen, evidence: look.evidence };
  }

  /** Null where the made-up address showed nothing. */
  async function sameAsMadeUp(url: string, page: Seen): Promise<boolean | null> {
    const other = await looker?.look((await madeUps.host(url)).url);
    return other?.seen ? samePage(page, other.seen) : null;
  }

  return {
    words,
    async challenge(url) {
      const look = await looker?.look(url);
      // A document is handed to the visitor as a download, once the challenge is passed.
      const passed =
        look?.verdict?.kind === 'ok' || look?.verdict?.kind === 'login' || look?.arrival.error === 'download';
      return passed ? { gone: null, page: look?.seen ?? null, evidence: [] } : null;
    },
    async inPlace(url, why) {
      const shown = await words(url);
      if (!shown?.page || shown.gone) return shown;
      const same = await sameAsMadeUp(url, shown.page);
      return same === null ? null : same ? { ...shown, gone: why } : shown;
    },
    async beside(url, why) {
      const shown = await words(url);
      if (!shown?.page || shown.gone) return shown;
      const same = await sameAsMadeUp(url, shown.page);
      if (same === null) return null;
      if (isHome(url) || !same) return shown;
      const home = await looker?.look(`${new URL(url).origin}/`);
      return provesNothing(shown.page, home?.seen ?? null) ? shown : { ...shown, gone: why };
    },
  };
}

/** A page without words of its own may show more than this in its frame, and still have said all in its alert. */
const LITTLE = 200;

/**
 * `alert("文章不存在");history.back()`: what a page says before it sends the visitor away, or shows nothing else; null where it
 * says nothing of that kind, or has its own words to show.
 */
export function toldGone(url: string, seen: Seen, arrival: Pick<Arrival, 'dialogs'>): string | null {
  const at = (address: string): string => (address.split('#')[0] ?? '').replace(/^https?:/, '').replace(/\/+$/, '');
  const left = at(seen.url) !== at(url);
  if (!left && seen.reading.text.length > LITTLE) return null;
  for (const { message } of arrival.dialogs) {
    if (ABOUT_THE_VISITOR.test(message)) continue;
    const gone = saysGone(readAnswer(message, 'text/plain'));
    if (gone) return gone;
  }
  return null;
}
