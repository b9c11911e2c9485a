import type { Withheld } from '../check.ts';
import { unmeasured } from '../wording.ts';

/** Share of the elements that must be known for a share of them to mean anything: the 60 % of DESIGN's coverage rule. */
const ENOUGH = 0.6;

/** The share of elements that hold something is not told where too few could be read. */
export function withholdElements(name: string, known: number, of: number): Withheld | null {
  if (known >= Math.ceil(of * ENOUGH)) return null;
  return {
    state: 'unobservable',
    reason: 'load-failed',
    sentence: unmeasured(name, '指南内容没有加载完整，能够判读的要素太少'),
  };
}
