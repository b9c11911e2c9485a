import type { Page } from './page.ts';

/** Runs inside a frame: presses what styles draw: a small box or ring without a field behind it. Each is pressed once, whatever is drawn anew. */
export function pressDrawn(page: Page): number {
  const { rules, agreement, ends, pressing, preferred, fold, shown, within, isOn } = page;
  let given = 0;
  const noted = window as unknown as { [k: symbol]: unknown };
  const heard = (noted[Symbol.for('wangting.seen')] as { clicks: WeakSet<EventTarget> } | undefined)?.clicks;
  const drawn = Symbol.for('wangting.drawn');
  const pressed = (noted[drawn] as Set<string> | undefined) ?? new Set<string>();
  noted[drawn] = pressed;
  const presses = (el: Element): boolean =>
    getComputedStyle(el).cursor === 'pointer' || heard?.has(el) === true || el.hasAttribute('onclick');
  const isMark = (el: HTMLElement): boolean => {
    const { width, height } = el.getBoundingClientRect();
    const small = (n: number) => n >= 8 && n <= 34;
    // What has a name of its own (删除, 上传, 帮助) does what it is called.
    const name = ['title', 'aria-label', 'alt'].map((a) => el.getAttribute(a) ?? '').join('');
    return small(width) && small(height) && fold(el.innerText) === '' && name === '' && !el.querySelector('input');
  };
  const isRing = (el: HTMLElement): boolean =>
    parseFloat(getComputedStyle(el).borderTopLeftRadius) >= el.getBoundingClientRect().width / 2 - 1;
  const marks = [...document.querySelectorAll<HTMLElement>('i,span,em,b,div,img')]
    .filter((el) => isMark(el) && shown(el) && within(el) && !el.closest('a,button,label:has(input)'))
    .slice(0, 60);
  for (const mark of marks) {
    const row = mark.parentElement;
    const words = fold(row?.innerText);
    if (!row || words.length > 90 || !agreement.test(words) || row.querySelector('input,[role=checkbox]')) continue;
    const target = presses(mark) ? mark : presses(row) ? row : null;
    if (!target || isOn(mark) || isOn(row) || pressed.has(words)) continue;
    pressed.add(words);
    target.click();
    given++;
  }
  const rings = rules.lists ? marks.filter(isRing) : [];
  const rows = new Set(rings.map((m) => m.parentElement).filter((r): r is HTMLElement => r !== null));
  const isRow = (el: Element | null): el is HTMLElement =>
    el !== null && rows.has(el as HTMLElement) && fold((el as HTMLElement).innerText).length <= 40;
  for (const first of rows) {
    if (!isRow(first) || isRow(first.previousElementSibling)) continue;
    const group: HTMLElement[] = [];
    for (let el: Element | null = first; isRow(el); el = el.nextElementSibling) group.push(el);
    const told = group.map((r) => ({ row: r, words: fold(r.innerText) }));
    const open =
      told.every((t) => t.words !== '' && !ends.test(t.words)) && !group.some((r) => [r, ...r.children].some(isOn));
    if (group.length < 2 || !open) continue;
    const name = `${fold((first.previousElementSibling as HTMLElement | null)?.innerText)}|${told.map((t) => t.words).join('|')}`;
    if (pressed.has(name)) continue;
    const best = preferred(told, (t) => t.words) ?? told.find((t) => !pressing.test(t.words));
    const ring = best?.row.querySelector<HTMLElement>(':scope > *');
    const target = best && (presses(best.row) ? best.row : ring && presses(ring) ? ring : null);
    if (!target) continue;
    pressed.add(name);
    target.click();
    given++;
  }
  return given;
}
