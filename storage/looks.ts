import { sql } from 'drizzle-orm';
import type { Look, Told } from '../checks/findings.ts';
import type { Orm } from './database.ts';
import { attempts, cities, facts, judgements, rounds } from './schema.ts';

/** Whose findings: practice halls have the names of real cities, and each scenario is a matter of its own. */
export interface Audited {
  city: string;
  scenario: string;
  practice: boolean;
}

interface Row {
  [column: string]: unknown;
  id: string;
  round: string;
  attempt: number;
  district: string;
  /** Milliseconds since 1970. */
  ms: number;
  judgement: string;
  told: Told;
  pages: string[];
}

/**
 * Every attempt at a city in the order of time, with what its judgements under the rounds' own standards say of the
 * indicators that ever had a finding. A year that was audited in another one stands at the end of its year.
 */
export async function looksAt(tx: Pick<Orm, 'execute'>, { city, scenario, practice }: Audited): Promise<Look[]> {
  const rows = await tx.execute<Row>(sql`
    with tried as materialized (
      select a.id, a.round, a.attempt, a.started_at, r.standard, c.district->>'name' as district,
        case when r.kind = 'year' and r.year <> extract(year from a.started_at at time zone 'Asia/Shanghai')
          then make_timestamptz(r.year, 12, 31, 0, 0, 0, 'Asia/Shanghai') else a.started_at end as stands_at,
        to_jsonb(array_remove(array[
          a.trail #>> '{hall,steps,0,evidence}', a.trail #>> '{hall,arrival}', a.trail #>> '{guide,arrival}'
        ] || (
          select f.evidence from ${facts} f where f.attempt = a.id and f.fact = 'entry.level' order by f.id desc limit 1
        ), null)) as pages
      from ${attempts} a join ${rounds} r on r.name = a.round join ${cities} c on c.id = a.snapshot
      where a.city = ${city} and r.scenario = ${scenario} and r.practice = ${practice}
    ), told as materialized (
      select t.id, j.id as judgement, i.value as told
      from tried t
      join ${judgements} j on j.attempt = t.id and j.standard = t.standard
      cross join lateral jsonb_array_elements(j.indicators) i
    )
    select id, round, attempt, district, extract(epoch from started_at)::float8 * 1000 as ms, pages, judgement, told
    from told join tried using (id)
    where coalesce(told->>'check', told->>'code') in
      (select coalesce(told->>'check', told->>'code') from told where told->'finding' <> 'null')
    order by stands_at, started_at, id, judgement desc`);
  const looks = new Map<string, { look: Omit<Look, 'judgements'>; judgements: Map<string, Told[]> }>();
  for (const { id, round, attempt, district, ms, judgement, told, pages } of rows) {
    const at = new Date(Math.floor(ms)).toISOString();
    const of = looks.get(id) ?? {
      look: { id: Number(id), round, attempt, district, at, pages: [...new Set(pages)] },
      judgements: new Map<string, Told[]>(),
    };
    looks.set(id, of);
    of.judgements.set(judgement, [...(of.judgements.get(judgement) ?? []), told]);
  }
  return [...looks.values()].map(({ look, judgements: by }) => ({ ...look, judgements: [...by.values()] }));
}
