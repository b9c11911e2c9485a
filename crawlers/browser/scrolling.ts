/** Screenfuls that a list is rolled on at the most. */
export const MAX_SCREENS = 12;

/**
 * Runs in a frame: scrolls what is taller than its window from head to end and back, so that parts which a page asks for
 * when they come into sight are there. False where nothing was out of sight.
 */
export async function passBy(): Promise<boolean> {
  const MAX_STEPS = 40;
  const FRAME_MS = 400;
  // Before whoever waits for it gives up: a page that still moves is not to be looked at.
  const BOUND_MS = 6_000;
  // What comes into sight is told with the frame that is drawn then; a busy machine draws late.
  const drawn = (): Promise<void> =>
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => done()));
      setTimeout(done, FRAME_MS);
    });
  const end = performance.now() + BOUND_MS;
  const to = (box: Element, top: number): void => box.scrollTo({ top, behavior: 'instant' });
  const page = document.scrollingElement;
  // An application often scrolls in a box of its own.
  const boxes = [...document.querySelectorAll('div,main,section,article')].filter(
    (e) =>
      e.clientHeight > innerHeight / 2 &&
      e.scrollHeight > e.clientHeight + 100 &&
      /auto|scroll|overlay/.test(getComputedStyle(e).overflowY),
  );
  let passed = false;
  for (const box of [...(page ? [page] : []), ...boxes.slice(0, 3)]) {
    const began = box.scrollTop;
    let seen = box.scrollTop + box.clientHeight;
    for (let i = 0; i < MAX_STEPS && performance.now() < end && seen < box.scrollHeight - 10; i++) {
      const before = box.scrollTop;
      to(box, before + Math.max(200, box.clientHeight * 0.8));
      await drawn();
      if (box.scrollTop <= before) break;
      passed = true;
      seen = box.scrollTop + box.clientHeight;
    }
    to(box, began);
  }
  return passed;
}

/**
 * Runs in a frame: moves what scrolls on by one screenful, the page itself and lists in boxes of their own, which may hold only
 * the rows in sight or bring more when their end is reached. False where all of it was at its end.
 */
export function rollOn(): boolean {
  // Smaller ones are menus and notices.
  const LEAST = { width: 300, height: 120 };
  const boxes = [...document.querySelectorAll('div,main,section,article,ul,ol,tbody,table')].filter(
    (e) =>
      e.clientHeight >= LEAST.height &&
      e.clientWidth >= LEAST.width &&
      e.scrollHeight > e.clientHeight + 40 &&
      /auto|scroll|overlay/.test(getComputedStyle(e).overflowY),
  );
  let moved = false;
  for (const box of [document.scrollingElement, ...boxes.slice(0, 4)]) {
    if (!box) continue;
    const before = box.scrollTop;
    // A line is shown twice rather than never.
    box.scrollTo({ top: before + Math.max(80, box.clientHeight * 0.9), behavior: 'instant' });
    moved ||= box.scrollTop > before + 4;
  }
  return moved;
}

/** Runs in the page: moves the box in which an entry stands on by one screenful. False where it does not scroll, or was at its end. */
export function rollListOf(entry: Element): boolean {
  for (let box = entry.parentElement; box && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll|overlay/.test(getComputedStyle(box).overflowY) || box.scrollHeight <= box.clientHeight + 4)
      continue;
    const before = box.scrollTop;
    box.scrollTo({ top: before + Math.max(40, box.clientHeight * 0.9), behavior: 'instant' });
    return box.scrollTop > before + 1;
  }
  return false;
}
