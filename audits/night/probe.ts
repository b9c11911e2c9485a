import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import type { PgBoss } from 'pg-boss';
import type { City } from '../../cities/city.ts';
import { noEvidence } from '../../crawlers/browser/evidence.ts';
import type { BrowserHost } from '../../crawlers/browser/host.ts';
import type { Pace } from '../../crawlers/browser/pace.ts';
import { watchOwnNetwork } from '../../crawlers/links/network.ts';
import { probe } from '../../crawlers/reachability/probe.ts';
import { outcomeOf, type SampleOutcome } from '../../crawlers/reachability/samples.ts';
import { isLoopback, sitesOf } from '../../crawlers/reachability/sites.ts';
import type { Database } from '../../storage/database.ts';
import { addSample } from '../../storage/probes.ts';
import { vantage } from '../perform.ts';
import { PROBE } from './queue.ts';
import { watchStalls } from './stalls.ts';

/** Groups of homes that are looked at together, every five minutes one: the fleet never asks for all of them at once. */
export const SLOTS = 12;
const SLOT_MINUTES = 60 / SLOTS;
/** Homes at once in a sweep: one that does not answer takes 15 s, and the others should not wait for it. */
const AT_ONCE = 8;

/** The whole of a probe job. */
export interface ProbeJob {
  sites: string[];
  /** Requests a second and host; null for what hosts and platforms are given by default. */
  rate: number | null;
  allowLoopback: boolean;
}

/** Homes by the minute of the hour at which they are looked at: always the same one, told by the address alone. */
export function slotsOf(sites: readonly string[]): Map<number, string[]> {
  const slot = (site: string) => createHash('sha256').update(site).digest().readUInt32BE(0) % SLOTS;
  return Map.groupBy([...sites].sort(), (site) => slot(site) * SLOT_MINUTES);
}

/**
 * Has the homes of these cities looked at from now on, and no others: each once an hour, which is 24 times a day, where
 * 国办秘函〔2019〕19号 asks for 20; four may be missed.
 */
export async function scheduleProbes(
  boss: PgBoss,
  cities: readonly Pick<City, 'portals' | 'districts'>[],
  way: Omit<ProbeJob, 'sites'>,
): Promise<void> {
  const slots = slotsOf([...new Set(cities.flatMap(sitesOf))]);
  const key = (minute: number) => `minute-${minute}`;
  const wanted = new Set([...slots.keys()].map(key));
  for (const old of await boss.getSchedules(PROBE)) if (!wanted.has(old.key)) await boss.unschedule(PROBE, old.key);
  for (const [minute, sites] of slots)
    await boss.schedule(PROBE, `${minute} * * * *`, { sites, ...way }, { key: key(minute), tz: 'Asia/Shanghai' });
}

export interface Prober {
  /** Looks once at each home of a job and keeps what was seen; answers how many came to what. */
  sweep(job: ProbeJob, signal: AbortSignal): Promise<Record<SampleOutcome, number>>;
}

/**
 * Looks at homes between the audits. One for a process: what answered in earlier sweeps is asked when nothing answers in
 * this one, so that an outage of our own network is no sample of any site.
 */
export function createProber(
  db: Database,
  browser: BrowserHost,
  paceOf: (rate: number | null) => Pace,
  { timeoutMs }: { timeoutMs?: number } = {},
): Prober {
  let web: Awaited<ReturnType<BrowserHost['openWeb']>> | null = null;
  const network = watchOwnNetwork({
    fetch(url, options) {
      if (!web) throw new Error('asked between two sweeps');
      return web.fetch(url, options);
    },
  });
  return {
    async sweep({ sites, rate, allowLoopback }, signal) {
      const door = await browser.openWeb({
        allowLoopback,
        pace: paceOf(rate),
        evidence: noEvidence,
        fetchOnly: true,
        budget: { minutes: Number.POSITIVE_INFINITY, requests: Number.POSITIVE_INFINITY },
      });
      web = door;
      const stalls = watchStalls();
      const counts = { ok: 0, failed: 0, blocked: 0, ours: 0 };
      const { egress } = vantage();
      async function look(site: string): Promise<void> {
        if (signal.aborted) return;
        const started = performance.now();
        const [seen] = await probe(door, site, { probes: 1, spacingMs: 0, network, timeoutMs });
        // What ended with this process says nothing of the site.
        if (!seen || signal.aborted) return;
        const works = isLoopback(site) || seen.status !== null || (await network.worksSince(started));
        const heard = seen.status !== null || !stalls.since(started);
        const outcome = outcomeOf(site, seen, works && heard);
        counts[outcome]++;
        await addSample(db, { site, outcome, status: seen.status, ms: seen.totalMs, why: seen.why, egress });
      }
      try {
        const queue = new PQueue({ concurrency: AT_ONCE });
        await queue.addAll(sites.map((site) => () => look(site)));
      } finally {
        web = null;
        stalls.stop();
        await door.close();
      }
      return counts;
    },
  };
}
