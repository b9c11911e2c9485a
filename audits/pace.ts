import type { Platform } from '../cities/platform.ts';
import { createPace, type Pace } from '../crawlers/browser/pace.ts';

/**
 * One pace for all cities, because they share hosts; a platform that asks for less than the default gets it, unless a rate is
 * asked for. @param rate requests a second and host
 */
export function paceFor(rate: number | undefined, platforms: ReadonlyMap<string, Platform>): Pace {
  if (rate !== undefined) return createPace({ rate, loopbackRate: rate });
  const pace = createPace();
  for (const { portals, login, pace: own } of platforms.values())
    for (const url of [...portals.map((p) => p.address), ...login.map((l) => `https://${l.host}/`)])
      if (own.perSecond < 1) pace.slow(url, 1 / own.perSecond);
  return pace;
}
