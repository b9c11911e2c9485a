import { beforeAll, expect, it } from 'vitest';
import { observedTable } from '../../audits/observed.ts';
import { observed } from '../../crawlers/facts.ts';
import { buildModel, type ReportModel } from '../../reports/model.ts';
import { identityWords } from '../../reports/words/identity.ts';
import { noScores, type RoundResults } from '../../storage/result.ts';
import { madeRound } from './round.ts';

let model: ReportModel;
beforeAll(async () => {
  const { results, files } = await madeRound({ cities: 4 });
  const seen: RoundResults = {
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
  model = buildModel(seen, { files, scenario: '临时居民身份证核发' });
});

it('says of a scenario that is not scored that it was observed, and nothing of scores', () => {
  expect(model.observedOnly).toBe(true);
  expect(model.headline[0]).toEqual(
    '本轮情形“临时居民身份证核发”只观察，不计分：没有得分、等级、排名和问题。应观察4个城市，观察到4个，所见事实列在分城市附录中。',
  );
  expect(model.method.find((n) => n.term === '只观察')?.text).toContain('不评判、不排名');
  expect(model.ranking.map((r) => [r.rank, r.grade])).toEqual(Array(4).fill([null, null]));
  expect(model.problems).toEqual([]);
});

it('keeps every fact of it', () => {
  for (const city of model.cities) expect(city.facts.length).toBeGreaterThan(10);
});

const HALLS = ['深圳市', '佛山市', '东莞市', '宁波市', '合肥市', '呼和浩特市'];

it('counts who checks identity online as the report of 2022 does: 6 of 55, all named', () => {
  const fact = (online: boolean) => ({ 'handling.identityOnline': observed('handling.identityOnline', online) });
  const others = Array.from({ length: 49 }, (_, i) => ({ city: { name: `甲${i}` }, facts: fact(false) }));
  const all = [...HALLS.map((name) => ({ city: { name }, facts: fact(true) })), ...others];
  const words = identityWords(all);
  expect(words).toBe(
    '6个城市（10.91%）能在线核验办理人身份，无须当面核验：深圳市、佛山市、东莞市、宁波市、合肥市、呼和浩特市。',
  );
  // A silent guide says neither.
  expect(identityWords([...all, { city: { name: '乙' }, facts: {} }])).toMatch(/^6个城市（10\.91%，共测得55个城市）/);
  expect(identityWords([{ city: { name: '乙' }, facts: {} }])).toBeNull();
});

it('says so in the report and in the terminal', () => {
  const cities = model.cities.map((c) => c.result);
  const words = identityWords(cities);
  expect(words).not.toBeNull();
  expect(model.headline[1]).toBe(words);
  expect(observedTable(cities)).toContain(words);
});
