import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { InputError } from '../cities/errors.ts';
import { cleanText, cleanValue } from './clean.ts';
import type { Database } from './database.ts';
import type { Round, RoundKind, Vantage } from './result.ts';
import { attempts, rounds } from './schema.ts';

export interface NewRound {
  name: string;
  standard: string;
  scenario: string;
  practice?: boolean;
  kind?: RoundKind;
  year?: number | null;
  vantage: Vantage;
}

/** A round with how far it has come. */
export interface RoundSummary extends Round {
  /** Cities with an attempt, and those of them whose attempt that counts is done. */
  cities: number;
  done: number;
}

/** A name that is a year is a year's round, one that is a date a night's; others are trials. */
export function roundKind(name: string): RoundKind {
  if (/(^|-)(19|20)\d\d$/.test(name)) return 'year';
  return /^\d{4}-\d{2}-\d{2}/.test(name) ? 'night' : 'trial';
}

/**
 * The round of this name, made where there is none. Its standard and scenario stay what they were first: another standard
 * is a matter of the judgement. Throws InputError where practice cities would join a real round, the other way round,
 * or where another scenario is asked for.
 */
export async function openRound(db: Database, round: NewRound): Promise<Round> {
  const name = cleanText(round.name, 200);
  const kind = round.kind ?? roundKind(name);
  const practice = round.practice ?? false;
  await db.orm
    .insert(rounds)
    .values({
      name,
      kind,
      practice,
      standard: round.standard,
      scenario: round.scenario,
      year: round.year ?? (kind === 'year' ? Number(name.slice(-4)) : null),
      vantage: cleanValue(round.vantage),
    })
    .onConflictDoNothing();
  const found = await findRound(db, name);
  if (!found) throw new Error(`round ${name} is missing after its insert`);
  if (found.practice !== practice) {
    throw new InputError(
      `轮次“${name}”是${found.practice ? '演练' : '正式'}轮次，演练数据与正式数据不能同在一轮；请换一个 --round`,
    );
  }
  if (found.scenario !== round.scenario) {
    throw new InputError(`轮次“${name}”的办事场景是 ${found.scenario}，不是 ${round.scenario}；请换一个 --round`);
  }
  return found;
}

export async function findRound(db: Database, name: string): Promise<Round | null> {
  const [row] = await db.orm.select().from(rounds).where(eq(rounds.name, name));
  return row ? toRound(row) : null;
}

/** A round is finished when all of its cities have been tried; finishing again moves the time. */
export async function finishRound(db: Database, name: string): Promise<void> {
  await db.orm.update(rounds).set({ finishedAt: new Date() }).where(eq(rounds.name, name));
}

/** Marks rounds of which a person had a report written; the first time counts. */
export async function publishRounds(db: Database, names: readonly string[]): Promise<void> {
  await db.orm
    .update(rounds)
    .set({ publishedAt: sql`coalesce(${rounds.publishedAt}, now())` })
    .where(inArray(rounds.name, [...names]));
}

/**
 * The attempt that counts among several of a round: the latest that came to an end with all steps; else the latest that
 * came to an end (one with `--only` does not put a whole one aside); else the latest.
 */
export const counts = [
  sql`(${attempts.state} in ('done', 'incomplete')) desc`,
  sql`(${attempts.only} is null) desc`,
  desc(attempts.attempt),
];

/** Which rounds, and how many of them. */
export interface RoundsPage {
  practice?: boolean;
  kind?: RoundKind;
  limit: number;
  offset: number;
}

/** Some rounds, newest first, counted only themselves: ten years of nights have 200,000 attempts. */
export async function pageOfRounds(db: Database, page: RoundsPage): Promise<{ rounds: RoundSummary[]; total: number }> {
  const where = and(
    page.practice === undefined ? undefined : eq(rounds.practice, page.practice),
    page.kind === undefined ? undefined : eq(rounds.kind, page.kind),
  );
  const [all] = await db.orm.select({ total: sql<number>`count(*)::int` }).from(rounds).where(where);
  const named = await db.orm
    .select({ name: rounds.name })
    .from(rounds)
    .where(where)
    .orderBy(desc(rounds.startedAt), desc(rounds.name))
    .limit(page.limit)
    .offset(page.offset);
  const names = named.map((row) => row.name);
  return { rounds: names.length === 0 ? [] : await listRounds(db, names), total: all?.total ?? 0 };
}

/** All rounds, or those named, newest first, with the number of cities in each. */
export async function listRounds(db: Database, names?: readonly string[]): Promise<RoundSummary[]> {
  const latest = db.orm
    .selectDistinctOn([attempts.round, attempts.city], { round: attempts.round, state: attempts.state })
    .from(attempts)
    .where(names && inArray(attempts.round, [...names]))
    .orderBy(attempts.round, attempts.city, ...counts)
    .as('latest');
  const tally = db.orm
    .select({
      round: latest.round,
      cities: sql<number>`count(*)::int`.as('cities'),
      done: sql<number>`(count(*) filter (where ${latest.state} = 'done'))::int`.as('done'),
    })
    .from(latest)
    .groupBy(latest.round)
    .as('tally');
  const rows = await db.orm
    .select({ round: rounds, cities: tally.cities, done: tally.done })
    .from(rounds)
    .leftJoin(tally, eq(tally.round, rounds.name))
    .where(names && inArray(rounds.name, [...names]))
    .orderBy(desc(rounds.startedAt), desc(rounds.name));
  return rows.map((row) => ({ ...toRound(row.round), cities: row.cities ?? 0, done: row.done ?? 0 }));
}

export function toRound(row: typeof rounds.$inferSelect): Round {
  return {
    ...row,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}
