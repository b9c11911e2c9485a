import { fold, type Reading } from '../answers/reading.ts';

/** Two answers are the same page where this share of their shingles is common: a date or a counter may differ. */
const SAME = 0.9;
/** Chinese has no blanks between words, so shingles are of characters. */
const SHINGLE = 3;

/** Share of common shingles (Jaccard), 0–1; two texts without words are alike. */
export function similarity(a: string, b: string): number {
  const left = shingles(a);
  const right = shingles(b);
  if (left.size === 0 && right.size === 0) return 1;
  let common = 0;
  for (const part of left) if (right.has(part)) common++;
  return common / (left.size + right.size - common);
}

function shingles(text: string): Set<string> {
  const plain = text.replace(/\s/g, '');
  const parts = new Set<string>();
  if (plain !== '' && plain.length < SHINGLE) parts.add(plain);
  for (let at = 0; at + SHINGLE <= plain.length; at++) parts.add(plain.slice(at, at + SHINGLE));
  return parts;
}

export interface Shown {
  url: string;
  reading: Reading;
}

/** Whether two addresses show the same page. Pages that repeat the address that was asked for are told apart by nothing else. */
export function samePage(a: Shown, b: Shown): boolean {
  if (withoutAddress(a.reading.title, a.url) !== withoutAddress(b.reading.title, b.url)) return false;
  const left = { text: withoutAddress(a.reading.text, a.url), own: withoutAddress(a.reading.own, a.url) };
  const right = { text: withoutAddress(b.reading.text, b.url), own: withoutAddress(b.reading.own, b.url) };
  // The frame that surrounds every page would make any two alike: the page's own words must be alike too.
  return similarity(left.text, right.text) >= SAME && similarity(left.own, right.own) >= SAME;
}

function withoutAddress(text: string, address: string): string {
  const url = new URL(address);
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  return [url.href, url.pathname + url.search, url.pathname, last]
    .filter((part) => part.length > 3)
    .reduce((rest, part) => fold(rest.replaceAll(part, ' ')), text);
}
