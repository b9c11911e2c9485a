import type { CityPlan } from '../planted/plan.ts';
import type { FamilyName, RosterCity, RosterProvince } from '../planted/roster.ts';
import { isMunicipality, ROSTER } from '../planted/roster.ts';
import type { Licence } from './licence.ts';

export type Level = 'province' | 'city' | 'district';

/** An administrative area as the portals name it. */
export interface Area {
  level: Level;
  name: string;
  code: string;
  /** Of a city or its district; a municipality is both province and city. */
  city: PracticeCity | null;
  province: PracticeProvince;
  /** The bureau that grants the licence here. */
  bureau: string;
}
export type SiteRole = 'province' | 'city' | 'hall' | 'government' | 'login' | 'content' | 'elsewhere';

/** One origin: a port on loopback. */
export interface Site {
  key: string;
  role: SiteRole;
  /** Place in the list of all sites; the port is `basePort + offset` where that is free. */
  offset: number;
  port: number;
  province: PracticeProvince | null;
  city: PracticeCity | null;
}
export interface PracticeCity {
  roster: RosterCity;
  /** Place in the roster, 0–54: what varies between cities without being planted varies by it. */
  index: number;
  plan: CityPlan;
  province: PracticeProvince;
  area: Area;
  district: Area;
  sites: { city: Site; hall: Site; government: Site };
}
export interface PracticeProvince {
  roster: RosterProvince;
  family: FamilyName;
  municipality: boolean;
  /** What the year's scenario is about. */
  licence: Licence;
  area: Area;
  cities: PracticeCity[];
  sites: { province: Site; login: Site; content: Site };
}
export interface World {
  year: number;
  licence: Licence;
  provinces: PracticeProvince[];
  cities: PracticeCity[];
  /** Stands for every foreign site that portals link to. */
  elsewhere: Site;
  sites: Site[];
}

export const originOf = (site: Site): string => `http://127.0.0.1:${site.port}`;

/** What is planted in a year: the cities that have a plan are audited, and the scenario's licence is what they offer. */
export interface Edition {
  year: number;
  licence: Licence;
  /** By city id, in the order of the roster. */
  plans: ReadonlyMap<string, CityPlan>;
}

/** The halls of a year, with ports by `basePort`; `startPractice` moves a site whose port is taken. */
export function createWorld({ year, licence, plans }: Edition, basePort: number): World {
  const sites: Site[] = [];
  const site = (key: string, role: SiteRole, province: PracticeProvince | null, city: PracticeCity | null): Site => {
    const made = { key, role, offset: sites.length, port: basePort + sites.length, province, city };
    sites.push(made);
    return made;
  };
  const elsewhere = site('elsewhere', 'elsewhere', null, null);
  // A city keeps its place in the roster in every year, so that what varies by it stays the same.
  let index = 0;
  const provinces = ROSTER.map((roster) => {
    const province = createProvince(roster, licence, site);
    province.cities = roster.cities.flatMap((city) => {
      const at = index++;
      const plan = plans.get(city.id);
      return plan ? [createCity(city, at, plan, province, site)] : [];
    });
    if (province.municipality) province.area.city = province.cities[0]!;
    return province;
  });
  return { year, licence, provinces, cities: provinces.flatMap((p) => p.cities), elsewhere, sites };
}

type MakeSite = (key: string, role: SiteRole, province: PracticeProvince | null, city: PracticeCity | null) => Site;

function createProvince(roster: RosterProvince, licence: Licence, site: MakeSite): PracticeProvince {
  const municipality = isMunicipality(roster);
  const province = { roster, family: roster.family, municipality, licence } as PracticeProvince;
  province.area = {
    level: 'province',
    name: roster.name,
    code: roster.code,
    city: null,
    province,
    bureau: `${roster.name}药品监督管理局`,
  };
  province.sites = {
    province: site(`${roster.id}/province`, 'province', province, null),
    login: site(`${roster.id}/login`, 'login', province, null),
    content: site(`${roster.id}/content`, 'content', province, null),
  };
  return province;
}

function createCity(
  roster: RosterCity,
  index: number,
  plan: CityPlan,
  province: PracticeProvince,
  site: MakeSite,
): PracticeCity {
  const city = { roster, index, plan, province } as PracticeCity;
  const { bureau } = province.roster;
  city.area = {
    level: 'city',
    name: roster.name,
    code: roster.code,
    city,
    province,
    bureau: `${roster.name}${bureau}`,
  };
  const { name, code } = roster.district;
  city.district = { level: 'district', name, code, city, province, bureau: `${roster.name}${name}${bureau}` };
  const own = site(`${roster.id}/city`, 'city', province, city);
  city.sites = {
    city: province.municipality ? province.sites.province : own,
    hall: site(`${roster.id}/hall`, 'hall', province, city),
    government: site(`${roster.id}/government`, 'government', province, city),
  };
  return city;
}
