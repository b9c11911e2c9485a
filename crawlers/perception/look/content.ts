import type { ContentNode } from '../view.ts';
import type { Addresses } from './addresses.ts';
import type { Doc } from './document.ts';

/** Runs inside a frame: an element as a node of the content, without its children. */
export function contentTool({ cut }: Doc, { addressLike, resolve }: Addresses) {
  return (el: Element, style: CSSStyleDeclaration, seenNow: boolean): ContentNode => {
    const tag = el.localName;
    const node: ContentNode = { tag, children: [] };
    if (!seenNow) node.hidden = true;
    const role = el.getAttribute('role');
    if (role) node.role = role;
    if (el.id) node.id = el.id;
    const title = el.getAttribute('title');
    if (title) node.title = cut(title, 300);
    if (tag === 'a' || tag === 'area') {
      const href = el.getAttribute('href');
      // An anchor on the page stays what it is: it names the panel that it shows.
      if (href) node.href = /^\s*(javascript:|#)/i.test(href) ? href : (resolve(href) ?? href);
    }
    if (tag === 'img' || tag === 'embed' || tag === 'iframe' || tag === 'frame' || tag === 'object') {
      const src = el.getAttribute('src') ?? el.getAttribute('data');
      if (src) node.src = cut(resolve(src) ?? src, 2000);
      const alt = el.getAttribute('alt');
      if (alt) node.alt = alt;
    }
    if (tag === 'canvas' || tag === 'object' || tag === 'embed') {
      const r = el.getBoundingClientRect();
      if (seenNow && r.width >= 240 && r.height >= 160) node.painted = true;
    }
    const chooses = tag === 'input' ? (el as HTMLInputElement) : null;
    if (chooses && /^(radio|checkbox)$/.test(chooses.type)) {
      node.role = chooses.type;
      if (chooses.checked) node.checked = true;
      if (chooses.disabled) node.disabled = true;
    } else if (node.role === 'radio' && el.getAttribute('aria-checked') === 'true') node.checked = true;
    if (tag === 'td' || tag === 'th') {
      const c = el as HTMLTableCellElement;
      if (c.colSpan > 1) node.colSpan = c.colSpan;
      if (c.rowSpan > 1) node.rowSpan = c.rowSpan;
    }
    for (const a of el.attributes) {
      if (
        /^data-|^url$|^link$|^onclick$/.test(a.name) &&
        a.value &&
        (a.name === 'onclick' || addressLike(a.value) || /^[[{]/.test(a.value))
      ) {
        node.data = { ...(node.data ?? {}), [a.name]: cut(a.value, 2000) };
      }
    }
    const handler = `${node.data?.['onclick'] ?? ''};${/^javascript:/i.test(node.href ?? '') ? node.href : ''}`;
    const called = /(?<![\w$.])([A-Za-z_$][\w$]*)\(\s*['"`]/.exec(handler)?.[1];
    const own = called === undefined ? null : (window as unknown as Record<string, unknown>)[called];
    if (typeof own === 'function') {
      const source = Function.prototype.toString.call(own);
      if (source.length <= 1_000) node.calls = source;
    }
    if (/^(b|strong|th|dt|label)$/.test(tag) || (Number(style.fontWeight) >= 600 && !/^h[1-6]$/.test(tag)))
      node.strong = true;
    return node;
  };
}
