import { load } from 'cheerio';
import { type AnyNode, hasChildren } from 'domhandler';
import { fold, MAX_DEPTH } from '../answers/reading.ts';
import type { Seen } from '../answers.ts';
import { oncePer } from '../once.ts';
import { normalize } from './address.ts';
import { baseOf } from './collect.ts';
import { removeSurround } from './surround.ts';

/** What stands on this share of a site's pages is their frame; fewer pages tell nothing. */
const FRAME_SHARE = 0.6;
const FRAME_PAGES = 4;
/** A page of the same part of a site holds at least this share of what the page holds. */
const ALIKE = 0.5;

/** Words that a page without any entry may still carry: its own name, where one is. */
export const BARE = 12;
/** Links with fewer characters are tabs and tools, unless nothing else is there. */
export const ENTRY = 4;

/** Where a picture that scripts load late has its address, before and after. */
const LATE_SOURCES = ['data-original', 'data-src', 'lazy-src', 'src'];

/** Attribute in which a look notes where an element was drawn: `top,bottom`. */
export const DRAWN_AT = 'data-drawn-at';
/** And that it showed a hand. */
export const HAND = 'data-shows-hand';
/** A source as the page had it. */
export const withoutMarks = (source: string): string =>
  source.replace(new RegExp(` (?:${DRAWN_AT}|${HAND})="[^"]*"`, 'g'), '');

/** `press`: what can be pressed and is no link. */
export type PartKind = 'link' | 'press' | 'field' | 'media' | 'words';
export interface Part {
  kind: PartKind;
  /** The same on every page that has it. */
  key: string;
  text: string;
  /** A link with an address of its own. */
  leads?: boolean;
  /** Where a browser drew it, from the page's head and from its foot, pixels; undefined in a source that nobody drew. */
  at?: { top: number; bottom: number };
}

export type Page = Pick<Seen, 'source' | 'url'>;

/** What a page is made of, without what surrounds every page by its own mark-up. */
export const partsOf: (page: Page) => Part[] = oncePer(({ source, url }) => {
  const $ = load(source);
  // What nobody can read may be anything: something to be seen, which no other page has.
  if (isTooDeep($.root()[0])) return [{ kind: 'media', key: `deep ${url}`, text: '' }];
  const base = baseOf($, url);
  $('script, style, noscript, template, [hidden]').remove();
  removeSurround($);
  const parts: Part[] = [];
  const placeOf = (drawn: string | undefined): Pick<Part, 'at'> => {
    const [top, bottom] = (drawn ?? '').split(',').map(Number);
    return top !== undefined && bottom !== undefined ? { at: { top, bottom } } : {};
  };
  $('body *').each((_, element) => {
    const node = $(element);
    const place = placeOf(node.attr(DRAWN_AT));
    const attribute = (name: string) => node.attr(name) ?? '';
    if (element.tagName === 'a') {
      const href = attribute('href').trim();
      // A place on the same page, or a script: the same on every page, whatever that page's address.
      const address = href.startsWith('#') ? null : normalize(href, base);
      const key = `a ${address ?? `${href} ${attribute('onclick')}`}`;
      parts.push({ kind: 'link', key, text: fold(node.text()), leads: address !== null, ...place });
    } else if (/^(input|textarea|select)$/.test(element.tagName)) {
      if (attribute('type') !== 'hidden')
        parts.push({
          kind: 'field',
          key: `f ${attribute('name')} ${attribute('id')} ${attribute('placeholder')}`,
          text: '',
          ...place,
        });
    } else if (/^(img|iframe|frame|canvas|video|object|embed|svg)$/.test(element.tagName)) {
      const key = `m ${LATE_SOURCES.map(attribute).find((src) => src !== '') ?? ''}`;
      parts.push({ kind: 'media', key, text: '', ...place });
    } else {
      const picture = /background[^;]*url\(([^)]*)\)/i.exec(attribute('style'));
      if (picture) parts.push({ kind: 'media', key: `m ${picture[1]}`, text: '', ...place });
      if (
        element.tagName === 'button' ||
        attribute('onclick') !== '' ||
        attribute('role') === 'button' ||
        node.attr(HAND) !== undefined
      ) {
        const text = fold(node.text());
        parts.push({ kind: 'press', key: `p ${text} ${attribute('onclick')}`, text, ...place });
      }
    }
  });
  $('a').remove();
  $('body, body *')
    .contents()
    .each((_, node) => {
      const text = node.type === 'text' ? fold(node.data) : '';
      const drawn = node.parent && 'attribs' in node.parent ? node.parent.attribs[DRAWN_AT] : undefined;
      if (/[\p{L}\p{N}]/u.test(text)) parts.push({ kind: 'words', key: `t ${text}`, text, ...placeOf(drawn) });
    });
  return parts;
});

/** Whether elements stand in each other deeper than any reader of pages goes. */
function isTooDeep(root: AnyNode | undefined): boolean {
  let level = root ? [root] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => (hasChildren(node) ? node.children : []));
  }
  return false;
}

export const keysOf: (page: Page) => ReadonlySet<string> = oncePer(
  (page) => new Set(partsOf(page).map(({ key }) => key)),
);

/** Lines may be drawn so much higher or lower where the page around them differs a little, pixels. */
const SAME_PLACE = 4;

/**
 * Tells what stands at the same place on another page as a browser shows both, counted from the head or from the foot: the frame
 * that scripts write around every page. What only both name is no frame: the departments on a list and on their own page.
 */
export function standsIn(beside: Page): (part: Part) => boolean {
  const places = Map.groupBy(partsOf(beside), ({ key }) => key);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_PLACE;
  return ({ key, at }) =>
    places.get(key)?.some((o) => at && o.at && (near(at.top, o.at.top) || near(at.bottom, o.at.bottom))) ?? false;
}

/** On how many of these pages a part stands, by its key. */
const countsOf: (pages: readonly Page[]) => ReadonlyMap<string, number> = oncePer((pages) => {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of keysOf(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});

/** What pages have in common: nobody's entries, nobody's words. */
export function frameOf(pages: readonly Page[]): Set<string> {
  if (pages.length < FRAME_PAGES) return new Set();
  return new Set([...countsOf(pages)].filter(([, count]) => count >= pages.length * FRAME_SHARE).map(([key]) => key));
}

/** Tells what may be frame of these pages: too few of them hold the rest for any of the rules below. */
export function mayBeFrame(pages: readonly Page[]): (part: Part) => boolean {
  const counts = countsOf(pages);
  return ({ key }) => (counts.get(key) ?? 0) >= FRAME_PAGES * FRAME_SHARE;
}

/**
 * The frame of one page among its host's: what most have in common, and what those have in common that are most like it. A host may
 * hold the sites of many districts, each with a head and a foot of its own, told apart by a folder, a parameter or nothing.
 */
export function frameFor(page: Page, pages: readonly Page[]): Set<string> {
  const others = alike(page, pages);
  const least = others[FRAME_PAGES - 1]?.share ?? Number.POSITIVE_INFINITY;
  return new Set([
    ...commonFrame(pages),
    ...frameOf(others.flatMap(({ other, share }) => (share >= least ? other : []))),
  ]);
}

/** The page that is most like this one, and holds something of its own; null where none is. */
export const likest = <P extends Page>(page: P, pages: readonly P[]): P | null => alike(page, pages)[0]?.other ?? null;

function alike<P extends Page>(page: Page, pages: readonly P[]): { other: P; share: number }[] {
  const own = keysOf(page);
  return (
    pages
      .map((other) => ({ other, share: shareOf(own, keysOf(other)) }))
      // The same list under another address, or another column without one, tells nothing of the frame.
      .filter(({ other, share }) => share >= ALIKE && holdsMore(other, own))
      .sort((a, b) => b.share - a.share)
  );
}

/** Where most pages hold nothing beside what all have in common, it is no frame: the same list under many addresses. */
const commonFrame: (pages: readonly Page[]) => Set<string> = oncePer((pages) => {
  const frame = frameOf(pages);
  return pages.filter((page) => holdsMore(page, frame)).length * 2 >= pages.length ? frame : new Set();
});

/** Whether something can be read, seen or followed on a page beside these parts. */
function holdsMore(page: Page, parts: ReadonlySet<string>): boolean {
  const more = partsOf(page).filter(({ key }) => !parts.has(key));
  const words = more.reduce((sum, { kind, text }) => sum + (kind === 'press' ? 0 : text.length), 0);
  const entry = ({ kind, text }: Part): boolean => kind === 'link' && text.length >= ENTRY;
  return words > BARE || more.some((part) => part.kind === 'field' || part.kind === 'media' || entry(part));
}

function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const key of own) if (other.has(key)) common++;
  return own.size === 0 ? 0 : common / own.size;
}
