import { Gauge } from 'prom-client';
import { withTimeout } from '../../crawlers/browser/in-time.ts';
import type { Database } from '../../storage/database.ts';
import { findPlan, newestPlanned, type Plan } from '../../storage/plans.ts';
import { evidenceSize } from '../../storage/retention.ts';
import { PATIENCE_MS } from '../health.ts';
import { dueNight } from '../night/due.ts';
import { openJobs } from '../night/jobs.ts';
import { nightStatus } from '../night/status.ts';
import type { Metrics } from './registry.ts';

/** What nobody can know now; not 0, which would be a figure. */
const UNKNOWN = Number.NaN;

/**
 * What the database knows of the nights, asked at each scrape. Where the database is away only `wangting_database_up`
 * says something: old figures would look like new ones.
 */
export function nightMetrics({ registry, before }: Metrics, db: Database): void {
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name: `wangting_${name}`, help, labelNames, registers: [registry] });
  const up = gauge('database_up', 'Whether the database answers');
  const cities = gauge('cities', 'Cities of the newest planned round, by how they stand', 'state');
  const finished = gauge('round_finished', 'Whether the newest planned round has ended');
  const oldest = gauge('oldest_measurement_age_seconds', 'Age of the oldest measurement of the newest planned round');
  const queue = gauge('queue_jobs', 'Audit jobs of all rounds', 'state');
  const missed = gauge('night_missed', 'Whether the last night that was due was not planned');
  const bytes = gauge('evidence_bytes', 'Size of the evidence that the database knows');

  let plan: Plan | null = null;

  async function ask(): Promise<void> {
    const now = new Date();
    const jobs = await openJobs(db);
    for (const state of ['waiting', 'running', 'dead'] as const)
      queue.set({ state }, jobs.filter((job) => job.state === state).length);
    missed.set((await dueNight(db, now))?.round === null ? 1 : 0);
    bytes.set(await evidenceSize(db));
    const round = await newestPlanned(db);
    // A plan never changes, and may be of thousands of cities.
    if (plan?.round !== round) plan = round === null ? null : await findPlan(db, round);
    const status = plan && (await nightStatus(db, plan));
    if (!status) return;
    for (const [state, count] of Object.entries(status.counts)) cities.set({ state }, count);
    finished.set(status.finishedAt === null ? 0 : 1);
    if (status.oldest) oldest.set((now.getTime() - Date.parse(status.oldest.startedAt)) / 1000);
  }

  before(async () => {
    cities.reset();
    queue.reset();
    for (const one of [finished, oldest, missed, bytes]) one.set(UNKNOWN);
    up.set(
      await withTimeout(ask(), PATIENCE_MS).then(
        () => 1,
        () => 0,
      ),
    );
  });
}
