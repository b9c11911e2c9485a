import { Parser } from 'htmlparser2';

/** What of a page matters for telling whether it is the page that was asked for. Blanks folded everywhere. */
export interface Reading {
  title: string;
  headings: string[];
  /** All text that a person could see. */
  text: string;
  /** The page's own words: without links, lists of choices and what surrounds every page (head, navigation, foot). */
  own: string;
  links: number;
  scripts: number;
  /** Images, frames, canvases and the like: a page without words may still show something. */
  media: number;
  password: boolean;
  /** True where the answer is a page rather than data. */
  html: boolean;
}

export const fold = (text: string): string => text.replace(/[\s\u00a0\u3000\u200b]+/g, ' ').trim();

/** Reads a decoded answer. Data (JSON, plain text) is all text. */
export function readAnswer(text: string, contentType: string): Reading {
  if (!looksLikeHtml(text, contentType)) {
    const words = fold(text);
    return {
      title: '',
      headings: [],
      text: words,
      own: words,
      links: 0,
      scripts: 0,
      media: 0,
      password: false,
      html: false,
    };
  }
  return readHtml(text);
}

/** Whether an answer is a page; servers that name no type, or text/plain, still send pages. */
export function looksLikeHtml(text: string, contentType: string): boolean {
  if (/html|xhtml/i.test(contentType)) return true;
  if (contentType && !/text\/plain|octet-stream|x-unknown/i.test(contentType)) return false;
  return /^\s*(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype html|html|head|body|title|script|meta)\b/i.test(
    text.slice(0, 4000),
  );
}

/** Elements within elements that are read: browsers' parsers go no deeper than 512, so nobody sees what lies below. */
export const MAX_DEPTH = 2_000;

/** Reads a page's source, or a rendered page's, as it is parsed and without a tree of it: links are checked by the thousand. */
export function readHtml(html: string): Reading {
  const reading: Reading = {
    title: '',
    headings: [],
    text: '',
    own: '',
    links: 0,
    scripts: 0,
    media: 0,
    password: false,
    html: true,
  };
  const seen: string[] = [];
  const own: string[] = [];
  const headings: string[][] = [];
  const titles: string[][] = [];
  const places: Place[] = [];
  let at: Place = { unseen: false, furniture: false, heading: null, title: null };
  let body = false;
  let words = '';

  function flush(): void {
    if (words === '') return;
    const text = words;
    words = '';
    at.title?.push(text);
    if (at.unseen) return;
    at.heading?.push(text);
    // What is said outside of the head's own elements begins the body, as it does in a browser.
    if (at.title === null && !body && text.trim() !== '') body = true;
    if (!body) return;
    seen.push(text);
    if (!at.furniture) own.push(text);
  }

  const parser = new Parser({
    onopentag(name, attribs) {
      flush();
      // What closes out of order is looked for in all that is open: in a depth without end that takes half a minute.
      if (places.length >= MAX_DEPTH) return parser.reset();
      if (!body && !HEAD.has(name)) body = true;
      count(name, attribs, reading);
      const unseen = at.unseen || isUnseen(name, attribs);
      const heading: string[] | null = unseen || !HEADING.has(name) ? at.heading : [];
      if (heading && heading !== at.heading) headings.push(heading);
      const title = name === 'title' ? [] : at.title;
      if (title && title !== at.title) titles.push(title);
      places.push(at);
      at = { unseen, furniture: at.furniture || isFurniture(name, attribs), heading, title };
    },
    onclosetag() {
      flush();
      at = places.pop() ?? at;
    },
    ontext(text) {
      words += text;
    },
    oncomment: flush,
  });
  parser.end(html);
  flush();
  reading.title = fold((titles[0] ?? []).join(''));
  reading.headings = headings.map((parts) => fold(parts.join(''))).filter((heading) => heading !== '');
  // A blank between elements, so that neighbours do not run together.
  reading.text = fold(seen.join(' '));
  reading.own = fold(own.join(' '));
  return reading;
}

/** Where in a page a word stands: in what nobody sees, in what surrounds every page, in a heading, in a title. */
interface Place {
  unseen: boolean;
  furniture: boolean;
  heading: string[] | null;
  title: string[] | null;
}

/** Elements that stand in a head, also where it is not written. */
const HEAD = new Set(['html', 'head', 'title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template']);
const HEADING = new Set(['h1', 'h2', 'h3']);
type Attributes = Readonly<Record<string, string>>;

const MEDIA = new Set(['img', 'iframe', 'frame', 'embed', 'object', 'canvas', 'video', 'svg']);

function count(name: string, attribs: Attributes, reading: Reading): void {
  if (name === 'script') reading.scripts++;
  else if (MEDIA.has(name)) reading.media++;
  else if (name === 'a' ? 'href' in attribs || 'onclick' in attribs : name === 'area' && 'href' in attribs)
    reading.links++;
  else if (name === 'input' && attribs['type']?.toLowerCase() === 'password') reading.password = true;
}

/** Elements whose words nobody sees; attributes may hide others (own-words.ts knows the same). */
export const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'noframes', 'template']);

function isUnseen(name: string, attribs: Attributes): boolean {
  return (
    UNSEEN.has(name) || 'hidden' in attribs || 'v-cloak' in attribs || /display: ?none/.test(attribs['style'] ?? '')
  );
}

/** Elements that surround every page or lead away from it. */
export const FURNITURE: ReadonlySet<string> = new Set([
  'header',
  'nav',
  'footer',
  'aside',
  'a',
  'select',
  'button',
  'label',
  'form',
]);

function isFurniture(name: string, attribs: Attributes): boolean {
  return (
    FURNITURE.has(name) ||
    /^(navigation|banner|contentinfo)$/.test(attribs['role'] ?? '') ||
    /header|footer|nav|copyright/i.test(attribs['class'] ?? '') ||
    /header|footer|nav/i.test(attribs['id'] ?? '')
  );
}
