import { loadDivisions } from '../../cities/divisions.ts';
import { loadCities } from '../../cities/load.ts';
import { loadPlatforms } from '../../cities/platforms.ts';
import { type Placed, placeOf } from '../night/order.ts';
import type { SimulatedCity, Visit } from '../night/simulate.ts';

/** The nationwide census of government sites found so many service halls in 2017 (国务院办公厅, 2017年全国综合性实体政务大厅普查). */
const HALLS = 3_058;
/**
 * What a city is asked for under `quick`, by its site: the walk's requests and the links', as counted on three practice halls
 * (大连、成都、广州, 2026: 36 to 52 in the walk, 200 to 330 links), the mean of each.
 */
const WALK = [
  ['province', 4],
  ['city', 4],
  ['district', 4],
  ['province', 6],
  ['city', 1],
  ['hall', 5],
  ['province', 2],
  ['hall', 6],
  ['city', 2],
  ['district', 1],
  ['province', 5],
  ['hall', 13],
] as const;
const LINKS = { province: 55, city: 64, district: 33, hall: 71 } as const;

interface Hosts {
  province: string;
  city: string;
  district: string;
}

/** The cities of the files, with their hosts as the files say; a hall lies where the city's portal does. */
export function ourCities(): SimulatedCity[] {
  const platforms = loadPlatforms();
  return loadCities().map((city) => {
    const host = (url: string | undefined, else_: string) => (url === undefined ? else_ : new URL(url).host);
    const { province, city: own, district } = city.portals;
    const hosts = {
      province: host(province, city.id),
      city: host(own, `${city.id}.city`),
      district: host(district, `${city.id}.district`),
    };
    return asked(placeOf(city, platforms), hosts);
  });
}

/** All 337 cities: those of a province on its platform, two of three with their own portal there too, as in the 55. */
export function allCities(): SimulatedCity[] {
  const { cities } = loadDivisions();
  return Object.keys(cities).map((code, i) => inProvince(code, code, i));
}

/** The halls of the census, shared out evenly over the 337 cities: a city's halls share its portal and its province's. */
export function allHalls(): SimulatedCity[] {
  const codes = Object.keys(loadDivisions().cities);
  return Array.from({ length: HALLS }, (_, i) => {
    const at = i % codes.length;
    return inProvince(`${codes[at]}-${Math.floor(i / codes.length)}`, codes[at] ?? '', at);
  });
}

function inProvince(id: string, code: string, i: number): SimulatedCity {
  const site = code.slice(0, 2);
  const own = i % 3 === 2 ? `${code}.city` : site;
  return asked({ id, site, delay: 1 }, { province: site, city: own, district: `${id}.district` });
}

function asked(place: Placed, hosts: Hosts): SimulatedCity {
  const all = { ...hosts, hall: hosts.city };
  const visits = (of: readonly (readonly [keyof typeof all, number])[]): Visit[] =>
    of.map(([where, requests]) => ({ host: all[where], requests }));
  return { ...place, walk: visits(WALK), links: visits(Object.entries(LINKS) as [keyof typeof all, number][]) };
}
