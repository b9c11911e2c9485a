import type { Doc } from './document.ts';

/** How the look names elements. */
export type Names = ReturnType<typeof nameTools>;

/** Runs inside a frame: what elements and fields are called, by words or by what stands for them. */
export function nameTools({ fold, cut }: Doc) {
  /** What libraries call a glyph for those who hear the page: `icon: caret-down` is a mark, no word. */
  const glyph =
    /^(icon:?\s*)?(up|down|left|right|(caret|arrow|chevron|angle|triangle|plus|minus|expand|collapse|toggle)([-_ ]?(up|down|left|right|square|circle|outlined?|o|open|close|node|alt?))*)$/i;

  const nameOf = (el: Element): string => {
    const h = el as HTMLElement;
    let t = fold(h.innerText ?? el.textContent);
    if (!t) t = fold(el.textContent);
    if (!t && el instanceof HTMLInputElement) t = fold(el.value) || (el.readOnly ? fold(el.placeholder) : '');
    if (!t && el.childElementCount > 0) {
      // Drop-downs of widgets: a box around a field that takes no writing, which shows what is chosen.
      const field = el.querySelector('input');
      if (field?.readOnly) t = fold(field.value) || fold(field.placeholder);
    }
    if (!t) t = fold(el.getAttribute('aria-label') || el.getAttribute('title') || el.getAttribute('alt'));
    if (!t) {
      const img = el.querySelector('img[alt],[title],[aria-label],area[alt]');
      t = fold(img?.getAttribute('alt') || img?.getAttribute('title') || img?.getAttribute('aria-label'));
    }
    if (glyph.test(t)) return '';
    // A name that the server has cut off stands whole in its title.
    if (/(…|\.{3})$/.test(t)) {
      const begun = t.replace(/(…|\.{2,})$/, '');
      const whole = [el, ...el.querySelectorAll('[title]'), el.parentElement]
        .map((e) => fold(e?.getAttribute('title')))
        .find((w) => begun.length >= 2 && w.startsWith(begun) && w.length > begun.length);
      if (whole) t = whole;
    }
    // A letter of the name in a box stands for a picture: 法 法人办事, 诉 投诉建议.
    t = t.replace(/^([\u4e00-\u9fa5]) (?=\S{0,5}\1)(?=[\u4e00-\u9fa5]{2})/, '');
    // Buttons are spaced out to equal widths: 进 入, 确 定.
    if (/^(?:[\u4e00-\u9fa5] )+[\u4e00-\u9fa5]$/.test(t)) t = t.replaceAll(' ', '');
    return cut(t, 200);
  };

  /** What a picture without words is called where it is kept, and what the style draws in its place. */
  const iconOf = (el: Element): string => {
    const box = el.parentElement;
    const parts = [...(box?.childElementCount === 1 ? [box] : []), el, ...[...el.querySelectorAll('*')].slice(0, 6)];
    const names = parts.flatMap((e) => [
      e.getAttribute('class'),
      e.id,
      e.getAttribute('data-icon'),
      e.getAttribute('aria-label'),
      e.getAttribute('src')?.split(/[?#]/)[0]?.split('/').at(-1)?.slice(0, 60),
      e.localName === 'use' ? (e.getAttribute('href') ?? e.getAttribute('xlink:href')) : null,
      ...(e === box ? [] : ['::before', '::after'].map((side) => getComputedStyle(e, side).content)).map((drawn) =>
        /^["'].*["']$/.test(drawn) ? drawn.slice(1, -1) : null,
      ),
    ]);
    return cut(fold(names.filter(Boolean).join(' ')), 200);
  };

  /** 姓名：<input>, the words directly before a field; what stands before a box to be ticked belongs to the one before. */
  const writtenBefore = (el: HTMLInputElement): string => {
    if (el.type === 'radio' || el.type === 'checkbox') return '';
    const node = el.previousSibling;
    const t = node?.nodeType === Node.TEXT_NODE ? fold(node.textContent) : '';
    return t.length <= 30 && /[\u4e00-\u9fa5]{2}.*[:：]$/.test(t) ? t : '';
  };

  const labelOf = (el: HTMLInputElement): string => {
    const fromLabels = [...(el.labels ?? [])].map((l) => fold(l.innerText)).join(' ');
    if (fromLabels) return fromLabels;
    const by = el.getAttribute('aria-labelledby');
    if (by) {
      const t = by
        .split(/\s+/)
        .map((id) => fold(document.getElementById(id)?.innerText))
        .join(' ');
      if (t) return t;
    }
    const own = el.getAttribute('aria-label') ?? el.getAttribute('title') ?? '';
    if (own) return fold(own);
    const written = writtenBefore(el);
    if (written) return written;
    const cell = el.closest('td,dd');
    const before =
      cell?.previousElementSibling ?? el.previousElementSibling ?? el.parentElement?.previousElementSibling;
    const t = fold((before as HTMLElement | null)?.innerText);
    return t.length <= 30 ? t : '';
  };
  /** A star that the style draws (::before of the label) in the row of this field alone. */
  const starred = (el: Element): boolean => {
    let row = el.parentElement;
    for (let up = 0; row && up < 3 && row.querySelectorAll('input,textarea,select').length === 1; up++) {
      if (row.childElementCount > 12) return false;
      for (const part of [row, ...row.querySelectorAll('*')].slice(0, 24))
        for (const side of ['::before', '::after'])
          if (/^["'][*＊]["']$/.test(getComputedStyle(part, side).content.trim())) return true;
      row = row.parentElement;
    }
    return false;
  };
  return { nameOf, iconOf, labelOf, starred };
}
