import { createHash, randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { City, District } from '../cities/city.ts';
import { STEPS, type Step } from '../crawlers/crawler.ts';
import type { Facts } from '../crawlers/facts.ts';
import { emptyTrail, type Trail } from '../crawlers/hall.ts';
import { cleanText, cleanValue } from './clean.ts';
import type { Database, Transaction } from './database.ts';
import { AttemptLostError, CityBusyError } from './errors.ts';
import { insertFacts, newestFacts } from './facts.ts';
import type { Vantage } from './result.ts';
import { attempts, cities, steps } from './schema.ts';

/** An attempt that this process holds. Only its holder may write to it. */
export interface Attempt {
  id: number;
  round: string;
  city: string;
  attempt: number;
  owner: string;
}

/** What an interrupted audit had come to. */
export interface ResumedAttempt {
  attempt: Attempt;
  /** Steps that need not be walked again. */
  done: Step[];
  /** The newest row of every fact, those of an unfinished step included. */
  facts: Facts;
  trail: Trail;
  file: City;
  district: District;
  profile: 'quick' | 'full';
  only: Step[] | null;
}

export interface NewAttempt {
  round: string;
  city: City;
  district: District;
  vantage: Vantage;
  profile: 'quick' | 'full';
  /** Steps asked for with `--only`; null for all. */
  only?: readonly Step[] | null;
  /** Version of the program. */
  program: string;
}

/**
 * Begins an attempt: the next number of this city in this round. What a dead process left running becomes `interrupted`.
 * Throws CityBusyError where a living process audits the city in this round.
 */
export async function startAttempt(db: Database, start: NewAttempt): Promise<Attempt> {
  const { round, city } = start;
  const owner = randomUUID();
  const taken: number[] = [];
  let kept: number | null = null;
  const take = async (id: number) => {
    if (!(await db.locks.take(id))) throw new CityBusyError(city.id, round);
    taken.push(id);
  };
  try {
    const row = await db.orm.transaction(async (tx) => {
      // One start at a time for a city of a round; the lock ends with the transaction.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${round}/${city.id}`}, 0))`);
      const [running] = await tx.select().from(attempts).where(isRunning(round, city.id));
      if (running) {
        await take(running.id);
        await tx
          .update(attempts)
          .set({ state: 'interrupted', finishedAt: sql`now()`, owner: 'nobody' })
          .where(eq(attempts.id, running.id));
      }
      const [inserted] = await tx
        .insert(attempts)
        .values({
          round,
          city: city.id,
          snapshot: await keepFile(tx, start),
          attempt: sql`1 + coalesce((select max(a.attempt) from attempts a where a.round = ${round} and a.city = ${city.id}), 0)`,
          state: 'running',
          vantage: cleanValue(start.vantage),
          profile: start.profile,
          only: start.only ? [...start.only] : null,
          trail: emptyTrail(),
          program: cleanText(start.program, 200),
          owner,
        })
        .returning();
      if (!inserted) throw new Error('the attempt is missing after its insert');
      // Before the commit: nobody sees the row while it is not locked.
      await take(inserted.id);
      return inserted;
    });
    kept = row.id;
    return { id: row.id, round, city: city.id, attempt: row.attempt, owner };
  } finally {
    for (const id of taken) if (id !== kept) await db.locks.release(id);
  }
}

/**
 * Takes up the interrupted attempt of a city in a round, where its newest attempt is one; null where there is nothing to
 * resume. Throws CityBusyError where a living process is at it.
 */
export async function resumeAttempt(
  db: Database,
  key: { round: string; city: string },
): Promise<ResumedAttempt | null> {
  const { round, city } = key;
  const owner = randomUUID();
  let taken: number | null = null;
  const take = db.orm.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${round}/${city}`}, 0))`);
    const [newest] = await tx
      .select()
      .from(attempts)
      .where(and(eq(attempts.round, round), eq(attempts.city, city)))
      .orderBy(desc(attempts.attempt))
      .limit(1);
    if (!newest || (newest.state !== 'running' && newest.state !== 'interrupted')) return null;
    if (!(await db.locks.take(newest.id))) throw new CityBusyError(city, round);
    taken = newest.id;
    await tx
      .update(attempts)
      .set({ state: 'running', finishedAt: null, reason: null, owner })
      .where(eq(attempts.id, newest.id));
    return newest;
  });
  const row = await take.catch(async (error: unknown) => {
    if (taken !== null) await db.locks.release(taken);
    throw error;
  });
  if (!row) return null;
  const [file] = await db.orm.select().from(cities).where(eq(cities.id, row.snapshot));
  if (!file) throw new Error(`attempt ${row.id} has no city file`);
  const walked = await db.orm.select().from(steps).where(eq(steps.attempt, row.id));
  const done = new Set(walked.filter((step) => step.state === 'done').map((step) => step.step));
  return {
    attempt: { id: row.id, round, city, attempt: row.attempt, owner },
    done: STEPS.filter((step) => done.has(step)),
    facts: (await newestFacts(db, [row.id])).get(row.id) ?? {},
    trail: row.trail,
    file: file.file,
    district: file.district,
    profile: row.profile,
    only: row.only ? STEPS.filter((step) => row.only?.includes(step)) : null,
  };
}

/** Name of the district at which a round's newest attempt at a city looks; null where there is none yet. */
export async function newestDistrict(db: Database, key: { round: string; city: string }): Promise<string | null> {
  const [row] = await db.orm
    .select({ district: cities.district })
    .from(attempts)
    .innerJoin(cities, eq(cities.id, attempts.snapshot))
    .where(and(eq(attempts.round, key.round), eq(attempts.city, key.city)))
    .orderBy(desc(attempts.attempt))
    .limit(1);
  return row?.district.name ?? null;
}

/** Notes that a step has begun. */
export async function startStep(db: Database, attempt: Attempt, step: Step): Promise<void> {
  await db.orm.transaction(async (tx) => {
    await hold(tx, attempt);
    const begun = { state: 'running', startedAt: new Date(), ms: null, error: null } as const;
    await tx
      .insert(steps)
      .values({ attempt: attempt.id, step, ...begun })
      .onConflictDoUpdate({ target: [steps.attempt, steps.step], set: begun });
  });
}

/** Appends facts as they are observed, so that an interrupted step loses nothing. */
export async function appendFacts(db: Database, attempt: Attempt, facts: Facts): Promise<void> {
  await db.orm.transaction(async (tx) => {
    await hold(tx, attempt);
    await insertFacts(tx, attempt.id, facts);
  });
}

export interface FinishedStep {
  step: Step;
  /** `done` is not walked again on resume; `incomplete` and `failed` are. */
  state: 'done' | 'incomplete' | 'failed';
  /** Milliseconds that the step took. */
  ms: number;
  /** In Chinese: what stood in the way. */
  error?: string | null;
  facts: Facts;
  /** The whole trail after the step. */
  trail: Trail;
}

/** Ends a step: its facts, the trail and its state in one transaction. All of it is kept, or nothing. */
export async function finishStep(db: Database, attempt: Attempt, finished: FinishedStep): Promise<void> {
  const { step, state, ms, error = null } = finished;
  await db.orm.transaction(async (tx) => {
    await hold(tx, attempt);
    await insertFacts(tx, attempt.id, finished.facts);
    await tx
      .update(attempts)
      .set({ trail: cleanValue(finished.trail) })
      .where(eq(attempts.id, attempt.id));
    const ended = { state, ms: Math.round(ms), error: error === null ? null : cleanText(error, 2000) };
    await tx
      .insert(steps)
      .values({ attempt: attempt.id, step, ...ended, startedAt: new Date(Date.now() - ms) })
      .onConflictDoUpdate({ target: [steps.attempt, steps.step], set: ended });
  });
}

/** Ends an attempt and lets go of the city. `incomplete` and `failed` need a reason, in Chinese. */
export async function finishAttempt(
  db: Database,
  attempt: Attempt,
  end: { state: 'done' | 'incomplete' | 'interrupted' | 'failed'; reason?: string | null },
): Promise<void> {
  try {
    await db.orm.transaction(async (tx) => {
      await hold(tx, attempt);
      const reason = end.reason ? cleanText(end.reason, 2000) : null;
      await tx
        .update(attempts)
        .set({ state: end.state, reason, finishedAt: sql`now()` })
        .where(eq(attempts.id, attempt.id));
    });
  } finally {
    await db.locks.release(attempt.id);
  }
}

/** Throws AttemptLostError unless the attempt is running and ours; keeps it so until the transaction ends. */
async function hold(tx: Transaction, attempt: Attempt): Promise<void> {
  const [row] = await tx
    .select({ owner: attempts.owner })
    .from(attempts)
    .where(and(eq(attempts.id, attempt.id), eq(attempts.owner, attempt.owner), inArray(attempts.state, ['running'])))
    .for('update');
  if (!row) throw new AttemptLostError();
}

const isRunning = (round: string, city: string) =>
  and(eq(attempts.round, round), eq(attempts.city, city), eq(attempts.state, 'running'));

async function keepFile(tx: Transaction, { round, city, district }: NewAttempt): Promise<number> {
  const file = cleanValue(city);
  const hash = createHash('sha256')
    .update(JSON.stringify([file, district]))
    .digest('hex');
  const row = { round, city: city.id, hash, file, district: cleanValue(district) };
  await tx.insert(cities).values(row).onConflictDoNothing();
  const [kept] = await tx
    .select({ id: cities.id })
    .from(cities)
    .where(and(eq(cities.round, round), eq(cities.city, city.id), eq(cities.hash, hash)));
  if (!kept) throw new Error('the city file is missing after its insert');
  return kept.id;
}
