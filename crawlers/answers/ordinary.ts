import {
  CAPTCHA_PHRASES,
  GEO_PHRASES,
  GONE_PHRASES,
  MAINTENANCE_PHRASES,
  RATE_PHRASES,
  WAF_PHRASES,
} from '../language/availability.ts';
import { type Reading, readUnless, type SoFar } from './reading.ts';
import { headsOf } from './words.ts';

/**
 * A page with so many words of its own is no shell, no challenge and no sign-in page without a password, and has no message but in
 * its title and headings: more than every bound of refusals.ts, words.ts, `signIn` and the judgement of links.
 */
export const MUCH = 600;

/** Whatever a title or heading may say that is not an ordinary page's. */
const TELLING = new RegExp(
  [RATE_PHRASES, GEO_PHRASES, WAF_PHRASES, CAPTCHA_PHRASES, GONE_PHRASES, MAINTENANCE_PHRASES]
    .flat()
    .map(({ words }) => `(?:${words.source})`)
    .join('|'),
  'i',
);
/** What could still change the judgement in the part of a page that is not read: a title, a heading, a password. */
const CHANGING = /<(?:h[1-3]|title|input)/gi;
/** One of these may lie across the place up to which was read. */
const LONGEST = '<title'.length;

/**
 * Reads a page only as far as it takes to know that its words cannot make it anything but an ordinary page; then null. All others are read to
 * the end. Most links lead to ordinary pages, and reading is most of the work of checking one.
 */
export function readUnlessOrdinary(html: string): Reading | null {
  return readUnless(html, (soFar) => soFar.ownLength >= MUCH && saysNothing(soFar) && !goesOn(html, soFar.at));
}

function saysNothing(soFar: SoFar): boolean {
  return !soFar.password && !soFar.inHead && !headsOf(soFar).some((head) => TELLING.test(head));
}

function goesOn(html: string, from: number): boolean {
  CHANGING.lastIndex = Math.max(0, from - LONGEST);
  return CHANGING.test(html);
}
