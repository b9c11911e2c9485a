import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { noScores, type RoundKind, type Scores } from '../result.ts';
import { attempts, cities, judgements, rounds } from '../schema.ts';

/** A round in a city's history of scores. */
export interface ScorePoint {
  round: string;
  kind: RoundKind;
  year: number | null;
  startedAt: string;
  attempt: number;
  state: string;
  district: string;
  standard: string;
  scores: Scores;
}

/**
 * The scores of a city over the rounds of one scenario, newest first: the newest sixty, every year's, and the last of each month,
 * so that ten years of nights are two hundred points and not 3,650.
 */
export async function scoreHistory(
  db: Database,
  of: { city: string; practice: boolean; scenario: string },
): Promise<ScorePoint[]> {
  const rows = await db.orm.execute<
    Omit<ScorePoint, 'scores'> & { scores: Scores | null; [column: string]: unknown }
  >(sql`
    with tried as (
      select distinct on (a.round) a.id, a.round, a.attempt, a.state, a.snapshot, a.started_at, r.kind, r.year, r.standard
      from ${attempts} a join ${rounds} r on r.name = a.round
      where a.city = ${of.city} and r.practice = ${of.practice} and r.scenario = ${of.scenario}
      order by a.round, (a.state in ('done', 'incomplete')) desc, (a.only is null) desc, a.attempt desc
    ), placed as (
      select *, row_number() over newest as place, lag(started_at) over newest as later
      from tried window newest as (order by started_at desc)
    )
    select p.round, p.kind, p.year, p.attempt, p.state, c.district->>'name' as district,
      to_char(p.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
      coalesce(j.standard, p.standard) as standard, j.scores
    from placed p join ${cities} c on c.id = p.snapshot
    left join lateral (
      select standard, scores from ${judgements} j where j.attempt = p.id
      order by (j.standard = p.standard) desc, j.id desc limit 1
    ) j on true
    where p.place <= 60 or p.kind = 'year'
      or date_trunc('month', p.started_at) is distinct from date_trunc('month', p.later)
    order by p.started_at desc`);
  return rows.map((row) => ({ ...row, scores: { ...noScores(), ...row.scores } }));
}
