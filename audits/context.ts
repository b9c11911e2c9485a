import type { CheckContext } from '../checks/check.ts';
import type { City, District } from '../cities/city.ts';
import type { Scenario } from '../cities/scenario.ts';
import { withoutDistricts } from '../crawlers/language/regions.ts';

/** The four municipalities by the first digits of GB/T 2260: 北京、天津、上海、重庆. */
const MUNICIPALITY = /^(11|12|31|50)/;

/** What the checks need to know of a city beyond its facts. */
export function checkContext(city: City, district: District, scenario: Scenario): CheckContext {
  return {
    city: {
      id: city.id,
      name: city.name,
      code: city.code,
      municipality: MUNICIPALITY.test(city.code) || city.portals.province === city.portals.city,
      withoutDistricts: withoutDistricts(city, district),
      areaCode: city.phoneCode ?? null,
      district: district.name,
    },
    materials: scenario.materials,
    scenario: {
      name: scenario.name,
      codes: scenario.codes,
      names: scenario.names,
      legalLimitDays: scenario.legalLimitDays,
    },
  };
}

/** The scenario in the words of a city whose file calls the item otherwise: its own name and code come first. */
export function scenarioFor(city: City, scenario: Scenario): Scenario {
  const { name, code } = city.item ?? {};
  return {
    ...scenario,
    ...(name && { name, names: [[name], ...scenario.names], searchTerms: [name, ...scenario.searchTerms] }),
    ...(code && { codes: [code, ...scenario.codes] }),
  };
}
