import { REGIONS } from '../cities/city.ts';
import type { JudgedCity } from './compare.ts';
import { GRADES, type Grade, gradeOf } from './grade.ts';
import { percent, percentage, round2 } from './wording.ts';

export const FIRST_LEVEL = ['A', 'B', 'C', 'D'] as const;
export type FirstLevel = (typeof FIRST_LEVEL)[number];

/** A mean over the cities that have the score, two decimals; null where none has. */
export interface Mean {
  mean: number | null;
  n: number;
}

export interface Ranked {
  rank: number;
  id: string;
  name: string;
  region: string;
  total: number;
}

export interface RegionAggregate {
  region: string;
  /** Cities of the region in the round, whether or not they have a total. */
  cities: number;
  total: Mean;
  firstLevel: Record<FirstLevel, Mean>;
  best: Ranked[];
  lowest: Ranked[];
}

/** How many cities have a shortcoming, of those in which its indicator was scored. */
export interface FindingCount {
  code: string;
  indicator: string;
  name: string;
  n: number;
  /** Cities in which the indicator was scored: the denominator. */
  measured: number;
  /** n / measured in percent, two decimals. */
  percent: number;
  cities: string[];
  /** `8个城市（14.55%）`, and of how many where not all were measured. */
  words: string;
}

export interface Aggregate {
  cities: number;
  /** Cities with a total. */
  scored: number;
  total: Mean;
  firstLevel: Record<FirstLevel, Mean>;
  indicators: (Mean & { code: string; name: string })[];
  regions: RegionAggregate[];
  /** Best minus lowest regional mean, null with fewer than two regions. */
  regionGap: number | null;
  ranking: Ranked[];
  /** Every grade, also the empty ones; percent of the cities with a total. */
  grades: { grade: Grade; extension: boolean; n: number; percent: number | null }[];
  findings: FindingCount[];
  coverage: Mean;
}

function meanOf(values: readonly (number | null)[]): Mean {
  const known = values.filter((v) => v !== null);
  if (known.length === 0) return { mean: null, n: 0 };
  return { mean: round2(known.reduce((a, b) => a + b, 0) / known.length), n: known.length };
}

function firstLevel(cities: readonly JudgedCity[]): Record<FirstLevel, Mean> {
  const of = (code: FirstLevel) => meanOf(cities.map((c) => c.scores[code]));
  return { A: of('A'), B: of('B'), C: of('C'), D: of('D') };
}

/** By total, best first; equal totals share a rank and the next one is skipped (1, 2, 2, 4). Cities without a total have none. */
export function rank(cities: readonly JudgedCity[]): Ranked[] {
  const known = cities.flatMap(({ city, scores }) =>
    scores.total === null ? [] : [{ id: city.id, name: city.name, region: city.region, total: scores.total }],
  );
  known.sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  return known.map((c) => ({ rank: 1 + known.filter((o) => o.total > c.total).length, ...c }));
}

function regionsOf(cities: readonly JudgedCity[]): RegionAggregate[] {
  const names = [...new Set(cities.map((c) => c.city.region))];
  const order: readonly string[] = REGIONS;
  const place = (region: string) => (order.includes(region) ? order.indexOf(region) : order.length);
  names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return names.map((region) => {
    const own = cities.filter((c) => c.city.region === region);
    const ranked = rank(own);
    return {
      region,
      cities: own.length,
      total: meanOf(own.map((c) => c.scores.total)),
      firstLevel: firstLevel(own),
      best: ranked.filter((r) => r.total === ranked[0]?.total),
      lowest: ranked.filter((r) => r.total === ranked.at(-1)?.total),
    };
  });
}

function countFindings(cities: readonly JudgedCity[]): FindingCount[] {
  const all = cities.flatMap((c) => c.indicators.map((i) => ({ city: c.city.name, i })));
  const keys = new Map(all.flatMap(({ i }) => (i.finding ? [[`${i.code}/${i.finding.code}`, i] as const] : [])));
  const byCode = Map.groupBy(all, ({ i }) => i.code);
  return [...keys.values()]
    .map((sample) => {
      const code = sample.finding?.code ?? '';
      const scored = (byCode.get(sample.code) ?? []).filter(({ i }) => i.state === 'scored');
      const having = scored.filter(({ i }) => i.finding?.code === code);
      const [n, measured] = [having.length, scored.length];
      const of = measured < cities.length ? `，共测得${measured}个城市` : '';
      return {
        code,
        indicator: sample.code,
        name: sample.name,
        n,
        measured,
        percent: percentage(n, measured) ?? 0,
        cities: having.map(({ city }) => city),
        words: `${n}个城市（${percent(n, measured)}${of}）`,
      };
    })
    .filter((f) => f.n > 0)
    .sort((a, b) => b.percent - a.percent || (a.indicator < b.indicator ? -1 : 1));
}

/** What a round says as a whole, from the judged cities (one attempt each). Pure; the order of the cities does not matter. */
export function aggregate(cities: readonly JudgedCity[]): Aggregate {
  const ranking = rank(cities);
  const regions = regionsOf(cities);
  const means = regions.flatMap((r) => (r.total.mean === null ? [] : [r.total.mean]));
  const codes = new Map(cities.flatMap((c) => c.indicators.map((i) => [i.code, i.name] as const)));
  // The first of a code counts in a city, should it be there twice.
  const scores = Map.groupBy(
    cities.flatMap((c) => [...new Map(c.indicators.toReversed().map((i) => [i.code, i])).values()]),
    (i) => i.code,
  );
  return {
    cities: cities.length,
    scored: ranking.length,
    total: meanOf(cities.map((c) => c.scores.total)),
    firstLevel: firstLevel(cities),
    indicators: [...codes].sort().map(([code, name]) => ({
      code,
      name,
      ...meanOf((scores.get(code) ?? []).map((i) => i.score)),
    })),
    regions,
    regionGap: means.length < 2 ? null : round2(Math.max(...means) - Math.min(...means)),
    ranking,
    grades: GRADES.map(({ name, extension }) => {
      const n = ranking.filter((r) => gradeOf(r.total) === name).length;
      return { grade: name, extension, n, percent: percentage(n, ranking.length) };
    }),
    findings: countFindings(cities),
    coverage: meanOf(cities.map((c) => c.scores.coverage)),
  };
}
