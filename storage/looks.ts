import { sql } from 'drizzle-orm';
import type { Look, Told } from '../checks/findings.ts';
import type { Orm } from './database.ts';
import { attempts, judgements, rounds } from './schema.ts';

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
  /** Milliseconds since 1970. */
  ms: number;
  judgement: string;
  told: Told;
}

/**
 * Every attempt at a city in the order of time, with what its judgements under the rounds' own standards say of the
 * indicators that ever had a finding. A year that was audited in another one stands at the end of its year.
 */
export async function looksAt(tx: Pick<Orm, 'execute'>, { city, scenario, practice }: Audited): Promise<Look[]> {
  const rows = await tx.execute<Row>(sql`
    with told as materialized (
      select a.id, a.round, a.attempt, a.started_at, j.id as judgement, i.value as told,
        case when r.kind = 'year' and r.year <> extract(year from a.started_at at time zone 'Asia/Shanghai')
          then make_timestamptz(coalesce(r.year, 9999), 12, 31, 0, 0, 0, 'Asia/Shanghai') else a.started_at end as stands_at
      from ${attempts} a
      join ${rounds} r on r.name = a.round
      join ${judgements} j on j.attempt = a.id and j.standard = r.standard
      cross join lateral jsonb_array_elements(j.indicators) i
      where a.city = ${city} and r.scenario = ${scenario} and r.practice = ${practice}
    )
    select id, round, attempt, extract(epoch from started_at)::float8 * 1000 as ms, judgement, told from told
    where told->>'code' in (select told->>'code' from told where told->'finding' <> 'null')
    order by stands_at, started_at, id, judgement desc`);
  const looks = new Map<string, { look: Omit<Look, 'judgements'>; judgements: Map<string, Told[]> }>();
  for (const { id, round, attempt, ms, judgement, told } of rows) {
    const of = looks.get(id) ?? {
      look: { id: Number(id), round, attempt, at: new Date(Math.floor(ms)).toISOString() },
      judgements: new Map<string, Told[]>(),
    };
    looks.set(id, of);
    of.judgements.set(judgement, [...(of.judgements.get(judgement) ?? []), told]);
  }
  return [...looks.values()].map(({ look, judgements: by }) => ({ ...look, judgements: [...by.values()] }));
}
