import { and, desc, eq, gte, isNull, lt, ne } from 'drizzle-orm';
import type { City } from '../cities/city.ts';
import type { Database, Transaction } from './database.ts';
import type { PlanSettings } from './result.ts';
import { plans, rounds } from './schema.ts';

/** What a round shall measure: the cities as their files were when it was planned, and how they are audited. */
export interface Plan {
  round: string;
  settings: PlanSettings;
  cities: City[];
  /** ISO 8601. */
  plannedAt: string;
}

/** Keeps a plan; false where the round is planned already, which then stays as it is. The round must be there. */
export async function addPlan(tx: Transaction, plan: Omit<Plan, 'plannedAt'>): Promise<boolean> {
  const added = await tx.insert(plans).values(plan).onConflictDoNothing().returning({ round: plans.round });
  return added.length > 0;
}

export async function findPlan(db: Database, round: string): Promise<Plan | null> {
  const [row] = await db.orm.select().from(plans).where(eq(plans.round, round));
  return row ? toPlan(row) : null;
}

/** The plan that was made last; null where nothing was ever planned. */
export async function newestPlan(db: Database): Promise<Plan | null> {
  const [row] = await db.orm.select().from(plans).orderBy(desc(plans.plannedAt), desc(plans.round)).limit(1);
  return row ? toPlan(row) : null;
}

/** Name of the round that was planned last, without the plan, which has all city files. */
export async function newestPlanned(db: Database): Promise<string | null> {
  const [row] = await db.orm
    .select({ round: plans.round })
    .from(plans)
    .orderBy(desc(plans.plannedAt), desc(plans.round))
    .limit(1);
  return row?.round ?? null;
}

/** Planned rounds that ended since a moment, with when they did (ISO 8601). */
export async function endedPlans(db: Database, since: Date): Promise<{ round: string; finishedAt: string }[]> {
  const rows = await db.orm
    .select({ round: plans.round, finishedAt: rounds.finishedAt })
    .from(plans)
    .innerJoin(rounds, eq(rounds.name, plans.round))
    .where(gte(rounds.finishedAt, since))
    .orderBy(rounds.finishedAt);
  return rows.flatMap(({ round, finishedAt }) =>
    finishedAt === null ? [] : [{ round, finishedAt: finishedAt.toISOString() }],
  );
}

/** Nightly rounds that ended before a moment and that nobody had a report of. */
export async function unpublishedBefore(db: Database, before: Date): Promise<string[]> {
  const rows = await db.orm
    .select({ round: plans.round })
    .from(plans)
    .innerJoin(rounds, eq(rounds.name, plans.round))
    .where(and(lt(rounds.finishedAt, before), isNull(rounds.publishedAt), ne(rounds.kind, 'year')));
  return rows.map(({ round }) => round);
}

const toPlan = (row: typeof plans.$inferSelect): Plan => ({ ...row, plannedAt: row.plannedAt.toISOString() });
