import type { Doc } from './document.ts';

/** Runs inside a frame: whether a list in a box of its own draws only the rows in sight. */
export function drawsOnlyRows(scrollers: readonly Element[], { fold }: Doc): boolean {
  // What is drawn of a list that is drawn as a whole reaches to its end.
  return scrollers.some((box) => {
    const head = box.getBoundingClientRect().top - box.scrollTop;
    const drawn = [...box.querySelectorAll('*')]
      .slice(-400)
      .filter((e) => e.childElementCount === 0 && fold(e.textContent) !== '')
      .map((e) => e.getBoundingClientRect().bottom - head);
    return drawn.length > 0 && Math.max(...drawn) < box.scrollHeight * 0.7;
  });
}
