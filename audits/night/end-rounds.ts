import { eq, isNull } from 'drizzle-orm';
import type { Database } from '../../storage/database.ts';
import { finishRound } from '../../storage/rounds.ts';
import { plans, rounds } from '../../storage/schema.ts';
import { judgeStale } from '../rejudge.ts';
import { openJobs } from './jobs.ts';

/**
 * Ends the planned rounds of which nothing is left to do; answers their names. Asked by every worker now and then instead
 * of by the last job, so that no kill at a wrong moment leaves a round open.
 */
export async function endRounds(db: Database): Promise<string[]> {
  const unfinished = await db.orm
    .select({ round: plans.round })
    .from(plans)
    .innerJoin(rounds, eq(rounds.name, plans.round))
    .where(isNull(rounds.finishedAt));
  const ended: string[] = [];
  for (const { round } of unfinished) {
    const jobs = await openJobs(db, round);
    if (jobs.some((job) => job.state !== 'dead')) continue;
    await judgeStale(db, round);
    await finishRound(db, round);
    ended.push(round);
  }
  return ended;
}
