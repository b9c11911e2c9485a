import { beforeAll, expect, it } from 'vitest';
import { buildModel, type ReportModel } from '../../reports/model.ts';
import { noScores, type RoundResults } from '../../storage/result.ts';
import { madeRound } from './round.ts';

let model: ReportModel;
beforeAll(async () => {
  const { results, files } = await madeRound({ cities: 4 });
  const observed: RoundResults = {
    round: { ...results.round, scenario: 'temporary-id' },
    cities: results.cities.map((c) => ({
      ...c,
      scenario: 'temporary-id',
      indicators: [],
      findings: [],
      scores: noScores(),
      judgement: null,
    })),
  };
  model = buildModel(observed, { files, scenario: '临时居民身份证核发' });
});

it('says of a scenario that is not scored that it was observed, and nothing of scores', () => {
  expect(model.observedOnly).toBe(true);
  expect(model.headline).toEqual([
    '本轮情形“临时居民身份证核发”只观察，不计分：没有得分、等级、排名和问题。应观察4个城市，观察到4个，所见事实列在分城市附录中。',
  ]);
  expect(model.method.find((n) => n.term === '只观察')?.text).toContain('不评判、不排名');
  expect(model.ranking.map((r) => [r.rank, r.grade])).toEqual(Array(4).fill([null, null]));
  expect(model.problems).toEqual([]);
});

it('keeps every fact of it', () => {
  for (const city of model.cities) expect(city.facts.length).toBeGreaterThan(10);
});
