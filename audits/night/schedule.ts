import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import { InputError } from '../../cities/errors.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { shanghaiDate } from '../clock.ts';
import { EXIT, type Exit } from '../exit.ts';
import type { Interrupt } from '../interrupt.ts';
import { print, printJson, tell } from '../output.ts';
import { readRequest } from '../run-audit.ts';
import { untilBack } from './database-away.ts';
import { type NightRequest, type Planned, planRound } from './plan.ts';
import { NIGHT, openQueue } from './queue.ts';

export interface ScheduleOptions extends NightRequest {
  db?: string;
  /** `03:00`, in Shanghai. */
  at?: string;
  /** Plan a round now, and end. */
  once?: boolean;
  json?: boolean;
}

/** When nights begin where nothing is said: few people use the halls then. */
const DEFAULT_AT = '01:00';
/** How often the scheduler looks whether its database is there. */
const LOOK_MS = 10_000;
const ZONE = 'Asia/Shanghai';

/** `wangting schedule`: plans a round now (`--once`), or one every night until it is interrupted. */
export async function schedule(
  { db: where, at, once, json, ...asked }: ScheduleOptions,
  interrupt: Interrupt,
): Promise<Exit> {
  const cron = cronOf(at ?? DEFAULT_AT);
  // Kept with the schedule, and read again at night, from whatever folder.
  const request: NightRequest = { ...asked, ...(asked.cities !== undefined && { cities: resolve(asked.cities) }) };
  if (!once && request.round !== undefined)
    throw new InputError('每夜的轮次以当天日期为名；--round 只能与 --once 同用');
  const db = await openDatabase({ ...(where !== undefined && { db: where }) });
  try {
    const boss = await openQueue(db, { schedule: !once });
    try {
      if (once) {
        const planned = await planRound(db, boss, request);
        await (json ? printJson(planned) : print(said(planned)));
        return EXIT.done;
      }
      // What cannot be asked is told now, and not at night.
      await (await readRequest(request)).close();
      await boss.schedule(NIGHT, cron, request, { tz: ZONE, missed: 'once' });
      tell(`每天 ${at ?? DEFAULT_AT}（上海时间）排定一轮；按 Ctrl+C 结束`);
      await boss.work(
        NIGHT,
        { includeMetadata: true, perJobResults: true, pollingIntervalSeconds: 2 },
        (jobs: JobWithMetadata<NightRequest>[]) => Promise.all(jobs.map((job) => night(db, boss, job))),
      );
      const stop = interrupt.signal;
      while (!stop.aborted) {
        await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => {});
        if (!stop.aborted) await db.sql`select 1`.catch(() => untilBack(db, stop));
      }
      return EXIT.interrupted;
    } finally {
      await boss.stop({ timeout: 5_000 });
    }
  } finally {
    await db.close();
  }
}

/** A night's job: planned, put off as long as the night before goes on, or given up aloud when its day is over. */
export async function night(db: Database, boss: PgBoss, job: JobWithMetadata<NightRequest>): Promise<JobResult> {
  const { id, createdOn } = job;
  const date = shanghaiDate(createdOn);
  if (date !== shanghaiDate()) {
    const why = `${date} 的一轮未能开始：前一轮到当天结束仍在进行`;
    tell(why);
    return { id, status: 'deadletter', output: { why } };
  }
  try {
    const planned = await planRound(db, boss, named(job.data, date), { alone: true });
    tell(said(planned));
    return { id, status: 'completed', output: planned };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell(`${why}，五分钟后再试`);
    return { id, status: 'failed', output: { why } };
  }
}

/** Rounds are named by their day; those of a year's practice halls would not be. */
const named = (request: NightRequest, date: string): NightRequest =>
  request.practice ? { ...request, round: ['practice', date, request.scenario].filter(Boolean).join('-') } : request;

const said = ({ round, cities, now }: Planned): string =>
  now ? `轮次 ${round} 已排定，${cities} 个城市` : `轮次 ${round} 此前已排定，未作改动`;

function cronOf(at: string): string {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(at) ?? [];
  if (hour === undefined || minute === undefined) throw new InputError(`--at 须为时刻，如 01:00，不能是“${at}”`);
  return `${Number(minute)} ${Number(hour)} * * *`;
}
