import type { Standard } from '../checks/standard.ts';
import { STANDARDS } from '../checks/standards/index.ts';
import { InputError } from '../cities/errors.ts';
import type { Scenario } from '../cities/scenario.ts';
import { loadScenario } from '../cities/scenarios.ts';
import type { Database } from '../storage/database.ts';
import { newestJudgements } from '../storage/judgements.ts';
import { staleJudgements } from '../storage/observations.ts';
import type { Round } from '../storage/result.ts';
import { loadAudited } from '../storage/results.ts';
import { findRound } from '../storage/rounds.ts';
import { keepJudgement, type Rules, tellFindings } from './judging.ts';

/**
 * Judges again every attempt of a round that was judged before all that people observed was there; under every version it
 * had been judged by. All of them, and not only those that count: findings are told from all, and a person's correction
 * of one attempt alone would look like a mend by the site. Visits nothing. Answers the ids of their cities. What an
 * import that was cut off left undone is so made good by the next.
 */
export async function judgeStale(db: Database, name: string): Promise<string[]> {
  const round = await findRound(db, name);
  if (!round) throw new InputError(`没有轮次“${name}”；用 wangting report --list 列出各轮次`);
  const stale = await staleJudgements(db, name);
  if (stale.length === 0) return [];
  const audited = new Map((await loadAudited(db, name, 'every')).map((one) => [one.id, one]));
  const scenario = loadScenario(round.scenario);
  const cities = new Map<string, Rules[]>();
  for (const { attempt, standard: version } of stale) {
    const of = audited.get(attempt);
    const standard = STANDARDS.find((s) => s.version === version);
    // A version that this program does not know stays as it was judged.
    if (!of || !standard) continue;
    const { file, district, facts } = of;
    const rules: Rules = { standard, scenario, kind: 'import', ownStandard: round.standard };
    await keepJudgement(db, { attempt, round: name, file, district, facts }, rules);
    cities.set(file.id, [...(cities.get(file.id) ?? []), rules]);
  }
  // Told after all of a city's attempts: between two of them one would seem to differ from the other.
  for (const [city, all] of cities) {
    const own = all.find(({ standard }) => standard.version === round.standard);
    if (own) await tellFindings(db, { round: name, city }, own);
  }
  return [...cities.keys()];
}

/**
 * Judges a round again by the rules of a version as they are now. Visits nothing. Under another version than the round's
 * own the attempts that count are enough: it adds scores, and findings do not live under it. Under its own all that were
 * judged are judged again: a finding is told from every attempt, and one that an earlier attempt saw by a former rule
 * could never be settled if only the last one had the new rule's verdict.
 */
export async function judgeAgain(
  db: Database,
  round: Pick<Round, 'name' | 'standard'>,
  standard: Standard,
  scenario: Scenario,
): Promise<void> {
  const rules: Rules = { standard, scenario, kind: 'rescore', ownStandard: round.standard };
  const counting = await loadAudited(db, round.name);
  const own = standard.version === round.standard;
  const all = own ? await loadAudited(db, round.name, 'every') : counting;
  const known = await newestJudgements(
    db,
    all.map(({ id }) => id),
    standard.version,
  );
  const last = new Set(counting.map(({ id }) => id));
  const cities = new Set<string>();
  for (const { id, file, district, facts } of all) {
    // One that was cut off before it was judged says nothing, unless it is all that there is.
    if (!last.has(id) && !known.has(id)) continue;
    await keepJudgement(db, { attempt: id, round: round.name, file, district, facts }, rules);
    cities.add(file.id);
  }
  for (const city of cities) await tellFindings(db, { round: round.name, city }, rules);
}
