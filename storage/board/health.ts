import { sql } from 'drizzle-orm';
import type { City } from '../../cities/city.ts';
import { sitesOf } from '../../crawlers/reachability/sites.ts';
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

/** The homes of a round's cities, as their files were, with the names of the cities that share each. */
export async function roundSites(db: Database, round: string): Promise<Map<string, string[]>> {
  const rows = await db.orm.execute<{ file: Pick<City, 'name' | 'portals' | 'districts'> }>(sql`
    select distinct on (city) file from ${cities} where round = ${round} order by city, id desc`);
  return citiesBySite(rows.map(({ file }) => file));
}

/** Homes with the names of the cities that share each. */
export function citiesBySite(files: readonly Pick<City, 'name' | 'portals' | 'districts'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) for (const site of sitesOf(file)) found.set(site, [...(found.get(site) ?? []), file.name]);
  return found;
}
