import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContext } from '../../audits/context.ts';
import { takeInLate } from '../../audits/perform.ts';
import { judgeStale } from '../../audits/rejudge.ts';
import { judge } from '../../checks/judge.ts';
import { standard2022 } from '../../checks/standards/2022.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type Facts, observed } from '../../crawlers/facts.ts';
import { appendFacts, finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { recordFindings } from '../../storage/findings.ts';
import { addJudgement } from '../../storage/judgements.ts';
import { importRows } from '../../storage/observations.ts';
import { loadResult } from '../../storage/results.ts';
import { openRound } from '../../storage/rounds.ts';
import { loadTracked } from '../../storage/tracked.ts';
import type { MadeRound } from '../reports/round.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { machineAttempt, machineRound } from './stored-round.ts';
import { wangting } from './wangting.ts';

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

describe('judging again by changed rules', () => {
  /** An attempt as an older program judged it, when the rule of the check had another number. */
  async function judgedBefore(city: string, round: string): Promise<void> {
    const [file, of] = [made.files.get(city)!, made.results.cities.find((c) => c.city.id === city)!];
    const district = { name: of.district.name };
    const begun = await startAttempt(db, {
      ...{ round, city: file, district, profile: 'full', program: '0.0.9' },
      vantage: { host: 'test', egress: null },
    });
    const facts: Facts = {
      'interaction.ratingBoard': observed('interaction.ratingBoard', true),
      [FACT]: observed(FACT, []),
    };
    await appendFacts(db, begun, facts);
    const { indicators, scores } = judge(
      standard2022,
      facts,
      checkContext(file, district, loadScenario('drug-retail')),
    );
    const told = indicators.map((i) => (i.code === 'D3.4' ? { ...i, rule: 99 } : i));
    const judged = { attempt: begun.id, standard: '2022', rules: 'former', scores, kind: 'audit' } as const;
    await addJudgement(db, { ...judged, indicators: told });
    await recordFindings(db, { round, city, scenario: 'drug-retail' });
    await finishAttempt(db, begun, { state: 'done' });
  }

  it('takes every attempt under the round’s own version: the last alone could not settle what the first saw', async () => {
    const [, , third] = made.results.cities;
    const city = third?.city.id ?? '';
    made = { ...made, results: { ...made.results, round: { ...made.results.round, name: '2026-12-01' } } };
    await openRound(db, { ...made.results.round, vantage: { host: 'test', egress: null } });
    await judgedBefore(city, '2026-12-01');
    const begun = (await logged(city))?.length ?? 0;
    await attempt(city, ALL);
    const standing = await finding(city);
    expect((await logged(city))?.slice(begun)).toEqual(['unsettled']);
    expect(standing?.log.at(-1)?.note).toContain('wangting rescore --round 2026-12-01');
    const { code, stdout } = await wangting('rescore', '--round', '2026-12-01', '--db', db.url);
    expect([code, stdout]).toEqual([0, expect.stringContaining('未访问任何网站')]);
    expect(await finding(city)).toMatchObject({ state: 'closed', status: 'fixed', mended: { attempt: 2 } });
    const judgements = await db.sql`select a.attempt from judgements j join attempts a on a.id = j.attempt
      where a.round = '2026-12-01' and j.kind = 'rescore' order by a.attempt`;
    expect(judgements.map((j) => j['attempt'])).toEqual([1, 2]);
  });

  it('takes what counts under another version, under which no findings live', async () => {
    await wangting('rescore', '--round', '2026-12-01', '--standard', '2023', '--db', db.url);
    const judgements = await db.sql`select a.attempt from judgements j join attempts a on a.id = j.attempt
      where a.round = '2026-12-01' and j.standard = '2023'`;
    expect(judgements.map((j) => j['attempt'])).toEqual([2]);
  });
});
