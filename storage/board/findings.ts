import { and, asc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Severity } from '../../checks/findings.ts';
import { RECTIFICATION_STATES, type RectificationState, stands } from '../../checks/rectification.ts';
import type { Database } from '../database.ts';
import { findings } from '../schema.ts';

const STANDING = RECTIFICATION_STATES.filter(stands);

/** Which findings are wanted; what is left out does not matter. */
export interface FindingFilter {
  practice: boolean;
  city?: string;
  severity?: Severity;
  /** A state, or all that have not been closed or withdrawn. */
  state?: RectificationState | 'standing';
  /** Beginning of the indicator's code: `B`, `B2.1`. */
  indicator?: string;
  /** The owner, or '' for those that have none. */
  owner?: string;
  /** Past the deadline on this day, and not put off: whether it is held against the owner only its log can tell. */
  dueBefore?: string;
}

/** How many findings there are by state, in one look. */
export async function countFindings(db: Database, filter: FindingFilter): Promise<Map<RectificationState, number>> {
  const rows = await db.orm
    .select({ state: findings.state, n: sql<number>`count(*)::int` })
    .from(findings)
    .where(whereOf(filter))
    .groupBy(findings.state);
  return new Map(rows.map(({ state, n }) => [state, n]));
}

/** Numbers of the findings, gravest first, by city. */
export async function findFindings(
  db: Database,
  filter: FindingFilter,
  page?: { limit: number; offset: number },
): Promise<number[]> {
  const query = db.orm
    .select({ id: findings.id })
    .from(findings)
    .where(whereOf(filter))
    .orderBy(
      sql`array_position(array['high', 'medium', 'low'], ${findings.severity})`,
      asc(findings.city),
      asc(findings.code),
    )
    .$dynamic();
  const rows = await (page ? query.limit(page.limit).offset(page.offset) : query);
  return rows.map((row) => row.id);
}

/** The cities, owners and indicators that there are findings of: what a list can be narrowed to. */
export async function findingChoices(db: Database, practice: boolean) {
  const rows = await db.orm
    .selectDistinct({ city: findings.city, owner: findings.owner })
    .from(findings)
    .where(eq(findings.practice, practice));
  const unique = (values: (string | null)[]) =>
    [...new Set(values)].filter((value) => value !== null).sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return { cities: unique(rows.map((row) => row.city)), owners: unique(rows.map((row) => row.owner)) };
}

function whereOf(filter: FindingFilter): SQL | undefined {
  const { practice, city, severity, state, indicator, owner, dueBefore } = filter;
  return and(
    eq(findings.practice, practice),
    city === undefined ? undefined : eq(findings.city, city),
    severity === undefined ? undefined : eq(findings.severity, severity),
    state === undefined
      ? undefined
      : state === 'standing'
        ? inArray(findings.state, STANDING)
        : eq(findings.state, state),
    indicator === undefined ? undefined : sql`starts_with(${findings.indicator}, ${indicator})`,
    owner === undefined ? undefined : owner === '' ? isNull(findings.owner) : eq(findings.owner, owner),
    dueBefore === undefined
      ? undefined
      : and(lt(findings.deadline, dueBefore), inArray(findings.state, STANDING), sql`${findings.state} <> 'deferred'`),
  );
}
