import type { Action, PageView } from '../perception/view.ts';
import { labelOf } from './labels.ts';

/** Tabs at the most that are pressed once more. */
const MOST = 3;

/**
 * The tabs whose panels the page showed at first. Pressed then they change nothing, so their words name nothing; once
 * another panel stands there, pressing them brings theirs back, and names it.
 */
export interface ShownFirst {
  /** Takes down a press and what stood there before it. */
  pressed(action: Action, known: string, view: PageView): void;
  /** The next tab to be pressed once more, where something else is shown now. */
  next(view: PageView, parts: readonly Action[]): Action | undefined;
}

export function createShownFirst(): ShownFirst {
  const idle = new Map<string, string>();
  let tries = 0;
  const nameOf = (a: Action): string => `${a.frame} ${a.text.trim()}`;
  return {
    pressed(action, known, view) {
      if (view.text === known && labelOf(action.text)) idle.set(nameOf(action), known);
    },
    next(view, parts) {
      if (tries >= MOST) return undefined;
      const tabs = parts.filter((a) => ![undefined, view.text].includes(idle.get(nameOf(a))));
      const next = tabs.find((a) => !a.selected && !a.inert) ?? tabs[0];
      if (!next) return undefined;
      tries++;
      idle.delete(nameOf(next));
      return next;
    },
  };
}
