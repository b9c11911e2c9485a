import type { City } from '../../cities/city.ts';
import type { Platform } from '../../cities/platform.ts';

/** A city as the order of a night sees it. */
export interface Placed {
  id: string;
  /** What cities share, and what so is the bottleneck: a platform, or the host of the provincial portal. */
  site: string;
  /** Seconds between two requests to it. */
  delay: number;
}

/**
 * Cities of a site that are at work at once, over all workers. Two leave its host idle while both walk elsewhere; with all
 * of them each would wait for all others, and reach the end of its time before the end of its way (npm run bench -- night).
 */
export const AT_A_SITE = 3;

/** Minutes of a city in a night where nobody says: twice those of a city alone, because three share a host's pace. */
export const NIGHT_MINUTES = 20;

export function placeOf(city: City, platforms: ReadonlyMap<string, Platform>): Placed {
  const { id, platform, portals } = city;
  const own = platform === undefined ? undefined : platforms.get(platform);
  const site = platform ?? new URL(portals.province).host;
  return { id, site, delay: 1 / Math.min(1, own?.pace.perSecond ?? 1) };
}

/**
 * The priority of each city in its night: what is left to do at its site when its turn comes, in cities times the seconds
 * between two requests. So the site with the longest rest always goes first, and the cities of different sites alternate.
 */
export function prioritiesOf(cities: readonly Placed[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const { site } of cities) left.set(site, (left.get(site) ?? 0) + 1);
  return new Map(
    cities.map(({ id, site, delay }) => {
      const rest = left.get(site) ?? 1;
      left.set(site, rest - 1);
      return [id, Math.round(rest * delay)];
    }),
  );
}
