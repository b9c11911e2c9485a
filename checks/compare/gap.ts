import { round2 } from '../wording.ts';
import type { Change } from './change.ts';

/** Best minus worst regional mean of one side, and whose they are. */
export interface Gap {
  gap: number;
  best: string;
  worst: string;
}

/** How far the regions lie apart on comparable indicators, and how that moved; null with fewer than two regions. */
export interface RegionGap {
  before: Gap | null;
  after: Gap | null;
  /** Below zero: the regions drew nearer. */
  change: number | null;
}

export function regionGap(regions: readonly (Change & { region: string })[]): RegionGap {
  const [before, after] = [gapOf(regions, 'before'), gapOf(regions, 'after')];
  return { before, after, change: before && after ? round2(after.gap - before.gap) : null };
}

function gapOf(regions: readonly (Change & { region: string })[], side: 'before' | 'after'): Gap | null {
  const known = regions.flatMap((r) => {
    const mean = r[side];
    return mean === null ? [] : [{ region: r.region, mean }];
  });
  known.sort((a, b) => b.mean - a.mean || (a.region < b.region ? -1 : 1));
  const [best] = known;
  const worst = known.at(-1);
  if (!best || !worst || known.length < 2) return null;
  return { gap: round2(best.mean - worst.mean), best: best.region, worst: worst.region };
}
