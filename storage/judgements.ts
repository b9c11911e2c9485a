import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Indicator } from '../checks/check.ts';
import { cleanText, cleanValue } from './clean.ts';
import type { Database } from './database.ts';
import type { JudgementKind, Scores } from './result.ts';
import { attempts, judgements, rounds } from './schema.ts';

export interface Judgement {
  attempt: number;
  standard: string;
  /** Hash of the rules it was made by: the same hash, the same verdict on the same facts. */
  rules: string;
  indicators: Indicator[];
  scores: Scores;
  /** `rescore`, `import`: stored facts judged again; a change against the audit is not one of the site. */
  kind: JudgementKind;
  /** How many observations of people it took in, corrected ones included. */
  observations: number;
  judgedAt: Date;
}

/** A judgement as it is read back. */
export interface StoredJudgement extends Judgement {
  /** Other rules than those of the attempt's audit: a difference is one of the rules. False where only facts were added. */
  ruleChanged: boolean;
}

/** Adds a judgement; earlier ones of the attempt stay. */
export async function addJudgement(
  db: Database,
  judgement: Omit<Judgement, 'judgedAt' | 'observations'> & { observations?: number },
): Promise<void> {
  const { attempt, standard, rules, kind } = judgement;
  await db.orm.insert(judgements).values({
    attempt,
    standard: cleanText(standard, 200),
    rules: cleanText(rules, 200),
    kind,
    observations: judgement.observations ?? 0,
    indicators: cleanValue(judgement.indicators),
    scores: cleanValue(judgement.scores),
  });
}

/**
 * The judgement that counts for each attempt: the newest under `standard`; where none is asked for, the newest under the
 * round's own standard, else the newest of all.
 */
export async function newestJudgements(
  db: Database,
  ids: readonly number[],
  standard?: string,
): Promise<Map<number, StoredJudgement>> {
  if (ids.length === 0) return new Map();
  const [audits, rows] = await Promise.all([
    db.orm
      .selectDistinctOn([judgements.attempt], { attempt: judgements.attempt, rules: judgements.rules })
      .from(judgements)
      .where(and(inArray(judgements.attempt, [...ids]), eq(judgements.kind, 'audit')))
      .orderBy(judgements.attempt, desc(judgements.id)),
    db.orm
      .selectDistinctOn([judgements.attempt, judgements.standard], { judgement: judgements, own: rounds.standard })
      .from(judgements)
      .innerJoin(attempts, eq(attempts.id, judgements.attempt))
      .innerJoin(rounds, eq(rounds.name, attempts.round))
      .where(inArray(judgements.attempt, [...ids]))
      .orderBy(judgements.attempt, judgements.standard, desc(judgements.id)),
  ]);
  const auditRules = new Map(audits.map((a) => [a.attempt, a.rules]));
  const best = new Map<number, (typeof rows)[number]['judgement']>();
  for (const { judgement, own } of rows) {
    if (standard !== undefined && judgement.standard !== standard) continue;
    const before = best.get(judgement.attempt);
    const better = !before || judgement.standard === own || (before.standard !== own && judgement.id > before.id);
    if (better) best.set(judgement.attempt, judgement);
  }
  return new Map(
    [...best].map(([id, judgement]) => [
      id,
      {
        ...judgement,
        // Where no audit judged the attempt (it was cut off before), there are no other rules that it could differ from.
        ruleChanged: judgement.kind !== 'audit' && auditRules.has(id) && auditRules.get(id) !== judgement.rules,
      },
    ]),
  );
}
