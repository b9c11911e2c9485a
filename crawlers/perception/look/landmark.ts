import type { Action } from '../view.ts';
import type { Doc } from './document.ts';

/** Runs inside a frame: in which part of a page an element stands, by what holds it, else by where it is. */
export function landmarkTool({ styleOf, vw, vh, docHeight }: Doc) {
  /** What has heads and feet of its own, or lies in a certain way. */
  const part =
    /tab|panel|dialog|modal|collapse|accordion|table|drawer|popover|list|item|(^|--)is-|--top$|(back|go|to)-?top/;
  /** A page's head begins at its top; those of its parts (el-tabs__header, guide-head) do not. */
  const isPageHead = (e: Element, words: string): boolean => {
    const heads = words
      .split(/\s+/)
      .filter((word) => /(^|[_-])(head|header|topbar|top)([_-]|$)/.test(word) && !part.test(word));
    if (heads.length === 0) return false;
    // In a frame the place within it says nothing about the place on the page.
    if (window.parent !== window) return true;
    const own = heads.some((word) => /^(head|header|topbar|top)([_-]|$)/.test(word));
    return e.getBoundingClientRect().top + window.scrollY < (own ? 150 : 80);
  };
  /** And its foot ends at its bottom. */
  const isPageFoot = (e: Element, words: string): boolean =>
    words.split(/\s+/).some((word) => /(^|[_-])(foot|footer|copyright)([_-]|$)/.test(word) && !part.test(word)) &&
    (window.parent !== window || docHeight - e.getBoundingClientRect().bottom - window.scrollY < 300);
  /** One of several like it under one another: a list that begins right below a small head. */
  const inColumn = (el: Element): boolean => {
    const alike = [...(el.parentElement?.children ?? [])].filter((e) => e.localName === el.localName).slice(0, 4);
    const boxes = alike.map((e) => e.getBoundingClientRect());
    return (
      boxes.length >= 3 &&
      boxes.every((b, i) => {
        const above = boxes[i - 1];
        return (
          !above || (Math.abs(b.left - above.left) < 2 && b.top >= above.bottom - 2 && b.bottom > above.bottom + 10)
        );
      })
    );
  };
  return (el: Element, r: DOMRect): Action['region'] => {
    for (
      let e: Element | null = el;
      e && e !== document.body;
      e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null
    ) {
      const tag = e.localName;
      const role = e.getAttribute('role');
      if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'overlay';
      const pos = styleOf(e).position;
      if (pos === 'fixed') {
        const b = e.getBoundingClientRect();
        if (b.width >= vw * 0.3 && b.height >= vh * 0.3) return 'overlay';
        if (b.top < 10 && b.width > vw * 0.8) return 'header';
        return 'aside';
      }
      if (tag === 'footer' || role === 'contentinfo') return 'footer';
      if (tag === 'nav' || role === 'navigation') return 'nav';
      if (tag === 'header' || role === 'banner') return 'header';
      if (tag === 'aside' || role === 'complementary') return 'aside';
      if (tag === 'main' || role === 'main') return 'main';
      const words = `${e.id} ${e.getAttribute('class') ?? ''}`.toLowerCase();
      if (/(^|[\s_-])(foot|footer|copyright)([\s_-]|$)/.test(words) && isPageFoot(e, words)) return 'footer';
      if (/(^|[\s_-])(nav|navbar|navigation|menu|breadcrumb|crumbs?)([\s_-]|$)/.test(words)) return 'nav';
      if (/(^|[\s_-])(head|header|topbar|top)([\s_-]|$)/.test(words) && isPageHead(e, words)) return 'header';
    }
    // In a frame the place within it says nothing about the place on the page.
    if (window.parent !== window) return 'other';
    const y = r.top + window.scrollY;
    if (y < 70 && !inColumn(el)) return 'header';
    if (docHeight > vh && y > docHeight - 140) return 'footer';
    return 'other';
  };
}
