import type { Seen } from './answers.ts';
import { keepScreenshot } from './browser/evidence.ts';
import type { Arrival, Tab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { normalize } from './links/address.ts';
import { linksOnPage } from './links/collect.ts';
import type { Home } from './links/homes.ts';
import { hasMenu } from './links/menus.ts';
import type { PageView } from './perception/view.ts';
import { closeNotices } from './walk/notices.ts';
import { obstacleOf } from './walk/page-state.ts';

/** What was read of a portal's home when a tab had opened it as a first visitor. */
export interface FirstVisit {
  /** For the crawl of links; null where its menu only answers to being pressed, which is done where it stands. */
  home: Home | null;
  /** For those who look for something on it: without its notices, with what comes when one scrolls; null where something is in the way. */
  look: { view: PageView; evidence: string[] } | null;
}

const kept = new WeakMap<Web, Map<string, FirstVisit>>();
const nameOf = (url: string): string => normalize(url) ?? url;

/**
 * Reads a portal's home that a tab has just opened as a first visitor, for the later steps of the audit: each portal is asked for its
 * home twice less, and the region that the way chose need not be given up for another first visit. Answers its picture, called
 * `name`; none where something is in the way.
 */
export async function keepFirstVisit(
  web: Web,
  tab: Tab,
  { url, arrival, page, name }: { url: string; arrival: Arrival; page: Seen; name: string },
): Promise<string[]> {
  const home: Home | null = hasMenu(await tab.view())
    ? null
    : { url, finalUrl: arrival.url, page, links: await linksOnPage(tab.page()), reason: null, kind: 'ok' };
  const look = await lookAround(web, tab, name);
  const visits = kept.get(web) ?? new Map<string, FirstVisit>();
  kept.set(web, visits.set(nameOf(url), { home, look }));
  return look?.evidence ?? [];
}

async function lookAround(web: Web, tab: Tab, name: string): Promise<FirstVisit['look']> {
  const { url } = await tab.view();
  await closeNotices(tab);
  await tab.scrollToEnd();
  const view = await tab.look();
  if (view.url !== url || obstacleOf(view)) return null;
  const shot = await keepScreenshot(tab.page(), web.evidence, name);
  return { view, evidence: shot ? [shot] : [] };
}

/**
 * A portal's home as it was read on a first visit of this audit; null where it was not, and for a crawler that has hints of the city file:
 * its Web is its own, because hints are looked for on pages as they stand.
 */
export const firstVisitOf = (web: Web, url: string): FirstVisit | null => kept.get(web)?.get(nameOf(url)) ?? null;
