import type { Database } from './database.ts';

/** Seconds that the newest attempt of each city took, of those that came to their end; practice halls and real portals apart. */
export async function latestDurations(db: Database, { practice }: { practice: boolean }): Promise<Map<string, number>> {
  const rows = await db.sql<{ city: string; seconds: number }[]>`
    select distinct on (a.city) a.city, extract(epoch from a.finished_at - a.started_at)::float8 as seconds
    from attempts a join rounds r on r.name = a.round
    where a.state in ('done', 'incomplete') and r.practice = ${practice}
    order by a.city, a.started_at desc`;
  return new Map(rows.map(({ city, seconds }) => [city, seconds]));
}
