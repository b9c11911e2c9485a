import { FURNITURE, UNSEEN } from './reading.ts';

/** Blanks as the parser of `readHtml` knows them. */
export const BLANK = ' \\t\\n\\f\\r';
/** The rest of a tag whose attributes are written so that no two parsers read them differently. */
export const TAG_REST = new RegExp(
  `(?:[${BLANK}/]|[^${BLANK}"'<>=/]+(?![^${BLANK}"'<>=/])(?:[${BLANK}]*=[${BLANK}]*(?:"[^"]*"|'[^']*'|[^${BLANK}"'<>=]+(?=[${BLANK}>])))?)*>`,
  'y',
);
const NAME = /[a-z][a-z0-9:-]*(?=[ \t\n\f\r/>])/iy;
const CLOSING = /[a-z][a-z0-9:-]*>/iy;
const DECLARATION = /<(?:!--(?!-?>)[\s\S]*?--|![a-z][^>]*|!\[(?!CDATA\[)[^>]*|\?[^>]*)>/iy;
/** Elements in which there are no others. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const ENDS: ReadonlyMap<string, RegExp> = new Map(
  [...RAW, 'h1', 'h2', 'h3'].map((name) => [name, new RegExp(`</${name}[${BLANK}>]`, 'gi')]),
);

/** Where the end tag of such an element, or of a heading, begins; -1 where none comes. */
export function endOf(name: string, source: string, from: number): number {
  const end = ENDS.get(name);
  if (!end) return -1;
  end.lastIndex = from;
  return end.test(source) ? end.lastIndex - name.length - 3 : -1;
}

/** Attributes that may make an element furniture or unseen for `readHtml`; entities may write anything. */
const MARKS = /hidden|v-cloak|display|role|header|footer|nav|copyright|&/i;
const VOID = new Set(['img', 'input', 'br', 'hr', 'link', 'meta']);
/** Elements within elements that `readHtml` reads; so many in all cannot be deeper. */
const MAX_ELEMENTS = 2_000;

const [SLASH, EXCLAMATION, QUESTION, GREATER] = [0x2f, 0x21, 0x3f, 0x3e];
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * Whether a page has so many Chinese characters of its own words as `readHtml` would find them, at the least: a scan of the source that
 * builds nothing. What stands in anything that may be furniture or unseen is not counted, and where the source is not plainly
 * written the answer is no.
 */
export function hasOwnWords(source: string, wanted: number): boolean {
  let at = 0;
  let elements = 0;
  let words = 0;
  /** The element whose words are not counted, and how many of its name are open in it. */
  let cover = '';
  let covers = 0;
  while (words < wanted) {
    const tag = source.indexOf('<', at);
    if (tag < 0) return false;
    if (covers === 0) words += chineseIn(source, at, tag);
    const next = source.charCodeAt(tag + 1);
    if (next === SLASH) {
      CLOSING.lastIndex = tag + 2;
      if (!CLOSING.test(source)) return false;
      at = CLOSING.lastIndex;
      if (covers > 0 && source.slice(tag + 2, at - 1).toLowerCase() === cover) covers--;
    } else if (isLetter(next)) {
      if (++elements > MAX_ELEMENTS) return false;
      NAME.lastIndex = tag + 1;
      if (!NAME.test(source)) return false;
      const ended = NAME.lastIndex;
      const name = source.slice(tag + 1, ended).toLowerCase();
      TAG_REST.lastIndex = ended;
      if (source.charCodeAt(ended) === GREATER) at = ended + 1;
      else if (TAG_REST.test(source)) at = TAG_REST.lastIndex;
      else return false;
      if (RAW.has(name)) {
        const end = endOf(name, source, at);
        // Its parser ends a self-closing one at once, and takes these characters for < and /.
        if (end < 0 || source.charCodeAt(at - 2) === SLASH || /[\u001c\u000f]/.test(source.slice(at, end)))
          return false;
        at = end;
        continue;
      }
      if (covers > 0) {
        if (name === cover) covers++;
      } else if (FURNITURE.has(name) || UNSEEN.has(name) || (at > ended + 1 && MARKS.test(source.slice(ended, at)))) {
        if (!VOID.has(name)) [cover, covers] = [name, 1];
      }
    } else if (next === EXCLAMATION || next === QUESTION) {
      DECLARATION.lastIndex = tag;
      if (!DECLARATION.test(source)) return false;
      at = DECLARATION.lastIndex;
    } else at = tag + 1;
  }
  return true;
}

function chineseIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) found++;
  }
  return found;
}
