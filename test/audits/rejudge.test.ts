import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeInLate } from '../../audits/perform.ts';
import { judgeStale } from '../../audits/rejudge.ts';
import { type Facts, observed } from '../../crawlers/facts.ts';
import type { Database } from '../../storage/database.ts';
import { importRows } from '../../storage/observations.ts';
import { loadResult } from '../../storage/results.ts';
import { loadTracked } from '../../storage/tracked.ts';
import type { MadeRound } from '../reports/round.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { machineAttempt, machineRound } from './stored-round.ts';

const FACT = 'interaction.ratingDisclosure' as const;
const ALL = ['departments', 'regions', 'problems', 'rectification'] as const;
const ROUND = '2026-11-22';
let db: Database;
let made: MadeRound;
let rows = 0;

beforeAll(async () => {
  db = await temporaryDatabase();
  made = await machineRound(db, ROUND, 3);
});
afterAll(() => db?.close());

/** One more attempt at a city that sees a board which publishes this. */
const attempt = (city: string, disclosed: readonly (typeof ALL)[number][]) => {
  const facts: Facts = {
    'interaction.ratingBoard': observed('interaction.ratingBoard', true),
    [FACT]: observed(FACT, [...disclosed]),
  };
  return machineAttempt(db, made, city, facts);
};
/** A person says what is published, against what the machine had seen. */
const confirm = (city: string, value: readonly string[], machine: readonly string[]) => {
  const said = { fact: FACT, value: [...value], machine: { value: [...machine] } };
  const row = { city, kind: 'confirmation', subject: '', value: said, key: `k${++rows}`, hash: `h${rows}` } as const;
  const by = { observer: '张三', observedAt: '2026-11-23', proof: '登记 1', evidence: [], note: null };
  const source = { file: 'x.xlsx', place: '工作表“核对”第2行' };
  return importRows(db, ROUND, { observations: [{ ...row, ...by, source }], ratings: [] });
};
const finding = async (city: string) =>
  (await loadTracked(db, { practice: false, city })).find((one) => one.code === 'rating-disclosure');
const logged = async (city: string) => (await finding(city))?.log.map((line) => line.event);

describe('judging again what people corrected', () => {
  it('takes every attempt of the round: a correction of the machine is no mend by the site', async () => {
    await attempt('beijing', []);
    await attempt('beijing', []);
    const before = await logged('beijing');
    await confirm('beijing', ALL, []);
    expect(await judgeStale(db, ROUND)).toEqual(['beijing']);
    expect(await finding('beijing')).toMatchObject({ state: 'withdrawn', status: 'withdrawn', mended: null });
    expect(await logged('beijing')).toEqual([...(before ?? []), 'withdrawn']);
    expect(await judgeStale(db, ROUND)).toEqual([]);
  });

  it('tells the findings after all attempts: none of them closes what the next one still has', async () => {
    await attempt('baoding', ALL);
    await attempt('baoding', ALL);
    await attempt('baoding', ALL);
    const before = (await logged('baoding')) ?? [];
    await confirm('baoding', [], ALL);
    await judgeStale(db, ROUND);
    const of = await finding('baoding');
    expect(of?.state === 'closed' || of?.state === 'withdrawn').toBe(false);
    const since = ((await logged('baoding')) ?? []).slice(before.length);
    expect(since).not.toContain('closed');
    expect(since.length).toBeLessThanOrEqual(1);
  });

  it('at the end of a round what came in since the city was judged', async () => {
    const [, , third] = made.results.cities;
    const city = third?.city.id ?? '';
    await attempt(city, []);
    const result = await loadResult(db, { city, round: ROUND });
    const end = { results: [result], ends: new Map(), fault: null };
    await confirm(city, ALL, []);
    await takeInLate(db, ROUND, end, '2022');
    expect(end.results[0]).toMatchObject({ attempt: result.attempt, judgement: { kind: 'import' } });
    expect(end.results[0]?.indicators.find((i) => i.code === 'D3.4')?.score).toBe(100);
    await takeInLate(db, ROUND, end, '2022');
    expect(await judgeStale(db, ROUND)).toEqual([]);
  });
});
