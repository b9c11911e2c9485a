import type { Action } from '../view.ts';
import type { Doc } from './document.ts';

/** Runs inside a frame: in which part of a page an element stands, by what holds it, else by where it is. */
export function landmarkTool({ styleOf, vw, vh, docHeight }: Doc) {
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
      if (/(^|[\s_-])(foot|footer|copyright)([\s_-]|$)/.test(words)) return 'footer';
      if (/(^|[\s_-])(nav|navbar|navigation|menu|breadcrumb|crumbs?)([\s_-]|$)/.test(words)) return 'nav';
      // The head of a part of the page (el-tabs__header, card-head) or the way it lies (is-top) is not the page's.
      const head = words
        .split(/\s+/)
        .some(
          (word) =>
            /(^|[_-])(head|header|topbar|top)([_-]|$)/.test(word) &&
            !/tab|card|panel|dialog|modal|collapse|accordion|table|drawer|popover|list|item|(^|--)is-|--top$|(back|go|to)-?top/.test(
              word,
            ),
        );
      if (head) return 'header';
    }
    // In a frame the place within it says nothing about the place on the page.
    if (window.parent !== window) return 'other';
    const y = r.top + window.scrollY;
    if (y < 70) return 'header';
    if (docHeight > vh && y > docHeight - 140) return 'footer';
    return 'other';
  };
}
