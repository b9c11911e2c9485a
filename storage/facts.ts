import { desc, inArray } from 'drizzle-orm';
import { FACT_IDS, type Facts } from '../crawlers/facts.ts';
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

/**
 * The newest row of every fact, by attempt: what the machine observed. What people observed belongs to the round and is
 * merged over it where facts are judged or shown (observations.ts). Facts that this version does not know are left out.
 */
export async function newestFacts(db: Database, attempts: readonly number[]): Promise<Map<number, Facts>> {
  const found = new Map<number, Facts>();
  if (attempts.length === 0) return found;
  const rows = await db.orm
    .selectDistinctOn([facts.attempt, facts.fact])
    .from(facts)
    .where(inArray(facts.attempt, [...attempts]))
    .orderBy(facts.attempt, facts.fact, desc(facts.id));
  for (const row of rows) put(found, row);
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
