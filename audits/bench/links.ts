import { fork } from 'node:child_process';
import { once } from 'node:events';
import { LinkChecker, LinkState } from 'linkinator';
import { Agent, request } from 'undici';
import { createAuditWeb } from '../../crawlers/browser/audit-web.ts';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { waySites } from '../../crawlers/links/address.ts';
import { createChecker } from '../../crawlers/links/check.ts';
import { linksInSource } from '../../crawlers/links/collect.ts';
import { createExchanges, PER_HOST } from '../../crawlers/links/exchange.ts';
import { createMadeUps } from '../../crawlers/links/made-up.ts';
import { createRegistry, type Link } from '../../crawlers/links/registry.ts';
import { DEPTH } from '../../crawlers/links/survey.ts';
import { LINKS, PER_SECTION } from './links-size.ts';

export interface Checked {
  /** Links checked a second. */
  rate: number;
  /** Links checked a second of this process's processor time: on a machine that others use, the figure that stands. */
  busyRate: number;
  links: number;
  dead: readonly string[];
}

export interface LinksBench {
  ours: Checked;
  linkinator: Checked;
  undici: Checked;
  concurrency: number;
}

/** Checks the links of one local site by our checker, by linkinator and by bare undici, as many at once each. */
export async function benchLinks(count = LINKS): Promise<LinksBench> {
  const site = fork(new URL('./links-site.ts', import.meta.url), [String(count)], { execArgv: [] });
  const sections = count / PER_SECTION;
  try {
    const [origin] = (await once(site, 'message')) as [string];
    // What the first requests compile is nobody's speed.
    await byUndici(sectionsOf(origin, sections));
    const undici = await byUndici(addresses(origin, sections));
    const ours = await byUs(origin);
    const linkinator = await byLinkinator(origin);
    return { ours, linkinator, undici, concurrency: PER_HOST };
  } finally {
    site.disconnect();
  }
}

const sectionsOf = (origin: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${origin}/s/${i}/`);

function addresses(origin: string, count: number): string[] {
  const sections = sectionsOf(origin, count);
  return [...sections, ...sections.flatMap((at) => Array.from({ length: PER_SECTION }, (_, i) => `${at}${i}.html`))];
}

async function timed(check: () => Promise<{ links: number; dead: string[] }>): Promise<Checked> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const { links, dead } = await check();
  const { user, system } = process.cpuUsage(before);
  const rate = (1_000 * links) / (performance.now() - began);
  return { links, dead: dead.sort(), rate, busyRate: (1_000_000 * links) / (user + system) };
}

/** Our checker without a browser; links are read from pages as a city's are, two links deep. */
function byUs(origin: string): Promise<Checked> {
  return timed(async () => {
    const web = await createAuditWeb({
      allowLoopback: true,
      pace: createPace(),
      evidence: memoryEvidence(),
      budget: { minutes: 60, requests: Number.POSITIVE_INFINITY },
      fetchOnly: true,
      userAgent: 'wangting bench',
      newContext: () => Promise.reject(new Error('no browser')),
      pulse: async () => {},
      closed() {},
    });
    const home = `${origin}/`;
    const sites = waySites({ portals: { province: home, city: home } }, {}, []);
    const exchanges = createExchanges(web);
    const madeUps = createMadeUps(exchanges, 'bench');
    const checker = createChecker({ exchanges, madeUps, looker: null, own: sites.has, isHome: (url) => url === home });
    const registry = createRegistry(sites);
    const { page } = await checker.check(home);
    registry.add(linksInSource(page?.source ?? '', home), home, 0);
    const dead: string[] = [];
    let level = registry.all();
    for (let depth = 0; level.length > 0; depth++) {
      const fresh: Link[] = [];
      const check = async ({ url }: Link) => {
        const verdict = await checker.check(url);
        if (verdict.outcome === 'gone') dead.push(url);
        if (depth < DEPTH - 1 && verdict.page)
          fresh.push(...registry.add(linksInSource(verdict.page.source, url), url, depth + 1));
      };
      await Promise.all(level.map(check));
      level = fresh;
    }
    await web.close();
    return { links: registry.all().length, dead };
  });
}

function byLinkinator(origin: string): Promise<Checked> {
  return timed(async () => {
    const { links } = await new LinkChecker().check({ path: `${origin}/`, recurse: true, concurrency: PER_HOST });
    const dead = links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url);
    return { links: new Set(links.map(({ url }) => url)).size, dead: [...new Set(dead)] };
  });
}

/** The least that can be done: every address once, its body read, its status looked at. Knows all of them beforehand. */
function byUndici(urls: readonly string[]): Promise<Checked> {
  return timed(async () => {
    const dispatcher = new Agent();
    const left = [...urls];
    const dead: string[] = [];
    await Promise.all(
      Array.from({ length: PER_HOST }, async () => {
        for (let url = left.pop(); url !== undefined; url = left.pop()) {
          const { statusCode, body } = await request(url, { dispatcher });
          await body.arrayBuffer();
          if (statusCode === 404) dead.push(url);
        }
      }),
    );
    await dispatcher.close();
    return { links: urls.length, dead };
  });
}
