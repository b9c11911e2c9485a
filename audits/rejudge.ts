import { STANDARDS } from '../checks/standards/index.ts';
import { InputError } from '../cities/errors.ts';
import { loadScenario } from '../cities/scenarios.ts';
import type { Database } from '../storage/database.ts';
import { staleJudgements } from '../storage/observations.ts';
import { loadAudited } from '../storage/results.ts';
import { findRound } from '../storage/rounds.ts';
import { judgeAttempt } from './judging.ts';

/**
 * Judges again the attempts of a round that count and were judged before all that people observed was there; under every
 * version they had been judged by. Visits nothing. Answers the ids of their cities. What an import that was cut off left
 * undone is so made good by the next.
 */
export async function judgeStale(db: Database, name: string): Promise<string[]> {
  const round = await findRound(db, name);
  if (!round) throw new InputError(`没有轮次“${name}”；用 wangting report --list 列出各轮次`);
  const audited = await loadAudited(db, name);
  const stale = await staleJudgements(
    db,
    name,
    audited.map(({ id }) => id),
  );
  if (stale.length === 0) return [];
  const scenario = loadScenario(round.scenario);
  const cities = new Set<string>();
  for (const { attempt, standard: version } of stale) {
    const of = audited.find(({ id }) => id === attempt);
    const standard = STANDARDS.find((s) => s.version === version);
    // A version that this program does not know stays as it was judged.
    if (!of || !standard) continue;
    const { file, district, facts } = of;
    await judgeAttempt(
      db,
      { attempt, round: name, file, district, facts },
      { standard, scenario, kind: 'import', ownStandard: round.standard },
    );
    cities.add(file.id);
  }
  return [...cities];
}
