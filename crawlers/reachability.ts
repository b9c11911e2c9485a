import PQueue from 'p-queue';
import type { Web } from './browser/web.ts';
import { type Crawler, defineCrawler, type Observation } from './crawler.ts';
import { BudgetError } from './errors.ts';
import { notApplicable, observed, unobservable } from './facts.ts';
import type { Hall } from './hall.ts';
import { type Network, watchOwnNetwork } from './links/network.ts';
import { type CertificateState, lookAtCertificate, worst } from './reachability/certificate.ts';
import { LOADS, type Load, loadHome, slowest, speedOf } from './reachability/load.ts';
import { PROBE_SPACING_MS, PROBES, probe } from './reachability/probe.ts';
import { enoughDays, type PastSample, weeksOf } from './reachability/samples.ts';
import { isLoopback, median, type Portal, portalsOf } from './reachability/sites.ts';
import { judgeSite, reasonWithout, type Seen, samplesOf, siteFact } from './reachability/state.ts';

const PROVIDES = [
  'site.province',
  'site.city',
  'site.district',
  'site.availability',
  'site.certificate',
  'site.loadMs',
] as const;
type Provided = (typeof PROVIDES)[number];

export interface ReachabilityOptions {
  probes?: number;
  spacingMs?: number;
  loads?: number;
  timeoutMs?: number;
  /** For the first load in the browser. */
  patienceMs?: number;
  /** PEM certificates that are trusted beside the usual ones. */
  ca?: readonly string[];
}

/** Whether the portals answer, how reliably and how fast. */
export function createReachabilityCrawler(options: ReachabilityOptions = {}): Crawler<Provided> {
  return defineCrawler({
    name: 'reachability',
    provides: PROVIDES,
    observe: (hall, web) => observeReachability(hall, web, options),
  });
}

export const reachability: Crawler<Provided> = createReachabilityCrawler();

async function observeReachability(hall: Hall, web: Web, options: ReachabilityOptions): Promise<Observation<Provided>> {
  const portals = portalsOf(hall);
  const network = watchOwnNetwork(web);
  web.progress(`可及性：${portals.length} 个门户`);
  // One after the other: sites of one domain share cookies, and each is to be a first visit.
  const loads = new PQueue({ concurrency: 1 });
  const seen = await Promise.all(portals.map((portal) => seePortal(portal, hall, web, { network, loads }, options)));

  const facts: Observation<Provided>['facts'] = {};
  const kept: string[] = [];
  for (const [at, portal] of portals.entries()) {
    const one = seen[at];
    if (!one) continue;
    const evidence = await keep(one, web);
    kept.push(...evidence);
    for (const fact of portal.facts) facts[fact] = siteFact(judgeSite(one), evidence);
  }
  facts['site.district'] ??= notApplicable('城市文件未列区县政府网站');
  const past = await keepPast(hall, portals, web);
  facts['site.availability'] = availability(seen, past, kept);
  facts['site.certificate'] = certificate(seen, kept);
  facts['site.loadMs'] = speed(seen, kept);
  return { facts };
}

async function seePortal(
  { url }: Portal,
  hall: Hall,
  web: Web,
  { network, loads }: { network: Network; loads: PQueue },
  options: ReachabilityOptions,
): Promise<Seen> {
  const { profile, city } = hall;
  const started = performance.now();
  const probes = await probe(web, url, {
    probes: options.probes ?? PROBES[profile],
    spacingMs: options.spacingMs ?? PROBE_SPACING_MS[profile],
    timeoutMs: options.timeoutMs,
    network,
  });
  const last = probes.at(-1);
  const certificateLook = await certificateOf(last?.finalUrl ?? url, web, options.ca);
  // Nothing goes on with an address that our own rules refuse.
  const load =
    last?.kind === 'refused'
      ? null
      : await loads.add(() => loadOrNothing(web, url, options.loads ?? LOADS[profile], options.patienceMs));
  return {
    url,
    probes,
    load,
    certificate: certificateLook,
    networkWorks:
      isLoopback(url) || probes.some(({ status }) => status !== null) || (await network.worksSince(started)),
    resolves: network.resolves,
    addressKnown: typeof city.verifiedAt === 'string',
  };
}

async function loadOrNothing(web: Web, url: string, times: number, patienceMs?: number): Promise<Load | null> {
  try {
    return await loadHome(web, url, times, patienceMs);
  } catch (error) {
    if (error instanceof BudgetError) return null;
    throw error;
  }
}

async function certificateOf(url: string, web: Web, ca: readonly string[] | undefined): Promise<Seen['certificate']> {
  if (!(await web.allowed(url)))
    return {
      url,
      state: null,
      why: '地址不允许访问或无法解析',
      subject: '',
      issuer: '',
      validTo: null,
      incomplete: false,
    };
  if (url.startsWith('https:')) await web.pace(url);
  return lookAtCertificate(url, ca, web.lookup);
}

/** What was seen of a portal, for whoever wants to look at it again. */
async function keep({ url, probes, load, certificate: look }: Seen, web: Web): Promise<string[]> {
  const summary = {
    url,
    probes: probes.map(({ source: _, ...rest }) => rest),
    certificate: look,
    browser: load && { ...load.arrival, timings: load.timings },
  };
  const kept = [
    await web.evidence.put(Buffer.from(JSON.stringify(summary, null, 2)), {
      type: 'application/json',
      url,
      note: '可及性探测',
    }),
  ];
  const last = probes.at(-1);
  if (last?.source && last.kind !== 'ok')
    kept.push(
      await web.evidence.put(Buffer.from(last.source), {
        type: 'text/html',
        url,
        note: `探测时的页面（${last.kind}）`,
      }),
    );
  return [...kept, ...(load?.evidence ?? [])];
}

/** The week of these portals before this audit, as far as it was watched, and the evidence of it. */
async function keepPast(
  { pastSamples }: Hall,
  portals: readonly Portal[],
  web: Web,
): Promise<{ samples: PastSample[]; days?: number; evidence: string[] }> {
  const samples = (pastSamples ?? []).filter(({ site }) => portals.some(({ url }) => url === site));
  if (samples.length === 0) return { samples, evidence: [] };
  const until = new Date();
  const week = {
    until: until.toISOString(),
    sites: weeksOf(samples, until),
    notOpened: samples.filter(({ outcome }) => outcome !== 'ok'),
  };
  const sha = await web.evidence.put(Buffer.from(JSON.stringify(week, null, 2)), {
    type: 'application/json',
    url: portals[0]?.url ?? '',
    note: '测评前一周的可用性监测',
  });
  return { samples, days: enoughDays(samples, until), evidence: [sha] };
}

function availability(
  seen: readonly Seen[],
  past: Awaited<ReturnType<typeof keepPast>>,
  own: string[],
): Observation<Provided>['facts']['site.availability'] {
  const { ok, blocked, samples, ms } = samplesOf(seen, past.samples);
  const evidence = [...own, ...past.evidence];
  if (samples === 0) {
    // Who answers was reached: it is our address that may be old.
    const answered = seen.some(({ probes }) => probes.some((one) => one.status !== null));
    return answered
      ? unobservable('not-found-by-walker', '有门户应答，但网址可能已更换，没有一次探测可以计入', evidence)
      : unobservable('network', '没有一次探测得到可用的结果', evidence);
  }
  const middle = median(ms);
  return observed(
    'site.availability',
    {
      samples,
      ok,
      blocked,
      ratio: samples > blocked ? ok / (samples - blocked) : null,
      medianMs: middle === null ? null : Math.round(middle),
      ...(past.days !== undefined && { days: past.days }),
    },
    evidence,
  );
}

function certificate(seen: readonly Seen[], evidence: string[]): Observation<Provided>['facts']['site.certificate'] {
  const states = seen.map(({ certificate: look, load }): CertificateState | null => {
    // A chain without its middle is completed by browsers; what they open without a warning is trusted.
    const completed = look.incomplete && load !== null && load.arrival.error === null;
    return completed ? 'valid' : look.state;
  });
  const found = worst(states.filter((state) => state !== null));
  if (found === null) return unobservable('network', seen[0]?.certificate.why ?? '', evidence);
  const note = seen
    .map(
      ({ certificate: look }) =>
        `${new URL(look.url).host}：${look.state === 'none' ? '未用 https' : look.why || '有效'}`,
    )
    .join('；');
  return { ...observed('site.certificate', found, evidence), note };
}

function speed(seen: readonly Seen[], evidence: string[]): Observation<Provided>['facts']['site.loadMs'] {
  const speeds = seen.flatMap(({ load }) => (load && load.timings.length > 0 ? [speedOf(load.timings)] : []));
  const found = slowest(speeds);
  if (found) return observed('site.loadMs', found, evidence);
  return unobservable(seen[0] ? reasonWithout(seen[0]) : 'not-measured', '没有门户首页在浏览器中打开', evidence);
}
