import { type CheerioAPI, load } from 'cheerio';

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

const UNSEEN =
  'script, style, noscript, template, [hidden], [v-cloak], [style*="display:none"], [style*="display: none"]';
const FURNITURE =
  'header, nav, footer, aside, a, select, button, label, form, [role=navigation], [role=banner], [role=contentinfo], ' +
  '[class*=header i], [class*=footer i], [class*=nav i], [class*=copyright i], [id*=header i], [id*=footer i], [id*=nav i]';

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

/** Reads a page's source, or a rendered page's. */
export function readHtml(html: string): Reading {
  const $ = load(html);
  const links = $('a[href], a[onclick], area[href]').length;
  const scripts = $('script').length;
  const media = $('img, iframe, frame, embed, object, canvas, video, svg').length;
  const password = $('input[type=password]').length > 0;
  const title = fold($('title').first().text());
  $(UNSEEN).remove();
  const headings = $('h1, h2, h3')
    .toArray()
    .map((heading) => fold($(heading).text()))
    .filter((heading) => heading !== '');
  const text = words($);
  $(FURNITURE).remove();
  return { title, headings, text, own: words($), links, scripts, media, password, html: true };
}

/** Text with a blank between elements, so that neighbours do not run together. */
function words($: CheerioAPI): string {
  const parts: string[] = [];
  $('body')
    .find('*')
    .addBack()
    .contents()
    .each((_, node) => {
      if (node.type === 'text') parts.push(node.data);
    });
  return fold(parts.join(' '));
}
