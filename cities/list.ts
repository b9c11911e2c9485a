import { addressesOf } from './addresses.ts';
import { certaintyKey } from './check.ts';
import type { Certainty, City } from './city.ts';

/** A row of `wangting cities list` (CONTRACT.md §4). What a file does not say is null. */
export type CityRow = {
  id: string;
  name: string;
  code: string;
  province: string | null;
  region: string;
  /** The fixed district, or those of which a round takes one, joined by 、. */
  district: string | null;
  platform: string | null;
  certainty: Certainty | null;
  verifiedAt: string | null;
};

/** From the surest to the least sure. */
const ORDER: readonly Certainty[] = ['seen', 'list-only', 'pattern', 'assumed'];

export function listCities(cities: readonly City[]): CityRow[] {
  return cities.map((city) => ({
    id: city.id,
    name: city.name,
    code: city.code,
    province: city.province ?? null,
    region: city.region,
    district: city.district ?? city.districts?.map((d) => d.name).join('、') ?? null,
    platform: city.platform ?? null,
    certainty: weakestCertainty(city),
    verifiedAt: city.verifiedAt ?? null,
  }));
}

/** The certainty of the least sure of a city's addresses; null where the file says nothing of one of them. */
export function weakestCertainty(city: City): Certainty | null {
  let weakest: Certainty = 'seen';
  for (const { path } of addressesOf(city)) {
    const key = certaintyKey(city, path);
    if (key === undefined) continue;
    const said = city.certainty?.[key];
    if (said === undefined) return null;
    if (ORDER.indexOf(said) > ORDER.indexOf(weakest)) weakest = said;
  }
  return weakest;
}
