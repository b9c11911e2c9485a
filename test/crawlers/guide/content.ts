import { load } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { ContentNode } from '../../../crawlers/perception/view.ts';

/**
 * HTML → the shape that the perception script gives, as far as markup alone can tell: `hidden` from the attribute and
 * inline style, `strong` from b/strong/th and inline weight, frames from `srcdoc`.
 */
export function content(html: string): ContentNode {
  const $ = load(html);
  const body = $('body')[0] as unknown as Element;
  return { tag: '#document', children: [convert(body) as ContentNode] };
}

function convert(node: AnyNode): ContentNode | null {
  if (node.type === 'text') {
    const text = node.data.replace(/[\t\n\r ]+/g, ' ');
    return text === '' ? null : { tag: '#text', text, children: [] };
  }
  if (node.type !== 'tag') return null;
  const element = node as Element;
  const made: ContentNode = { tag: element.name.toLowerCase(), children: [] };
  const a = element.attribs;
  if ('hidden' in a || /display:\s*none|visibility:\s*hidden/.test(a.style ?? '')) made.hidden = true;
  if (a.href !== undefined) made.href = a.href;
  if (a.src) made.src = a.src;
  if (a.alt) made.alt = a.alt;
  if (a.title) made.title = a.title;
  if (a.colspan) made.colSpan = Number(a.colspan);
  if (a.rowspan) made.rowSpan = Number(a.rowspan);
  if (a.role) made.role = a.role;
  if (a.id) made.id = a.id;
  const data = Object.fromEntries(
    Object.entries(a).filter(
      ([k, v]) => k === 'onclick' || ((k.startsWith('data-') || k === 'url') && /[/#{]/.test(v)),
    ),
  );
  if (Object.keys(data).length > 0) made.data = data;
  if (/^(?:b|strong|th)$/.test(made.tag) || /font-weight:\s*(?:bold|[6-9]00)/.test(a.style ?? '')) made.strong = true;
  if (made.tag === 'iframe' && a.srcdoc) {
    made.children = [content(a.srcdoc)];
    return made;
  }
  for (const child of element.children) {
    const inner = convert(child as AnyNode);
    if (inner) made.children.push(inner);
  }
  return made;
}
