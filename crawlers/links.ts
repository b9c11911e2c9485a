import type { Web } from './browser/web.ts';
import { type Crawler, defineCrawler, type Observation } from './crawler.ts';
import { type FactOf, observed, unobservable } from './facts.ts';
import type { Hall } from './hall.ts';
import { isDocumentAddress, type LinkClass, normalize, waySites } from './links/address.ts';
import { createChecker } from './links/check.ts';
import {
  type Column,
  columnName,
  columnsWithin,
  type EmptyColumns,
  emptyColumns,
  MAX_BESIDE,
  MAX_COLUMN_LOOKS,
} from './links/columns.ts';
import { createExchanges } from './links/exchange.ts';
import type { Home } from './links/homes.ts';
import { createLooker } from './links/look.ts';
import { createMadeUps } from './links/made-up.ts';
import { openHomes } from './links/open-homes.ts';
import { createRegistry } from './links/registry.ts';
import { observeSoftNotFound } from './links/soft-not-found.ts';
import { createSurvey, DEPTH } from './links/survey.ts';
import { type Judged, tally } from './links/tally.ts';

const PROVIDES = [
  'links.home',
  'links.inner',
  'links.attachments',
  'links.external',
  'site.softNotFound',
  'site.emptyColumns',
] as const;
type Provided = (typeof PROVIDES)[number];
type Found = Observation<Provided>['facts'];

export interface LinksOptions {
  /** Inner links at the most (CONTRACT.md §6). */
  maxInner?: number;
  /** Attachments and links to other hosts, at the most, each; none on the homes is left out. */
  maxOther?: number;
  /** Addresses that are opened in a browser, at the most. */
  looks?: { quick: number; full: number };
  /** Pages of these that are opened for lists that come by script, at the most. */
  rendered?: { quick: number; full: number };
  spacingMs?: readonly number[];
  loopbackSpacingMs?: readonly number[];
  timeoutMs?: number;
}

const RENDERED = { quick: 8, full: 40 };
const LOOKS = { quick: 40, full: 120 };

/** Links of a city: those of the rendered homes, and of the pages of the way sites up to two links deeper. */
export function createLinksCrawler(options: LinksOptions = {}): Crawler<Provided> {
  return defineCrawler({ name: 'links', provides: PROVIDES, observe: (hall, web) => observeLinks(hall, web, options) });
}

export const links: Crawler<Provided> = createLinksCrawler();

async function observeLinks(hall: Hall, web: Web, options: LinksOptions): Promise<Observation<Provided>> {
  const { maxInner = 300, maxOther = 300, looks = LOOKS, rendered = RENDERED } = options;
  const seed = `${hall.city.id}\n${hall.round}`;
  const sites = waySites(hall.city, hall.district, hall.trail.waySites);
  const { homes, guide, menus, session, region } = await openHomes(hall, web);
  const shown = homes.filter(({ reason }) => reason === null);
  if (shown.length === 0) return { facts: nothing(homes) };

  const shut = shutSites(homes);
  const addressesOf = (some: readonly Home[]) =>
    new Set(some.flatMap(({ url, finalUrl }) => [normalize(url), normalize(finalUrl)]));
  const homeAddresses = addressesOf(homes);
  const readAddresses = addressesOf(shown);
  const exchanges = createExchanges(web);
  for (const { finalUrl } of shown) exchanges.heard(finalUrl);
  const madeUps = createMadeUps(exchanges, seed);
  const looker = createLooker(web, looks[hall.profile], region.again);
  // A share of their own: links behind a challenge may use up all other looks.
  const columnLooker = createLooker(web, MAX_COLUMN_LOOKS + MAX_BESIDE, region.again);
  const isHome = (url: string) => homeAddresses.has(normalize(url));
  const isRead = (url: string) => readAddresses.has(normalize(url));
  const checker = createChecker({
    exchanges,
    madeUps,
    looker,
    ...options,
    own: sites.has,
    isHome,
    ...(session ? { session: session.header } : {}),
  });
  const files = hall.trail.guideFiles ?? [];
  const registry = createRegistry(sites, new Set(files.flatMap(({ url }) => normalize(url) ?? [])));
  const maxRendered = rendered[hall.profile];
  const survey = createSurvey({ sites, registry, checker, looker, isRead, maxInner, maxOther, maxRendered, seed });

  try {
    for (const home of shown) registry.add(home.links, home.url, 0);
    const onHomes = registry.all();
    web.progress(`链接：首页 ${onHomes.length} 条`);
    let fresh = await survey.level(onHomes, 0);
    // The guide is a page of the way, wherever it lies: what it offers for download must be seen.
    const guideUrl = hall.trail.guide?.url;
    if (guideUrl) {
      const offered = files.map(({ url, text }) => ({ href: url, base: guideUrl, text, navigation: false }));
      fresh = [...registry.add(offered, guideUrl, 1), ...fresh];
    }
    if (guide?.reason === null) fresh = [...registry.add(guide.links, guide.url, 1), ...fresh];
    const urls = [hall.trail.hall?.url, hall.city.portals.city].filter((url) => url !== undefined);
    const entry = hall.facts['entry.level'];
    const unknown = !hall.trail.hall && entry?.state === 'unobservable' ? entry.reason : null;
    const soft = await observeSoftNotFound({ urls, unknown, madeUps, looker, evidence: web.evidence });
    await web.record({ 'site.softNotFound': soft });
    for (let depth = 1; depth <= DEPTH && fresh.length > 0; depth++) {
      const chosen = survey.choose(fresh);
      web.progress(`链接：第 ${depth} 层 ${chosen.length} 条`);
      fresh = await survey.level(chosen, depth);
    }
    const { judged, truncated } = survey;
    const crawlable = (url: string): boolean => sites.has(url) && !shut.has(new URL(url).host);
    const closed = await closedByRobots(judged, crawlable, exchanges.robotsUnavailable);
    const count = async <C extends LinkClass>(name: C): Promise<FactOf<`links.${C}`>> => {
      if (name !== 'external' && closed.has(name))
        return unobservable('robots', 'robots.txt 无法取得，按规定不抓取该站链接');
      const own = judged.filter(({ link, verdict }) => registry.classOf(link, verdict.document) === name);
      const skipped = registry.skipped[name];
      return tally(name, { judged: own, skipped, truncated: truncated[name], evidence: web.evidence });
    };
    const columns = await observeColumns(judged, columnLooker, { menus, homes: shown });
    return {
      facts: {
        'site.softNotFound': soft,
        'site.emptyColumns': region.lost()
          ? unobservable('not-found-by-walker', '未能再次选定区划，未核对空白栏目')
          : columns,
        'links.home': await count('home'),
        'links.inner': await count('inner'),
        'links.attachments': await count('attachments'),
        'links.external': await count('external'),
      },
    };
  } finally {
    await looker.close();
    await columnLooker.close();
  }
}

/** Hosts of which no home came: nothing there was to be crawled, whatever their robots.txt would have said. */
function shutSites(homes: readonly Home[]): Set<string> {
  const host = (url: string): string => new URL(url).host;
  const open = new Set(homes.filter((h) => h.reason === null).flatMap((h) => [host(h.url), host(h.finalUrl)]));
  return new Set(homes.map((h) => host(h.url)).filter((name) => !open.has(name)));
}

/** No home was seen: nothing can be said of its links. */
function nothing(homes: readonly Home[]): Found {
  const reason = homes[0]?.reason ?? 'not-measured';
  const note = `首页未能打开：${homes.map(({ url }) => url).join('、')}`;
  return Object.fromEntries(PROVIDES.map((id) => [id, unobservable(reason, note)]));
}

/**
 * Classes of which a part may not be crawled because a way site's robots.txt could not be had (RFC 9309 §2.3.1.4): a
 * count of the rest would not be the city's. Deeper links of such a site were never found.
 */
async function closedByRobots(
  judged: readonly Judged[],
  own: (url: string) => boolean,
  unavailable: (url: string) => Promise<boolean>,
): Promise<Set<LinkClass>> {
  const refused = judged.filter(({ link, verdict }) => verdict.skipped === 'robots' && own(link.url));
  const closed = new Set<LinkClass>();
  for (const { link } of refused) {
    if (!(await unavailable(link.url))) continue;
    closed.add('inner');
    closed.add(isDocumentAddress(link.url) ? 'attachments' : link.depth === 0 ? 'home' : 'inner');
  }
  return closed;
}

/** Columns: short names on the homes that lead to a page of a way site, which is no home itself, and such names on these pages. */
async function observeColumns(
  judged: readonly Judged[],
  looker: ReturnType<typeof createLooker>,
  { menus, homes }: { menus: readonly EmptyColumns[]; homes: readonly Home[] },
): Promise<FactOf<'site.emptyColumns'>> {
  const pages = judged.flatMap(({ link, verdict }) =>
    link.depth === 0 && verdict.page?.reading.html ? [verdict.page] : [],
  );
  const drawn = new Map(
    homes.flatMap(({ url, finalUrl, kind, page }) =>
      kind === 'ok' && page ? [url, finalUrl].map((at) => [normalize(at) ?? at, page] as const) : [],
    ),
  );
  const columns: Column[] = judged.flatMap(({ link, verdict: { outcome, page } }) => {
    const { url, navigation } = link;
    const name = columnName(link.text);
    if (link.depth !== 0 || name === null || outcome !== 'ok' || !page || drawn.has(url)) return [];
    return page.reading.html && !page.reading.password ? [{ name, url, page, navigation }] : [];
  });
  const deeper = judged.flatMap(({ link, verdict: { outcome, page } }) =>
    link.depth === 1 && outcome === 'ok' && page?.reading.html && !page.reading.password && !drawn.has(link.url)
      ? [{ ...link, page }]
      : [],
  );
  const all = [await emptyColumns([...columns, ...columnsWithin(columns, deeper)], pages, looker, drawn), ...menus];
  const known = new Set<string>();
  // One column is one name at one address, whether a link or a menu led there.
  const empty = all
    .flatMap((found) => found.empty)
    .filter(({ name, url }) => known.size < known.add(`${name} ${url}`).size);
  const evidence = all.flatMap((found) => found.evidence);
  const unsure = all.reduce((sum, found) => sum + found.unsure, 0);
  const note = unsure > 0 ? `另有 ${unsure} 个疑似空白栏目未在浏览器中核对` : '';
  return { ...observed('site.emptyColumns', empty, evidence), ...(note ? { note } : {}) };
}
