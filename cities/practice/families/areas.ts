import type { PracticeCity } from '../model/world.ts';
import { originOf } from '../model/world.ts';
import type { Place } from '../place.ts';

/** An entry of a region switch; without an address it is one of the grey, unfinished ones. */
export interface AreaLink {
  name: string;
  code: string;
  href: string | null;
  city: PracticeCity | null;
  children: AreaLink[];
}

/** Where a city's hall stands. */
export function hallAddress(city: PracticeCity, hallsOnProvince: boolean): string {
  return hallsOnProvince && city.plan.entry === 'province'
    ? `${originOf(city.province.sites.province)}/#/home?area=${city.district.code}`
    : `${originOf(city.sites.hall)}/`;
}

function districtsOf(city: PracticeCity, from: 'province' | 'city', hallsOnProvince: boolean): AreaLink[] {
  const open = from === 'province' ? city.plan.entry === 'province' : city.plan.entry !== 'district';
  const own: AreaLink = {
    name: city.district.name,
    code: city.district.code,
    href: open ? hallAddress(city, hallsOnProvince) : null,
    city,
    children: [],
  };
  const others = city.roster.others.map(
    (name, i): AreaLink => ({
      name,
      code: `${city.roster.code.slice(0, 4)}9${i}`,
      href: null,
      city: null,
      children: [],
    }),
  );
  const at = city.index % (others.length + 1);
  return [...others.slice(0, at), own, ...others.slice(at)];
}

/** The region switch of a portal: cities with their districts on a province's, districts on a city's. */
export function areaLinks(place: Place): AreaLink[] {
  const { province } = place.area;
  const { hallsOnProvince } = place.family;
  if (place.role === 'hall' || place.role === 'government') return [];
  if (place.role === 'city' || province.municipality) {
    const city = place.city!;
    return districtsOf(city, province.municipality ? 'province' : 'city', hallsOnProvince);
  }
  const own = province.cities.map(
    (city): AreaLink => ({
      name: city.roster.name,
      code: city.roster.code,
      href: city.plan.entry === 'province' ? `${originOf(city.sites.city)}/` : null,
      city,
      children: districtsOf(city, 'province', hallsOnProvince),
    }),
  );
  const others = province.roster.others.map(
    (name, i): AreaLink => ({
      name,
      code: `${province.roster.code.slice(0, 2)}9${i}00`,
      href: null,
      city: null,
      children: [],
    }),
  );
  return [...own, ...others];
}
