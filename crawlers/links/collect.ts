import { type CheerioAPI, load } from 'cheerio';
import { Parser } from 'htmlparser2';
import type { Frame, Page } from 'playwright';
import { fold, MAX_DEPTH } from '../answers/reading.ts';
import { inTime } from '../browser/in-time.ts';
import { inCharsetOf } from './query-charset.ts';

/** A link as it stands on a page; `href` as written, to be resolved against `base`. */
export interface FoundLink {
  href: string;
  base: string;
  text: string;
  /** In the page's own navigation: a column, perhaps. */
  navigation: boolean;
}

/**
 * Addresses that plainly stand in a handler: a literal that is passed to open or assigned to location, or that is an
 * absolute address. What a handler builds from parts is left to whoever can press it.
 */
const LITERALS = [
  /(?:window\.)?open\(\s*(['"`])([^'"`]+)\1/g,
  /location(?:\.href)?\s*=\s*(['"`])([^'"`]+)\1/g,
  /location\.(?:assign|replace)\(\s*(['"`])([^'"`]+)\1/g,
  /(['"`])(https?:\/\/[^'"`\s]+)\1/g,
];

export function literalAddresses(script: string): string[] {
  const found = LITERALS.flatMap((pattern) =>
    [...script.matchAll(pattern)]
      // What the script goes on with makes the address: '/search?name=' + words is the beginning of one.
      .filter((match) => !/^['"`]?\s*\+/.test(script.slice((match.index ?? 0) + match[0].length)))
      .map((match) => match[2] ?? ''),
  );
  return [...new Set(found.filter((address) => address !== '' && !/[{}$+<>]/.test(address)))];
}

/** Addresses of the frames in a page's source, resolved: what stands in them stands on the page. */
export function framesInSource(html: string, url: string): string[] {
  if (!/<i?frame\b/i.test(html)) return [];
  const $ = load(html);
  const sources = $('iframe[src], frame[src]')
    .toArray()
    .map((frame) => $(frame).attr('src')?.trim() ?? '');
  return sources
    .filter((src) => src !== '' && !/^(about|javascript):/i.test(src) && URL.canParse(src, url))
    .map((src) => new URL(src, url).href);
}

/** The address against which a page resolves its links: its own, unless it declares another. */
export function baseOf($: CheerioAPI, url: string): string {
  const declared = $('base[href]').first().attr('href');
  return declared && URL.canParse(declared, url) ? new URL(declared, url).href : url;
}

/** Elements whose content is words for a browser that runs scripts. */
const WORDS_ONLY = new Set(['noscript', 'iframe', 'noembed', 'noframes']);

/** A link that is being read. */
interface OpenLink {
  attributes: Readonly<Record<string, string>>;
  text: string;
  picture: string | null;
  navigation: boolean;
}

/**
 * Links of a page's source, which was written in `charset`. A page that scripts draw has none here. Read as it is parsed: a tree of every
 * page would cost most of a crawl.
 */
export function linksInSource(html: string, url: string, charset?: string): FoundLink[] {
  const links: OpenLink[] = [];
  /** What is open around the place that is read: whether it is navigation, words only, a link. */
  const around: { navigation: boolean; wordsOnly: boolean; link: OpenLink | null }[] = [];
  let here: (typeof around)[number] = { navigation: false, wordsOnly: false, link: null };
  let base = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (around.length >= MAX_DEPTH) return parser.reset();
      around.push(here);
      if (here.wordsOnly || WORDS_ONLY.has(name)) {
        here = { ...here, wordsOnly: true };
        return;
      }
      if (name === 'base') base ||= attributes['href'] ?? '';
      if (name === 'img' && here.link) here.link.picture ??= attributes['alt'] ?? '';
      const navigation = here.navigation || isNavigation(name, attributes);
      if (name === 'a' || name === 'area') {
        // A link in a link ends the first.
        here = { navigation, wordsOnly: false, link: { attributes, text: '', picture: null, navigation } };
        links.push(here.link as OpenLink);
      } else if (navigation !== here.navigation) here = { ...here, navigation };
    },
    onclosetag() {
      here = around.pop() ?? here;
    },
    ontext(text) {
      if (here.link) here.link.text += text;
    },
  });
  parser.end(html);
  const at = base !== '' && URL.canParse(base, url) ? new URL(base, url).href : url;
  return links.flatMap(({ attributes, text, picture, navigation }) => {
    const says = fold(text) || fold(attributes['title'] ?? '') || fold(picture ?? '') || fold(attributes['alt'] ?? '');
    return addressesOf((name) => attributes[name]).map((href) => ({
      href: inCharsetOf(href, charset),
      base: at,
      text: says,
      navigation,
    }));
  });
}

/** The same as NAVIGATION asks, of one element. */
const isNavigation = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'nav' ||
  name === 'header' ||
  attributes['role'] === 'navigation' ||
  /nav|menu/i.test(attributes['class'] ?? '') ||
  /nav|menu/i.test(attributes['id'] ?? '');

const NAVIGATION = 'nav, header, [role=navigation], [class*=nav i], [class*=menu i], [id*=nav i], [id*=menu i]';

/** Attributes in which portals keep the address of a link beside or instead of href (research notes B2). */
const OWN_ATTRIBUTES = ['url', 'data-url', 'data-href', 'data-link'];

/** The addresses of an element by its attributes: href, else one of its own attributes, else a literal in its handler. */
export function addressesOf(attribute: (name: string) => string | undefined): string[] {
  const href = attribute('href')?.trim() ?? '';
  if (href !== '' && !/^(javascript:|#$|###$)/i.test(href)) return [href];
  for (const name of OWN_ATTRIBUTES) {
    const own = attribute(name)?.trim();
    if (own && /^(https?:)?\/|^[\w./-]+\.\w+|^#\//.test(own)) return [own];
  }
  const literal = literalAddresses(`${attribute('onclick') ?? ''};${/^javascript:/i.test(href) ? href : ''}`);
  if (literal.length > 0) return literal;
  return href === '' ? [] : [href];
}

/** Links of one frame that are taken, far beyond what is checked of a city: a page with more is a trap. */
const MAX_LINKS = 10_000;
/** So many take about a second to be handed over, milliseconds. */
const LINKS_MS = 15_000;

interface RawLink {
  attributes: Record<string, string>;
  text: string;
  navigation: boolean;
}

/** Links of a rendered page, in all its frames that take room; in document order. */
export async function linksOnPage(page: Page): Promise<FoundLink[]> {
  const found: FoundLink[] = [];
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && !(await takesRoom(frame))) continue;
    const asked = frame.evaluate(rawLinks, { navigation: NAVIGATION, own: OWN_ATTRIBUTES, max: MAX_LINKS });
    const report = await inTime(frame, asked, LINKS_MS).catch(() => null);
    for (const raw of report?.links ?? []) {
      for (const href of addressesOf((name) => raw.attributes[name]))
        found.push({
          href: inCharsetOf(href, report?.charset),
          base: report?.base ?? page.url(),
          text: fold(raw.text).slice(0, 100),
          navigation: raw.navigation,
        });
    }
  }
  return found;
}

/** Counters and trackers sit in frames without size; their links are nobody's. */
async function takesRoom(frame: Frame): Promise<boolean> {
  const asked = frame.frameElement().then((element) => element.boundingBox());
  const box = await inTime(frame.parentFrame() ?? frame, asked).catch(() => null);
  return box !== null && box.width > 10 && box.height > 10;
}

/** Runs in the page: everything that carries an address, open shadow roots included. */
function rawLinks({ navigation, own, max }: { navigation: string; own: string[]; max: number }): {
  base: string;
  charset: string;
  links: RawLink[];
} {
  const wanted = ['a', 'area', '[onclick]', ...own.map((name) => `[${name}]`)].join(', ');
  const links: RawLink[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (links.length >= max) return;
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.matches(wanted)) continue;
      // Hidden links are menus that open; a hidden box with a handler is furniture of another screen.
      if (!element.matches('a, area') && !element.checkVisibility({ visibilityProperty: true })) continue;
      const attributes: Record<string, string> = {};
      for (const name of ['href', 'onclick', ...own]) {
        const value = element.getAttribute(name);
        if (value !== null) attributes[name] = value;
      }
      const alt = element.querySelector('img')?.getAttribute('alt') ?? element.getAttribute('alt') ?? '';
      const text = (element.textContent ?? '').trim() || element.getAttribute('title') || alt;
      links.push({ attributes, text: text.slice(0, 300), navigation: element.closest(navigation) !== null });
    }
  };
  visit(document);
  return { base: document.baseURI, charset: document.characterSet, links };
}
