import type { CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag } from 'domhandler';

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

/** What holds the main part or the other end of a page is the page, whatever it is called. */
function isWholePage(element: Element, kind: Kind): boolean {
  const holds = (node: AnyNode): boolean => {
    if (!isTag(node)) return false;
    if (node.name === 'main' || node.attribs['role'] === 'main') return true;
    const within = kindOf(node);
    return (kind === 'foot' ? within === 'head' : within === 'foot') || node.children.some(holds);
  };
  return element.children.some(holds);
}

/** Takes away what surrounds the content of a page by its own mark-up. */
export function removeSurround($: CheerioAPI): void {
  for (const element of $('body *').toArray()) {
    const kind = kindOf(element);
    if (kind && !isWholePage(element, kind)) $(element).remove();
  }
}
