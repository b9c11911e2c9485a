import type { Indicator } from './check.ts';
import type { Standard } from './standard.ts';
import { leaves } from './standard-walk.ts';
import { round2 } from './wording.ts';

/** One city as judged, as far as comparing and counting need it (a CityResult is one). */
export interface JudgedCity {
  city: { id: string; name: string; region: string };
  indicators: readonly Indicator[];
  scores: {
    A: number | null;
    B: number | null;
    C: number | null;
    D: number | null;
    total: number | null;
    coverage: number;
  };
}
export interface JudgedRound {
  name: string;
  cities: readonly JudgedCity[];
}

/** Why an indicator of a city is not compared. */
export type LeftOutWhy =
  | 'rule-changed'
  | 'not-measured-before'
  | 'not-measured-after'
  | 'not-measured-either'
  | 'only-before'
  | 'only-after'
  | 'not-in-standard'
  | 'city-only-before'
  | 'city-only-after';

/** In Chinese, for the report. */
export const LEFT_OUT_WORDS: Record<LeftOutWhy, string> = {
  'rule-changed': '评分规则有调整',
  'not-measured-before': '前一轮未能测得',
  'not-measured-after': '后一轮未能测得',
  'not-measured-either': '两轮均未测得',
  'only-before': '后一轮没有该指标',
  'only-after': '前一轮没有该指标',
  'not-in-standard': '所用指标体系没有该指标',
  'city-only-before': '后一轮未评估该城市',
  'city-only-after': '前一轮未评估该城市',
};

export interface LeftOut {
  city: string;
  /** Indicator code; null where the whole city is left out. */
  code: string | null;
  why: LeftOutWhy;
}

/** A mean over the same cities or indicators on both sides; two decimals, null where nothing is comparable. */
export interface Change {
  before: number | null;
  after: number | null;
  change: number | null;
  /** Cities (of an indicator, a region, the whole) or indicators (of a city) that were compared. */
  n: number;
}

export interface CityChange extends Change {
  id: string;
  name: string;
  region: string;
  /** Share of the standard's weight that could be compared, 0–1. */
  comparable: number;
  /** Totals as published in each round; their difference also holds what was measured or ruled differently. */
  published: { before: number | null; after: number | null };
  /** Codes whose score differs under the same rule: the site changed. */
  siteChanged: { code: string; name: string; change: number }[];
  /** Codes measured before and not after, or the other way round: no change of the site. */
  measuredLess: string[];
  measuredMore: string[];
  /** Codes judged by another rule: no change of the site. */
  ruleChanged: string[];
}

export interface Comparison {
  before: string;
  after: string;
  overall: Change;
  cities: CityChange[];
  regions: (Change & { region: string })[];
  indicators: (Change & { code: string; name: string })[];
  leftOut: LeftOut[];
}

interface Pair {
  city: string;
  region: string;
  code: string;
  name: string;
  share: number;
  before: number;
  after: number;
}

/** Differences of what is printed, so that a reader can recompute them, and the same both ways round. */
function changeOf(pairs: readonly { before: number; after: number; share: number }[]): Change {
  const weight = pairs.reduce((sum, p) => sum + p.share, 0);
  if (weight === 0) return { before: null, after: null, change: null, n: 0 };
  const mean = (side: 'before' | 'after') => round2(pairs.reduce((s, p) => s + p.share * p[side], 0) / weight);
  const [before, after] = [mean('before'), mean('after')];
  return { before, after, change: round2(after - before), n: pairs.length };
}

function whyNot(before: Indicator | undefined, after: Indicator | undefined, inStandard: boolean): LeftOutWhy | null {
  if (!before) return 'only-after';
  if (!after) return 'only-before';
  if (!inStandard) return 'not-in-standard';
  if (before.rule !== after.rule) return 'rule-changed';
  if (before.score === null) return after.score === null ? 'not-measured-either' : 'not-measured-before';
  return after.score === null ? 'not-measured-after' : null;
}

function compareCity(before: JudgedCity, after: JudgedCity, shares: ReadonlyMap<string, number>) {
  const pairs: Pair[] = [];
  const leftOut: LeftOut[] = [];
  const { id, region } = after.city;
  const codes = new Set([...before.indicators, ...after.indicators].map((i) => i.code).sort());
  for (const code of codes) {
    const then = before.indicators.find((i) => i.code === code);
    const now = after.indicators.find((i) => i.code === code);
    const share = shares.get(code);
    const why = whyNot(then, now, share !== undefined);
    if (why) leftOut.push({ city: id, code, why });
    else
      pairs.push({
        city: id,
        region,
        code,
        name: now?.name ?? code,
        share: share ?? 0,
        before: then?.score ?? 0,
        after: now?.score ?? 0,
      });
  }
  return { pairs, leftOut };
}

/** Means of the cities' means: every city counts alike, whatever could be compared of it. */
function overCities(cities: readonly CityChange[]): Change {
  return changeOf(
    cities.flatMap((c) =>
      c.before === null || c.after === null ? [] : [{ before: c.before, after: c.after, share: 1 }],
    ),
  );
}

/**
 * What changed between two rounds, on comparable indicators only: the same check at the same rule version, scored on
 * both sides, weighted by one standard for both. Swapping the rounds turns every sign; a round against itself is zero.
 */
export function compareRounds(before: JudgedRound, after: JudgedRound, standard: Standard): Comparison {
  const shares = new Map(leaves(standard).map((p) => [p.leaf.check.code, p.share]));
  const former = new Map(before.cities.map((c) => [c.city.id, c]));
  const latter = new Map(after.cities.map((c) => [c.city.id, c]));
  const ids = [...new Set([...former.keys(), ...latter.keys()])].sort();
  const leftOut: LeftOut[] = [];
  const pairs: Pair[] = [];
  const cities: CityChange[] = [];
  for (const id of ids) {
    const then = former.get(id);
    const now = latter.get(id);
    if (!then || !now) {
      leftOut.push({ city: id, code: null, why: then ? 'city-only-before' : 'city-only-after' });
      continue;
    }
    const compared = compareCity(then, now, shares);
    leftOut.push(...compared.leftOut);
    pairs.push(...compared.pairs);
    const codes = (why: LeftOutWhy) => compared.leftOut.flatMap((l) => (l.why === why && l.code ? [l.code] : []));
    const weight = compared.pairs.reduce((sum, p) => sum + p.share, 0);
    cities.push({
      id,
      name: now.city.name,
      region: now.city.region,
      ...changeOf(compared.pairs),
      comparable: Math.round(weight * 10_000) / 10_000,
      published: { before: then.scores.total, after: now.scores.total },
      siteChanged: compared.pairs
        .filter((p) => p.before !== p.after)
        .map((p) => ({ code: p.code, name: p.name, change: round2(p.after - p.before) })),
      measuredLess: codes('not-measured-after'),
      measuredMore: codes('not-measured-before'),
      ruleChanged: codes('rule-changed'),
    });
  }
  const regions = [...new Set(cities.map((c) => c.region))].sort();
  const codes = [...shares.keys()].filter((code) => pairs.some((p) => p.code === code));
  return {
    before: before.name,
    after: after.name,
    overall: overCities(cities),
    cities,
    regions: regions.map((region) => ({ region, ...overCities(cities.filter((c) => c.region === region)) })),
    indicators: codes.map((code) => {
      const of = pairs.filter((p) => p.code === code);
      return { code, name: of[0]?.name ?? code, ...changeOf(of.map((p) => ({ ...p, share: 1 }))) };
    }),
    leftOut,
  };
}
