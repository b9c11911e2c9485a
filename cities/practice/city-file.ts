import type { City } from '../city.ts';
import { citySchema } from '../city.ts';
import { DEFAULT_SCENARIO } from '../scenarios.ts';
import type { PracticeCity, World } from './model/world.ts';
import { originOf } from './model/world.ts';

/** The city file of a practice city, as a parser of city files gives it. */
export function cityFileOf(city: PracticeCity, { year, licence }: World): City {
  const { roster, province, sites } = city;
  return citySchema.parse({
    id: roster.id,
    name: roster.name,
    code: roster.code,
    province: province.roster.name,
    region: roster.region,
    district: roster.district.name,
    portals: {
      province: `${originOf(province.sites.province)}/`,
      city: `${originOf(sites.city)}/`,
      district: `${originOf(sites.government)}/`,
    },
    platform: `practice-${province.roster.id}`,
    unifiedLogin: [new URL(originOf(province.sites.login)).host],
    ...(licence.scenario !== DEFAULT_SCENARIO && { scenario: licence.scenario }),
    practice: true,
    notes: `演练数据（${year} 年）`,
  });
}
