import { Counter, Gauge, Histogram } from 'prom-client';
import { loadPlatforms } from '../../cities/platforms.ts';
import type { Pace } from '../../crawlers/browser/pace.ts';
import type { SampleOutcome } from '../../crawlers/reachability/samples.ts';
import { isLoopback } from '../../crawlers/reachability/sites.ts';
import type { CitySpent } from '../audit-city.ts';
import type { Settled } from '../night/city-job.ts';
import type { Metrics } from './registry.ts';

/** What a worker counts of its own work. Nothing names a city or a host: whoever reads metrics need not know whom we audit. */
export interface WorkerMeter {
  /** The same pace, with what passes it counted by the kind of host. */
  pace(pace: Pace): Pace;
  city(spent: CitySpent): void;
  /** Told when a city's job begins; answers what is told when it ends. */
  began(): (status: Settled['status']) => void;
  probes(counts: Record<SampleOutcome, number>): void;
}

/** A step takes seconds to minutes, a city up to its budget of ten minutes and what stands beside it. */
const STEP_SECONDS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200];
const CITY_SECONDS = [10, 30, 60, 120, 300, 600, 900, 1200, 1800];

export function workerMeter({ registry }: Metrics): WorkerMeter {
  const registers = [registry];
  const requests = new Counter({
    name: 'wangting_paced_requests_total',
    help: 'Page loads and HTTP exchanges that waited for their turn, by kind of host',
    labelNames: ['host_class'] as const,
    registers,
  });
  const refused = new Counter({
    name: 'wangting_held_back_total',
    help: 'Answers 429 and 503 with a Retry-After, by kind of host',
    labelNames: ['host_class'] as const,
    registers,
  });
  const visits = new Counter({ name: 'wangting_page_visits_total', help: 'Pages opened in the browser', registers });
  const sent = new Counter({
    name: 'wangting_requests_total',
    help: 'Requests of all kinds, what pages fetch included',
    registers,
  });
  const jobs = new Counter({
    name: 'wangting_city_jobs_total',
    help: 'Jobs of cities that ended in this worker, by how',
    labelNames: ['status'] as const,
    registers,
  });
  const running = new Gauge({ name: 'wangting_city_jobs_running', help: 'Cities at work in this worker', registers });
  const cityTime = new Histogram({
    name: 'wangting_city_duration_seconds',
    help: 'Time of a city in this worker',
    buckets: CITY_SECONDS,
    registers,
  });
  const stepTime = new Histogram({
    name: 'wangting_step_duration_seconds',
    help: 'Time of a step, by step and how it ended',
    labelNames: ['step', 'state'] as const,
    buckets: STEP_SECONDS,
    registers,
  });
  const samples = new Counter({
    name: 'wangting_probes_total',
    help: 'Looks at homes between the audits, by what they came to',
    labelNames: ['outcome'] as const,
    registers,
  });
  const classOf = hostClasses();
  return {
    pace: (pace) => ({
      ...pace,
      async wait(url, signal) {
        await pace.wait(url, signal);
        requests.inc({ host_class: classOf(url) });
      },
      answered(url, status, retryAfter) {
        if (retryAfter && (status === 429 || status === 503)) refused.inc({ host_class: classOf(url) });
        pace.answered(url, status, retryAfter);
      },
    }),
    city({ steps, requests: count, pages }) {
      sent.inc(count);
      visits.inc(pages);
      for (const { step, ms, state } of steps) stepTime.observe({ step, state }, ms / 1000);
    },
    began() {
      running.inc();
      const end = cityTime.startTimer();
      return (status) => {
        end();
        running.dec();
        jobs.inc({ status });
      };
    },
    probes(counts) {
      for (const [outcome, count] of Object.entries(counts)) samples.inc({ outcome }, count);
    },
  };
}

/** `platform`: a host that several cities share; `loopback`: practice halls; `own`: any other. */
function hostClasses(): (url: string) => 'platform' | 'loopback' | 'own' {
  const shared = new Set(
    [...loadPlatforms().values()].flatMap(({ portals, login }) => [
      ...portals.map(({ address }) => new URL(address).host),
      ...login.map(({ host }) => host),
    ]),
  );
  return (url) => (isLoopback(url) ? 'loopback' : shared.has(new URL(url).host) ? 'platform' : 'own');
}
