import { planOf2022 } from './2022.ts';
import type { CityPlan } from './plan.ts';
import { ROSTER } from './roster.ts';

export type PracticeYear = 2021 | 2022;

/** One entry a year: the plan of a city by its id and its place in the roster. */
const YEARS: Partial<Record<PracticeYear, (id: string, index: number) => CityPlan>> = { 2022: planOf2022 };

export const PRACTICE_YEARS = Object.keys(YEARS).map(Number) as PracticeYear[];

/** The plans of a year by city id; an error for a year that is not planted. */
export function plansOf(year: PracticeYear): ReadonlyMap<string, CityPlan> {
  const plan = YEARS[year];
  if (!plan) throw new RangeError(`演练数据没有 ${year} 年，现有：${PRACTICE_YEARS.join('、')}`);
  const ids = ROSTER.flatMap((p) => p.cities.map((c) => c.id));
  return new Map(ids.map((id, index) => [id, plan(id, index)]));
}
