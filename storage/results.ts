import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { City, District } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import type { Facts } from '../crawlers/facts.ts';
import type { Database } from './database.ts';
import { newestFacts } from './facts.ts';
import { findingsOfRound } from './findings.ts';
import { newestJudgements } from './judgements.ts';
import { mergeObservations, standing } from './observations/merge.ts';
import { observationsOf } from './observations.ts';
import { type CityResult, noScores, type RoundResults, type Scores } from './result.ts';
import { counts, findRound, toRound } from './rounds.ts';
import { attempts, cities, rounds } from './schema.ts';

export { listRounds } from './rounds.ts';

export interface ResultKey {
  city: string;
  /** Default: the newest round in which the city was audited. */
  round?: string;
  /** Default: the attempt that counts in the round (see `counts` in rounds.ts). */
  attempt?: number;
  /** Version of the standard; default the round's own. */
  standard?: string;
}

/** One city's result, exactly as CONTRACT.md §4 has it. Throws InputError where there is none. */
export async function loadResult(db: Database, key: ResultKey): Promise<CityResult> {
  const where = and(
    eq(attempts.city, key.city),
    key.round === undefined ? undefined : eq(attempts.round, key.round),
    key.attempt === undefined ? undefined : eq(attempts.attempt, key.attempt),
  );
  const newestRound = key.round === undefined ? [sql`${rounds.startedAt} desc`, rounds.name] : [];
  const rows = await select(db)
    .where(where)
    .orderBy(...newestRound, ...counts)
    .limit(1);
  const [result] = await assemble(db, rows, key.standard);
  if (result) return result;
  const which = [key.round && `轮次“${key.round}”`, key.attempt && `第 ${key.attempt} 次`].filter(Boolean).join(' ');
  throw new InputError(`没有 ${key.city} 的测评结果${which ? `（${which}）` : ''}；先运行 wangting audit ${key.city}`);
}

/**
 * A round with the attempt that counts of each city, in the order of their codes. `brief` leaves out facts, findings and
 * what people observed: rankings, comparisons and coverage need indicators only. Throws InputError where there is no such round.
 */
export async function loadRound(
  db: Database,
  name: string,
  options: { standard?: string; brief?: boolean } = {},
): Promise<RoundResults> {
  const round = await findRound(db, name);
  if (!round) throw new InputError(`没有轮次“${name}”；wangting report --help 说明如何列出各轮次`);
  const chosen = await chooseAttempts(db, eq(attempts.round, name));
  const rows = await select(db).where(inArray(attempts.id, chosen));
  const results = await assemble(db, rows, options.standard, options.brief);
  return {
    round,
    cities: results.sort((a, b) => a.city.code.localeCompare(b.city.code) || a.city.id.localeCompare(b.city.id)),
  };
}

/** One round in a city's history. */
export interface HistoryEntry {
  round: string;
  attempt: number;
  startedAt: string;
  finishedAt: string | null;
  state: 'running' | 'done' | 'incomplete' | 'interrupted' | 'failed';
  standard: string;
  scores: Scores;
}

/** A city's rounds, newest first, with the scores of the attempt that counts in each. */
export async function loadHistory(db: Database, city: string): Promise<HistoryEntry[]> {
  const chosen = await chooseAttempts(db, eq(attempts.city, city));
  if (chosen.length === 0) return [];
  const rows = await select(db)
    .where(inArray(attempts.id, chosen))
    .orderBy(desc(attempts.startedAt), desc(attempts.id));
  const judged = await newestJudgements(db, chosen);
  return rows.map(({ attempt, round }) => ({
    round: attempt.round,
    attempt: attempt.attempt,
    startedAt: attempt.startedAt.toISOString(),
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
    state: attempt.state,
    standard: judged.get(attempt.id)?.standard ?? round.standard,
    scores: judged.get(attempt.id)?.scores ?? noScores(),
  }));
}

/** All attempts of a city in a round, oldest first. */
export async function listAttempts(
  db: Database,
  key: { round: string; city: string },
): Promise<{ id: number; attempt: number; state: HistoryEntry['state']; reason: string | null; startedAt: string }[]> {
  const rows = await db.orm
    .select()
    .from(attempts)
    .where(and(eq(attempts.round, key.round), eq(attempts.city, key.city)))
    .orderBy(attempts.attempt);
  return rows.map(({ id, attempt, state, reason, startedAt }) => ({
    id,
    attempt,
    state,
    reason,
    startedAt: startedAt.toISOString(),
  }));
}

/** Of each city that has an attempt in a round, the one that counts and how many there are. */
export async function attemptStates(
  db: Database,
  round: string,
): Promise<Map<string, { state: HistoryEntry['state']; reason: string | null; startedAt: string; attempts: number }>> {
  const rows = await db.orm
    .selectDistinctOn([attempts.city], {
      city: attempts.city,
      state: attempts.state,
      reason: attempts.reason,
      startedAt: attempts.startedAt,
      attempts: sql<number>`(count(*) over (partition by ${attempts.city}))::int`,
    })
    .from(attempts)
    .where(eq(attempts.round, round))
    .orderBy(attempts.city, ...counts);
  return new Map(rows.map(({ city, startedAt, ...row }) => [city, { ...row, startedAt: startedAt.toISOString() }]));
}

/** What was audited in an attempt, as it was then: to judge its facts again without the city files of today. */
export interface Audited {
  /** Number of the attempt in the database, for `addJudgement`. */
  id: number;
  file: City;
  district: District;
  /** As the machine saw them; what people observed is merged over them where they are judged. */
  facts: Facts;
}

/** The attempts that count in a round, or every one, with their city files and facts; by city, in the order of their numbers. */
export async function loadAudited(
  db: Database,
  round: string,
  which: 'counting' | 'every' = 'counting',
): Promise<Audited[]> {
  const ofRound = eq(attempts.round, round);
  const where = which === 'every' ? ofRound : inArray(attempts.id, await chooseAttempts(db, ofRound));
  const rows = await select(db).where(where).orderBy(attempts.city, attempts.attempt);
  const facts = await newestFacts(
    db,
    rows.map(({ attempt }) => attempt.id),
  );
  return rows.map(({ attempt, snapshot }) => ({
    id: attempt.id,
    file: snapshot.file,
    district: snapshot.district,
    facts: facts.get(attempt.id) ?? {},
  }));
}

async function chooseAttempts(db: Database, where: SQL): Promise<number[]> {
  const rows = await db.orm
    .selectDistinctOn([attempts.round, attempts.city], { id: attempts.id })
    .from(attempts)
    .where(where)
    .orderBy(attempts.round, attempts.city, ...counts);
  return rows.map((row) => row.id);
}

function select(db: Database) {
  return db.orm
    .select({ attempt: attempts, snapshot: cities, round: rounds })
    .from(attempts)
    .innerJoin(cities, eq(cities.id, attempts.snapshot))
    .innerJoin(rounds, eq(rounds.name, attempts.round))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof select>>[number];

async function assemble(db: Database, rows: Row[], standard?: string, brief = false): Promise<CityResult[]> {
  const ids = rows.map((row) => row.attempt.id);
  const named = brief ? [] : [...new Set(rows.map((row) => row.attempt.round))];
  const of = (name: string) => rows.filter((row) => row.attempt.round === name).map((row) => row.attempt.city);
  const [facts, judged, findings, people] = await Promise.all([
    brief ? new Map<number, Facts>() : newestFacts(db, ids),
    newestJudgements(db, ids, standard),
    byRound(named, (name) => findingsOfRound(db, { round: name, cities: of(name) })),
    byRound(named, (name) => observationsOf(db, name, of(name))),
  ]);
  return rows.map(({ attempt, snapshot, round }) => {
    const { id, name, code, region } = snapshot.file;
    const judgement = judged.get(attempt.id);
    const { hall, guide, apply, hints } = attempt.trail;
    const incomplete = whyIncomplete(attempt);
    const observed = people.get(attempt.round)?.get(attempt.city) ?? [];
    const stands = standing(observed);
    return {
      schema: 1,
      city: { id, name, code, region },
      round: attempt.round,
      attempt: attempt.attempt,
      standard: judgement?.standard ?? standard ?? round.standard,
      startedAt: attempt.startedAt.toISOString(),
      finishedAt: attempt.finishedAt?.toISOString() ?? null,
      vantage: attempt.vantage,
      facts: mergeObservations(facts.get(attempt.id) ?? {}, observed),
      indicators: judgement?.indicators ?? [],
      // jsonb does not keep the order of keys.
      scores: { ...noScores(), ...judgement?.scores },
      findings: findings.get(attempt.round)?.get(attempt.city) ?? [],
      practice: toRound(round).practice,
      district: {
        name: snapshot.district.name,
        code: snapshot.district.code ?? null,
        portal: snapshot.district.portal ?? null,
      },
      path: { ...(hall && { hall }), ...(guide && { guide }), ...(apply && { apply }), ...(hints && { hints }) },
      ...(incomplete === null ? {} : { incomplete }),
      scenario: round.scenario,
      profile: attempt.profile,
      ...(stands.length > 0 ? { observations: stands } : {}),
      judgement: judgement
        ? {
            kind: judgement.kind,
            rules: judgement.rules,
            judgedAt: judgement.judgedAt.toISOString(),
            ruleChanged: judgement.ruleChanged,
          }
        : null,
    };
  });
}

async function byRound<T>(named: readonly string[], load: (name: string) => Promise<T>): Promise<Map<string, T>> {
  return new Map(await Promise.all(named.map(async (name) => [name, await load(name)] as const)));
}

function whyIncomplete(attempt: Row['attempt']): string | null {
  switch (attempt.state) {
    case 'done':
      return null;
    case 'running':
      return '测评正在进行，或进程已意外结束（可用 --resume 继续）';
    case 'interrupted':
      return attempt.reason ?? '测评被中断，可用 --resume 继续';
    default:
      return attempt.reason ?? '测评未完成';
  }
}
