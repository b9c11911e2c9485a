import { InputError } from '../../cities/errors.ts';
import type { Database } from '../../storage/database.ts';
import { findPlan, newestPlan, type Plan } from '../../storage/plans.ts';
import { attemptStates } from '../../storage/results.ts';
import { findRound } from '../../storage/rounds.ts';
import { openJobs, type QueuedJob } from './jobs.ts';

/** How a planned city stands. `lost`: neither measured nor in the queue. */
export type CityState = 'measured' | 'running' | 'waiting' | 'dead' | 'incomplete' | 'lost';

export interface CityStatus {
  id: string;
  name: string;
  state: CityState;
  /** In Chinese: what stood in the way; null where nothing did. */
  why: string | null;
  /** Attempts so far. */
  attempts: number;
  /** ISO 8601: measured when, running or waiting since when; null where nothing is known. */
  since: string | null;
}

/** How far a planned round has come. */
export interface NightStatus {
  round: string;
  practice: boolean;
  plannedAt: string;
  finishedAt: string | null;
  cities: number;
  /** Cities in each state. */
  counts: Record<CityState, number>;
  /** The measurement that was begun first. */
  oldest: { id: string; name: string; startedAt: string } | null;
  rows: CityStatus[];
}

/** Throws InputError where the round was not planned, or none ever was. */
export async function planOf(db: Database, round?: string): Promise<Plan> {
  const plan = round === undefined ? await newestPlan(db) : await findPlan(db, round);
  if (plan) return plan;
  if (round === undefined) throw new InputError('还没有排定过轮次；先运行 wangting schedule --once');
  throw new InputError(`轮次“${round}”没有排定过；wangting schedule --once --round ${round} 可排定`);
}

/** Counts what a planned round has, from the plan: what is in no table is missing, and said. */
export async function nightStatus(db: Database, plan: Plan): Promise<NightStatus> {
  const { round, plannedAt } = plan;
  const [opened, attempts, jobs] = [
    await findRound(db, round),
    await attemptStates(db, round),
    await openJobs(db, round),
  ];
  const rows = plan.cities.map(({ id, name }): CityStatus => {
    const own = attempts.get(id);
    const job = pick(jobs.filter((one) => one.city === id));
    const base = { id, name, attempts: own?.attempts ?? 0 };
    if (own?.state === 'done') return { ...base, state: 'measured', why: null, since: own.startedAt };
    if (job) return { ...base, state: job.state, why: own?.reason ?? job.why, since: job.since };
    if (own?.state === 'incomplete') return { ...base, state: 'incomplete', why: own.reason, since: own.startedAt };
    return { ...base, state: 'lost', why: own?.reason ?? '任务不在队列中', since: own?.startedAt ?? null };
  });
  const measured = rows.filter((row) => row.state === 'measured' && row.since !== null);
  const first = measured.toSorted((a, b) => String(a.since).localeCompare(String(b.since)))[0];
  return {
    round,
    practice: opened?.practice ?? false,
    plannedAt,
    finishedAt: opened?.finishedAt ?? null,
    cities: rows.length,
    counts: countStates(rows),
    oldest: first?.since ? { id: first.id, name: first.name, startedAt: first.since } : null,
    rows,
  };
}

const ORDER: QueuedJob['state'][] = ['running', 'waiting', 'dead'];
const pick = (jobs: QueuedJob[]): QueuedJob | undefined =>
  jobs.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))[0];

function countStates(rows: readonly CityStatus[]): Record<CityState, number> {
  const counts = { measured: 0, running: 0, waiting: 0, dead: 0, incomplete: 0, lost: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}
