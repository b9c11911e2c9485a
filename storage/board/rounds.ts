import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Round } from '../result.ts';
import { findRound, toRound } from '../rounds.ts';
import { attempts, findingRounds, findings, judgements, observations, rounds } from '../schema.ts';

/** The round that is shown where none is named: the newest begun, but of years the latest, in whatever order they were audited. */
export async function newestRound(db: Database): Promise<Round | null> {
  const [newest] = await db.orm.select().from(rounds).orderBy(desc(rounds.startedAt), desc(rounds.name)).limit(1);
  if (!newest) return null;
  if (newest.kind !== 'year') return toRound(newest);
  const [latest] = await db.orm
    .select()
    .from(rounds)
    .where(and(eq(rounds.kind, 'year'), eq(rounds.practice, newest.practice), eq(rounds.scenario, newest.scenario)))
    .orderBy(sql`${rounds.year} desc nulls last`, desc(rounds.startedAt))
    .limit(1);
  return toRound(latest ?? newest);
}

/**
 * The round that one is compared with where nothing is said: the latest earlier year; else the night of a year before or
 * the nearest before that; else the round before.
 */
export async function earlierRound(db: Database, { name, practice, scenario, kind, year, startedAt }: Round) {
  const same = and(eq(rounds.practice, practice), eq(rounds.scenario, scenario), sql`${rounds.name} <> ${name}`);
  const own = year ?? new Date(startedAt).getUTCFullYear();
  const [former] = await db.orm
    .select()
    .from(rounds)
    .where(and(same, eq(rounds.kind, 'year'), lt(rounds.year, own)))
    .orderBy(desc(rounds.year))
    .limit(1);
  if (former) return toRound(former);
  if (kind === 'year') return null;
  const yearAgo = new Date(Date.parse(startedAt) - 365 * 86_400_000);
  for (const until of [yearAgo, new Date(startedAt)]) {
    const [row] = await db.orm
      .select()
      .from(rounds)
      .where(and(same, eq(rounds.kind, kind), lt(rounds.startedAt, until)))
      .orderBy(desc(rounds.startedAt))
      .limit(1);
    if (row) return toRound(row);
  }
  return null;
}

/** Name of the round that a round is compared with where nothing is said; null where there is none, or no such round. */
export async function usualComparison(db: Database, name: string): Promise<string | null> {
  const round = await findRound(db, name);
  return round && ((await earlierRound(db, round))?.name ?? null);
}

/** Names of the night rounds begun since a day, of real cities: which nights there were. */
export async function nightsSince(db: Database, since: Date): Promise<string[]> {
  const rows = await db.orm
    .select({ name: rounds.name })
    .from(rounds)
    .where(and(eq(rounds.kind, 'night'), eq(rounds.practice, false), gte(rounds.startedAt, since)));
  return rows.map((row) => row.name);
}

/** Changes whenever anything of a round's results changes: what was made from it holds as long as this does. */
export async function roundState(db: Database, round: string): Promise<string> {
  const [row] = await db.orm.execute<{ state: string }>(sql`
    select concat_ws('/', r.finished_at, count(a.id), max(a.id), max(a.finished_at), (
      select max(j.id) from ${attempts} b cross join lateral (
        select id from ${judgements} j where j.attempt = b.id order by id desc limit 1
      ) j where b.round = r.name
    ), (select max(o.id) from ${observations} o where o.round = r.name)) as state
    from ${rounds} r left join ${attempts} a on a.round = r.name where r.name = ${round} group by r.name, r.finished_at`);
  return row?.state ?? '';
}

/** What a round says to have come back or to be mended, by city: told from what is new by it. */
export async function turnedFindings(
  db: Database,
  round: string,
): Promise<Map<string, { code: string; status: 'fixed' | 'regressed' }[]>> {
  const rows = await db.orm.execute<{ city: string; code: string; status: 'fixed' | 'regressed' }>(sql`
    select f.city, f.code, r.status from ${findingRounds} r join ${findings} f on f.id = r.finding
    where r.round = ${round} and r.status in ('fixed', 'regressed') order by f.city, f.code`);
  const byCity = Map.groupBy(rows, (row) => row.city);
  return new Map([...byCity].map(([city, of]) => [city, of.map(({ code, status }) => ({ code, status }))]));
}
