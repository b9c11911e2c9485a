import { type Aggregate, aggregate } from '../checks/aggregate.ts';
import { type Comparison, compareRounds } from '../checks/compare.ts';
import { findStandard } from '../checks/standards/index.ts';
import type { Round, RoundResults } from '../storage/result.ts';

/** What every format says: built once, from stored results. */
export interface ReportModel {
  round: Round;
  aggregate: Aggregate;
  comparison: Comparison | null;
}

/** The report of a round, compared with an earlier one where one is given. Pure. */
export function buildModel(results: RoundResults, earlier: RoundResults | null = null): ReportModel {
  const standard = findStandard(results.cities[0]?.standard ?? results.round.standard);
  const judged = (r: RoundResults) => ({ name: r.round.name, cities: r.cities });
  return {
    round: results.round,
    aggregate: aggregate(results.cities),
    comparison: earlier && compareRounds(judged(earlier), judged(results), standard),
  };
}
