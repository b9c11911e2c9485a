import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Indicator } from '../../checks/check.ts';
import { finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { recordFindings } from '../../storage/findings.ts';
import { addJudgement } from '../../storage/judgements.ts';
import { loadResult } from '../../storage/results.ts';
import { openRound } from '../../storage/rounds.ts';
import { indicator, round, scores, start, vantage } from './sample.ts';
import { temporaryDatabase } from './temporary.ts';

let db: Database;
let id: string;
let cities = 0;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db.close());
beforeEach(() => {
  id = `city-${++cities}`;
});

const bad = (more: Partial<Indicator> = {}) =>
  indicator('B3.1', {
    score: 40,
    sentence: '失效链接 3 个。',
    suggestion: '修复。',
    finding: { code: 'links-dead', severity: 'high' },
    ...more,
  });
const good = (more: Partial<Indicator> = {}) => indicator('B3.1', more);
const unseen = indicator('B3.1', { state: 'unobservable', score: null, reason: 'blocked' });

async function judge(name: string, ...indicators: Indicator[]): Promise<number> {
  await round(db, name);
  const attempt = await startAttempt(db, start(name, id));
  await finishAttempt(db, attempt, { state: 'done' });
  await judgeAgain(attempt.id, name, ...indicators);
  return attempt.id;
}
async function judgeAgain(attempt: number, name: string, ...indicators: Indicator[]): Promise<void> {
  await addJudgement(db, { attempt, standard: '2022', rules: 'x', indicators, scores, kind: 'audit' });
  await recordFindings(db, { round: name, city: id, scenario: 'drug-licence' });
}
const life = async (...names: string[]) =>
  Promise.all(
    names.map(async (name) => (await loadResult(db, { city: id, round: name })).findings.map((one) => one.status)),
  );

describe('findings', () => {
  it('go on where another version of the standard gives the check another place', async () => {
    const moved = { code: 'D1.8', check: 'B3.1' };
    await judge('v1', bad(moved));
    await judge('v2', good());
    await judge('v3', bad());
    expect(await life('v1', 'v2', 'v3')).toEqual([['new'], ['fixed'], ['regressed']]);
  });

  it('live over the rounds: new, persistent, fixed, regressed', async () => {
    await judge('n1', bad());
    await judge('n2', bad({ sentence: '失效链接 5 个。' }));
    await judge('n3', good());
    await judge('n4', good());
    await judge('n5', bad());
    expect(await life('n1', 'n2', 'n3', 'n4', 'n5')).toEqual([['new'], ['persistent'], ['fixed'], [], ['regressed']]);
    expect((await loadResult(db, { city: id, round: 'n2' })).findings).toEqual([
      {
        code: 'links-dead',
        severity: 'high',
        sentence: '失效链接 5 个。',
        suggestion: '修复。',
        since: 'n1',
        status: 'persistent',
        rectification: {
          owner: null,
          deadline: null,
          state: 'reopened',
          shown: expect.objectContaining({ round: 'n2', attempt: 1, sentence: '失效链接 5 个。' }),
          mended: null,
        },
      },
    ]);
    const [row] = await db.sql`select first_round, last_round, status from findings where city = ${id}`;
    expect(row).toEqual({ first_round: 'n1', last_round: 'n5', status: 'regressed' });
  });

  it('are not fixed by what could not be measured', async () => {
    await judge('u1', bad());
    await judge('u2', unseen);
    await judge('u3');
    await judge('u4', bad());
    expect(await life('u1', 'u2', 'u3', 'u4')).toEqual([['new'], [], [], ['persistent']]);
  });

  it('are not fixed by a changed rule, until the rule has seen them', async () => {
    const first = await judge('v1', bad());
    await judge('v2', good({ rule: 2 }));
    await judge('v3', good({ rule: 2 }));
    expect(await life('v1', 'v2', 'v3')).toEqual([['new'], [], []]);
    await judgeAgain(first, 'v1', bad({ rule: 2 }));
    expect(await life('v1', 'v2', 'v3')).toEqual([['new'], ['fixed'], []]);
    await judgeAgain(first, 'v1', good({ rule: 2 }));
    expect(await life('v1', 'v2', 'v3')).toEqual([[], [], []]);
  });

  it('of a round are closed and opened again by its further attempts', async () => {
    await judge('a1', bad({ evidence: ['sha256:1'] }));
    const second = await judge('a1', good({ sentence: '全部有效。', evidence: ['sha256:2'] }));
    const closed = (await loadResult(db, { city: id, round: 'a1' })).findings;
    expect(closed).toMatchObject([
      {
        status: 'fixed',
        since: 'a1',
        rectification: {
          state: 'closed',
          shown: { round: 'a1', attempt: 1, evidence: ['sha256:1'] },
          mended: { round: 'a1', attempt: 2, evidence: ['sha256:2'], sentence: '全部有效。' },
        },
      },
    ]);
    await judge('a1', unseen);
    expect((await loadResult(db, { city: id, round: 'a1' })).findings).toEqual(closed);
    await judge('a1', bad());
    expect(await life('a1')).toEqual([['regressed']]);
    // The second attempt's facts were wrong: it did not measure the links, so nothing had been closed.
    await judgeAgain(second, 'a1', unseen);
    expect(await life('a1')).toEqual([['new']]);
  });

  it('that no judgement says any more are withdrawn, and stay with their log', async () => {
    const attempt = await judge('w1', bad());
    await judgeAgain(attempt, 'w1', unseen);
    expect(await life('w1')).toEqual([[]]);
    const rows = await db.sql`
      select f.status, f.state, array_agg(l.event order by l.id) as events
      from findings f join finding_log l on l.finding = f.id where f.city = ${id} group by f.id`;
    expect(rows).toEqual([{ status: 'withdrawn', state: 'withdrawn', events: ['found', 'withdrawn'] }]);
  });

  it('of practice halls have nothing to do with those of the real city', async () => {
    await judge('x1', bad());
    await openRound(db, { name: 'real', standard: '2022', scenario: 'drug-licence', vantage });
    const attempt = await startAttempt(db, start('real', id));
    await finishAttempt(db, attempt, { state: 'done' });
    await judgeAgain(attempt.id, 'real', good());
    expect(await life('x1', 'real')).toEqual([['new'], []]);
    await judgeAgain(attempt.id, 'real', bad());
    expect(await life('x1', 'real')).toEqual([['new'], ['new']]);
  });

  it('of years stand in the order of the years, whenever they were judged', async () => {
    await judge('practice-2022', bad());
    await judge('practice-2021', bad());
    expect(await life('practice-2021', 'practice-2022')).toEqual([['new'], ['persistent']]);
    const { findings } = await loadResult(db, { city: id, round: 'practice-2022' });
    expect(findings[0]?.since).toBe('practice-2021');
  });
});
