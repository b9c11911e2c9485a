import { round2 } from '../wording.ts';

/** A mean over the same cities or indicators on both sides; two decimals, null where nothing is comparable. */
export interface Change {
  before: number | null;
  after: number | null;
  change: number | null;
  /** Cities (of an indicator, a region, the whole) or indicators (of a city) that were compared. */
  n: number;
}

/** A change that is known. */
export interface Step {
  before: number;
  after: number;
  change: number;
}

/** A city that moved. */
export interface CityStep extends Step {
  id: string;
  name: string;
  region: string;
}

export const NO_CHANGE: Change = { before: null, after: null, change: null, n: 0 };

/** Differences of what is printed, so that a reader can recompute them, and the same both ways round. */
export function changeOf(pairs: readonly { before: number; after: number; share: number }[]): Change {
  const weight = pairs.reduce((sum, p) => sum + p.share, 0);
  if (weight === 0) return NO_CHANGE;
  const mean = (side: 'before' | 'after') => round2(pairs.reduce((s, p) => s + p.share * p[side], 0) / weight);
  const [before, after] = [mean('before'), mean('after')];
  return { before, after, change: round2(after - before), n: pairs.length };
}

/** Mean of changes, each counting alike; what is not known is left out. */
export function meanChange(changes: readonly Change[]): Change {
  return changeOf(
    changes.flatMap((c) =>
      c.before === null || c.after === null ? [] : [{ before: c.before, after: c.after, share: 1 }],
    ),
  );
}

/** The cities that gained most, best first, and those that lost most, worst first; among equals by id. */
export function movers(steps: readonly CityStep[], most: number): { gains: CityStep[]; losses: CityStep[] } {
  const sorted = steps.toSorted((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1));
  const losses = steps.toSorted((a, b) => a.change - b.change || (a.id < b.id ? -1 : 1));
  return {
    gains: sorted.filter((s) => s.change > 0).slice(0, most),
    losses: losses.filter((s) => s.change < 0).slice(0, most),
  };
}
