import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { FindingStatus, Severity, Side } from '../checks/findings.ts';
import type { Rectification, RectificationEvent } from '../checks/rectification.ts';
import type { Database } from './database.ts';
import { loadLogs } from './rectification.ts';
import { attempts, cities, findings, rounds } from './schema.ts';

/** One line of a finding's log: what was done by whom, and what holds from then on. */
export interface LogLine extends Rectification {
  at: string;
  actor: string;
  event: RectificationEvent;
  note: string | null;
  shown: Side | null;
  mended: Side | null;
}

/** A finding with its whole log. */
export interface Tracked extends Rectification {
  /** Number in the database. */
  id: number;
  /** `draws`: a round takes one of its districts, so that a re-run has to name the one meant. */
  city: { id: string; name: string; code: string; draws: boolean };
  scenario: string;
  practice: boolean;
  code: string;
  indicator: string;
  severity: Severity;
  sentence: string;
  suggestion: string;
  since: string;
  status: FindingStatus | 'withdrawn';
  shown: Side | null;
  mended: Side | null;
  log: LogLine[];
}

/** Real findings, or those of practice halls, of one city or of all; by city and code. */
export async function loadTracked(
  db: Database,
  which: { practice?: boolean; city?: string; scenario?: string; ids?: readonly number[] },
): Promise<Tracked[]> {
  const rows = await db.orm
    .select()
    .from(findings)
    .where(
      and(
        which.practice === undefined ? undefined : eq(findings.practice, which.practice),
        which.ids === undefined ? undefined : inArray(findings.id, [...which.ids]),
        which.city === undefined ? undefined : eq(findings.city, which.city),
        which.scenario === undefined ? undefined : eq(findings.scenario, which.scenario),
      ),
    )
    .orderBy(asc(findings.city), asc(findings.code));
  const names = await cityNames(db, rows);
  const logs = await loadLogs(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, rule: _r, city, firstRound, lastRound: _l, ...row }) => ({
    ...row,
    id,
    city: names.get(`${city}/${row.practice}`) ?? { id: city, name: city, code: '', draws: false },
    since: firstRound,
    log: (logs.get(id) ?? []).map(({ id: _i, finding: _f, at, ...line }) => ({ ...line, at: at.toISOString() })),
  }));
}

/** What the newest city file says of each city, by id and whether it is a practice city (`dalian/true`). */
export async function cityNames(
  db: Database,
  rows: readonly { city: string; practice: boolean }[],
): Promise<Map<string, Tracked['city']>> {
  const names = new Map<string, Tracked['city']>();
  const wanted = new Map(rows.map((row) => [`${row.city}/${row.practice}`, row]));
  if (wanted.size === 0) return names;
  // A look-up a city in the index of its attempts: the files of ten years of nights are never read.
  const files = await db.orm.execute<{
    city: string;
    practice: boolean;
    name: string;
    code: string;
    draws: boolean;
  }>(sql`
    select w.city, w.practice, c.file->>'name' as name, c.file->>'code' as code, not c.file ? 'district' as draws
    from (values ${sql.join(
      [...wanted.values()].map((w) => sql`(${w.city}, ${w.practice}::boolean)`),
      sql`, `,
    )}) w (city, practice)
    cross join lateral (
      select a.snapshot from ${attempts} a join ${rounds} r on r.name = a.round
      where a.city = w.city and r.practice = w.practice order by a.started_at desc limit 1
    ) newest
    join ${cities} c on c.id = newest.snapshot`);
  for (const { city, practice, name, code, draws } of files)
    names.set(`${city}/${practice}`, { id: city, name, code, draws });
  return names;
}
