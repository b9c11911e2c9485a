import { and, asc, desc, eq } from 'drizzle-orm';
import type { FindingStatus, Severity, Side } from '../checks/findings.ts';
import type { Rectification, RectificationEvent } from '../checks/rectification.ts';
import type { Database } from './database.ts';
import { loadLogs } from './rectification.ts';
import { cities, findings, rounds } from './schema.ts';

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
  which: { practice: boolean; city?: string; scenario?: string },
): Promise<Tracked[]> {
  const rows = await db.orm
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.practice, which.practice),
        which.city === undefined ? undefined : eq(findings.city, which.city),
        which.scenario === undefined ? undefined : eq(findings.scenario, which.scenario),
      ),
    )
    .orderBy(asc(findings.city), asc(findings.code));
  const files = await db.orm
    .selectDistinctOn([cities.city], { city: cities.city, file: cities.file })
    .from(cities)
    .innerJoin(rounds, eq(rounds.name, cities.round))
    .where(eq(rounds.practice, which.practice))
    .orderBy(cities.city, desc(cities.id));
  const names = new Map(
    files.map(({ city, file }) => [
      city,
      { id: city, name: file.name, code: file.code, draws: file.district === undefined },
    ]),
  );
  const logs = await loadLogs(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, rule: _r, city, firstRound, lastRound: _l, ...row }) => ({
    ...row,
    city: names.get(city) ?? { id: city, name: city, code: '', draws: false },
    since: firstRound,
    log: (logs.get(id) ?? []).map(({ id: _i, finding: _f, at, ...line }) => ({ ...line, at: at.toISOString() })),
  }));
}
