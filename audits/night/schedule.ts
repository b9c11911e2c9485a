import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import { InputError } from '../../cities/errors.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { shanghaiDate } from '../clock.ts';
import { EXIT, type Exit } from '../exit.ts';
import { messageOf } from '../fault.ts';
import type { Interrupt } from '../interrupt.ts';
import { type Log, type LogMode, openLog } from '../log.ts';
import { print, printJson } from '../output.ts';
import { readRequest } from '../run-audit.ts';
import { type AfterOptions, readAfter, workAfterNights } from './after.ts';
import { dailyCron, ZONE } from './daily.ts';
import { untilBack } from './database-away.ts';
import { type NightJob, type NightRequest, type Planned, planRound } from './plan.ts';
import { scheduleProbes } from './probe.ts';
import { NIGHT, openQueue } from './queue.ts';

export interface ScheduleOptions extends NightRequest, AfterOptions {
  db?: string;
  /** `03:00`, in Shanghai. */
  at?: string;
  /** Plan a round now, and end. */
  once?: boolean;
  json?: boolean;
  /** Whether homes are looked at between the audits. Default true. */
  probes?: boolean;
  log?: LogMode;
}

/** When nights begin where nothing is said: few people use the halls then. */
const DEFAULT_AT = '01:00';
/** How often the scheduler looks whether its database is there. */
const LOOK_MS = 10_000;

/** `wangting schedule`: plans a round now (`--once`), or one every night until it is interrupted. */
export async function schedule(options: ScheduleOptions, interrupt: Interrupt): Promise<Exit> {
  const { at = DEFAULT_AT, once, json, probes = true, log: mode } = options;
  const cron = dailyCron('--at', at);
  const request = nightRequest(options);
  if (!once && request.round !== undefined)
    throw new InputError('每夜的轮次以当天日期为名；--round 只能与 --once 同用');
  // What cannot be asked is told now, and not at night.
  const after = once ? null : readAfter(options);
  const log = openLog('schedule', once ? 'text' : mode);
  const db = await openDatabase({ ...(options.db !== undefined && { db: options.db }) });
  try {
    const boss = await openQueue(db, { schedule: !once, said: log.warn });
    try {
      if (once) {
        const planned = await planRound(db, boss, request);
        await (json ? printJson(planned) : print(said(planned)));
        return EXIT.done;
      }
      const watch = () => watchHomes(boss, request, probes);
      const of = await watch();
      await boss.schedule(NIGHT, cron, { ...request, of } satisfies NightJob, { tz: ZONE, missed: 'once' });
      log.say(`每天 ${at}（上海时间）排定一轮；按 Ctrl+C 结束`);
      await boss.work(
        NIGHT,
        { includeMetadata: true, perJobResults: true, pollingIntervalSeconds: 2 },
        (jobs: JobWithMetadata<NightJob>[]) => Promise.all(jobs.map((job) => night(db, boss, job, log, watch))),
      );
      const end = after && (await workAfterNights(db, boss, after, log));
      const stop = interrupt.signal;
      while (!stop.aborted) {
        await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => {});
        if (!stop.aborted) await db.sql`select 1`.catch(() => untilBack(db, stop, log.warn));
      }
      end?.();
      return EXIT.interrupted;
    } finally {
      await boss.stop({ timeout: 5_000 });
    }
  } finally {
    await db.close();
  }
}

/** What is kept with the schedule, and read again at night, from whatever folder; nothing that proves who asks is in it. */
function nightRequest(options: ScheduleOptions): NightRequest {
  const { words, round, cities, practice, practiceYear, only, profile, rate, allowLoopback } = options;
  const { standard, scenario, budgetMinutes, budgetRequests, budgetPages } = options;
  const asked = {
    ...{ round, practice, practiceYear, only, profile, rate, allowLoopback },
    ...{ standard, scenario, budgetMinutes, budgetRequests, budgetPages },
    cities: cities === undefined ? undefined : resolve(cities),
  };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return { words, ...(Object.fromEntries(given) as Omit<NightRequest, 'words'>) };
}

/**
 * Has the homes of the cities as their files are now looked at; practice halls stand somewhere else each time. Answers
 * what the rounds are of.
 */
async function watchHomes(boss: PgBoss, request: NightRequest, probes: boolean): Promise<NonNullable<NightJob['of']>> {
  const { cities, scenario, practice: made, close } = await readRequest(request);
  await close();
  const { rate = null, allowLoopback = false, practice = false } = request;
  await scheduleProbes(boss, probes && !practice ? cities : [], { rate, allowLoopback });
  return { scenario: scenario.id, practice: made };
}

/** A night's job: planned, put off as long as the night before goes on, or given up aloud when its day is over. */
export async function night(
  db: Database,
  boss: PgBoss,
  job: JobWithMetadata<NightJob>,
  log: Log,
  /** Done with each night that is planned. */
  then: () => Promise<unknown>,
): Promise<JobResult> {
  const { id, createdOn } = job;
  const date = shanghaiDate(createdOn);
  if (date !== shanghaiDate()) {
    const why = `${date} 的一轮未能开始：前一轮到当天结束仍在进行`;
    log.warn(why, { date });
    return { id, status: 'deadletter', output: { why } };
  }
  try {
    const planned = await planRound(db, boss, named(job.data, date), { alone: true });
    log.say(said(planned), { round: planned.round, cities: planned.cities });
    // The night is planned, whatever comes of this.
    await then().catch((error: unknown) => log.warn(messageOf(error), { date }));
    return { id, status: 'completed', output: planned };
  } catch (error) {
    const why = messageOf(error);
    log.warn(`${why}，五分钟后再试`, { date });
    return { id, status: 'failed', output: { why } };
  }
}

/** Rounds are named by their day; those of a year's practice halls would not be. */
const named = (request: NightRequest, date: string): NightRequest =>
  request.practice ? { ...request, round: ['practice', date, request.scenario].filter(Boolean).join('-') } : request;

const said = ({ round, cities, now }: Planned): string =>
  now ? `轮次 ${round} 已排定，${cities} 个城市` : `轮次 ${round} 此前已排定，未作改动`;
