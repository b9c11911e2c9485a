/** What runs in the page with an element that the last look numbered. Each stands alone: it is sent over as it is. */

export function pressInPage({ id }: { id: number }): void {
  const el = (window as unknown as { [k: symbol]: { elements: HTMLElement[] } })[Symbol.for('wangting.seen')]?.elements[
    id
  ];
  if (!el) throw new Error('the element is gone');
  for (const type of ['mouseover', 'mouseenter', 'mousedown', 'mouseup']) {
    el.dispatchEvent(new MouseEvent(type, { bubbles: type !== 'mouseenter', cancelable: true, view: window }));
  }
  // What is drawn (svg) has no click of its own.
  if (typeof el.click === 'function') el.click();
  else (el as Element).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
}

export function pointAtInPage({ id }: { id: number }): void {
  const el = (window as unknown as { [k: symbol]: { elements: HTMLElement[] } })[Symbol.for('wangting.seen')]?.elements[
    id
  ];
  if (!el) throw new Error('the element is gone');
  for (const type of ['pointerover', 'mouseover', 'mouseenter', 'mousemove']) {
    el.dispatchEvent(new MouseEvent(type, { bubbles: type !== 'mouseenter', cancelable: true, view: window }));
  }
}

export function fillInPage({ id, text }: { id: number; text: string }): void {
  const el = (window as unknown as { [k: symbol]: { elements: HTMLElement[] } })[Symbol.for('wangting.seen')]?.elements[
    id
  ];
  if (!el) throw new Error('the field is gone');
  if (el.isContentEditable) el.textContent = text;
  else (el as HTMLInputElement).value = text;
  for (const type of ['input', 'change']) el.dispatchEvent(new Event(type, { bubbles: true }));
  // Suggestions come on key events.
  el.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
}

export function selectInPage({ id, value, text }: { id: number; value: string; text: string }): void {
  const el = (window as unknown as { [k: symbol]: { elements: HTMLElement[] } })[Symbol.for('wangting.seen')]?.elements[
    id
  ];
  if (!(el instanceof HTMLSelectElement)) throw new Error('the field is gone');
  const option = [...el.options].find((o) =>
    value ? o.value === value : o.label.replace(/\s+/g, ' ').trim() === text,
  );
  if (!option) throw new Error('the option is gone');
  option.selected = true;
  for (const type of ['input', 'change']) el.dispatchEvent(new Event(type, { bubbles: true }));
}

export function markInPage({ id, on }: { id: number; on: boolean }): void {
  const el = (window as unknown as { [k: symbol]: { elements: HTMLElement[] } })[Symbol.for('wangting.seen')]?.elements[
    id
  ];
  if (!el) return;
  if (on) {
    el.style.setProperty('outline', '3px solid #d4380d', 'important');
    el.style.setProperty('outline-offset', '2px', 'important');
    el.scrollIntoView({ block: 'center', behavior: 'instant' });
  } else {
    el.style.removeProperty('outline');
    el.style.removeProperty('outline-offset');
  }
}
