import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openJobs } from '../../audits/night/jobs.ts';
import { nightStatus, planOf } from '../../audits/night/status.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { findPostmaster } from '../../storage/embedded/postmaster.ts';
import { loadRound } from '../../storage/results.ts';
import { startHalls } from '../halls/serve.ts';
import { temporaryFolder } from '../storage/processes.ts';
import { browserOf, descendants, expectGone } from './processes.ts';
import { cityFolder, folder, type Running, start } from './wangting.ts';

const WORKERS = 2;
/** Kills fall into this time from a night's beginning: so long its cities are at work. */
const KILLS_WITHIN_MS = 12_000;
/** And the scheduler's into this: it is done in two seconds. */
const PLANS_WITHIN_MS = 1_500;

/** A worker may be started so often, a second apart, until its database is there. */
const MAX_STARTS = 120;

export type Victim = 'scheduler' | 'worker' | 'browser' | 'database';
export interface Kill {
  victim: Victim;
  /** Milliseconds from the beginning of the night or of its planning. */
  at: number;
}

export interface KilledNights {
  db: Database;
  cities: number;
  plan(round: string, kill?: Kill): Promise<void>;
  worker(...more: string[]): Running;
  /** Runs a night to its end, killing on the way; answers what was hit. */
  run(round: string, kills: readonly Kill[]): Promise<Victim[]>;
  /** Kills the database, and starts it again so much later. */
  away(ms: number): Promise<void>;
  /** Waits for a worker's night, and starts the worker anew where it did not end well. */
  untilDone(worker: Running, ...more: string[]): Promise<void>;
  /** What was seen in a round, without what a stopwatch says. */
  seen(round: string): Promise<unknown>;
  /** Fails unless the round is whole, everything there once, and nothing left behind. */
  expectWhole(round: string): Promise<void>;
  close(): Promise<void>;
}

/** Halls by their numbers, an embedded database that may be killed, and every part of a night as a process of its own. */
export async function openKilledNights(names: readonly string[]): Promise<KilledNights> {
  const halls = await startHalls(names);
  const cities = cityFolder(...halls.halls.map(({ city }) => ({ ...city })));
  const place = temporaryFolder();
  const evidence = folder();
  const db = await openDatabase({ db: place.db, test: true });
  const worker = (...more: string[]) =>
    start(['worker', '--db', place.db, '--evidence', evidence, '--concurrency', '1', ...more]);

  async function plan(round: string, kill?: Kill): Promise<void> {
    const way = ['--cities', cities, '--allow-loopback', '--profile', 'quick', '--db', place.db];
    const planning = () => start(['schedule', '--once', '--round', round, ...way]);
    if (kill) {
      const killed = planning();
      await Promise.race([sleep(kill.at), killed.ended]);
      killed.child.kill('SIGKILL');
      await killed.ended;
    }
    const { code, stderr } = await planning().ended;
    expect(code, stderr).toBe(0);
  }

  async function run(round: string, kills: readonly Kill[]): Promise<Victim[]> {
    const hit: Victim[] = [];
    const planned = kills.find(({ victim }) => victim === 'scheduler');
    await plan(round, planned);
    if (planned) hit.push('scheduler');
    const workers = Array.from({ length: WORKERS }, () => worker('--drain'));
    if (kills.length > 0) await Promise.race(workers.map((one) => one.says('：开始')));
    const began = performance.now();
    const rest = kills.filter(({ victim }) => victim !== 'scheduler').toSorted((a, b) => a.at - b.at);
    for (const { victim, at } of rest) {
      await sleep(Math.max(0, at - (performance.now() - began)));
      if (await strike(victim, workers)) hit.push(victim);
    }
    await Promise.all(workers.map((one) => untilDone(one)));
    // The workers have started a killed server again, and the last of them has ended it.
    await db.revive();
    return hit;
  }

  /** Starts a worker anew that did not end well, as systemd does; one that was killed has its successor already. */
  async function untilDone(first: Running, ...more: string[]): Promise<void> {
    let { code, stderr } = await first.ended;
    for (let starts = 0; code !== 0 && starts < MAX_STARTS; starts++) {
      await sleep(1_000);
      ({ code, stderr } = await worker('--drain', ...more).ended);
    }
    expect(code, stderr).toBe(0);
  }

  /** Kills the first that is there; false where the night is over. */
  async function strike(victim: Victim, workers: Running[]): Promise<boolean> {
    if (victim === 'database') return kill(findPostmaster(place.db)?.pid);
    for (;;) {
      const living = workers.filter(({ child }) => child.exitCode === null && child.signalCode === null);
      if (living.length === 0) return false;
      for (const one of living) {
        const pid = one.child.pid ?? 0;
        const browser = browserOf(pid);
        // A worker without a browser has only begun, or is one that took a killed one's place.
        if (browser === null) continue;
        if (victim === 'browser') return kill(browser);
        const family = descendants(pid);
        kill(pid);
        // As systemd does.
        workers[workers.indexOf(one)] = worker('--drain');
        await expectGone(family);
        return true;
      }
      await sleep(100);
    }
  }

  return {
    db,
    cities: halls.halls.length,
    plan,
    worker,
    run,
    untilDone,
    async away(ms) {
      kill(findPostmaster(place.db)?.pid);
      await sleep(ms);
      await db.revive();
    },
    async seen(round) {
      const { cities: all } = await loadRound(db, round);
      return all.map(({ city, facts, indicators }) => [
        city.id,
        Object.entries(facts)
          .map(([id, { state, value, level, reason }]) => ({ id, state, level, reason, value: timeless(id, value) }))
          .sort((a, b) => a.id.localeCompare(b.id)),
        indicators.map(({ code, state }) => [code, state]),
      ]);
    },
    async expectWhole(round) {
      const { counts } = await nightStatus(db, await planOf(db, round));
      expect(counts).toMatchObject({ measured: names.length, running: 0, waiting: 0, dead: 0, incomplete: 0, lost: 0 });
      expect(await openJobs(db, round)).toEqual([]);
      const attempts = await db.sql`
        select city, count(*)::int as n from attempts where round = ${round} and state = 'done' group by city`;
      expect(attempts.map(({ n }) => n)).toEqual(names.map(() => 1));
      const unfinished = await db.sql`
        select a.state, s.state from attempts a left join steps s on s.attempt = a.id and s.state <> 'done'
        where a.round = ${round} and (a.state <> 'done' or s.state is not null)`;
      expect(unfinished).toHaveLength(0);
      const told = await db.sql`
        select finding, count(*) from finding_rounds where round = ${round} group by finding having count(*) > 1`;
      expect(told).toHaveLength(0);
      const locks = await db.sql`select classid from pg_locks where locktype = 'advisory' and classid = ${0x77740001}`;
      expect(locks).toHaveLength(0);
      const ended = await db.sql`select 1 from rounds where name = ${round} and finished_at is not null`;
      expect(ended).toHaveLength(1);
    },
    async close() {
      await halls.close();
      await db.close();
      await place.remove();
    },
  };
}

/** Milliseconds and what is counted from them. */
function timeless(id: string, value: unknown): unknown {
  if (/Ms$/.test(id)) return null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !/Ms$/.test(key)));
}

function kill(pid: number | null | undefined): boolean {
  if (!pid) return false;
  process.kill(pid, 'SIGKILL');
  return true;
}

/** The same seed, the same kills: of each victim one, at moments of the seed's. */
export function killsOf(seed: number): Kill[] {
  let state = seed * 2654435761;
  const random = () => {
    // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return (['scheduler', 'worker', 'browser', 'database'] as const).map((victim) => ({
    victim,
    at: Math.round(random() * (victim === 'scheduler' ? PLANS_WITHIN_MS : KILLS_WITHIN_MS)),
  }));
}
