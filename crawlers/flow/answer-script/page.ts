import type { Rules } from './rules.ts';

/** What all parts of the script look at and press with. */
export type Page = ReturnType<typeof pageTools>;

/** Runs inside a frame: tells what of it is answered, and how. Only what is seen; never heads and feet of pages. */
export function pageTools(rules: Rules) {
  const re = (s: string) => new RegExp(s, 'i');
  const [agreement, condition, ends, own, plain, pressing, consent, placeholder, skip] = [
    re(rules.agreement),
    re(rules.condition),
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
  /** What is asked above or before answers: the words of the smallest box that says more than they. */
  const questionOf = (el: Element, answers: readonly string[]): string => {
    const known = answers.join('').length + 4;
    for (let e = el.parentElement, up = 0; e && up < 5; e = e.parentElement, up++) {
      const words = fold(e.innerText);
      if (words.length > known) return words.length <= 160 ? words : '';
    }
    return '';
  };
  /** What names the applicant's own kind or place, what a condition wants to hear, else the plainest. */
  const preferred = <T>(all: readonly T[], words: (one: T) => string, question = ''): T | undefined =>
    all.find((one) => mine(words(one))) ??
    (condition.test(question) ? all.find((one) => /^(是|有|已|符合|满足|具备)/.test(words(one))) : undefined) ??
    all.find((one) => plain.test(words(one)));
  const changed = (el: Element) => {
    for (const type of ['input', 'change', 'blur']) el.dispatchEvent(new Event(type, { bubbles: true }));
  };
  return {
    rules,
    agreement,
    ends,
    plain,
    pressing,
    consent,
    placeholder,
    skip,
    preferred,
    questionOf,
    fold,
    shown,
    within,
    labelOf,
    faceOf,
    isOn,
    isTicked,
    press,
    changed,
  };
}
