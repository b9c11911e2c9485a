import { rulesOf } from '../../audits/judging.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { appendFacts, finishAttempt, finishStep, startAttempt, startStep } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { recordFindings } from '../../storage/findings.ts';
import { addJudgement } from '../../storage/judgements.ts';
import { openRound } from '../../storage/rounds.ts';
import type { MadeRound } from './round.ts';

/** Keeps a made round as an audit would have at the time of its results. */
export async function storeRound(db: Database, { results, files }: MadeRound): Promise<void> {
  const { name, standard, scenario, practice, vantage } = results.round;
  await openRound(db, { name, standard, scenario, practice, vantage });
  for (const c of results.cities) {
    const city = files.get(c.city.id)!;
    const district = { name: c.district.name, ...(c.district.code ? { code: c.district.code } : {}) };
    const attempt = await startAttempt(db, { round: name, city, district, vantage, profile: 'full', program: '0.1.0' });
    await startStep(db, attempt, 'guide');
    await appendFacts(db, attempt, c.facts);
    const trail = { ...c.path, waySites: [] };
    await finishStep(db, attempt, { step: 'guide', state: 'done', ms: 1, error: null, facts: {}, trail });
    await finishAttempt(db, attempt, { state: c.incomplete ? 'incomplete' : 'done', reason: c.incomplete ?? null });
    const { indicators, scores } = c;
    await addJudgement(db, {
      attempt: attempt.id,
      standard,
      rules: rulesOf(findStandard(standard)),
      indicators,
      scores,
      kind: 'audit',
    });
    await recordFindings(db, { round: name, city: c.city.id, scenario });
    await db.sql`update attempts set started_at = ${c.startedAt}, finished_at = ${c.finishedAt ?? c.startedAt} where id = ${attempt.id}`;
  }
  await db.sql`update rounds set started_at = ${results.round.startedAt} where name = ${name}`;
}
