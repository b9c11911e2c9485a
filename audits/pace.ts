import type { Platform } from '../cities/platform.ts';
import { createPace, type Fleet, type Pace } from '../crawlers/browser/pace.ts';

/**
 * One pace for all cities, because they share hosts; a platform that asks for less than the default gets it, unless a rate is
 * asked for. @param rate requests a second and host @param fleet what several processes agree on
 */
export function paceFor(rate: number | undefined, platforms: ReadonlyMap<string, Platform>, fleet?: Fleet): Pace {
  const shared = fleet ? { fleet } : {};
  if (rate !== undefined) return createPace({ rate, loopbackRate: rate, ...shared });
  const pace = createPace(shared);
  for (const { portals, login, pace: own } of platforms.values())
    for (const url of [...portals.map((p) => p.address), ...login.map((l) => `https://${l.host}/`)])
      if (own.perSecond < 1) pace.slow(url, 1 / own.perSecond);
  return pace;
}
