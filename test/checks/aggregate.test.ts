import { describe, expect, it, test } from 'vitest';
import { aggregate, rank } from '../../checks/aggregate.ts';
import { fc } from '../fuzz.ts';
import { city, indicator } from './rounds.ts';

const shortcoming = (code: string) =>
  indicator('C2.4', 30, { name: '电子证照送达', finding: { code, severity: 'medium' } });

describe('the aggregate of a round', () => {
  const cities = [
    city('a', '西南', 90, [shortcoming('no-electronic-certificate')]),
    city('b', '华东', 85.55, [indicator('C2.4', 100, { name: '电子证照送达' })]),
    city('c', '华东', 85.55, [indicator('C2.4', null, { name: '电子证照送达' })]),
    city('d', '华东', 62, [shortcoming('no-electronic-certificate')]),
    city('e', '华北', null, []),
  ];
  const all = aggregate(cities);

  it('takes means over the cities that have the score, and says of how many', () => {
    expect(all.cities).toBe(5);
    expect(all.scored).toBe(4);
    expect(all.total).toEqual({ mean: 80.78, n: 4 });
    expect(all.firstLevel.C).toEqual({ mean: null, n: 0 });
    expect(all.indicators).toEqual([{ code: 'C2.4', name: '电子证照送达', mean: 53.33, n: 3 }]);
  });
  it('ranks with ties, and leaves out what has no total', () => {
    expect(all.ranking.map((r) => [r.rank, r.id])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [2, 'c'],
      [4, 'd'],
    ]);
  });
  it('keeps the order of the regions in the reports, with the best and the lowest', () => {
    expect(all.regions.map((r) => [r.region, r.cities, r.total.mean, r.total.n])).toEqual([
      ['华北', 1, null, 0],
      ['华东', 3, 77.7, 3],
      ['西南', 1, 90, 1],
    ]);
    expect(all.regions[1]?.best.map((r) => r.id)).toEqual(['b', 'c']);
    expect(all.regions[1]?.lowest.map((r) => r.id)).toEqual(['d']);
    expect(all.regionGap).toBe(12.3);
  });
  it('distributes grades over the cities with a total', () => {
    expect(all.grades.map((g) => [g.grade, g.n, g.percent, g.extension])).toEqual([
      ['优秀', 1, 25, false],
      ['良好', 2, 50, false],
      ['中等', 0, 0, false],
      ['一般', 1, 25, true],
      ['较差', 0, 0, true],
    ]);
  });
  it('counts shortcomings over the cities in which they were measured', () => {
    expect(all.findings).toEqual([
      {
        code: 'no-electronic-certificate',
        indicator: 'C2.4',
        name: '电子证照送达',
        n: 2,
        measured: 3,
        percent: 66.67,
        cities: ['a市', 'd市'],
        words: '2个城市（66.67%，共测得3个城市）',
      },
    ]);
  });
});

test('counts read as in the published report', () => {
  const cities = Array.from({ length: 55 }, (_, i) =>
    city(`c${i}`, '华东', i < 23 ? 95 : i < 53 ? 85 : 75, [i < 25 ? shortcoming('x') : indicator('C2.4', 100)]),
  );
  const all = aggregate(cities);
  expect(all.findings[0]?.words).toBe('25个城市（45.45%）');
  expect(all.grades.slice(0, 3).map((g) => g.percent)).toEqual([41.82, 54.55, 3.64]);
});

test('an empty round has no means, no percentages and no gap', () => {
  expect(aggregate([])).toMatchObject({
    cities: 0,
    total: { mean: null, n: 0 },
    regionGap: null,
    ranking: [],
    findings: [],
  });
  expect(aggregate([]).grades.every((g) => g.n === 0 && g.percent === null)).toBe(true);
});

test('ranks are 1 + the number of better cities, in any order', () => {
  const totals = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), total: fc.integer({ min: 0, max: 10 }) }),
    {
      selector: (c) => c.id,
    },
  );
  fc.assert(
    fc.property(totals, (made) => {
      const cities = made.map((c) => city(c.id, '华东', c.total));
      const ranked = rank(cities);
      for (const r of ranked) expect(r.rank).toBe(1 + made.filter((c) => c.total > r.total).length);
      expect(rank([...cities].reverse())).toEqual(ranked);
    }),
  );
});
