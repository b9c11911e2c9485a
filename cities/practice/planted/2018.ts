import { planOf2022 } from './2022.ts';
import type { CityPlan } from './plan.ts';
import { words } from './words.ts';
export const CITIES_2018 = words('beijing');
export function planOf2018(id: string, index: number): CityPlan {
  return planOf2022(id, index);
}
