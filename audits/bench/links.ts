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
import { createLooker } from '../../crawlers/links/look.ts';
import { createMadeUps } from '../../crawlers/links/made-up.ts';
import { createRegistry } from '../../crawlers/links/registry.ts';
import { createSurvey } from '../../crawlers/links/survey.ts';
import { LINKS, SECTIONS } from './links-size.ts';

export interface Checked {
  /** Links checked a second. */
  rate: number;
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
export async function benchLinks(): Promise<LinksBench> {
  const site = fork(new URL('./links-site.ts', import.meta.url), [], { execArgv: [] });
  try {
    const [origin] = (await once(site, 'message')) as [string];
    // What the first requests compile is nobody's speed.
    await byUndici(sectionsOf(origin));
    const undici = await byUndici(addresses(origin));
    const ours = await byUs(origin);
    const linkinator = await byLinkinator(origin);
    return { ours, linkinator, undici, concurrency: PER_HOST };
  } finally {
    site.disconnect();
  }
}

const sectionsOf = (origin: string): string[] => Array.from({ length: SECTIONS }, (_, i) => `${origin}/s/${i}/`);

const addresses = (origin: string): string[] => [
  ...sectionsOf(origin),
  ...sectionsOf(origin).flatMap((section) => Array.from({ length: LINKS / SECTIONS }, (_, i) => `${section}${i}.html`)),
];

async function timed(check: () => Promise<{ links: number; dead: string[] }>): Promise<Checked> {
  const began = performance.now();
  const { links, dead } = await check();
  return { links, dead: dead.sort(), rate: (1000 * links) / (performance.now() - began) };
}

/** The survey of a city's links, its bounds apart, without a browser. */
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
      closed() {},
    });
    const sites = waySites({ portals: { province: `${origin}/`, city: `${origin}/` } }, {}, []);
    const exchanges = createExchanges(web);
    const home = `${origin}/`;
    const madeUps = createMadeUps(exchanges, 'bench');
    const looker = createLooker(web, 0);
    const checker = createChecker({ exchanges, madeUps, looker: null, own: sites.has, isHome: (url) => url === home });
    const registry = createRegistry(sites);
    const most = Number.POSITIVE_INFINITY;
    const survey = createSurvey({
      ...{ sites, registry, checker, looker, maxInner: most, maxOther: most, maxRendered: 0 },
      seed: 'bench',
    });
    const { page } = await checker.check(home);
    registry.add(linksInSource(page?.source ?? '', home), home, 0);
    let fresh = registry.all();
    for (let depth = 0; fresh.length > 0; depth++) fresh = survey.choose(await survey.level(fresh, depth));
    await web.close();
    const dead = survey.judged.flatMap(({ link, verdict }) => (verdict.outcome === 'gone' ? [link.url] : []));
    return { links: survey.judged.length, dead };
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
