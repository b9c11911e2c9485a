import type { CityResult } from '../../storage/result.ts';

/** Facts that are measurements of time: they differ from run to run, as they must. */
const TIMES = new Set(['site.loadMs', 'site.availability']);

/** The facts of a city without what may differ between two visits: times, pictures, days since a date, samples of links. */
export function timeless(facts: CityResult['facts']): Record<string, unknown> {
  const kept = Object.entries(facts).filter(([id]) => !TIMES.has(id));
  return Object.fromEntries(
    kept.map(([id, fact]) => {
      if (!fact) return [id, null];
      const { state, value, level, reason } = fact;
      return [id, { state, level, reason, value: withoutPictures(value) }];
    }),
  );
}

/** Steps carry the hash of their picture; a picture differs by a blinking caret. */
function withoutPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPictures);
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'evidence');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPictures(inner)]));
}
