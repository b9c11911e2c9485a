import type { BlockKind, Seen } from '../answers.ts';
import {
  CAPTCHA_MARKS,
  CAPTCHA_PHRASES,
  CHALLENGES,
  GEO_PHRASES,
  LOGIN_WORDS,
  RATE_PHRASES,
  SHELL_WORDS,
  WAF_PHRASES,
} from '../language/availability.ts';
import type { Reading } from './reading.ts';
import { message } from './words.ts';

/** A challenge's shell shows next to nothing; a page with more than this has been let through. */
const SHELL_TEXT = 60;

/** Names the anti-robot product whose script challenge this is, or null. A healthy page may carry its script too. */
export function challengeOf({ status, headers, reading, source }: Seen): string | null {
  const bare = reading.own.length <= SHELL_TEXT && reading.links < 5;
  const cookie = headers['set-cookie'] ?? '';
  for (const challenge of CHALLENGES) {
    if (challenge.statuses && !challenge.statuses.includes(status ?? 0)) continue;
    if (challenge.cookie && !challenge.cookie.test(cookie)) continue;
    if (bare && challenge.body?.test(source)) return `${challenge.name} ${status ?? ''}`.trim();
  }
  if (status === 202 && bare && reading.scripts > 0) return '202 + script';
  return null;
}

/** Words of a firewall, a captcha, a rate limit or a geographical limit that are the page's message; else null. */
export function refusalOf({ reading, source }: Seen): { block: BlockKind; why: string } | null {
  const rate = message(RATE_PHRASES, reading);
  if (rate) return { block: 'rate', why: rate };
  const geo = message(GEO_PHRASES, reading);
  if (geo) return { block: 'geo', why: geo };
  const waf = message(WAF_PHRASES, reading);
  if (waf) return { block: 'waf', why: waf };
  // A sign-in form has its picture code; that is the form's, not a wall before the page.
  if (reading.password || LOGIN_WORDS.test(reading.text)) return null;
  const captcha = message(CAPTCHA_PHRASES, reading);
  if (captcha) return { block: 'captcha', why: captcha };
  if (reading.html && reading.text.length < SHELL_TEXT && reading.links < 5 && CAPTCHA_MARKS.test(source))
    return { block: 'captcha', why: CAPTCHA_MARKS.exec(source)?.[0] ?? '' };
  return null;
}

/** Why nothing can be said of a page before its scripts have run; null where its words stand in the source. */
export function shellOf(reading: Reading): string | null {
  if (!reading.html || reading.scripts === 0) return null;
  if (reading.text.length < SHELL_TEXT && reading.links < 5) return '内容由脚本生成';
  const words = reading.text.length < 200 ? SHELL_WORDS.exec(reading.text) : null;
  return words ? words[0] : null;
}
