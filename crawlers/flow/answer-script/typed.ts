import type { Page } from './page.ts';

/** Runs inside a frame: types marked test words; `lists`: fields that unfold a list when they are pressed. */
export function typeWords(page: Page): { given: number; lists: HTMLElement[] } {
  const { rules, placeholder, skip, fold, shown, within, labelOf, changed } = page;
  let given = 0;
  const lists: HTMLElement[] = [];
  const setter = (el: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    const proto = el instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(el, value);
    changed(el);
    el.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  };
  for (const el of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')) {
    const type = el instanceof HTMLTextAreaElement ? 'textarea' : el.type;
    if (!/^(text|tel|email|number|date|datetime-local|month|time|url|textarea)$/.test(type)) continue;
    if (!within(el) || !shown(el) || el.disabled || el.value !== '') continue;
    const label = `${labelOf(el)} ${el.placeholder} ${el.name} ${el.id}`;
    if (skip.test(label)) continue;
    const dated = /日期|时间|年月|date/i.test(label);
    if (el.readOnly && !dated) {
      lists.push(el);
      continue;
    }
    const sample = rules.samples.find(([words]) => new RegExp(words, 'i').test(label.trim()))?.[1];
    let value =
      type === 'number'
        ? '1'
        : type === 'date'
          ? '2026-01-01'
          : type === 'datetime-local'
            ? '2026-01-01T09:00'
            : type === 'month'
              ? '2026-01'
              : type === 'time'
                ? '09:00'
                : type === 'email'
                  ? 'test@example.com'
                  : (sample ?? rules.text);
    const most = el.maxLength;
    if (most > 0 && value.length > most) value = most >= 2 ? value.slice(0, most) : '1';
    setter(el, value);
    given++;
  }
  for (const el of document.querySelectorAll<HTMLElement>('[role=combobox]')) {
    if (el.localName === 'input' || el.localName === 'select' || !within(el) || !shown(el)) continue;
    if (placeholder.test(fold(el.innerText)) || fold(el.innerText) === '') lists.push(el);
  }
  return { given, lists };
}
