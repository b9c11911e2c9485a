import { load } from 'cheerio';
import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';

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

/** Reads a page's source, or a rendered page's, in one walk: links are checked by the thousand. */
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
  const $ = load(html);
  const seen: string[] = [];
  const own: string[] = [];
  const headings: string[][] = [];
  const ahead: { node: ChildNode; at: Place }[] = [];
  const enter = (parent: ParentNode, at: Place): void => {
    for (const node of parent.children.toReversed()) ahead.push({ node, at });
  };
  enter($.root()[0] as ParentNode, { body: false, unseen: false, furniture: false, heading: null });
  // No recursion: a page may be nested deeper than our stack.
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, at } = next;
    if (isText(node)) {
      if (at.unseen) continue;
      at.heading?.push(node.data);
      if (!at.body) continue;
      seen.push(node.data);
      if (!at.furniture) own.push(node.data);
    } else if (isTag(node)) {
      count(node, reading);
      const unseen = at.unseen || isUnseen(node);
      const heading = unseen || !HEADING.has(node.name) ? at.heading : [];
      if (heading && heading !== at.heading) headings.push(heading);
      const body = at.body || node.name === 'body';
      enter(node, { body, unseen, furniture: at.furniture || isFurniture(node), heading });
    }
  }
  reading.title = fold($('title').first().text());
  reading.headings = headings.map((parts) => fold(parts.join(''))).filter((heading) => heading !== '');
  // A blank between elements, so that neighbours do not run together.
  reading.text = fold(seen.join(' '));
  reading.own = fold(own.join(' '));
  return reading;
}

/** Where in a page a walk stands: within its body, in what nobody sees, in what surrounds every page, in a heading. */
interface Place {
  body: boolean;
  unseen: boolean;
  furniture: boolean;
  heading: string[] | null;
}

const HEADING = new Set(['h1', 'h2', 'h3']);
const MEDIA = new Set(['img', 'iframe', 'frame', 'embed', 'object', 'canvas', 'video', 'svg']);

function count({ name, attribs }: Element, reading: Reading): void {
  if (name === 'script') reading.scripts++;
  else if (MEDIA.has(name)) reading.media++;
  else if (name === 'a' ? 'href' in attribs || 'onclick' in attribs : name === 'area' && 'href' in attribs)
    reading.links++;
  else if (name === 'input' && attribs['type']?.toLowerCase() === 'password') reading.password = true;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);

function isUnseen({ name, attribs }: Element): boolean {
  return (
    UNSEEN.has(name) || 'hidden' in attribs || 'v-cloak' in attribs || /display: ?none/.test(attribs['style'] ?? '')
  );
}

const FURNITURE = new Set(['header', 'nav', 'footer', 'aside', 'a', 'select', 'button', 'label', 'form']);

function isFurniture({ name, attribs }: Element): boolean {
  return (
    FURNITURE.has(name) ||
    /^(navigation|banner|contentinfo)$/.test(attribs['role'] ?? '') ||
    /header|footer|nav|copyright/i.test(attribs['class'] ?? '') ||
    /header|footer|nav/i.test(attribs['id'] ?? '')
  );
}
