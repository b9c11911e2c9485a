import { createHash } from 'node:crypto';
import { judge } from '../checks/judge.ts';
import type { Standard } from '../checks/standard.ts';
import { leaves } from '../checks/standard-walk.ts';
import type { City, District } from '../cities/city.ts';
import type { Scenario } from '../cities/scenario.ts';
import type { Facts } from '../crawlers/facts.ts';
import type { Database } from '../storage/database.ts';
import { recordFindings } from '../storage/findings.ts';
import { addJudgement } from '../storage/judgements.ts';
import { mergeObservations } from '../storage/observations/merge.ts';
import { observationsOf } from '../storage/observations.ts';
import type { JudgementKind } from '../storage/result.ts';
import { checkContext, scenarioFor } from './context.ts';

/** Hash of a standard's codes, rules and weights: the same hash, the same verdict on the same facts. */
export function rulesOf(standard: Standard): string {
  const rules = leaves(standard).map(({ leaf, share }) => [leaf.check.code, leaf.check.rule, share.toFixed(8)]);
  const text = JSON.stringify([standard.version, rules]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export interface Judged {
  /** Number of the attempt in the database. */
  attempt: number;
  round: string;
  file: City;
  district: District;
  /** As the machine saw them. */
  facts: Facts;
}

export interface Rules {
  standard: Standard;
  scenario: Scenario;
  kind: JudgementKind;
  /** The round's own version: findings live under it. */
  ownStandard: string;
}

/**
 * Judges the stored facts of an attempt, with what people observed of the city in the round over them, and keeps the
 * judgement and the life of its findings. Visits nothing. A scenario that is only observed has no judgement.
 */
export async function judgeAttempt(db: Database, of: Judged, rules: Rules): Promise<void> {
  await keepJudgement(db, of, rules);
  await tellFindings(db, { round: of.round, city: of.file.id }, rules);
}

/** The judgement alone: where several attempts at a city are judged again, its findings are told after all of them. */
export async function keepJudgement(db: Database, of: Judged, rules: Rules): Promise<void> {
  const { attempt, round, file, district, facts } = of;
  const { standard, kind } = rules;
  if (!rules.scenario.scored) return;
  const context = checkContext(file, district, scenarioFor(file, rules.scenario));
  const people = (await observationsOf(db, round, [file.id])).get(file.id) ?? [];
  const { indicators, scores } = judge(standard, mergeObservations(facts, people), context);
  await addJudgement(db, {
    attempt,
    standard: standard.version,
    rules: rulesOf(standard),
    indicators,
    scores,
    kind,
    observations: people.length,
  });
}

/** Tells the findings of a city anew. They have one life, under the round's own standard; another version only looks at the facts. */
export async function tellFindings(
  db: Database,
  { round, city }: { round: string; city: string },
  { standard, scenario, kind, ownStandard }: Rules,
): Promise<void> {
  if (!scenario.scored || standard.version !== ownStandard) return;
  const note = NOTES[kind];
  await recordFindings(db, { round, city, scenario: scenario.id, ...(note && { note }) });
}

/** What the log of a finding says of a judgement without a visit. */
const NOTES: Partial<Record<JudgementKind, string>> = {
  rescore: '按已存观察重新评判，不是网站的变化',
  import: '录入人工观测后重新评判，不是网站的变化',
};
