import { checkOf, type Indicator } from '../check.ts';
import type { Standard } from '../standard.ts';
import { leaves } from '../standard-walk.ts';

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
  /** The district that the round took, where that is known. */
  district?: { name: string };
  /** The life of its shortcomings, where it is known: what came back is told from what is new by it. */
  findings?: readonly { code: string; status: string }[];
}
export interface JudgedRound {
  name: string;
  cities: readonly JudgedCity[];
  /** Version of the standard that judged it, where that is known. */
  standard?: string;
  /** Stored facts were judged again: a rule changed, not the site. */
  rescored?: boolean;
}

/** Why an indicator of a city is not compared. */
export type LeftOutWhy =
  | 'rule-changed'
  | 'not-measured-before'
  | 'not-measured-after'
  | 'not-measured-either'
  | 'not-applicable-before'
  | 'not-applicable-after'
  | 'not-applicable-either'
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
  'not-applicable-before': '前一轮不适用',
  'not-applicable-after': '后一轮不适用',
  'not-applicable-either': '两轮均不适用',
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

/** A check's place in the standard by which both rounds are weighed. */
export interface Placed {
  code: string;
  /** Codes of the branches above, from the first level down. */
  above: readonly string[];
  share: number;
}

/** The standard's places by the checks that stand there. */
export function placesOf(standard: Standard): Map<string, Placed> {
  return new Map(
    leaves(standard).map(({ leaf, code, above, share }) => [
      leaf.check.code,
      { code, share, above: above.map((b) => b.code) },
    ]),
  );
}

/** One indicator of one city, scored on both sides by the same rule. */
export interface Pair extends Placed {
  city: string;
  check: string;
  name: string;
  before: number;
  after: number;
  /** Codes of the shortcoming that each side found; null where it found none. */
  found: { before: Indicator['finding']; after: Indicator['finding'] };
  said: { before: string; after: string };
}

export interface PairedCity {
  pairs: Pair[];
  leftOut: LeftOut[];
  /** Weight below each node that could apply to the city: all of it but what applies on neither side. */
  applicable: readonly Placed[];
}

function whyNot(before: Indicator | undefined, after: Indicator | undefined, inStandard: boolean): LeftOutWhy | null {
  if (!before) return 'only-after';
  if (!after) return 'only-before';
  if (!inStandard) return 'not-in-standard';
  if (before.rule !== after.rule) return 'rule-changed';
  const idle = [before, after].map((i) => i.state === 'not-applicable');
  if (idle[0] && idle[1]) return 'not-applicable-either';
  // Held against what was not measured, what does not apply says nothing: neither was scored.
  if (idle[0] && after.score !== null) return 'not-applicable-before';
  if (idle[1] && before.score !== null) return 'not-applicable-after';
  if (before.score === null) return after.score === null ? 'not-measured-either' : 'not-measured-before';
  return after.score === null ? 'not-measured-after' : null;
}

/** The indicators of a city side by side, by their checks: a check that stands elsewhere in the other version is the same check. */
export function pairCity(before: JudgedCity, after: JudgedCity, places: ReadonlyMap<string, Placed>): PairedCity {
  const former = new Map(before.indicators.map((i) => [checkOf(i), i]));
  const latter = new Map(after.indicators.map((i) => [checkOf(i), i]));
  const pairs: Pair[] = [];
  const leftOut: LeftOut[] = [];
  for (const check of [...new Set([...former.keys(), ...latter.keys()])].sort()) {
    const [then, now] = [former.get(check), latter.get(check)];
    const place = places.get(check);
    const why = whyNot(then, now, place !== undefined);
    if (why || !then || !now || !place || then.score === null || now.score === null) {
      leftOut.push({ city: after.city.id, code: place?.code ?? check, why: why ?? 'not-measured-either' });
      continue;
    }
    pairs.push({
      ...place,
      city: after.city.id,
      check,
      name: now.name,
      before: then.score,
      after: now.score,
      found: { before: then.finding, after: now.finding },
      said: { before: then.sentence, after: now.sentence },
    });
  }
  const idle = (of: ReadonlyMap<string, Indicator>, check: string) => of.get(check)?.state === 'not-applicable';
  const applicable = [...places].flatMap(([check, place]) =>
    idle(former, check) && idle(latter, check) ? [] : [place],
  );
  return { pairs, leftOut, applicable };
}
