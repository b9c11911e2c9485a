import { and, eq, inArray, sql } from 'drizzle-orm';
import { checkOf, type Indicator } from '../checks/check.ts';
import { cleanText } from './clean.ts';
import type { Database, Orm } from './database.ts';
import type { FindingInResult, FindingStatus } from './result.ts';
import { findingRounds, findings, rounds } from './schema.ts';

type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0];

/**
 * Brings the findings of a city up to what a round's indicators say. A shortcoming that is not among them is `fixed` only
 * if its indicator was scored by the same version of its rule: what was not measured says nothing, and a changed rule says
 * nothing of the site. Judging the same round again replaces what the round said before.
 */
export async function recordFindings(
  db: Database,
  of: { round: string; city: string; scenario: string; attempt: number; indicators: readonly Indicator[] },
): Promise<void> {
  const { round, city, scenario, attempt } = of;
  const found = new Map(of.indicators.filter((one) => one.finding).map((one) => [one.finding?.code ?? '', one]));
  const rules = new Map(of.indicators.filter((one) => one.state === 'scored').map((one) => [checkOf(one), one.rule]));
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`findings/${city}`}, 0))`);
    const before = await tx
      .select()
      .from(findings)
      .where(and(eq(findings.city, city), eq(findings.scenario, scenario)));
    const touched: number[] = [];
    for (const [code, indicator] of found) {
      const seen = {
        indicator: checkOf(indicator),
        rule: indicator.rule,
        severity: indicator.finding?.severity ?? 'low',
        sentence: cleanText(indicator.sentence, 2000),
        suggestion: cleanText(indicator.suggestion, 2000),
      } as const;
      const [row] = await tx
        .insert(findings)
        .values({
          city,
          scenario,
          code: cleanText(code, 200),
          ...seen,
          firstRound: round,
          lastRound: round,
          status: 'new',
        })
        .onConflictDoUpdate({ target: [findings.city, findings.scenario, findings.code], set: seen })
        .returning({ id: findings.id });
      if (!row) continue;
      touched.push(row.id);
      const { indicator: _, ...said } = seen;
      await say(tx, { finding: row.id, round, attempt, status: 'persistent', ...said });
    }
    for (const finding of before) {
      if (found.has(finding.code)) continue;
      touched.push(finding.id);
      const rule = rules.get(finding.indicator);
      if (rule === finding.rule) {
        const { severity, sentence, suggestion } = finding;
        await say(tx, { finding: finding.id, round, attempt, status: 'fixed', rule, severity, sentence, suggestion });
        continue;
      }
      await tx.delete(findingRounds).where(and(eq(findingRounds.finding, finding.id), eq(findingRounds.round, round)));
      // From the next round on the new rule is measured against itself.
      if (rule !== undefined) await tx.update(findings).set({ rule }).where(eq(findings.id, finding.id));
    }
    for (const id of touched) await retell(tx, id);
  });
}

async function say(tx: Transaction, row: typeof findingRounds.$inferInsert): Promise<void> {
  await tx
    .insert(findingRounds)
    .values(row)
    .onConflictDoUpdate({ target: [findingRounds.finding, findingRounds.round], set: row });
}

/** Tells a finding's life again from its rounds in their order, whatever order they were judged in. */
async function retell(tx: Transaction, id: number): Promise<void> {
  // A year's round stands at the end of its year, whenever it was audited.
  const order = sql`case when ${rounds.kind} = 'year' then make_timestamptz(coalesce(${rounds.year}, 9999), 12, 31, 0, 0, 0) else ${rounds.startedAt} end`;
  const rows = await tx
    .select({ round: findingRounds.round, status: findingRounds.status })
    .from(findingRounds)
    .innerJoin(rounds, eq(rounds.name, findingRounds.round))
    .where(eq(findingRounds.finding, id))
    .orderBy(order, rounds.startedAt, rounds.name);
  let last: FindingStatus | null = null;
  let first: string | null = null;
  let newest: string | null = null;
  for (const row of rows) {
    const status = nextStatus(last, row.status !== 'fixed');
    const same = and(eq(findingRounds.finding, id), eq(findingRounds.round, row.round));
    if (status === null) {
      await tx.delete(findingRounds).where(same);
      continue;
    }
    if (status !== row.status) await tx.update(findingRounds).set({ status }).where(same);
    last = status;
    first ??= row.round;
    newest = row.round;
  }
  if (last === null || first === null || newest === null) {
    await tx.delete(findingRounds).where(eq(findingRounds.finding, id));
    await tx.delete(findings).where(eq(findings.id, id));
    return;
  }
  await tx.update(findings).set({ status: last, firstRound: first, lastRound: newest }).where(eq(findings.id, id));
}

/** What a round makes of a finding, given what the one before said; null where there is nothing to say. */
export function nextStatus(before: FindingStatus | null, present: boolean): FindingStatus | null {
  if (present) return before === null ? 'new' : before === 'fixed' ? 'regressed' : 'persistent';
  return before === null || before === 'fixed' ? null : 'fixed';
}

/** What a round says of its cities' findings, by city; gravest first. */
export async function findingsOfRound(
  db: Database,
  key: { round: string; cities: readonly string[] },
): Promise<Map<string, FindingInResult[]>> {
  const found = new Map<string, FindingInResult[]>();
  if (key.cities.length === 0) return found;
  const rows = await db.orm
    .select({ city: findings.city, code: findings.code, since: findings.firstRound, row: findingRounds })
    .from(findingRounds)
    .innerJoin(findings, eq(findings.id, findingRounds.finding))
    .where(and(eq(findingRounds.round, key.round), inArray(findings.city, [...key.cities])))
    .orderBy(sql`array_position(array['high', 'medium', 'low'], ${findingRounds.severity})`, findings.code);
  for (const { city, code, since, row } of rows) {
    const { severity, sentence, suggestion, status } = row;
    const of = found.get(city) ?? [];
    found.set(city, of);
    of.push({ code, severity, sentence, suggestion, since, status });
  }
  return found;
}
