import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { FACT_IDS, type FactId, type Facts } from '../crawlers/facts.ts';
import { cleanText, cleanValue } from './clean.ts';
import type { Database, Orm } from './database.ts';
import { facts } from './schema.ts';

const known = new Set<string>(FACT_IDS);
type Row = typeof facts.$inferSelect;

/** Appends facts to an attempt. Rows are never changed: a later row of the same fact counts, the earlier stays. */
export async function insertFacts(tx: Pick<Orm, 'insert'>, attempt: number, observed: Facts): Promise<void> {
  const rows = Object.entries(observed).map(([fact, seen]) => ({
    attempt,
    fact,
    state: seen.state,
    value: seen.state === 'observed' ? cleanValue(seen.value) : null,
    level: seen.level,
    reason: seen.reason,
    note: seen.note === undefined ? null : cleanText(seen.note, 2000),
    evidence: seen.evidence.map((sha) => cleanText(sha, 100)),
  }));
  if (rows.length > 0) await tx.insert(facts).values(rows);
}

/** A new attempt takes over what people observed for the round: they do not call again because the site is tried again. */
export async function carryManualFacts(
  tx: Pick<Orm, 'execute'>,
  attempt: { id: number; round: string; city: string },
): Promise<void> {
  await tx.execute(sql`
    insert into facts (attempt, fact, state, value, level, reason, note, evidence, observed_at)
    select distinct on (f.fact) ${attempt.id}::bigint, f.fact, f.state, f.value, f.level, f.reason, f.note, f.evidence, f.observed_at
    from facts f join attempts a on a.id = f.attempt
    where a.round = ${attempt.round} and a.city = ${attempt.city} and a.id <> ${attempt.id} and f.level = 'manual'
    order by f.fact, f.id desc`);
}

/**
 * The newest row of every fact, by attempt; what a person observed stands where the newest row could observe nothing.
 * Facts that this version does not know are left out.
 */
export async function newestFacts(db: Database, attempts: readonly number[]): Promise<Map<number, Facts>> {
  const found = new Map<number, Facts>();
  if (attempts.length === 0) return found;
  const newest = (manual: boolean) =>
    db.orm
      .selectDistinctOn([facts.attempt, facts.fact])
      .from(facts)
      .where(
        and(
          inArray(facts.attempt, [...attempts]),
          manual ? and(eq(facts.level, 'manual'), eq(facts.state, 'observed')) : undefined,
        ),
      )
      .orderBy(facts.attempt, facts.fact, desc(facts.id));
  for (const row of await newest(false)) put(found, row);
  for (const row of await newest(true)) {
    if (found.get(row.attempt)?.[row.fact as FactId]?.state !== 'observed') put(found, row);
  }
  return found;
}

function put(found: Map<number, Facts>, row: Row): void {
  if (!known.has(row.fact)) return;
  const of = found.get(row.attempt) ?? {};
  found.set(row.attempt, of);
  // Stored as it was typed when it was observed.
  (of as Record<string, unknown>)[row.fact] = {
    state: row.state,
    value: row.value,
    level: row.level,
    reason: row.reason,
    ...(row.note === null ? {} : { note: row.note }),
    evidence: row.evidence,
  };
}
