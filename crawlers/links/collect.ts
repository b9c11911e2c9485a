import { type CheerioAPI, load } from 'cheerio';
import { Parser } from 'htmlparser2';
import type { Frame, Page } from 'playwright';
import { fold, MAX_DEPTH } from '../answers/reading.ts';
import { inTime } from '../browser/in-time.ts';
import { calledWithLiteral, type FunctionSource, functionsIn, keptDocuments, literalAddresses } from './handlers.ts';
import { inCharsetOf } from './query-charset.ts';

/** A link as it stands on a page; `href` as written, to be resolved against `base`. */
export interface FoundLink {
  href: string;
  base: string;
  text: string;
  /** In the page's own navigation: a column, perhaps. */
  navigation: boolean;
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

/** Elements whose content is words for a browser that runs scripts, or stands nowhere until a script takes it. */
const WORDS_ONLY = new Set(['noscript', 'iframe', 'noembed', 'noframes', 'template']);

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
  const functions = functionsIn(html);
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
        // A link in a link ends the first, whose words are not those that follow the second.
        if (name === 'a') for (const place of around) place.link = null;
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
    return addressesOf(attributes, functions).map((href) => ({
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

/**
 * The addresses of an element by its attributes: href, else one of its own attributes, else a literal in its handler, else the document
 * that it keeps for a script.
 */
export function addressesOf(
  attributes: Readonly<Record<string, string | undefined>>,
  functions?: FunctionSource,
): string[] {
  const href = attributes['href']?.trim() ?? '';
  if (href !== '' && !/^(javascript:|#$|###$)/i.test(href)) return [href];
  for (const name of OWN_ATTRIBUTES) {
    const own = attributes[name]?.trim();
    if (own && /^(https?:)?\/|^[\w./-]+\.\w+|^#\//.test(own)) return [own];
  }
  const literal = literalAddresses(handlerOf(attributes), functions);
  if (literal.length > 0) return literal;
  const kept = keptDocuments(attributes);
  if (kept.length > 0) return kept;
  return href === '' ? [] : [href];
}

/** What an element does when it is pressed, as far as it is written on it. */
function handlerOf(attributes: Readonly<Record<string, string | undefined>>): string {
  const href = attributes['href']?.trim() ?? '';
  return `${attributes['onclick'] ?? ''};${/^javascript:/i.test(href) ? href : ''}`;
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
    const functions = await functionsOf(frame, report?.links ?? []);
    for (const raw of report?.links ?? []) {
      for (const href of addressesOf(raw.attributes, functions))
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

/** The functions of the page that its links call with a literal. */
async function functionsOf(frame: Frame, links: readonly RawLink[]): Promise<FunctionSource> {
  const called = new Set(links.flatMap(({ attributes }) => calledWithLiteral(handlerOf(attributes))));
  if (called.size === 0) return () => null;
  const given = await inTime(frame, frame.evaluate(sourcesOf, [...called])).catch(() => ({}));
  const sources = new Map<string, string>(Object.entries(given));
  return (name) => sources.get(name) ?? null;
}

/** Counters and trackers sit in frames without size; their links are nobody's. */
async function takesRoom(frame: Frame): Promise<boolean> {
  const asked = frame.evaluate(() => innerWidth > 10 && innerHeight > 10);
  return inTime(frame, asked).catch(() => false);
}

/** Runs in the page: the sources of its own functions that only do a little. */
function sourcesOf(names: string[]): Record<string, string> {
  const sources: Record<string, string> = {};
  for (const name of names) {
    const found: unknown = Reflect.get(window, name);
    const source = typeof found === 'function' ? Function.prototype.toString.call(found) : '';
    if (source !== '' && source.length <= 1_000) sources[name] = source;
  }
  return sources;
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
      for (const { name, value } of element.attributes)
        if (name === 'href' || name === 'onclick' || name.startsWith('data-') || own.includes(name))
          attributes[name] = value.slice(0, 2_000);
      const alt = element.querySelector('img')?.getAttribute('alt') ?? element.getAttribute('alt') ?? '';
      const text = (element.textContent ?? '').trim() || element.getAttribute('title') || alt;
      links.push({ attributes, text: text.slice(0, 300), navigation: element.closest(navigation) !== null });
    }
  };
  visit(document);
  return { base: document.baseURI, charset: document.characterSet, links };
}
