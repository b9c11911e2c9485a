import type { CheerioAPI } from 'cheerio';
import type { Element, ParentNode } from 'domhandler';

/** What surrounds the content of every page: its head, its foot, and the ways through the site. */
type Kind = 'head' | 'foot' | 'ways';

/** Words that only say what an element is to the layout: `nav-box` is a nav. */
const LAYOUT = /^(bar|box|wrap|wrapper|list|con|container|inner|area|left|right|top|bottom)$/;
/** Said of what holds such a thing, or does not: `has-header`. */
const TELLS_OF = /^(has|no|with|without|is|show|hide)$/;
const HEAD = /headers?$/;
const FOOT = /(footers?|copyrights?)$/;
/** Names run together: `topnav`, `leftmenu`, `breadcrumb`. `position` is where one is: 当前位置. */
const WAYS = /(navs?|navbar|navigation|menus?|crumbs?|pagination|pager|paging)$|^position$/;

/** The last word of a name says what it names: a `page-nav` is a nav, a `page-personal` or `position-relative` is not. */
function kindOfName(name: string): Kind | null {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (TELLS_OF.test(words[0] ?? '')) return null;
  while (words.length > 1 && LAYOUT.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  return FOOT.test(last) ? 'foot' : HEAD.test(last) ? 'head' : WAYS.test(last) ? 'ways' : null;
}

function kindOf({ name, attribs }: Element): Kind | null {
  if (name === 'body' || name === 'html' || name === 'main') return null;
  if (name === 'header') return 'head';
  if (name === 'footer') return 'foot';
  if (name === 'nav' || name === 'aside' || attribs['role'] === 'navigation') return 'ways';
  for (const token of `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.split(/\s+/)) {
    const kind = token === '' ? null : kindOfName(token);
    if (kind) return kind;
  }
  return null;
}

/** The ends of a page, and its main part. */
type Landmark = 'head' | 'foot' | 'main';

function landmarkOf({ name, attribs }: Element, kind: Kind | null): Landmark | null {
  if (name === 'main' || attribs['role'] === 'main') return 'main';
  return kind === 'ways' ? null : kind;
}

/** What holds the main part or the other end of a page is the page, whatever it is called. */
const isWholePage = (kind: Kind, held: ReadonlySet<Landmark> | undefined): boolean =>
  held !== undefined && (held.has('main') || held.has(kind === 'foot' ? 'head' : 'foot'));

/** Takes away what surrounds the content of a page by its own mark-up. */
export function removeSurround($: CheerioAPI): void {
  const held = new Map<ParentNode | null, Set<Landmark>>();
  // From the last to the first: what an element holds is known before the element is asked about.
  for (const element of $('body *').toArray().reverse()) {
    const kind = kindOf(element);
    const own = held.get(element);
    const around = held.get(element.parent) ?? new Set();
    held.set(element.parent, around);
    for (const landmark of own ?? []) around.add(landmark);
    const landmark = landmarkOf(element, kind);
    if (landmark) around.add(landmark);
    if (kind && !isWholePage(kind, own)) $(element).remove();
  }
}
