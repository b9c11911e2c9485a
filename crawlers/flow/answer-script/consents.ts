import type { Page } from './page.ts';

/** Runs inside a frame: ticks consents, all of them; other boxes only where one of several has to be ticked. `choices`: how many choices of one stand there. */
export function tickBoxes(page: Page, choices: number): number {
  const { rules, consent, plain, fold, shown, within, labelOf, faceOf, isTicked, press } = page;
  let given = 0;
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
  if (rules.typed && others.length > 0 && !others.some(isTicked) && choices === 0) {
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
  return given;
}
