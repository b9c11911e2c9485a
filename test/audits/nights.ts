import type { PgBoss } from 'pg-boss';
import { planRound } from '../../audits/night/plan.ts';
import { openQueue } from '../../audits/night/queue.ts';
import { type NightStatus, nightStatus, planOf } from '../../audits/night/status.ts';
import { sitesOf } from '../../crawlers/reachability/sites.ts';
import type { Database } from '../../storage/database.ts';
import { practiceProcess } from '../practice/halls.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityFolder, folder, type Running, start } from './wangting.ts';

/** Cities of the nights of these tests, by their ids in order. */
export const CITIES = ['chengdu', 'dalian', 'qingdao', 'xian'];

export interface Nights {
  db: Database;
  /** Their homes. */
  sites: string[];
  /** Options of the command line that say the cities and how far they are looked at. */
  way: string[];
  /** With `alone` as a night is planned: not beside another round. */
  plan(round: string, options?: { alone?: boolean }): Promise<unknown>;
  worker(...more: string[]): Running;
  status(round: string): Promise<NightStatus>;
  attempts(round: string): Promise<{ city: string; attempt: number; state: string }[]>;
  /** Jobs of a round in the queue, however they stand. */
  jobs(round: string): Promise<number>;
  close(): Promise<void>;
}

/** Four practice halls that stay where they are, a database, and workers as processes of their own. */
export async function openNights(): Promise<Nights> {
  const db = await temporaryDatabase();
  const halls = await practiceProcess();
  const own = halls.cities.filter((city) => CITIES.includes(city.id));
  const cities = cityFolder(...own);
  const evidence = folder();
  let queue: Promise<PgBoss> | null = null;
  return {
    db,
    sites: [...new Set(own.flatMap(sitesOf))],
    way: ['--cities', cities, '--allow-loopback', '--only', 'reachability', '--profile', 'quick', '--db', db.url],
    async plan(round, options) {
      queue ??= openQueue(db);
      const way = { cities, allowLoopback: true, only: ['reachability' as const], profile: 'quick' as const };
      return planRound(db, await queue, { words: [], round, ...way }, options);
    },
    worker: (...more) => start(['worker', '--db', db.url, '--evidence', evidence, '--concurrency', '1', ...more]),
    status: async (round) => nightStatus(db, await planOf(db, round)),
    attempts: async (round) => [
      ...(await db.sql<{ city: string; attempt: number; state: string }[]>`
        select city, attempt, state from attempts where round = ${round} order by city, attempt`),
    ],
    async jobs(round) {
      const [row] = await db.sql<{ n: number }[]>`
        select count(*)::int as n from wangting_queue.job where name = 'audit' and data->>'round' = ${round}`;
      return row?.n ?? 0;
    },
    async close() {
      await (await queue)?.stop({ graceful: false });
      await halls.close();
      await db.close();
    },
  };
}

/** One attempt a city, and all of them whole. */
export const whole = CITIES.map((city) => ({ city, attempt: 1, state: 'done' }));
