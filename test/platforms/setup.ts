import type { City, District } from '../../cities/city.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { entryPath } from '../../crawlers/entry.ts';
import type { Facts } from '../../crawlers/facts.ts';
import { flow } from '../../crawlers/flow.ts';
import { guide } from '../../crawlers/guide.ts';
import { emptyTrail, type Hall, type Place } from '../../crawlers/hall.ts';
import { interaction } from '../../crawlers/interaction.ts';
import { type Ask, listen, type Site } from '../halls/kit/site.ts';

/** Where the halls of these tests are. Nobody lives there: the mechanisms are real, the place is not. */
export const HERE: Omit<City, 'portals'> & { district: string } = {
  id: 'qingshi',
  name: '青石市',
  code: '990100',
  province: '东岭省',
  region: '华东',
  district: '云溪区',
};
export const DISTRICT: District = { name: '云溪区', code: '990102' };
/** The district's neighbours, among which it is to be found. */
export const AREAS = [
  { name: '白塔区', code: '990101', slug: 'baita' },
  { name: '云溪区', code: '990102', slug: 'yunxi' },
  { name: '南浦区', code: '990103', slug: 'nanpu' },
  { name: '石桥县', code: '990121', slug: 'shiqiao' },
] as const;
export const CITIES = [
  { name: '临江市', code: '990200', slug: 'linjiang' },
  { name: '青石市', code: '990100', slug: 'qingshi' },
  { name: '东湾市', code: '990300', slug: 'dongwan' },
  { name: '望海市', code: '990400', slug: 'wanghai' },
] as const;

/** A kind of platform: our own pages that work the way a real one's do. `source` says where the mechanism was seen. */
export interface Kind<H extends string> {
  source: string;
  /** One origin each. */
  hosts: readonly H[];
  sites(at: Record<H, string>): Record<H, Site>;
  city(at: Record<H, string>): Pick<City, 'portals' | 'unifiedLogin'>;
  /** The district's own site, where the kind has one. */
  portal?(at: Record<H, string>): string;
}

export interface Visit<H extends string> {
  at: Record<H, string>;
  /** All requests so far: `host METHOD /path?query`. */
  asked: string[];
  hall: Hall;
  /** From the province's home (or whatever the city file names) to the district's hall. */
  enter(): Promise<Told>;
  /** The item and its guide, from the hall that was reached or from the address given. */
  read(hall?: string): Promise<Told>;
  /** What stands behind the apply entry of the guide that was read, or of the one at the address given. */
  apply(guide?: string): Promise<Told>;
  /** The channels of consultation, on the home, the hall and the guide. */
  ask(): Promise<Told>;
  close(): Promise<void>;
}

/** Facts as a test compares them: the value, or the state and reason why there is none. */
export type Told = Record<string, unknown>;

const browser: { host?: Promise<BrowserHost> } = {};
/** Call after all tests of a file. */
export const closeBrowser = async (): Promise<void> => {
  await (await browser.host)?.close();
  delete browser.host;
};

/** Serves a kind on loopback and opens it through the real door. */
export async function visit<H extends string>(kind: Kind<H>): Promise<Visit<H>> {
  const asked: string[] = [];
  const listening = await Promise.all(kind.hosts.map(async (name) => [name, await listen()] as const));
  const at = Object.fromEntries(listening.map(([name, l]) => [name, l.origin])) as Record<H, string>;
  const sites = kind.sites(at);
  for (const [name, l] of listening)
    l.use(async (ask: Ask) => {
      asked.push(`${name} ${ask.method} ${ask.url}`);
      return sites[name](ask);
    });
  browser.host ??= launchBrowser();
  const web = await (await browser.host).openWeb({
    allowLoopback: true,
    pace: createPace({}),
    evidence: memoryEvidence(),
  });
  const portal = kind.portal?.(at);
  const hall: Hall = {
    city: { ...HERE, ...kind.city(at) },
    district: portal ? { ...DISTRICT, portal } : DISTRICT,
    scenario: loadScenario(),
    round: 'test',
    profile: 'quick',
    facts: {},
    trail: emptyTrail(),
  };
  const run = async (crawler: typeof entryPath | typeof guide | typeof flow | typeof interaction): Promise<Told> => {
    const { facts, trail } = await crawler.observe(hall, web);
    Object.assign(hall.facts, facts);
    Object.assign(hall.trail, trail);
    return told(facts);
  };
  return {
    at,
    asked,
    hall,
    enter: () => run(entryPath),
    read(url) {
      if (url) hall.trail.hall = opened(url);
      return run(guide);
    },
    apply(url) {
      if (url) hall.trail.guide = opened(url);
      return run(flow);
    },
    ask: () => run(interaction),
    async close() {
      await web.close();
      await Promise.all(listening.map(([, l]) => l.close()));
    },
  };
}

const opened = (url: string): Place => ({
  url,
  title: '',
  steps: [{ deed: 'open', text: '', url, counts: false, target: null, why: '起点', evidence: null }],
});

function told(facts: Facts): Told {
  return Object.fromEntries(
    Object.entries(facts).map(([id, f]) => [
      id,
      f.state === 'observed' ? short(id, f.value) : `${f.state}: ${f.reason ?? ''}`,
    ]),
  );
}

/** Elements as key → value (or state where there is none), paths and materials by what names them. */
function short(id: string, value: unknown): unknown {
  if (id === 'entry.path') return (value as { text: string }[]).map((s) => s.text);
  if (id === 'flow.steps') return (value as { kind: string }[]).map((s) => s.kind);
  if (id === 'guide.elements')
    return Object.fromEntries(
      Object.entries(value as Record<string, { state: string; value: string | null; reason?: string }>)
        .filter(([, e]) => e.state !== 'missing')
        .map(([key, e]) => [key, e.state === 'present' ? e.value : (e.reason ?? e.state)]),
    );
  return value;
}

/** Names of the materials that a guide was read to ask for, in order. */
export const namesOf = (read: Told): string[] =>
  Array.isArray(read['guide.materials']) ? (read['guide.materials'] as { name: string }[]).map((m) => m.name) : [];
