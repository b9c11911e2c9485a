/** What runs in the page with an element that the last look numbered. Each stands alone: it is sent over as it is. */

export function registered(id: number): Element | null {
  const seen = (window as unknown as { [k: symbol]: { elements: Element[] } | undefined })[Symbol.for('wangting.seen')];
  return seen?.elements[id] ?? null;
}

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
  (el as HTMLInputElement).value = text;
  el.dispatchEvent(new Event('input', { bubbles: true }));
  el.dispatchEvent(new Event('change', { bubbles: true }));
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
