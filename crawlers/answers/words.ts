import { GONE_PHRASES, MAINTENANCE_PHRASES, NOTICE_WORDS, type Phrase } from '../language/availability.ts';
import { oncePer } from '../once.ts';
import type { Reading } from './reading.ts';

/**
 * Where a phrase must stand to be the page's message. A healthy page may mention any of them in passing (a headline
 * 系统维护公告, 验证码 in a login box, a 404 in a number), so length decides; the bounds are of characters without blanks,
 * from the research notes ("返回首页 with <200 chars of text") with the room that a page's own head and foot need.
 */
const SHORT = 200;
const VERY_SHORT = 80;
const OWN_SHORT = 160;
const FEW_LINKS = 3;
/** What a title or heading may say beside the phrase itself ("抱歉，…"). */
const HEADING_REST = 6;

const size = (text: string): number => text.replace(/\s/g, '').length;

/** What all questions to one reading go by. */
const measures = oncePer((reading: Reading) => ({
  heads: [...titleParts(reading.title), ...reading.headings],
  length: size(reading.text),
  ownLength: size(reading.own),
}));

/** The phrase that is the page's message, or null. */
export function message(phrases: readonly Phrase[], reading: Reading): string | null {
  const { heads, length, ownLength } = measures(reading);
  for (const phrase of phrases) {
    for (const head of heads) {
      const found = phrase.words.exec(head);
      if (found && size(head) - size(found[0]) <= HEADING_REST) return found[0];
    }
    // A little page with ways on from it (a map of districts, a list of sites) has more to say than this phrase.
    const bound = phrase.weak ? (reading.links <= FEW_LINKS ? VERY_SHORT : 0) : SHORT;
    if (length <= bound) {
      const found = phrase.words.exec(reading.text);
      if (found) return found[0];
    }
    if (!phrase.weak && ownLength <= OWN_SHORT) {
      const found = phrase.words.exec(reading.own);
      if (found) return found[0];
    }
  }
  return null;
}

/** The words by which a page says that it does not exist, or null. */
export function saysGone(reading: Reading): string | null {
  return message(GONE_PHRASES, reading);
}

/** The words by which a site says that it is closed for now, or null. A notice about maintenance is not that. */
export function saysMaintenance(reading: Reading): string | null {
  const found = message(MAINTENANCE_PHRASES, reading);
  if (!found) return null;
  const notice = NOTICE_WORDS.test(reading.title) || reading.headings.some((heading) => NOTICE_WORDS.test(heading));
  return notice && size(reading.text) > SHORT ? null : found;
}

/** 「404_某某政务服务网」→ ['404', '某某政务服务网']: the page's own name stands apart from the site's. */
function titleParts(title: string): string[] {
  return title === '' ? [] : title.split(/\s*[-_|—–·»>:：]+\s*/).filter((part) => part !== '');
}
