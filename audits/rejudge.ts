import { STANDARDS } from '../checks/standards/index.ts';
import { InputError } from '../cities/errors.ts';
import { loadScenario } from '../cities/scenarios.ts';
import type { Database } from '../storage/database.ts';
import { staleJudgements } from '../storage/observations.ts';
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
