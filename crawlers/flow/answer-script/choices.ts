import type { Page } from './page.ts';

/** Runs inside a frame: takes the plainest of each choice of one that is open; `asked`: how many choices by fields there are. */
export function chooseOnes(page: Page): { given: number; asked: number } {
  const { preferred, questionOf, fold, shown, within, labelOf, faceOf, isTicked, press, pressing } = page;
  let given = 0;
  /** The first of the choices that stand one behind the other, with nothing between them. */
  const firstOfRun = (r: HTMLInputElement): Element => {
    let first: Element = r.closest('label') ?? r;
    for (let e = first.previousElementSibling; e?.matches('label,input[type=radio]'); e = e.previousElementSibling)
      if (e.matches('input') || e.querySelector('input[type=radio]')) first = e;
    return first;
  };
  // By their name, else by the row that holds them, else by where they stand.
  const groups = new Map<string | Element, HTMLInputElement[]>();
  for (const r of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (!within(r) || !faceOf(r) || r.disabled) continue;
    const key = r.name
      ? `${r.form ? [...document.forms].indexOf(r.form) : -1}|${r.name}`
      : (r.closest('[role=radiogroup],[class*=radio-group],[class*=form-item],fieldset,tr,ul,p,dd') ?? firstOfRun(r));
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  for (const group of groups.values()) {
    if (group.some(isTicked)) continue;
    const words = group.map((r) => ({ r, label: labelOf(r) }));
    const question = questionOf(
      group[0]!,
      words.map((w) => w.label),
    );
    const best = (preferred(words, (w) => w.label, question) ?? words.find((w) => !pressing.test(w.label)) ?? words[0])
      ?.r;
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
    const answers = group.map((r) => fold(r.innerText));
    const best = preferred(group, (r) => fold(r.innerText), questionOf(group[0]!, answers)) ?? group[0];
    best?.click();
    if (best) given++;
  }
  return { given, asked: groups.size };
}
