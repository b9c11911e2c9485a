import { familyOf } from './families/all.ts';
import type { PracticeCity, Site, World } from './model/world.ts';
import type { Place } from './place.ts';
import { createPlace } from './place.ts';

export interface Places {
  /** The portals at an origin; on a platform that serves all areas, the province's own comes first. */
  at(site: Site): readonly Place[];
  hall(city: PracticeCity): Place;
  city(city: PracticeCity): Place;
  government(city: PracticeCity): Place;
  province(city: PracticeCity): Place;
}

/** All portals of a world. Their addresses hold from here on: the ports must be settled. */
export function createPlaces(world: World): Places {
  const bySite = new Map<Site, Place[]>();
  const halls = new Map<PracticeCity, Place>();
  const cities = new Map<PracticeCity, Place>();
  const governments = new Map<PracticeCity, Place>();
  const provinces = new Map<string, Place>();
  const put = (place: Place): Place => {
    bySite.set(place.site, [...(bySite.get(place.site) ?? []), place]);
    return place;
  };
  for (const province of world.provinces) {
    const family = familyOf(province.family);
    provinces.set(
      province.roster.id,
      put(createPlace(world, province.sites.province, 'province', province.area, family)),
    );
    for (const city of province.cities) {
      const onProvince = family.hallsOnProvince && city.plan.entry === 'province';
      const hallSite = onProvince ? province.sites.province : city.sites.hall;
      halls.set(city, put(createPlace(world, hallSite, 'hall', city.district, family)));
      if (!province.municipality) cities.set(city, put(createPlace(world, city.sites.city, 'city', city.area, family)));
      governments.set(city, put(createPlace(world, city.sites.government, 'government', city.district, family)));
    }
  }
  const province = (city: PracticeCity): Place => provinces.get(city.province.roster.id)!;
  return {
    at: (site) => bySite.get(site) ?? [],
    hall: (city) => halls.get(city)!,
    city: (city) => cities.get(city) ?? province(city),
    government: (city) => governments.get(city)!,
    province,
  };
}
