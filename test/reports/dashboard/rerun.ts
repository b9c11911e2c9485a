import type { RerunCity } from '../../../audits/rerun.ts';
import { appendFacts, finishAttempt, finishStep, startAttempt } from '../../../storage/attempts.ts';
import { cityFileOf } from '../../../storage/board/city-file.ts';
import type { Database } from '../../../storage/database.ts';
import { recordFindings } from '../../../storage/findings.ts';
import { addJudgement } from '../../../storage/judgements.ts';
import { loadResult } from '../../../storage/results.ts';

/**
 * Audits without a browser: a further attempt in the store that saw what the one before saw, but that one indicator is worse. It
 * says two steps, and goes on when it is let.
 */
export function madeRerun(db: Database): { rerun: RerunCity; letGo: () => void } {
  let letGo = () => {};
  const rerun: RerunCity = async ({ round, city, profile }, { signal, said }) => {
    said({ kind: 'step', n: 1, of: 7, name: '可用性' });
    said({ kind: 'say', text: '打开<b>门户</b>首页' });
    await new Promise<void>((resolve) => {
      letGo = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const before = await loadResult(db, { round: round.name, city });
    const file = (await cityFileOf(db, { round: round.name, city, attempt: before.attempt }))!;
    const district = { name: before.district.name };
    const { vantage } = round;
    const attempt = await startAttempt(db, {
      round: round.name,
      city: file,
      district,
      vantage,
      profile,
      program: 'test',
    });
    if (signal.aborted) {
      await finishAttempt(db, attempt, { state: 'interrupted', reason: '已取消' });
      return { attempt: attempt.attempt, state: 'cancelled', reason: '已取消' };
    }
    said({ kind: 'step', n: 2, of: 7, name: '入口路径' });
    await appendFacts(db, attempt, before.facts);
    const trail = { ...before.path, waySites: [] };
    await finishStep(db, attempt, { step: 'guide', state: 'done', ms: 1, facts: {}, trail });
    const worse = before.indicators.findIndex((i) => (i.score ?? 0) > 50);
    const indicators = before.indicators.map((i, n) =>
      n === worse ? { ...i, score: 10, sentence: '这次不行了。' } : i,
    );
    const { standard, scores } = before;
    await addJudgement(db, { attempt: attempt.id, standard, rules: 'test', indicators, scores, kind: 'audit' });
    await finishAttempt(db, attempt, { state: 'done' });
    await recordFindings(db, { round: round.name, city, scenario: round.scenario });
    return { attempt: attempt.attempt, state: 'done', reason: null };
  };
  return { rerun, letGo: () => letGo() };
}
