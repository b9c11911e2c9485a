import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observed, unobservable } from '../../crawlers/facts.ts';
import { appendFacts, finishAttempt, finishStep, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { addJudgement } from '../../storage/judgements.ts';
import { loadAudited, loadHistory, loadResult, loadRound } from '../../storage/results.ts';
import { listRounds } from '../../storage/rounds.ts';
import { indicator, round, scores, start } from './sample.ts';
import { temporaryDatabase } from './temporary.ts';

let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db.close());

const place = { url: 'http://127.0.0.1:4103/', title: '云溪区', steps: [] };

describe('results', () => {
  it('gives a city as the contract has it', async () => {
    await round(db, 'r1');
    const attempt = await startAttempt(db, start('r1', 'qingshi'));
    await appendFacts(db, attempt, { 'site.city': unobservable('blocked', '返回 403', ['sha256:aa']) });
    await finishStep(db, attempt, {
      step: 'entry',
      state: 'done',
      ms: 1200.4,
      facts: { 'entry.clicks': observed('entry.clicks', 4), 'search.rank': observed('search.rank', null) },
      trail: { waySites: [], hall: place },
    });
    await finishAttempt(db, attempt, { state: 'done' });
    const verdict = { attempt: attempt.id, standard: '2022', rules: 'abc', indicators: [indicator('B1.4')], scores };
    await addJudgement(db, { ...verdict, kind: 'audit' });

    const result = await loadResult(db, { city: 'qingshi' });
    expect(result).toMatchObject({
      schema: 1,
      city: { id: 'qingshi', name: '青石市', code: '990100', region: '华东' },
      round: 'r1',
      attempt: 1,
      standard: '2022',
      practice: true,
      district: { name: '云溪区', code: '990102', portal: null },
      path: { hall: place },
      scores,
      judgement: { kind: 'audit', rules: 'abc' },
    });
    expect(result).not.toHaveProperty('incomplete');
    expect(result.facts).toEqual({
      'site.city': {
        state: 'unobservable',
        value: null,
        level: 'guest',
        reason: 'blocked',
        note: '返回 403',
        evidence: ['sha256:aa'],
      },
      'entry.clicks': { state: 'observed', value: 4, level: 'guest', reason: null, evidence: [] },
      'search.rank': { state: 'observed', value: null, level: 'guest', reason: null, evidence: [] },
    });
    expect(result.indicators).toEqual([indicator('B1.4')]);
    expect(new Date(result.finishedAt ?? '').getTime()).toBeGreaterThanOrEqual(new Date(result.startedAt).getTime());
  });

  it('takes the latest attempt that ended, and says why one did not', async () => {
    await round(db, 'r2');
    const end = async (id: string, state: 'done' | 'incomplete' | 'failed' | 'interrupted', more = {}) => {
      const attempt = await startAttempt(db, start('r2', id, more));
      await finishAttempt(db, attempt, { state, reason: state === 'done' ? null : `原因 ${attempt.attempt}` });
    };
    await end('a', 'done');
    await end('a', 'incomplete');
    await end('a', 'failed');
    await end('b', 'done');
    await end('b', 'done', { only: ['links'] });
    await end('c', 'failed');
    await startAttempt(db, start('r2', 'd'));
    const { cities } = await loadRound(db, 'r2');
    expect(cities.map((one) => [one.city.id, one.attempt, one.incomplete])).toEqual([
      ['a', 2, '原因 2'],
      ['b', 1, undefined],
      ['c', 1, '原因 1'],
      ['d', 1, expect.stringContaining('--resume')],
    ]);
    expect((await loadResult(db, { city: 'a', round: 'r2', attempt: 3 })).incomplete).toBe('原因 3');
    expect(await loadAudited(db, 'r2')).toHaveLength(4);
    expect((await listRounds(db)).find((one) => one.name === 'r2')).toMatchObject({ cities: 4, done: 1 });
  });

  it('keeps judgements apart by standard', async () => {
    await round(db, 'r3');
    const attempt = await startAttempt(db, start('r3', 'qingshi'));
    await finishAttempt(db, attempt, { state: 'done' });
    const add = (standard: string, A: number, kind: 'audit' | 'rescore') =>
      addJudgement(db, { attempt: attempt.id, standard, rules: 'x', indicators: [], scores: { ...scores, A }, kind });
    await add('2022', 10, 'audit');
    await add('2021', 20, 'rescore');
    const seen = async (standard?: string) => {
      const result = await loadResult(db, { city: 'qingshi', round: 'r3', ...(standard && { standard }) });
      return [result.standard, result.scores.A, result.judgement?.kind];
    };
    expect(await seen()).toEqual(['2022', 10, 'audit']);
    expect(await seen('2021')).toEqual(['2021', 20, 'rescore']);
    expect(await seen('2099')).toEqual(['2099', null, undefined]);
    await add('2022', 30, 'rescore');
    expect(await seen()).toEqual(['2022', 30, 'rescore']);
    const changed = async () => (await loadResult(db, { city: 'qingshi', round: 'r3' })).judgement?.ruleChanged;
    expect(await changed()).toBe(false);
    await addJudgement(db, {
      attempt: attempt.id,
      standard: '2022',
      rules: 'y',
      indicators: [],
      scores: { ...scores, A: 30 },
      kind: 'rescore',
    });
    expect(await changed()).toBe(true);
    expect((await loadHistory(db, 'qingshi')).map((one) => [one.round, one.scores.A])).toEqual([
      ['r3', 30],
      ['r1', 91.2],
    ]);
  });

  it('speaks of changed rules only where an audit had judged by others', async () => {
    await round(db, 'r4');
    const attempt = await startAttempt(db, start('r4', 'songling'));
    await finishAttempt(db, attempt, { state: 'interrupted' });
    const judged = { attempt: attempt.id, standard: '2022', rules: 'x', scores, kind: 'rescore' } as const;
    await addJudgement(db, { ...judged, indicators: [] });
    expect((await loadResult(db, { city: 'songling', round: 'r4' })).judgement?.ruleChanged).toBe(false);
  });

  it('says in one line what is not there', async () => {
    await expect(loadResult(db, { city: 'nowhere' })).rejects.toThrow('没有 nowhere 的测评结果');
    await expect(loadRound(db, 'never')).rejects.toThrow('没有轮次“never”');
  });
});
