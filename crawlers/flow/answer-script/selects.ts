import type { Page } from './page.ts';

/** Runs inside a frame: takes the plainest entry of each list that says nothing yet. */
export function chooseInSelects(page: Page): number {
  const { rules, placeholder, skip, preferred, fold, shown, within, labelOf, changed } = page;
  let given = 0;
  /** 友情链接: a list of addresses leads away, whichever is chosen. */
  const leads = (s: HTMLSelectElement): boolean =>
    [...s.options].some((o) => /^([a-z]+:)?\/\/|^(javascript|www\.)|^[./]*\/\S/i.test(o.value.trim())) ||
    /location|open\s*\(|href/i.test(s.getAttribute('onchange') ?? '');
  for (const s of document.querySelectorAll('select')) {
    if (!rules.lists || !within(s) || !shown(s) || s.disabled || leads(s)) continue;
    const chosen = s.selectedOptions[0];
    if (chosen && chosen.value !== '' && !placeholder.test(fold(chosen.text)) && s.selectedIndex > 0) continue;
    if (chosen && chosen.value !== '' && !placeholder.test(fold(chosen.text)) && !s.required) continue;
    const real = [...s.options].filter((o) => o.value !== '' && !o.disabled && !placeholder.test(fold(o.text)));
    const best = preferred(real, (o) => fold(o.text)) ?? real[0];
    if (!best || best === chosen || skip.test(labelOf(s))) continue;
    s.value = best.value;
    changed(s);
    given++;
  }
  return given;
}
