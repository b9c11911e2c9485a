import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRound } from '../../reports/dashboard/prepare.ts';
import { digestOf, drawingsOf, keepDrawings, loadDigested, resultsOf } from '../../storage/board/digests.ts';
import { roundState, turnedFindings } from '../../storage/board/rounds.ts';
import type { Database } from '../../storage/database.ts';
import { addJudgement } from '../../storage/judgements.ts';
import type { CityResult } from '../../storage/result.ts';
import { loadRound } from '../../storage/results.ts';
import { finishRound } from '../../storage/rounds.ts';
import { madeRound } from '../reports/round.ts';
import { storeRound } from '../reports/store.ts';
import { temporaryDatabase } from './temporary.ts';

const [THEN, NOW] = ['2026-11-21', '2026-11-22'];
let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  const then = await madeRound({ name: THEN, cities: 5 });
  await storeRound(db, then);
  await storeRound(db, await madeRound({ name: NOW, cities: 5, earlier: then.results }));
  await finishRound(db, NOW);
});
afterAll(() => db?.close());

const digested = async () => (await loadDigested(db, NOW, await roundState(db, NOW))).cities;
const bare = (cities: readonly CityResult[]) =>
  cities.map(({ observations: _, ...c }) => ({
    ...c,
    path: {},
    indicators: c.indicators.map((i) => ({ ...i, sentence: '', suggestion: '', evidence: [] })),
  }));
const kept = async () =>
  (await db.sql<{ state: string }[]>`select state from round_digests where round = ${NOW}`)[0]?.state;

describe('the digest of a round', () => {
  it('says what the judgements say, without their words, read from them or from itself', async () => {
    const { cities } = await loadRound(db, NOW, { brief: true });
    expect(await digested()).toEqual(bare(cities));
    expect(await kept()).toBe(`1/${await roundState(db, NOW)}`);
    expect(await digested()).toEqual(bare(cities));
    expect(resultsOf(JSON.parse(JSON.stringify(digestOf(cities))))).toEqual(bare(cities));
  });

  it('is put aside by a further judgement, and by nothing less than the state of the round', async () => {
    const before = await kept();
    const { cities } = await loadRound(db, NOW, { brief: true });
    const [city] = cities;
    const [row] = await db.sql<
      { id: number }[]
    >`select id::int from attempts where round = ${NOW} and city = ${city!.city.id}`;
    const scores = { ...city!.scores, total: 12.34 };
    const { indicators, standard } = city!;
    await addJudgement(db, { attempt: row!.id, standard, rules: 'other', indicators, scores, kind: 'rescore' });
    expect((await digested()).find((c) => c.city.id === city!.city.id)).toMatchObject({
      scores: { total: 12.34 },
      judgement: { kind: 'rescore', ruleChanged: true },
    });
    expect(await kept()).not.toBe(before);
  });

  it('is not kept of a round that goes on', async () => {
    await loadDigested(db, THEN, await roundState(db, THEN));
    expect(await db.sql`select 1 from round_digests where round = ${THEN}`).toHaveLength(0);
  });

  it('has the drawings of the overview, which are taken over only for the same figures', async () => {
    await prepareRound(db, NOW);
    const first = await drawingsOf(db, NOW);
    expect(Object.keys(first)).toHaveLength(6);
    await prepareRound(db, NOW);
    expect(await drawingsOf(db, NOW)).toEqual(first);
    const other = Object.fromEntries(
      Object.entries(first).map(([key, svg], i) => [i === 0 ? 'of other figures' : key, svg]),
    );
    await keepDrawings(db, NOW, other);
    await prepareRound(db, NOW);
    expect(Object.keys(await drawingsOf(db, NOW)).sort()).toEqual(Object.keys(first).sort());
  });
});

it('what came back or was mended is told by city', async () => {
  const { cities } = await loadRound(db, NOW);
  const turned = await turnedFindings(db, NOW);
  for (const { city, findings } of cities)
    expect((turned.get(city.id) ?? []).map((f) => f.code).sort()).toEqual(
      findings
        .filter((f) => f.status === 'fixed' || f.status === 'regressed')
        .map((f) => f.code)
        .sort(),
    );
  expect(turned.size).toBeGreaterThan(0);
});
