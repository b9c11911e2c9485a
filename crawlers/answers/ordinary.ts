import {
  CAPTCHA_PHRASES,
  GEO_PHRASES,
  GONE_PHRASES,
  MAINTENANCE_PHRASES,
  RATE_PHRASES,
  WAF_PHRASES,
} from '../language/availability.ts';
import { BLANK, endOf, hasOwnWords, TAG_REST } from './own-words.ts';
import { fold } from './reading.ts';

/**
 * A page with so many words of its own is no shell, no challenge and no sign-in page without a password, and has no message but in
 * its title and headings: more than every bound of refusals.ts, words.ts, `signIn` and the judgement of links.
 */
export const MUCH = 600;

/** Characters of a source that is scanned; a pattern may run out of its stack on a longer one. */
const MAX_SCANNED = 2_000_000;

/** Where a title, a heading or a field begins. */
const TELLING_TAG = /<(title|h[1-3]|input)(?=[ \t\n\f\r/>])/gi;
/** What may stand in a heading beside words, so that its words are what remains without it. */
const WITHIN = '(?:a|span|b|i|em|strong|font|img|br)';
const INLINE = new RegExp(`</${WITHIN}>|<${WITHIN}(?=[${BLANK}/>])${TAG_REST.source}`, 'gi');
const HIDING = /hidden|v-cloak|style/i;

const PHRASES = [RATE_PHRASES, GEO_PHRASES, WAF_PHRASES, CAPTCHA_PHRASES, GONE_PHRASES, MAINTENANCE_PHRASES].flat();
/** Whatever a title or heading says by any of the phrases, wherever it begins and ends. */
const TELLING = new RegExp(PHRASES.map(({ words }) => `(?:${withoutLooks(words.source)})`).join('|'), 'i');

/** A pattern without what it wants around itself: it finds in a longer text what it found in a part of it. */
function withoutLooks(source: string): string {
  const fewer = source.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)|\\b/g, '');
  return fewer === source ? source : withoutLooks(fewer);
}

/**
 * Whether a page is plainly an ordinary one, by a scan of its source: what `classify` would call ok after reading it. Most links lead to such
 * pages, and reading them is most of the work of checking links. False says nothing: the page has to be read.
 */
export function isOrdinary(source: string): boolean {
  return source.length <= MAX_SCANNED && hasOwnWords(source, MUCH) && headsSayNothing(source);
}

/** Neither title nor headings say anything that could be the page's message, and no field asks for a password. */
function headsSayNothing(source: string): boolean {
  TELLING_TAG.lastIndex = 0;
  for (let found = TELLING_TAG.exec(source); found; found = TELLING_TAG.exec(source)) {
    const name = found[1]!.toLowerCase();
    TAG_REST.lastIndex = TELLING_TAG.lastIndex;
    if (!TAG_REST.test(source)) return false;
    const from = TAG_REST.lastIndex;
    if (name === 'input') {
      if (/password|&/i.test(source.slice(found.index, from))) return false;
      continue;
    }
    const to = endOf(name, source, from);
    if (to < 0) return false;
    const words = source.slice(from, to).replace(INLINE, (tag) => (HIDING.test(tag) ? tag : ''));
    if (/[<&]/.test(words) || TELLING.test(fold(words))) return false;
  }
  return true;
}
