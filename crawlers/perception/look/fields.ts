import type { Action } from '../view.ts';
import type { Addresses } from './addresses.ts';
import type { Doc } from './document.ts';
import type { Names } from './names.ts';
import type { State } from './state.ts';

interface Tools {
  doc: Doc;
  addresses: Addresses;
  names: Names;
  landmark: (el: Element, r: DOMRect) => Action['region'];
}

/** Runs inside a frame: notes what can be filled in or chosen. */
export function fieldTool({ report }: State, { doc, addresses, names, landmark }: Tools) {
  const { seen, fold, cut, rectOf, onPage, boxOf } = doc;
  const { resolve } = addresses;
  const { labelOf, starred } = names;
  const forms: Element[] = [];
  return (el: Element, shown: boolean): void => {
    const f = el as HTMLInputElement;
    const type = el.localName === 'input' ? f.type || 'text' : el.localName;
    if (type === 'hidden') return;
    const r = rectOf(el);
    // Widgets hide the button itself and draw its label.
    const labelled = [...(f.labels ?? [])].some((l) => l.checkVisibility() && onPage(l.getBoundingClientRect()));
    const form = f.form ?? null;
    if (form && !forms.includes(form)) forms.push(form);
    report.fields.push({
      id: seen.elements.push(el) - 1,
      tag:
        el.localName === 'select'
          ? 'select'
          : el.localName === 'textarea'
            ? 'textarea'
            : el.localName === 'input'
              ? 'input'
              : 'editable',
      type,
      name: f.name ?? '',
      label: cut(labelOf(f), 60),
      placeholder: fold(f.placeholder ?? ''),
      value: type === 'password' ? '' : cut(fold(f.value ?? el.textContent), 200),
      options:
        el instanceof HTMLSelectElement
          ? [...el.options]
              .slice(0, 400)
              .map((o) => ({ text: fold(o.text), value: o.value, ...(o.disabled && { disabled: true as const }) }))
          : type === 'radio'
            ? [{ text: cut(labelOf(f), 60), value: f.value }]
            : [],
      ...(/^(radio|checkbox)$/.test(type) && f.checked ? { checked: true as const } : {}),
      visible: (shown && onPage(r)) || (type === 'radio' && labelled),
      required: f.required === true || f.getAttribute('aria-required') === 'true' || (shown && starred(el)),
      ...(f.readOnly === true || f.disabled === true ? { readOnly: true as const } : {}),
      form: form ? forms.indexOf(form) : -1,
      formAction: form ? resolve(form.getAttribute('action') ?? '') : null,
      formMethod: form ? form.method || 'get' : '',
      region: landmark(el, r),
      box: boxOf(r),
    });
  };
}
