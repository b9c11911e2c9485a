/** Patterns as sources, since they travel into the page. */
export interface Rules {
  /** Whether fields of text are filled as well. */
  typed: boolean;
  /** Whether something is chosen from lists as well. */
  lists: boolean;
  /** What names the applicant's own kind. */
  own: string;
  /** Name of the district in which one applies; empty where it is not known. */
  place: string;
  plain: string;
  pressing: string;
  consent: string;
  /** The same said outright: enough for a box that has no field behind it. */
  agreement: string;
  /** Words of what is never pressed. */
  ends: string;
  placeholder: string;
  skip: string;
  samples: (readonly [string, string])[];
  text: string;
}

export interface Answered {
  given: number;
  /** Fields that unfold a list when they are pressed; kept in the page for `openList`. */
  lists: number;
}

/**
 * Runs inside a frame (serialised, so it uses nothing from outside): ticks consents, takes the plainest of the choices
 * that are open, and types test words. Only what is seen; never files, captchas, search boxes, heads and feet of pages.
 */
export function answerInPage(rules: Rules): Answered {
  const re = (s: string) => new RegExp(s, 'i');
  const [agreement, ends, own, plain, pressing, consent, placeholder, skip] = [
    re(rules.agreement),
    re(rules.ends),
    re(rules.own),
    re(rules.plain),
    re(rules.pressing),
    re(rules.consent),
    re(rules.placeholder),
    re(rules.skip),
  ];
  /** 非本区, 云溪区以外: names the place to say that it is not there. */
  const mine = (words: string): boolean =>
    own.test(words) ||
    (rules.place !== '' && words.includes(rules.place) && !/非|以外|之外|其他|其它|除|不[在是属]/.test(words));
  const fold = (s: string | null | undefined) => (s ?? '').replace(/\s+/g, ' ').trim();
  const shown = (el: Element | null | undefined): el is HTMLElement => {
    if (!el || !(el as HTMLElement).checkVisibility({ visibilityProperty: true })) return false;
    const r = el.getBoundingClientRect();
    return r.width > 1 && r.height > 1;
  };
  const furniture = (el: Element) =>
    el.closest('header,footer,nav,[role=banner],[role=navigation],[role=contentinfo],[role=search]') !== null;
  // Where a layer lies over the page, only the layer is answered.
  const raised = (el: Element): boolean => {
    for (let e: Element | null = el; e && e !== document.body; e = e.parentElement) {
      const s = getComputedStyle(e);
      if (e.localName === 'dialog' || e.getAttribute('role') === 'dialog') return true;
      if (s.position === 'fixed' || (s.position === 'absolute' && Number(s.zIndex) >= 50)) {
        const r = e.getBoundingClientRect();
        if (r.width * r.height >= innerWidth * innerHeight * 0.05) return true;
      }
    }
    return false;
  };
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const layered = middle !== null && raised(middle);
  const within = (el: Element) => !furniture(el) && (!layered || raised(el));

  const labelOf = (el: HTMLElement): string => {
    const input = el as HTMLInputElement;
    const own =
      [...(input.labels ?? [])].map((l) => fold(l.innerText)).join(' ') || fold(el.getAttribute('aria-label'));
    if (own) return own;
    const next = el.nextSibling?.nodeType === Node.TEXT_NODE ? fold(el.nextSibling.nodeValue) : '';
    if (next && /radio|checkbox/.test(input.type ?? '')) return next;
    if (/radio|checkbox/.test(input.type ?? ''))
      return (
        fold((el.nextElementSibling as HTMLElement | null)?.innerText) || fold(el.parentElement?.innerText).slice(0, 60)
      );
    const cell = el.closest('td,dd');
    const before =
      cell?.previousElementSibling ?? el.previousElementSibling ?? el.parentElement?.previousElementSibling;
    return fold((before as HTMLElement | null)?.innerText).slice(0, 40);
  };
  /** The thing that a person would press for a choice whose input is drawn over. */
  const faceOf = (input: HTMLInputElement): HTMLElement | null => {
    const label = input.labels?.[0] ?? input.closest('label');
    return (
      [input, label, input.nextElementSibling, input.parentElement].find((e): e is HTMLElement => shown(e)) ?? null
    );
  };
  const isOn = (el: Element): boolean =>
    el.getAttribute('aria-checked') === 'true' ||
    /(^|[\s_-])(on|checked|radioed|active|selected|chosen|cur|yes)([\s_-]|$)/i.test(el.getAttribute('class') ?? '');
  /** By the field, or by what is drawn in its place: not every library tells the field. */
  const isTicked = (input: HTMLInputElement): boolean => {
    const face = faceOf(input);
    return input.checked || (face !== null && face !== input && !face.contains(input) && isOn(face));
  };
  const press = (input: HTMLInputElement): boolean => {
    const face = faceOf(input);
    if (!face || input.disabled) return false;
    face.click();
    // A page that draws itself anew has taken the answer.
    if (!input.isConnected || isTicked(input)) return true;
    input.click();
    return input.checked;
  };
  let given = 0;

  // Notices that must be read to their end.
  for (const box of document.querySelectorAll<HTMLElement>('div,textarea,section,article,ul')) {
    if (
      box.scrollHeight > box.clientHeight + 20 &&
      box.clientHeight > 40 &&
      /auto|scroll/.test(getComputedStyle(box).overflowY)
    ) {
      box.scrollTop = box.scrollHeight;
      box.dispatchEvent(new Event('scroll'));
    }
  }

  // Choices of one: by their name, else by the row that holds them.
  const groups = new Map<string | Element, HTMLInputElement[]>();
  for (const r of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (!within(r) || !faceOf(r) || r.disabled) continue;
    const key = r.name
      ? `${r.form ? [...document.forms].indexOf(r.form) : -1}|${r.name}`
      : (r.closest('[role=radiogroup],[class*=radio-group],[class*=form-item],fieldset,tr,ul,p,dd') ?? document.body);
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  for (const group of groups.values()) {
    if (group.some(isTicked)) continue;
    const words = group.map((r) => ({ r, label: labelOf(r) }));
    const best = (
      words.find((w) => mine(w.label)) ??
      words.find((w) => plain.test(w.label)) ??
      words.find((w) => !pressing.test(w.label)) ??
      words[0]
    )?.r;
    if (best && press(best)) given++;
  }
  const aria = new Map<Element, HTMLElement[]>();
  for (const r of document.querySelectorAll<HTMLElement>('[role=radio]')) {
    if (r.querySelector('input') || r.localName === 'input' || !within(r) || !shown(r)) continue;
    const key = r.closest('[role=radiogroup]') ?? r.parentElement ?? document.body;
    aria.set(key, [...(aria.get(key) ?? []), r]);
  }
  for (const group of aria.values()) {
    if (group.some((r) => r.getAttribute('aria-checked') === 'true')) continue;
    const best =
      group.find((r) => mine(fold(r.innerText))) ?? group.find((r) => plain.test(fold(r.innerText))) ?? group[0];
    best?.click();
    if (best) given++;
  }

  // Consents: all of them. Other boxes only where one of several has to be ticked.
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter(
    (b) => within(b) && faceOf(b) && !b.disabled,
  );
  for (const b of boxes) {
    const words = `${labelOf(b)} ${fold(b.parentElement?.innerText).slice(0, 80)}`;
    if (
      !isTicked(b) &&
      !/全选|记住|自动/.test(words) &&
      (consent.test(words) || (boxes.length === 1 && words.trim() === '')) &&
      press(b)
    )
      given++;
  }
  const others = boxes.filter((b) => !consent.test(labelOf(b)) && !/全选|记住|自动/.test(labelOf(b)));
  if (rules.typed && others.length > 0 && !others.some(isTicked) && groups.size === 0) {
    const best = others.find((b) => plain.test(labelOf(b))) ?? others[0];
    if (best && press(best)) given++;
  }
  for (const b of document.querySelectorAll<HTMLElement>('[role=checkbox],[role=switch]')) {
    if (
      b.querySelector('input') ||
      b.localName === 'input' ||
      !within(b) ||
      !shown(b) ||
      b.getAttribute('aria-checked') === 'true'
    )
      continue;
    if (
      consent.test(
        `${fold(b.innerText)} ${fold(b.getAttribute('aria-label'))} ${fold(b.parentElement?.innerText).slice(0, 80)}`,
      )
    ) {
      b.click();
      given++;
    }
  }

  // What styles draw: a small box or ring without a field behind it. Each is pressed once, whatever is drawn anew.
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
    const best =
      told.find((t) => mine(t.words)) ??
      told.find((t) => plain.test(t.words)) ??
      told.find((t) => !pressing.test(t.words));
    const ring = best?.row.querySelector<HTMLElement>(':scope > *');
    const target = best && (presses(best.row) ? best.row : ring && presses(ring) ? ring : null);
    if (!target) continue;
    pressed.add(name);
    target.click();
    given++;
  }

  /** 友情链接: a list of addresses leads away, whichever is chosen. */
  const leads = (s: HTMLSelectElement): boolean =>
    [...s.options].some((o) => /^([a-z]+:)?\/\/|^(javascript|www\.)|^[./]*\/\S/i.test(o.value.trim())) ||
    /location|open\s*\(|href/i.test(s.getAttribute('onchange') ?? '');
  const changed = (el: Element) => {
    for (const type of ['input', 'change', 'blur']) el.dispatchEvent(new Event(type, { bubbles: true }));
  };
  for (const s of document.querySelectorAll('select')) {
    if (!rules.lists || !within(s) || !shown(s) || s.disabled || leads(s)) continue;
    const chosen = s.selectedOptions[0];
    if (chosen && chosen.value !== '' && !placeholder.test(fold(chosen.text)) && s.selectedIndex > 0) continue;
    if (chosen && chosen.value !== '' && !placeholder.test(fold(chosen.text)) && !s.required) continue;
    const real = [...s.options].filter((o) => o.value !== '' && !o.disabled && !placeholder.test(fold(o.text)));
    const best = real.find((o) => mine(fold(o.text))) ?? real.find((o) => plain.test(fold(o.text))) ?? real[0];
    if (!best || best === chosen || skip.test(labelOf(s))) continue;
    s.value = best.value;
    changed(s);
    given++;
  }

  const lists: HTMLElement[] = [];
  if (rules.typed) {
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
  }
  (window as unknown as { [k: symbol]: HTMLElement[] })[Symbol.for('wangting.lists')] = lists;
  return { given, lists: lists.length };
}
