import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { attempts, cities, steps } from '../schema.ts';

/** How the newest attempt at a city of a round went. */
export interface CityHealth {
  city: string;
  name: string;
  /** Attempts in the round. */
  attempts: number;
  state: 'running' | 'done' | 'incomplete' | 'interrupted' | 'failed';
  reason: string | null;
  startedAt: string;
  seconds: number | null;
  /** Steps that did not come to their end, and what stood in the way. */
  stuck: { step: string; state: string; error: string | null }[];
}

/** The newest attempt of each city of a round, those in trouble first. */
export async function roundHealth(db: Database, round: string): Promise<CityHealth[]> {
  const rows = await db.orm.execute<CityHealth & { [column: string]: unknown }>(sql`
    select a.city, c.file->>'name' as name, a.attempt as attempts, a.state, a.reason,
      to_char(a.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
      extract(epoch from a.finished_at - a.started_at)::float8 as seconds,
      coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'state', s.state, 'error', s.error) order by s.started_at)
        from ${steps} s where s.attempt = a.id and s.state <> 'done'), '[]') as stuck
    from (select distinct on (city) * from ${attempts} where round = ${round} order by city, attempt desc) a
    join ${cities} c on c.id = a.snapshot
    order by a.state = 'done', c.file->>'code'`);
  return [...rows];
}
