import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type FindingInRound, type Life, livesOf } from '../checks/findings.ts';
import { cleanText, cleanValue } from './clean.ts';
import type { Database, Transaction } from './database.ts';
import { type Audited, looksAt } from './looks.ts';
import { lockFindings, noteAudit } from './rectification.ts';
import type { FindingInResult } from './result.ts';
import { findingRounds, findings, rounds } from './schema.ts';

type Finding = typeof findings.$inferSelect;
type Said = Omit<typeof findingRounds.$inferSelect, 'finding' | 'round'>;

/**
 * Tells the findings of a city anew from all that was judged of its attempts, and notes in their logs what has changed: what
 * this attempt shows to be mended is closed with the evidence of both sides, what came back is opened again. Call it when
 * an attempt was judged; telling again what was told before changes nothing.
 */
export async function recordFindings(
  db: Database,
  of: { round: string; city: string; scenario: string; note?: string },
): Promise<void> {
  const { round, city, scenario, note } = of;
  await db.orm.transaction(async (tx) => {
    await lockFindings(tx, city);
    const [found] = await tx.select({ practice: rounds.practice }).from(rounds).where(eq(rounds.name, round));
    const key: Audited = { city, scenario, practice: found?.practice ?? false };
    const rows = await tx
      .select()
      .from(findings)
      .where(and(eq(findings.city, city), eq(findings.scenario, scenario), eq(findings.practice, key.practice)));
    const before = new Map(rows.map((row) => [row.code, row]));
    const lives = livesOf(await looksAt(tx, key)).map((life) => ({ ...life, code: cleanText(life.code, 200) }));
    for (const row of rows) if (!lives.some((life) => life.code === row.code)) lives.push(neverTold(row.code));
    for (const life of lives) {
      const row = await keepFinding(tx, key, life, before.get(life.code));
      if (!row) continue;
      await keepRounds(tx, row.id, life.rounds);
      await noteAudit(tx, row, life, note);
    }
  });
}

const neverTold = (code: string): Life => ({
  code,
  status: null,
  rounds: new Map(),
  first: null,
  last: null,
  shown: null,
  mended: null,
  unsettled: null,
});

/** The finding's own row; none where no judgement in force ever told it, and nobody knows of it. */
async function keepFinding(tx: Transaction, key: Audited, life: Life, before?: Finding): Promise<Finding | null> {
  const newest = life.last === null ? null : life.rounds.get(life.last);
  if (!newest || life.status === null || life.first === null || life.last === null) {
    if (before && before.status !== 'withdrawn')
      await tx.update(findings).set({ status: 'withdrawn' }).where(eq(findings.id, before.id));
    return before ?? null;
  }
  const { indicator, rule, severity } = newest;
  const told = {
    indicator,
    rule,
    severity,
    sentence: cleanText(newest.sentence, 2000),
    suggestion: cleanText(newest.suggestion, 2000),
    firstRound: life.first,
    lastRound: life.last,
    status: life.status,
    shown: cleanValue(life.shown),
    mended: cleanValue(life.mended),
  };
  if (before) {
    if (!Object.entries(told).every(([name, value]) => isDeepStrictEqual(before[name as keyof Finding], value)))
      await tx.update(findings).set(told).where(eq(findings.id, before.id));
    return before;
  }
  const [row] = await tx
    .insert(findings)
    .values({ ...key, code: life.code, ...told })
    .returning();
  return row ?? null;
}

/** Rows of one statement. */
const BATCH = 500;
const SAID = Object.fromEntries(
  (['attempt', 'status', 'rule', 'severity', 'sentence', 'suggestion', 'shown', 'mended'] as const).map((name) => [
    name,
    sql.raw(`excluded."${name}"`),
  ]),
);

/** What each round says of a finding; written only where it says something else than before. */
async function keepRounds(tx: Transaction, finding: number, by: ReadonlyMap<string, FindingInRound>): Promise<void> {
  const kept = await tx.select().from(findingRounds).where(eq(findingRounds.finding, finding));
  const former = new Map(kept.map(({ finding: _, round, ...said }) => [round, said]));
  const changed: (typeof findingRounds.$inferInsert)[] = [];
  for (const [round, { id, status, rule, severity, sentence, suggestion, shown, mended }] of by) {
    const said: Said = {
      attempt: id,
      status,
      rule,
      severity,
      sentence: cleanText(sentence, 2000),
      suggestion: cleanText(suggestion, 2000),
      shown: cleanValue(shown),
      mended: cleanValue(mended),
    };
    if (!isDeepStrictEqual(former.get(round), said)) changed.push({ finding, round, ...said });
  }
  const target = [findingRounds.finding, findingRounds.round];
  for (let i = 0; i < changed.length; i += BATCH)
    await tx
      .insert(findingRounds)
      .values(changed.slice(i, i + BATCH))
      .onConflictDoUpdate({ target, set: SAID });
  const gone = [...former.keys()].filter((round) => !by.has(round));
  if (gone.length > 0)
    await tx.delete(findingRounds).where(and(eq(findingRounds.finding, finding), inArray(findingRounds.round, gone)));
}

/** What a round says of its cities' findings, by city; gravest first. Owner, deadline and state are those of now. */
export async function findingsOfRound(
  db: Database,
  key: { round: string; cities: readonly string[] },
): Promise<Map<string, FindingInResult[]>> {
  const found = new Map<string, FindingInResult[]>();
  if (key.cities.length === 0) return found;
  const rows = await db.orm
    .select({ finding: findings, row: findingRounds })
    .from(findingRounds)
    .innerJoin(findings, eq(findings.id, findingRounds.finding))
    .where(and(eq(findingRounds.round, key.round), inArray(findings.city, [...key.cities])))
    .orderBy(sql`array_position(array['high', 'medium', 'low'], ${findingRounds.severity})`, findings.code);
  for (const { finding, row } of rows) {
    const { code, firstRound, owner, deadline, state } = finding;
    const { severity, sentence, suggestion, status, shown } = row;
    const mended = row.mended ?? finding.mended;
    const of = found.get(finding.city) ?? [];
    found.set(finding.city, of);
    const rectification = { owner, deadline, state, shown, mended };
    of.push({ code, severity, sentence, suggestion, since: firstRound, status, rectification });
  }
  return found;
}
