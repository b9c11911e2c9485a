import { MEASURED_AT_LEAST } from '../judge.ts';

/** A rank on both sides; change above zero is a climb. */
export interface RankChange {
  before: number;
  after: number;
  change: number;
}

/** What a rank is made from: the city's scores over its comparable indicators. */
export interface Rankable {
  id: string;
  before: number | null;
  after: number | null;
  /** Share of the standard's weight that could be compared, 0–1. */
  comparable: number;
}

/** Whether enough of a city's weight could be compared for it to have a rank and to count in any mean: 60 %. */
export const enoughCompared = ({ before, after, comparable }: Omit<Rankable, 'id'>): boolean =>
  before !== null && after !== null && comparable >= MEASURED_AT_LEAST - 1e-9;

/**
 * Ranks on comparable indicators among the cities of both rounds, so that neither a changed rule nor a city that was not there
 * before moves anybody. A city of which less than 60 % of the weight could be compared has none.
 */
export function rankChanges(cities: readonly Rankable[]): Map<string, RankChange> {
  const known = cities.flatMap((city) => {
    const { id, before, after } = city;
    return before === null || after === null || !enoughCompared(city) ? [] : [{ id, before, after }];
  });
  const rank = (side: 'before' | 'after', score: number) => 1 + known.filter((o) => o[side] > score).length;
  return new Map(
    known.map((c) => {
      const [before, after] = [rank('before', c.before), rank('after', c.after)];
      return [c.id, { before, after, change: before - after }];
    }),
  );
}
