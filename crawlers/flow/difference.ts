import type { PageView } from '../perception/view.ts';

/** Whether there is more or less to fill in than before, or another layer or frame to do so. */
export const changedFields = (before: PageView, view: PageView): boolean => {
  const count = (v: PageView) => v.fields.filter((f) => f.visible).length;
  return (
    count(view) !== count(before) ||
    view.overlay?.text !== before.overlay?.text ||
    view.frames.length !== before.frames.length
  );
};

/** What is shown now and was not shown before. */
export function newLines(before: PageView, after: PageView): string[] {
  const known = new Set(before.text.split('\n'));
  return after.text.split('\n').filter((l) => l !== '' && !known.has(l));
}

/** What can be done, told apart by its words. */
export const sameOffer = (a: PageView, b: PageView): boolean => {
  const offer = (v: PageView) =>
    v.actions
      .filter((x) => x.visible)
      .map((x) => x.text)
      .join('|');
  return offer(a) === offer(b) && a.overlay?.text === b.overlay?.text;
};
