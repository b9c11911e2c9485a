import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { InputError } from '../../cities/errors.ts';
import { cleanText } from '../clean.ts';
import type { Database, Orm } from '../database.ts';
import { reruns, rounds } from '../schema.ts';
import { cityNames } from '../tracked.ts';
import type { RerunState } from './kinds.ts';

/** A city that was asked to be audited again. */
export interface Rerun {
  id: number;
  round: string;
  city: string;
  actor: string;
  state: RerunState;
  /** Attempt that counted when it was asked for, and the one that was made. */
  before: number | null;
  after: number | null;
  reason: string | null;
  askedAt: string;
  startedAt: string | null;
  endedAt: string | null;
}

/** Writes down that a city of a round is asked for. Throws InputError where it is queued or at work already. */
export async function askRerun(
  orm: Pick<Orm, 'insert'>,
  asked: Pick<Rerun, 'round' | 'city' | 'actor' | 'before'>,
): Promise<Rerun> {
  const { round, city, before } = asked;
  const [row] = await orm
    .insert(reruns)
    .values({ round, city, before, actor: cleanText(asked.actor, 200), state: 'queued' })
    .onConflictDoNothing()
    .returning();
  if (!row) throw new InputError('这个城市在本轮已在排队或正在复测');
  return toRerun(row);
}

/** Says that a re-run is at work; false where it was cancelled before. */
export async function startRerun(db: Database, id: number): Promise<boolean> {
  const begun = await db.orm
    .update(reruns)
    .set({ state: 'running', startedAt: sql`now()` })
    .where(and(eq(reruns.id, id), isNull(reruns.endedAt)))
    .returning({ id: reruns.id });
  return begun.length > 0;
}

/** Ends a re-run, once: what has ended stays as it ended. */
export async function endRerun(
  db: Database,
  id: number,
  end: { state: RerunState; after?: number | null; reason?: string | null },
): Promise<void> {
  const reason = end.reason ? cleanText(end.reason, 2000) : null;
  await db.orm
    .update(reruns)
    .set({ state: end.state, after: end.after ?? null, reason, endedAt: sql`now()` })
    .where(and(eq(reruns.id, id), isNull(reruns.endedAt)));
}

export async function findRerun(db: Database, id: number): Promise<Rerun | null> {
  const [row] = await db.orm.select().from(reruns).where(eq(reruns.id, id));
  return row ? toRerun(row) : null;
}

/** The newest first. */
export async function listReruns(db: Database, limit: number): Promise<Rerun[]> {
  return (await db.orm.select().from(reruns).orderBy(desc(reruns.id)).limit(limit)).map(toRerun);
}

/** Those that wait or are at work, in the order of the asking. */
export async function openReruns(db: Database): Promise<Rerun[]> {
  return (await db.orm.select().from(reruns).where(isNull(reruns.endedAt)).orderBy(asc(reruns.id))).map(toRerun);
}

/** The one that waits or is at work for a city of a round. */
export async function openRerun(db: Database, of: { round: string; city: string }): Promise<Rerun | null> {
  const [row] = await db.orm
    .select()
    .from(reruns)
    .where(and(eq(reruns.round, of.round), eq(reruns.city, of.city), isNull(reruns.endedAt)));
  return row ? toRerun(row) : null;
}

/** What the cities of re-runs are called, by the re-runs' ids. */
export async function rerunCities(db: Database, runs: readonly Rerun[]): Promise<Map<number, string>> {
  const names = [...new Set(runs.map((run) => run.round))];
  const of = await db.orm
    .select({ name: rounds.name, practice: rounds.practice })
    .from(rounds)
    .where(inArray(rounds.name, names));
  const practice = new Map(of.map((round) => [round.name, round.practice]));
  const asked = runs.map(({ id, city, round }) => ({ id, city, practice: practice.get(round) ?? false }));
  const known = await cityNames(db, asked);
  return new Map(asked.map(({ id, city, practice }) => [id, known.get(`${city}/${practice}`)?.name ?? city]));
}

const toRerun = ({ askedAt, startedAt, endedAt, ...row }: typeof reruns.$inferSelect): Rerun => ({
  ...row,
  askedAt: askedAt.toISOString(),
  startedAt: startedAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
});
