import type { Seen } from '../answers.ts';
import type { Arrival, Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { normalize } from './address.ts';
import { linksOnPage } from './collect.ts';
import type { Home } from './homes.ts';
import { hasMenu } from './menus.ts';

const kept = new WeakMap<Web, Map<string, Home>>();
const nameOf = (url: string): string => normalize(url) ?? url;

/**
 * Reads a portal's home that a tab has just opened as a first visitor, for the crawl of links: each portal is asked for its home once
 * less, and the region that the way chose need not be given up for a second first visit.
 */
export async function keepFirstVisit(
  web: Web,
  tab: Tab,
  url: string,
  shown: { arrival: Arrival; page: Seen },
): Promise<void> {
  // A menu that only answers to being pressed is pressed where its home stands.
  if (hasMenu(await tab.view())) return;
  const { arrival, page } = shown;
  const links = await linksOnPage(tab.page());
  const homes = kept.get(web) ?? new Map<string, Home>();
  kept.set(web, homes.set(nameOf(url), { url, finalUrl: arrival.url, page, links, reason: null, kind: 'ok' }));
}

/** The home as it was read on a first visit of this audit; null where it was not, or not whole. */
export const firstVisitOf = (web: Web, url: string): Home | null => kept.get(web)?.get(nameOf(url)) ?? null;
