import { type Aggregate, aggregate, FIRST_LEVEL, type FirstLevel, type Ranked, rank } from '../checks/aggregate.ts';
import { type Comparison, compareRounds } from '../checks/compare.ts';
import { type Grade, gradeOf } from '../checks/grade.ts';
import type { Basis, Standard } from '../checks/standard.ts';
import { codeOf } from '../checks/standard-walk.ts';
import { findStandard } from '../checks/standards/index.ts';
import { round2 } from '../checks/wording.ts';
import type { City } from '../cities/city.ts';
import { isScored } from '../cities/scenarios.ts';
import { type HallTally, tallyHalls } from '../storage/observations/halls.ts';
import type { CityResult, Round, RoundResults } from '../storage/result.ts';
import type { RatingSummary } from './bulletin/model.ts';
import type { Published } from './history.ts';
import { type CityReport, cityReport } from './model/city.ts';
import { type CityName, type Coverage, coverageOf } from './model/coverage.ts';
import { headlineOf, observedHeadline } from './model/headline.ts';
import { judgedRound, type Turned } from './model/judged.ts';
import { methodNotes, type Note } from './model/method.ts';
import { type GoodPractice, goodPractices, type Problem, problemsOf } from './model/problems.ts';
import { type RuleChange, ruleChangeOf } from './model/rule-change.ts';
import type { TreeNode } from './model/tree.ts';
import { identityWords } from './words/identity.ts';

/** A row of the ranking: cities without a total come last, without a rank. */
export interface RankRow {
  rank: number | null;
  result: CityResult;
  grade: Grade | null;
  /** Change on comparable indicators since the earlier round; null where nothing is compared. */
  change: number | null;
}

/** Means of a node or an indicator over the cities that have it. */
export interface MeanNode {
  code: string;
  name: string;
  depth: 1 | 2 | 3;
  weight: number;
  /** Where the weight comes from. */
  basis: Basis;
  mean: number | null;
  n: number;
}

/** What every format says: built once, from stored results. */
export interface ReportModel {
  title: string;
  practice: boolean;
  round: Round;
  standard: Standard;
  scenario: string;
  /** The scenario is only observed: facts, and no scores. */
  observedOnly: boolean;
  aggregate: Aggregate;
  earlier: Round | null;
  comparison: Comparison | null;
  /** Stored facts were judged again; null where the scores are those of the audit. */
  ruleChange: RuleChange | null;
  headline: string[];
  firstLevel: Record<FirstLevel, string>;
  ranking: RankRow[];
  means: MeanNode[];
  problems: Problem[];
  goodPractices: GoodPractice[];
  coverage: Coverage;
  method: Note[];
  /** 实体大厅 as people saw them; null where nobody looked. */
  halls: HallTally | null;
  /** What others published: shown apart, never compared. */
  history: readonly Published[];
  /** In the order of the ranking. */
  cities: CityReport[];
}

export interface ModelOptions {
  /** An earlier round to compare with. */
  earlier?: RoundResults | null;
  /** The same round under its own version of the standard, where it is reported under another. */
  judgedFirst?: RoundResults | null;
  /** The city files as they were audited, by city id: for the certainty of addresses. */
  files?: ReadonlyMap<string, City>;
  /** Name of the scenario for people; default its id. */
  scenario?: string;
  /** Cities that were to be audited: those without an attempt are named as missing. */
  expected?: readonly CityName[];
  /** 好差评 of areas, by quarter: shown with the city whose name an area begins with. */
  ratings?: readonly RatingSummary[];
  history?: readonly Published[];
  /** What came back and was mended in the two rounds that are compared, where their results were read without findings. */
  turned?: { before: Turned; after: Turned };
  /** Whether the results have no words: then there are no problems, good practices or notes on the method either. */
  wordless?: boolean;
}

/** The report of a round. Pure: no clock, no network. Throws InputError where the standard is not known. */
export function buildModel(results: RoundResults, options: ModelOptions = {}): ReportModel {
  const {
    earlier = null,
    files = new Map<string, City>(),
    expected = [],
    ratings = [],
    history = [],
    turned,
    wordless = false,
  } = options;
  const { round, cities } = results;
  const standard = findStandard(cities.find((c) => c.judgement !== null)?.standard ?? round.standard);
  const scenario = options.scenario ?? round.scenario;
  const observedOnly = !isScored(round.scenario);
  const whole = aggregate(cities);
  const firstLevel = Object.fromEntries(
    FIRST_LEVEL.map((code) => [code, standard.children.find((b) => b.code === code)?.name ?? code]),
  ) as Record<FirstLevel, string>;
  const comparison =
    earlier && compareRounds(judgedRound(earlier, turned?.before), judgedRound(results, turned?.after), standard);
  const coverage = coverageOf(cities, standard, expected, observedOnly);
  const ruleChange = ruleChangeOf(results, standard, options.judgedFirst ?? null);
  const ranking = rankRows(cities, whole.ranking, comparison);
  const regional = new Map(
    whole.regions.flatMap((r) => rank(cities.filter((c) => c.city.region === r.region)).map((x) => [x.id, x.rank])),
  );
  const reports = ranking.map(({ rank: place, result }) =>
    cityReport(
      result,
      standard,
      { rank: place, regionRank: regional.get(result.city.id) ?? null },
      files.get(result.city.id) ?? null,
      ratings.filter((r) => r.area.startsWith(result.city.name)),
    ),
  );
  return {
    title: `${coverage.expected}个城市在线政务服务质量评估报告`,
    practice: round.practice || cities.some((c) => c.practice),
    round,
    standard,
    scenario,
    observedOnly,
    aggregate: whole,
    earlier: earlier?.round ?? null,
    comparison,
    ruleChange,
    headline: observedOnly
      ? observedHeadline(scenario, coverage, identityWords(cities))
      : headlineOf(whole, firstLevel, coverage, comparison),
    firstLevel,
    ranking,
    means: meansOf(reports, standard),
    problems: wordless ? [] : problemsOf(whole, cities),
    goodPractices: wordless ? [] : goodPractices(cities),
    coverage,
    method: wordless ? [] : methodNotes(results, standard, coverage, scenario, files, ruleChange),
    halls: tallyHalls(cities.flatMap((c) => c.observations ?? [])),
    history,
    cities: reports,
  };
}

function rankRows(cities: readonly CityResult[], ranked: readonly Ranked[], comparison: Comparison | null): RankRow[] {
  const byId = new Map(cities.map((c) => [c.city.id, c]));
  const change = new Map(comparison?.cities.map((c) => [c.id, c.change]));
  const row = (result: CityResult, place: number | null): RankRow => ({
    rank: place,
    result,
    grade: gradeOf(result.scores.total),
    change: change.get(result.city.id) ?? null,
  });
  const without = cities.filter((c) => c.scores.total === null);
  without.sort((a, b) => b.scores.coverage - a.scores.coverage || (a.city.code < b.city.code ? -1 : 1));
  return [...ranked.map((r) => row(byId.get(r.id)!, r.rank)), ...without.map((c) => row(c, null))];
}

function meansOf(cities: readonly CityReport[], standard: Standard): MeanNode[] {
  const tally = new Map<string, number[]>();
  const add = (code: string, score: number | null) => {
    if (score !== null) tally.set(code, [...(tally.get(code) ?? []), score]);
  };
  const visit = (node: TreeNode): void => {
    add(node.code, node.score);
    for (const i of node.indicators) add(i.code, i.score);
    node.children.forEach(visit);
  };
  for (const city of cities) city.tree.forEach(visit);
  const mean = (code: string, name: string, depth: 1 | 2 | 3, weight: number, basis: Basis = 'assumed'): MeanNode => {
    const all = tally.get(code) ?? [];
    const value = all.length > 0 ? round2(all.reduce((a, b) => a + b, 0) / all.length) : null;
    return { code, name, depth, weight, basis, mean: value, n: all.length };
  };
  return standard.children.flatMap((first) => [
    mean(first.code, first.name, 1, first.weight, first.basis),
    ...first.children.flatMap((second) =>
      'check' in second
        ? [mean(codeOf(second), second.check.name, 3, second.weight)]
        : [
            mean(second.code, second.name, 2, second.weight, second.basis),
            ...second.children.flatMap((third) =>
              'check' in third ? [mean(codeOf(third), third.check.name, 3, third.weight)] : [],
            ),
          ],
    ),
  ]);
}
