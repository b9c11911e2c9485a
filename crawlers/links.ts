import { openTab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { type Crawler, defineCrawler, type Observation } from './crawler.ts';
import { type FactOf, observed, unobservable } from './facts.ts';
import type { Hall } from './hall.ts';
import { isDocumentAddress, type LinkClass, normalize, waySites } from './links/address.ts';
import { createChecker } from './links/check.ts';
import { linksInSource } from './links/collect.ts';
import { type Column, emptyColumns, isColumnName } from './links/columns.ts';
import { crawlPages } from './links/crawl.ts';
import { createExchanges } from './links/exchange.ts';
import { type Home, openHome } from './links/homes.ts';
import { createLooker } from './links/look.ts';
import { createMadeUps } from './links/made-up.ts';
import { createRegistry, type Link, sample } from './links/registry.ts';
import { observeSoftNotFound } from './links/soft-not-found.ts';
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
  spacingMs?: readonly number[];
  loopbackSpacingMs?: readonly number[];
  timeoutMs?: number;
}

/** Pages are read this many links deep from a home (CONTRACT.md §6). */
const DEPTH = 2;
const LOOKS = { quick: 40, full: 120 };

/** Links of a city: those of the rendered homes, and of the pages of the way sites up to two links deeper. */
export function createLinksCrawler(options: LinksOptions = {}): Crawler<Provided> {
  return defineCrawler({ name: 'links', provides: PROVIDES, observe: (hall, web) => observeLinks(hall, web, options) });
}

export const links: Crawler<Provided> = createLinksCrawler();

async function observeLinks(hall: Hall, web: Web, options: LinksOptions): Promise<Observation<Provided>> {
  const { maxInner = 300, maxOther = 300, looks = LOOKS } = options;
  const seed = `${hall.city.id}\n${hall.round}`;
  const sites = waySites(hall.city, hall.district, hall.trail.waySites);
  const homes = await openHomes(hall, web);
  const shown = homes.filter(({ reason }) => reason === null);
  if (shown.length === 0) return { facts: nothing(homes) };

  const homeAddresses = new Set(homes.flatMap(({ url, finalUrl }) => [normalize(url), normalize(finalUrl)]));
  const exchanges = createExchanges(web);
  for (const { finalUrl } of shown) exchanges.heard(finalUrl);
  const madeUps = createMadeUps(exchanges, seed);
  const looker = createLooker(web, looks[hall.profile]);
  const checker = createChecker({
    exchanges,
    madeUps,
    looker,
    ...options,
    compareAll: sites.has,
    isHome: (url) => homeAddresses.has(normalize(url)),
  });
  const registry = createRegistry(sites);
  const judged: Judged[] = [];
  const truncated: Record<LinkClass, boolean> = { home: false, inner: false, attachments: false, external: false };

  /** Checks links of one depth; answers the links that stand on their pages, in a fixed order. */
  async function level(chosen: readonly Link[], depth: number): Promise<Link[]> {
    const found = new Map<string, { url: string; source: string }>();
    const isPage = ({ url }: Link) => sites.has(url) && !isDocumentAddress(url);
    const pages = depth < DEPTH ? chosen.filter(isPage) : [];
    await crawlPages({
      urls: pages.map(({ url }) => url),
      async get(url) {
        const { outcome, page } = await checker.check(url);
        return outcome === 'ok' && page?.reading.html && sites.has(page.url)
          ? { url: page.url, source: page.source }
          : null;
      },
      read: ({ asked, url, source }) => void found.set(asked, { url, source }),
    });
    judged.push(...(await Promise.all(chosen.map(async (link) => ({ link, verdict: await checker.check(link.url) })))));
    return pages.flatMap(({ url }) => {
      const page = found.get(url);
      return page ? registry.add(linksInSource(page.source, page.url), url, depth + 1) : [];
    });
  }

  /** Takes of the new links what the bounds allow, without chance. */
  function choose(fresh: readonly Link[]): Link[] {
    const bounds: [LinkClass, number][] = [
      ['inner', maxInner],
      ['attachments', maxOther],
      ['external', maxOther],
    ];
    return bounds.flatMap(([name, bound]) => {
      const taken = judged.filter(({ link, verdict }) => registry.classOf(link, verdict.document) === name).length;
      const wanted = fresh.filter((link) => registry.classOf(link, false) === name);
      const chosen = sample(wanted, Math.max(0, bound - taken), `${seed}\n${name}`);
      truncated[name] ||= chosen.length < wanted.length;
      return chosen;
    });
  }

  try {
    for (const home of shown) registry.add(home.links, home.url, 0);
    const onHomes = registry.all();
    web.progress(`链接：首页 ${onHomes.length} 条`);
    let fresh = await level(onHomes, 0);
    const soft = await observeSoftNotFound({
      urls: [hall.trail.hall?.url, hall.city.portals.city].filter((url) => url !== undefined),
      madeUps,
      looker,
      evidence: web.evidence,
    });
    await web.record({ 'site.softNotFound': soft });
    for (let depth = 1; depth <= DEPTH && fresh.length > 0; depth++) {
      const chosen = choose(fresh);
      web.progress(`链接：第 ${depth} 层 ${chosen.length} 条`);
      fresh = await level(chosen, depth);
    }
    const columns = await observeColumns(judged, looker);
    const facts: Found = { 'site.softNotFound': soft, 'site.emptyColumns': columns };
    const closed = await closedByRobots(judged, sites.has, exchanges.robotsUnavailable);
    const count = async <C extends LinkClass>(name: C) => {
      if (name !== 'external' && closed.has(name))
        return unobservable('robots', 'robots.txt 无法取得，按规定不抓取该站链接');
      const own = judged.filter(({ link, verdict }) => registry.classOf(link, verdict.document) === name);
      return tally(name, {
        judged: own,
        skipped: registry.skipped[name],
        truncated: truncated[name],
        evidence: web.evidence,
      });
    };
    facts['links.home'] = await count('home');
    facts['links.inner'] = await count('inner');
    facts['links.attachments'] = await count('attachments');
    facts['links.external'] = await count('external');
    return { facts };
  } finally {
    await looker.close();
  }
}

async function openHomes(hall: Hall, web: Web): Promise<Home[]> {
  const { portals } = hall.city;
  const wanted = [portals.province, portals.city, portals.district ?? hall.district.portal, hall.trail.hall?.url];
  const urls = [
    ...new Map(wanted.filter((url) => url !== undefined).map((url) => [normalize(url) ?? url, url])).values(),
  ];
  const tab = await openTab(web);
  try {
    const homes: Home[] = [];
    for (const url of urls) homes.push(await openHome(tab, url));
    return homes;
  } finally {
    await tab.close();
  }
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

/** Columns: short names in the homes' own navigation that lead to a page of a way site. */
async function observeColumns(
  judged: readonly Judged[],
  looker: ReturnType<typeof createLooker>,
): Promise<FactOf<'site.emptyColumns'>> {
  const columns: Column[] = judged.flatMap(({ link, verdict }) => {
    const { page, outcome } = verdict;
    if (link.depth !== 0 || !link.navigation || !isColumnName(link.text) || outcome !== 'ok' || !page) return [];
    return page.reading.html && !page.reading.password ? [{ name: link.text, url: link.url, page }] : [];
  });
  const { empty, evidence, unsure } = await emptyColumns(columns, looker);
  const note = unsure > 0 ? `另有 ${unsure} 个疑似空白栏目未在浏览器中核对` : '';
  return { ...observed('site.emptyColumns', empty, evidence), ...(note ? { note } : {}) };
}
