import type { JudgedCity, JudgedRound } from '../../checks/compare.ts';
import { InputError } from '../../cities/errors.ts';
import type { CityResult, RoundResults } from '../../storage/result.ts';

/** What a round says to have come back or to be mended, by city. */
export type Turned = ReadonlyMap<string, NonNullable<JudgedCity['findings']>>;

/** A round as comparisons take it, with what judged it. `turned` stands in for the findings where the results were read without them. */
export function judgedRound({ round, cities }: RoundResults, turned?: Turned): JudgedRound {
  return {
    name: round.name,
    cities: turned ? cities.map((c) => ({ ...c, findings: turned.get(c.city.id) ?? [] })) : cities,
    standard: cities.find((c) => c.judgement !== null)?.standard ?? round.standard,
    rescored: cities.some(ruleChanged),
  };
}

/** Whether a city's scores come from other rules than those of its audit. Facts that were added later change no rule. */
export const ruleChanged = ({ judgement }: Pick<CityResult, 'judgement'>): boolean =>
  judgement?.ruleChanged ?? judgement?.kind === 'rescore';

/** Throws InputError where a round was not yet judged under the version that was asked for. */
export function requireJudged(of: { name: string; cities: readonly CityResult[] }, standard: string): void {
  const { name, cities } = of;
  if (cities.length === 0 || cities.some((c) => c.judgement !== null)) return;
  throw new InputError(
    `轮次“${name}”还没有按指标体系 ${standard} 评判过；先运行 wangting rescore --round ${name} --standard ${standard}（不访问任何网站）`,
  );
}

/** Throws InputError for two rounds that say nothing of each other. */
export function requireComparable(then: RoundResults, now: RoundResults): void {
  if (then.round.practice !== now.round.practice) throw new InputError('演练轮次不能与正式轮次比较');
  if (then.round.scenario !== now.round.scenario)
    throw new InputError(`两轮的办事情形不同（${then.round.scenario}、${now.round.scenario}），不能比较`);
}
