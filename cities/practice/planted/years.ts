import type { Licence } from '../model/licence.ts';
import { DRUG_RETAIL } from '../model/licences/drug-retail.ts';
import { RESTAURANT } from '../model/licences/restaurant.ts';
import { CITIES_2018, planOf2018 } from './2018.ts';
import { planOf2021 } from './2021.ts';
import { planOf2022 } from './2022.ts';
import type { CityPlan } from './plan.ts';
import { ROSTER } from './roster.ts';

export const PRACTICE_YEARS = [2018, 2021, 2022] as const;
export type PracticeYear = (typeof PRACTICE_YEARS)[number];

const ALL: readonly string[] = ROSTER.flatMap((p) => p.cities.map((c) => c.id));

interface Year {
  licence: Licence;
  /** The plan of a city by its id and its place in the roster. */
  planOf(id: string, index: number): CityPlan;
  cities?: ReadonlySet<string>;
}

const YEARS: Record<PracticeYear, Year> = {
  2018: { licence: RESTAURANT, planOf: planOf2018, cities: CITIES_2018 },
  2021: { licence: DRUG_RETAIL, planOf: planOf2021 },
  2022: { licence: DRUG_RETAIL, planOf: planOf2022 },
};

/** What is planted in a year; a RangeError for a year that is not. */
export function editionOf(year: PracticeYear): {
  year: PracticeYear;
  licence: Licence;
  plans: ReadonlyMap<string, CityPlan>;
} {
  if (!PRACTICE_YEARS.includes(year))
    throw new RangeError(`演练数据没有 ${year} 年，现有：${PRACTICE_YEARS.join('、')}`);
  const { licence, planOf, cities } = YEARS[year];
  const plans = ALL.flatMap((id, index): [string, CityPlan][] =>
    cities === undefined || cities.has(id) ? [[id, planOf(id, index)]] : [],
  );
  return { year, licence, plans: new Map(plans) };
}
