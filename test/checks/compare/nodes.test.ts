import { describe, expect, it } from 'vitest';
import { compareRounds, type JudgedCity } from '../../../checks/compare.ts';
import { findStandard } from '../../../checks/standards/index.ts';
import { city, indicator } from '../rounds.ts';

const standard = findStandard('2022');
const reach = (a: number | null, b: number | null, c: number | null, d: number | null) => [
  indicator('B1.1', a),
  indicator('B1.2', b),
  indicator('B1.3', c),
  indicator('B1.4', d),
];
const nodes = (then: JudgedCity[], now: JudgedCity[], by = standard) =>
  compareRounds({ name: '2021', cities: then }, { name: '2022', cities: now }, by).nodes;

describe('a node', () => {
  const then = [
    city('a', '东北', 80, reach(90, 90, 80, 60)),
    city('b', '华北', 80, reach(100, 100, 100, 100)),
    city('c', '华北', 80, reach(100, null, null, null)),
  ];
  const now = [
    city('a', '东北', 80, reach(100, 100, 100, 100)),
    city('b', '华北', 80, reach(100, 100, 100, 76)),
    city('c', '华北', 80, reach(50, 50, 50, 50)),
  ];
  const found = nodes(then, now);
  const b1 = found.find((n) => n.code === 'B1')!;

  it('is the mean of the cities of which enough could be compared, in the weights of the standard', () => {
    // a: 90·0.4 + 90·0.2 + 80·0.15 + 60·0.25 = 81; of c only 40 % could be compared.
    expect(b1).toMatchObject({ name: '可及性', depth: 2, weight: 35, n: 2, comparable: 1 });
    expect([b1.before, b1.after, b1.change]).toEqual([90.5, 97, 6.5]);
  });
  it('names those that moved most, each way', () => {
    expect(b1.gains).toEqual([{ id: 'a', name: 'a市', region: '东北', before: 81, after: 100, change: 19 }]);
    expect(b1.losses.map((l) => [l.id, l.change])).toEqual([['b', -6]]);
  });
  it('of which nothing was measured has no change', () => {
    expect(found.find((n) => n.code === 'D')).toMatchObject({ before: null, change: null, n: 0, comparable: null });
    expect(found.map((n) => n.code)).toEqual('A A1 A2 A3 B B1 B2 B3 B4 C C1 C2 D D1 D2 D3'.split(' '));
  });
  it('leaves out of its weight what applies on neither side', () => {
    const idle = { state: 'not-applicable' } as const;
    const links = (x: number) => [
      indicator('B2.1', x),
      indicator('B2.2', null, idle),
      indicator('B2.3', null, idle),
      indicator('B2.4', x),
      indicator('B2.5', x),
      indicator('B2.6', x),
    ];
    const b2 = nodes([city('a', '东北', 1, links(60))], [city('a', '东北', 1, links(70))]).find((n) => n.code === 'B2');
    expect(b2).toMatchObject({ before: 60, after: 70, n: 1, comparable: 1 });
  });
});

it('finds a check at its place in the standard of the comparison, wherever the versions have it', () => {
  const human = (code: string, score: number) => [
    indicator(code, score, { ...(code === 'B4.4' ? {} : { check: 'B4.4' }), name: '在线人工导办' }),
  ];
  const before = { name: '2021', standard: '2021', cities: [city('a', '东北', null, human('D1.8', 0))] };
  const after = { name: '2022', standard: '2022', cities: [city('a', '东北', null, human('B4.4', 100))] };
  const by = (version: string) => compareRounds(before, after, findStandard(version)).indicators;
  expect(by('2022')).toEqual([{ code: 'B4.4', name: '在线人工导办', before: 0, after: 100, change: 100, n: 1 }]);
  expect(by('2021').map((i) => i.code)).toEqual(['D1.8']);
  // 2018 does not have it.
  const none = compareRounds(before, after, findStandard('2018'));
  expect(none.leftOut).toEqual([{ city: 'a', code: 'B4.4', why: 'not-in-standard' }]);
});
