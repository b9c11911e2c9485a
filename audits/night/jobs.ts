import { sql } from 'drizzle-orm';
import { fromDrizzle, type PgBoss } from 'pg-boss';
import { loadPlatforms } from '../../cities/platforms.ts';
import type { Database } from '../../storage/database.ts';
import type { Plan } from '../../storage/plans.ts';
import { NIGHT_MINUTES, placeOf, prioritiesOf } from './order.ts';
import { AUDIT, type AuditJob, DEAD, SCHEMA } from './queue.ts';

/** A budget is spent on the way only; launching, judging and storing come on top. */
const BESIDE_BUDGET_MINUTES = 15;

/** The jobs of some of a plan's cities, ready for pg-boss. Never is a city at work twice, in whatever rounds. */
export function auditJobs({ round, settings, cities }: Omit<Plan, 'plannedAt'>, ids?: readonly string[]) {
  const platforms = loadPlatforms();
  const places = cities.map((city) => placeOf(city, platforms));
  const priorities = prioritiesOf(places);
  const minutes = (settings.budget.minutes ?? NIGHT_MINUTES) + BESIDE_BUDGET_MINUTES;
  return places
    .filter(({ id }) => !ids || ids.includes(id))
    .map(({ id, site }) => ({
      data: { round, city: id } satisfies AuditJob,
      // The key refuses a second job that is at work, the group passes over those of a site that has enough.
      singletonKey: id,
      group: { id: site },
      priority: priorities.get(id) ?? 1,
      expireInSeconds: Math.round(minutes * 60),
    }));
}

/** A job as it stands in the queue now. */
export interface QueuedJob extends AuditJob {
  id: string;
  /** `dead`: given up, waiting for a person. */
  state: 'waiting' | 'running' | 'dead';
  /** Of a job that waits for its next try, or was given up: what stood in the way. */
  why: string | null;
  tries: number;
  /** ISO 8601: when it may begin, began, or was given up. */
  since: string;
}

/** All audit jobs that have not come to their end, of one round or of all. */
export async function openJobs(db: Database, round?: string): Promise<QueuedJob[]> {
  const [queue] = await db.sql<{ there: boolean }[]>`select to_regclass(${`${SCHEMA}.job`}) is not null as there`;
  if (!queue?.there) return [];
  const rows = await db.sql<
    {
      id: string;
      round: string;
      city: string;
      state: QueuedJob['state'];
      output: unknown;
      tries: number;
      since: Date;
    }[]
  >`
    select id, data->>'round' as round, data->>'city' as city,
      case when name = ${DEAD} then 'dead' when state = 'active' then 'running' else 'waiting' end as state,
      case when name = ${DEAD} then source_output else output end as output,
      case when name = ${DEAD} then source_retry_count else retry_count end as tries,
      case when name = ${DEAD} then created_on when state = 'active' then started_on else start_after end as since
    from ${db.sql(SCHEMA)}.job
    where name in (${AUDIT}, ${DEAD}) and state in ('created', 'retry', 'active')
      and (${round ?? null}::text is null or data->>'round' = ${round ?? null})`;
  return rows.map(({ output, tries, since, ...job }) => ({
    ...job,
    why: whyOf(output),
    tries: tries ?? 0,
    since: new Date(since).toISOString(),
  }));
}

/** pg-boss's own words for what a job cannot say itself. */
const ITS_WORDS: [RegExp, string][] = [
  [/heartbeat timeout/, '承担的进程已无响应'],
  [/timed out|execution exceeded/, '超过时限'],
];

function whyOf(output: unknown): string | null {
  const { why, message, value } = (output ?? {}) as { why?: string; message?: string; value?: { message?: string } };
  const text = why ?? message ?? value?.message;
  if (text === undefined) return null;
  return ITS_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? text.split('\n')[0] ?? null;
}

/** Sends again what was given up in a round, and what was lost; answers how many jobs. */
export async function resend(db: Database, boss: PgBoss, plan: Plan, lost: readonly string[]): Promise<number> {
  const dead = (await openJobs(db, plan.round)).filter((job) => job.state === 'dead');
  let sent = 0;
  for (const { id, city } of [...dead, ...lost.map((city) => ({ id: null, city }))])
    if (await replace(db, boss, plan, { queue: DEAD, city, old: id })) sent++;
  return sent;
}

/** Puts a new job for a city in the place of an old one, in one transaction; false where the old one is gone already. */
export async function replace(
  db: Database,
  boss: PgBoss,
  plan: Plan,
  { queue, city, old }: { queue: string; city: string; old: string | { id: string; retryCount: number } | null },
): Promise<boolean> {
  return db.orm.transaction(async (tx) => {
    const on = { db: fromDrizzle(tx, sql) };
    if (old !== null) {
      const deleted =
        typeof old === 'string' ? await boss.deleteJob(queue, old, on) : await boss.deleteJob(queue, old, on);
      // Not in pg-boss's types, but in what it answers.
      if (!('affected' in deleted) || deleted.affected === 0) return false;
    }
    await boss.insert(AUDIT, auditJobs(plan, [city]), on);
    return true;
  });
}
