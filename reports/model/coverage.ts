import type { Standard } from '../../checks/standard.ts';
import { leaves } from '../../checks/standard-walk.ts';
import { reasonWords, round2 } from '../../checks/wording.ts';
import { type FactOf, type Level, REASONS, type Reason } from '../../crawlers/facts.ts';
import type { CityResult } from '../../storage/result.ts';

export interface CityName {
  id: string;
  name: string;
}

/** What was measured of a round, and what was not and why (DESIGN: a round succeeds only after counting its rows). */
export interface Coverage {
  /** Cities that were to be audited. */
  expected: number;
  /** Cities with at least one score (or one fact, where nothing is scored), of the expected. */
  measured: number;
  /** Measured cities whose audit came to its end. */
  complete: number;
  /** Expected and never tried. */
  missing: CityName[];
  incomplete: (CityName & { why: string })[];
  /** Tried, and nothing of them could be scored. */
  silent: CityName[];
  /** The oldest and the newest observation. */
  oldest: (CityName & { at: string }) | null;
  newest: (CityName & { at: string }) | null;
  /** Mean share of the weight that was measured, in percent. */
  percent: number | null;
  /** Per indicator: in how many cities it is in which state. */
  indicators: IndicatorCoverage[];
  /** Why indicators were not scored, most frequent first; n counts indicators over all cities. */
  reasons: { words: string; n: number; cities: number }[];
  /** Share of the standard's weight that only people can observe, and how much of it was, both in percent. */
  manual: { weight: number; measured: number };
  /** How the observed facts were seen. */
  levels: Record<Level, number>;
}

export interface IndicatorCoverage {
  code: string;
  name: string;
  scored: number;
  unobservable: number;
  pending: number;
  notApplicable: number;
  /** Of the unobservable ones. */
  reasons: { words: string; n: number }[];
}

/** `site.city: blocked`, `blocked`, `own-fault: …` → the reason. */
export function reasonOf(written: string | null): Reason | null {
  if (written === null) return null;
  return REASONS.find((r) => written === r || written.endsWith(`: ${r}`) || written.startsWith(`${r}: `)) ?? null;
}

export function coverageOf(
  cities: readonly CityResult[],
  standard: Standard,
  expected: readonly CityName[] = [],
  observedOnly = false,
): Coverage {
  const names = cities.map(({ city }) => ({ id: city.id, name: city.name }));
  const missing = expected.filter((e) => !names.some((n) => n.id === e.id));
  // Where nothing is scored, a city counts that something was seen of.
  const scored = (c: CityResult) =>
    observedOnly
      ? Object.values(c.facts).some((f) => f.state === 'observed')
      : c.indicators.some((i) => i.state === 'scored');
  const nameOf = ({ city }: CityResult) => ({ id: city.id, name: city.name });
  const times = cities
    .filter(scored)
    .map((c) => ({ ...nameOf(c), at: c.finishedAt ?? c.startedAt }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const shares = cities.filter((c) => c.indicators.length > 0).map((c) => c.scores.coverage);
  return {
    expected: cities.length + missing.length,
    measured: cities.filter(scored).length,
    complete: cities.filter((c) => c.incomplete === undefined && scored(c)).length,
    missing: missing.map(({ id, name }) => ({ id, name })),
    incomplete: cities.flatMap((c) => (c.incomplete === undefined ? [] : [{ ...nameOf(c), why: c.incomplete }])),
    silent: cities.filter((c) => !scored(c)).map(nameOf),
    oldest: times[0] ?? null,
    newest: times.at(-1) ?? null,
    percent: shares.length > 0 ? round2((shares.reduce((a, b) => a + b, 0) / shares.length) * 100) : null,
    indicators: indicatorCoverage(cities, standard),
    reasons: reasonsOf(cities),
    manual: manualShare(cities, standard),
    levels: levelsOf(cities),
  };
}

function indicatorCoverage(cities: readonly CityResult[], standard: Standard): IndicatorCoverage[] {
  const byCode = Map.groupBy(
    cities.flatMap((c) => c.indicators),
    (i) => i.code,
  );
  return leaves(standard).map(({ leaf, code }) => {
    const { name } = leaf.check;
    const all = byCode.get(code) ?? [];
    const count = (state: string) => all.filter((i) => i.state === state).length;
    const tally = new Map<string, number>();
    for (const i of all)
      if (i.state === 'unobservable') {
        const words = reasonWords(reasonOf(i.reason));
        tally.set(words, (tally.get(words) ?? 0) + 1);
      }
    return {
      code,
      name,
      scored: count('scored'),
      unobservable: count('unobservable'),
      pending: count('manual-pending'),
      notApplicable: count('not-applicable'),
      reasons: [...tally].map(([words, n]) => ({ words, n })).sort((a, b) => b.n - a.n),
    };
  });
}

function reasonsOf(cities: readonly CityResult[]): Coverage['reasons'] {
  const tally = new Map<string, { n: number; cities: Set<string> }>();
  for (const { city, indicators } of cities)
    for (const i of indicators) {
      if (i.state !== 'unobservable' && i.state !== 'manual-pending') continue;
      const words =
        i.state === 'manual-pending' ? '须由评估人员人工观测，结果尚未录入' : reasonWords(reasonOf(i.reason));
      const entry = tally.get(words) ?? { n: 0, cities: new Set<string>() };
      entry.n++;
      entry.cities.add(city.id);
      tally.set(words, entry);
    }
  return [...tally]
    .map(([words, entry]) => ({ words, n: entry.n, cities: entry.cities.size }))
    .sort((a, b) => b.n - a.n || (a.words < b.words ? -1 : 1));
}

function manualShare(cities: readonly CityResult[], standard: Standard): Coverage['manual'] {
  const manual = leaves(standard).filter(({ leaf }) => leaf.check.requires.some((id) => id.startsWith('manual.')));
  const weight = manual.reduce((sum, p) => sum + p.share, 0);
  const measured = cities.reduce(
    (sum, c) =>
      sum +
      manual.reduce((s, p) => s + (c.indicators.some((i) => i.code === p.code && i.score !== null) ? p.share : 0), 0),
    0,
  );
  return {
    weight: round2(weight * 100),
    measured: cities.length > 0 ? round2((measured / cities.length) * 100) : 0,
  };
}

function levelsOf(cities: readonly CityResult[]): Record<Level, number> {
  const levels: Record<Level, number> = { declared: 0, guest: 0, session: 0, manual: 0 };
  for (const { facts } of cities)
    for (const fact of Object.values(facts) as FactOf<never>[]) if (fact.state === 'observed') levels[fact.level]++;
  return levels;
}
