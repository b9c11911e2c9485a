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

/** Keeps what was passed on the newest walk to the guide, for a later step that would walk it again only to look (one without hints). */
export function keepOnWay(web: Web, pages: OnWay[]): void {
  passed.set(web, pages);
}

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

export const sameAddress = (a: string, b: string): boolean => a.replace(/\/+$/, '') === b.replace(/\/+$/, '');

/** Whether a way begins with another. */
export const leadsThrough = (longer: WayStep[], way: WayStep[]): boolean =>
  longer.length > way.length && sameWay(longer.slice(0, way.length), way);

export function sameWay(a: WayStep[], b: WayStep[]): boolean {
  return (
    a.length === b.length &&
    a.every((s, i) => {
      const o = b[i] as WayStep;
      return s.deed === o.deed && (s.deed === 'open' ? sameAddress(s.url, o.url) : s.text === o.text);
    })
  );
}
