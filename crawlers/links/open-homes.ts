import { openTab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { firstVisitOf } from '../first-visit.ts';
import type { Hall } from '../hall.ts';
import { normalize } from './address.ts';
import type { EmptyColumns } from './columns.ts';
import { type Home, openHome } from './homes.ts';
import { emptyMenus } from './menus.ts';
import { type Region, regionOf } from './region.ts';
import { type Session, sessionOf } from './session.ts';

/** The homes of a city's portals as a browser shows them, and what else was seen with them. */
export interface Homes {
  homes: Home[];
  guide: Home | null;
  menus: EmptyColumns[];
  /** In which the hall stood; null for who is signed in, whose session is for what they do. */
  session: Session | null;
  region: Region;
}

/** Opens the hall and the guide as the way led there; the portals' homes as a first visitor sees them, or saw them in this audit. */
export async function openHomes(hall: Hall, web: Web): Promise<Homes> {
  const { portals } = hall.city;
  const wanted = [portals.province, portals.city, portals.district ?? hall.district.portal];
  const urls = new Map(wanted.filter((url) => url !== undefined).map((url) => [normalize(url) ?? url, url]));
  const place = hall.trail.hall;
  if (place) urls.delete(normalize(place.url) ?? place.url);
  const tab = await openTab(web);
  try {
    const menus: EmptyColumns[] = [];
    const open = async (url: string) => {
      const home = await openHome(tab, url);
      if (home.reason === null && home.kind === 'ok') menus.push(await emptyMenus(tab, web));
      return home;
    };
    const guide = hall.trail.guide ? await openHome(tab, hall.trail.guide.url) : null;
    // A region that the session remembers makes the hall what it is, and would make another page of the portals' homes.
    const ofHall = place ? [await open(place.url)] : [];
    const session = web.signedIn ? null : await sessionOf(tab.page().context());
    const seen = new Map([...urls.values()].map((url) => [url, firstVisitOf(web, url)?.home ?? null]));
    const again = [...seen.values()].includes(null);
    if (again) await tab.fresh();
    const ofPortals: Home[] = [];
    for (const [url, home] of seen) ofPortals.push(home ?? (await open(url)));
    const region = regionOf(web, again ? place : undefined, session);
    return { homes: [...ofPortals, ...ofHall], guide, menus, session, region };
  } finally {
    await tab.close();
  }
}
