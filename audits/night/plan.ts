import { sql } from 'drizzle-orm';
import { fromDrizzle, type PgBoss } from 'pg-boss';
import type { Database } from '../../storage/database.ts';
import { addPlan, type Plan } from '../../storage/plans.ts';
import type { PlanSettings } from '../../storage/result.ts';
import { openRound } from '../../storage/rounds.ts';
import { vantage } from '../perform.ts';
import { PRACTICE_YEAR } from '../practice-halls.ts';
import { type AuditRequest, readRequest } from '../run-audit.ts';
import { NightBusyError } from './errors.ts';
import { auditJobs, openJobs } from './jobs.ts';
import { AUDIT } from './queue.ts';

/** What can be asked of a night: what `wangting audit` can, but what belongs to one city or to one machine. */
export type NightRequest = Omit<AuditRequest, 'district' | 'session' | 'resume' | 'concurrency' | 'evidence' | 'db'>;

/** The whole of a night's job. */
export interface NightJob extends NightRequest {
  /** What its rounds are of, as far as is known without reading the city files again. */
  of?: { scenario: string; practice: boolean };
}

export interface Planned {
  round: string;
  cities: number;
  /** False where the round had been planned before: nothing was changed. */
  now: boolean;
}

/**
 * Plans a round: what it shall measure and a job for each city, in one transaction, so that there is all of it or
 * nothing. A round is planned once, by whomever. Throws InputError for what cannot be asked, with `alone` NightBusyError
 * where another round goes on.
 */
export async function planRound(
  db: Database,
  boss: PgBoss,
  request: NightRequest,
  { alone = false }: { alone?: boolean } = {},
): Promise<Planned> {
  const { cities, round, standard, scenario, practice, close } = await readRequest(request);
  try {
    const before = alone && (await openJobs(db)).find((job) => job.state !== 'dead' && job.round !== round);
    if (before) throw new NightBusyError(round, before.round);
    await openRound(db, {
      name: round,
      standard: standard.version,
      scenario: scenario.id,
      practice,
      vantage: vantage(),
    });
    const settings: PlanSettings = {
      standard: standard.version,
      scenario: scenario.id,
      practiceYear: request.practice ? (request.practiceYear ?? PRACTICE_YEAR) : null,
      profile: request.profile ?? 'full',
      only: request.only ?? null,
      rate: request.rate ?? null,
      allowLoopback: request.allowLoopback ?? request.practice ?? false,
      budget: {
        ...(request.budgetMinutes !== undefined && { minutes: request.budgetMinutes }),
        ...(request.budgetRequests !== undefined && { requests: request.budgetRequests }),
        ...(request.budgetPages !== undefined && { pages: request.budgetPages }),
      },
    };
    const plan: Omit<Plan, 'plannedAt'> = { round, settings, cities };
    const now = await db.orm.transaction(async (tx) => {
      if (!(await addPlan(tx, plan))) return false;
      await boss.insert(AUDIT, auditJobs(plan), { db: fromDrizzle(tx, sql) });
      return true;
    });
    return { round, cities: cities.length, now };
  } finally {
    await close();
  }
}
