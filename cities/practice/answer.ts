import { hallAddress } from './families/areas.ts';
import type { Ask, Reply } from './http.ts';
import type { DeadLink } from './model/content.ts';
import type { Site } from './model/world.ts';
import { deadEntry } from './pages/apply.ts';
import { governmentHome } from './pages/government.ts';
import { loginAnswer } from './pages/login.ts';
import {
  challengeReply,
  downReply,
  elsewhereAnswer,
  maintenanceReply,
  notFoundReply,
  robotsReply,
  statusReply,
} from './pages/obstacles.ts';
import { sharedAnswer } from './pages/shared.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';

/** Answers every request to a site of the practice halls. Pure: the same request gets the same answer. */
export function answer(places: Places, site: Site, ask: Ask): Reply {
  if (site.role === 'elsewhere') return elsewhereAnswer(ask);
  if (ask.path === '/robots.txt') return robotsReply(site);
  if (site.role === 'login') return loginAnswer(site, ask) ?? notFoundReply(false);
  const own = places.at(site);
  const plan = site.city?.plan;
  if (site.role === 'city' && plan?.cityPortal === 'maintenance') return maintenanceReply();
  if (site.role === 'city' && plan?.cityPortal === 'down') return downReply();
  if (site.role === 'government' && plan?.government === 'down') return downReply();
  if (site.role === 'city' && plan?.cityPortal === 'challenge' && !ask.cookies.includes('__drill_clearance='))
    return challengeReply();
  for (const place of own) {
    const dead = deadAt(place, ask);
    if (dead) return statusReply(dead.kind);
  }
  for (const place of own) {
    const reply = portalAnswer(place, ask);
    if (reply) return slow(place, ask, reply);
  }
  if (site.role === 'content')
    for (const city of site.province!.cities) {
      const place = places.hall(city);
      const reply = [place, places.city(city), places.province(city)]
        .map((p) => p.family.content?.(p, ask))
        .find(Boolean);
      if (reply) return reply;
    }
  const soft = (site.role === 'hall' || site.role === 'city') && plan?.softNotFound === true;
  return notFoundReply(soft);
}

function deadAt(place: Place, ask: Ask): DeadLink | undefined {
  const dead = place.content.dead.find(
    (d) => d.class !== 'external' && new URL(d.url).pathname === ask.path && sameQuery(d.url, ask),
  );
  return dead?.kind === 'missing' ? undefined : dead;
}
const sameQuery = (url: string, ask: Ask): boolean =>
  [...new URL(url).searchParams].every(([k, v]) => ask.query.get(k) === v);

function portalAnswer(place: Place, ask: Ask): Reply | undefined {
  if (ask.path === deadEntry(place).split('?')[0] || isDead(place, ask)) return undefined;
  if (place.role === 'government')
    return (
      governmentHome(place, ask, hallAddress(place.city!, place.family.hallsOnProvince)) ?? sharedAnswer(place, ask)
    );
  return place.family.answer(place, ask) ?? sharedAnswer(place, ask);
}

const isDead = (place: Place, ask: Ask): boolean =>
  place.content.dead.some(
    (d) => d.class !== 'external' && new URL(d.url).pathname === ask.path && sameQuery(d.url, ask),
  );

/** 网页卡顿: the home of the city's portal and of its hall answer late. */
function slow(place: Place, ask: Ask, reply: Reply): Reply {
  const ms = place.role === 'hall' || place.role === 'city' ? (place.city?.plan.slowMs ?? 0) : 0;
  const home = ask.path === place.paths.home.split(/[?#]/)[0] || ask.path === '/gateway/home';
  return ms > 0 && home ? { ...reply, delayMs: ms } : reply;
}
