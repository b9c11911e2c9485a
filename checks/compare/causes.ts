import type { LeftOut, LeftOutWhy, Pair } from './pairs.ts';

/**
 * What stands behind the differences between two rounds, in indicators of cities. Only the first three, and what the
 * site offers, say anything of the sites; the others are our measuring and our rules.
 */
export interface Causes {
  /** Compared, and the score rose, fell, stayed: the site changed, or did not. */
  rose: number;
  fell: number;
  stayed: number;
  /** Measured before and not after, and the other way round. */
  measuredLess: number;
  measuredMore: number;
  /** Measured in neither. */
  unmeasured: number;
  /** It applied in one round only: what the site offers differs, and a score has nothing to be held against. */
  offerDiffers: number;
  /** It applied in neither. */
  notApplicable: number;
  /** Judged by another version of the rule. */
  ruleChanged: number;
  /** An indicator that only one of the standards has. */
  standardChanged: number;
  /** Cities that only one round has. */
  citiesBefore: number;
  citiesAfter: number;
  /** Cities of which the rounds took different districts: what differs there may be the district. */
  districtsChanged: number;
}

export function causesOf(pairs: readonly Pair[], leftOut: readonly LeftOut[], districtsChanged: number): Causes {
  const left = (...whys: LeftOutWhy[]) => leftOut.filter((l) => whys.includes(l.why)).length;
  return {
    rose: pairs.filter((p) => p.after > p.before).length,
    fell: pairs.filter((p) => p.after < p.before).length,
    stayed: pairs.filter((p) => p.after === p.before).length,
    measuredLess: left('not-measured-after'),
    measuredMore: left('not-measured-before'),
    unmeasured: left('not-measured-either'),
    offerDiffers: left('not-applicable-before', 'not-applicable-after'),
    notApplicable: left('not-applicable-either'),
    ruleChanged: left('rule-changed'),
    standardChanged: left('only-before', 'only-after', 'not-in-standard'),
    citiesBefore: left('city-only-before'),
    citiesAfter: left('city-only-after'),
    districtsChanged,
  };
}
