import type { Web } from '../browser/web.ts';
import type { WayStep } from '../hall.ts';
import type { PageView } from '../perception/view.ts';

/** A page on the way to the guide, as it was passed; the guide itself comes last. */
export interface OnWay {
  /** The steps that lead to it. */
  steps: WayStep[];
  view: PageView;
  evidence: string[];
}

const passed = new WeakMap<Web, OnWay[]>();

/** Keeps what was passed on the newest walk to the guide, for a later step that would walk it again only to look. */
export const keepOnWay = (web: Web, pages: OnWay[]): unknown => passed.set(web, pages);

export const onWay = (web: Web): readonly OnWay[] => passed.get(web) ?? [];

/** Notes where a repeated way stands when `each` of `repeat` is called: after an opening, and before every other deed. */
export function waysOf(steps: readonly WayStep[]): (step: WayStep) => WayStep[] {
  let count = 0;
  return (step) => {
    if (step.deed === 'open') count++;
    const way = steps.slice(0, count);
    if (step.deed !== 'open') count++;
    return way;
  };
}
