import type { Action } from '../view.ts';
import type { Doc } from './document.ts';

/** How the look reads the rows of lists. */
export type Rows = ReturnType<typeof rowTools>;

/** Runs inside a frame: what stands around an element, and where something hidden comes up. */
export function rowTools({ fold, cut, styleOf }: Doc) {
  /** Whether `from` is one of several like entries of `box`: what lies beside it then belongs to others. */
  const oneOfMany = (box: Element, from: Element): boolean => {
    if (/^(td|th|dd|dt)$/.test(from.localName)) return false;
    const kind = from.getAttribute('class') ?? '';
    const like = [...box.children].filter(
      (c) =>
        c !== from && c.localName === from.localName && (c.getAttribute('class') ?? '') === kind && fold(c.textContent),
    );
    if (like.length === 0) return false;
    const mine = from.getBoundingClientRect();
    const beside = like.every((c) => Math.abs(c.getBoundingClientRect().top - mine.top) < 6);
    // Short things on one line are the buttons of one row.
    return !(beside && fold(from.textContent).length <= 10);
  };
  /** Elements of a box of a row's buttons at the most. */
  const SMALL = 16;
  /** Whether a box holds nothing but the buttons of one row: what they belong to stands beside it. */
  const onlyButtons = (box: Element, text: string): boolean => {
    const named = 'a,button,[onclick],[role=button]';
    const all = [...box.querySelectorAll('*')];
    // What only a script knows for a button has the pointer of one.
    const drawn = all.length <= SMALL && !box.querySelector(named);
    const buttons = all.filter((b) =>
      drawn
        ? b.childElementCount === 0 && styleOf(b).cursor === 'pointer'
        : b.matches(named) && !b.querySelector(named),
    );
    if (buttons.length < 2 || buttons.length > 8) return false;
    const words = buttons.map((b) => fold((b as HTMLElement).innerText).replace(/\s/g, ''));
    return words.every((w) => w.length <= 8) && words.join('').length >= text.replace(/[\s|｜/、·]/g, '').length;
  };
  const rowsOfHidden = new Map<Element, NonNullable<Action['comesUpIn']> | null>();
  /** The row in which something short that is not shown comes up; null where none is seen. */
  const comesUpIn = (el: Element, own: string): NonNullable<Action['comesUpIn']> | null => {
    if (own.length < 2 || own.length > 8) return null;
    let host = el.parentElement;
    while (host && host !== document.body && !host.checkVisibility()) host = host.parentElement;
    if (!host || host === document.body) return null;
    let row = rowsOfHidden.get(host);
    if (row === undefined) {
      const t = fold(host.innerText);
      const r = host.getBoundingClientRect();
      row =
        t === '' || t.length > 120
          ? null
          : {
              text: cut(around(host, t), 400),
              x: Math.round(r.left + window.scrollX),
              y: Math.round(r.top + window.scrollY),
            };
      rowsOfHidden.set(host, row);
    }
    return row;
  };
  const around = (el: Element, own: string): string => {
    let from: Element = el;
    let buttons = '';
    const isMark = own.length <= 2 && !/[\p{L}\p{N}]/u.test(own);
    for (let i = 0; i < 6; i++) {
      const e: Element | null = from.parentElement;
      if (!e || e === document.body || oneOfMany(e, from)) break;
      const t = fold((e as HTMLElement).innerText);
      if (t.length > 400) break;
      const more =
        t.length > own.length + (own.length <= 2 ? 0 : 3) ||
        (/^(li|tr|dl|article)$/.test(e.localName) && t.length > own.length);
      // A mark that unfolds or removes belongs to the words beside it, pressed though these may be, too.
      if (more && (isMark || !onlyButtons(e, t))) return t;
      if (more) buttons ||= t;
      from = e;
    }
    return buttons || own;
  };
  return { around, comesUpIn };
}
