import { describe, expect, it } from 'vitest';
import { type Comparison, compareRounds, type JudgedRound, LEFT_OUT_WORDS } from '../../checks/compare.ts';
import { leaves } from '../../checks/standard-walk.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { fc } from '../fuzz.ts';
import { city, indicator } from './rounds.ts';

const standard = findStandard('2022');
const round = (name: string, ...cities: JudgedRound['cities']): JudgedRound => ({ name, cities });

describe('a comparison', () => {
  const before = round(
    '2021',
    city('a', '华东', 80, [
      indicator('B2.1', 90),
      indicator('B2.2', 60),
      indicator('B3.1', 100),
      indicator('B1.4', 30),
      indicator('C2.2', null),
      indicator('A1.1', null),
      indicator('D3.2', 60),
      indicator('D3.5', null, { state: 'not-applicable' }),
      indicator('D3.6', null, { state: 'not-applicable' }),
      indicator('D3.4', null, { state: 'not-applicable' }),
      indicator('Z9.9', 10),
    ]),
    city('gone', '华北', 70),
  );
  const after = round(
    '2022',
    city('a', '华东', 85, [
      indicator('B2.1', 100),
      indicator('B2.2', 60),
      indicator('B3.1', null),
      indicator('B1.4', 92, { rule: 2 }),
      indicator('C2.2', 70),
      indicator('A1.1', null),
      indicator('D3.2', null, { state: 'not-applicable' }),
      indicator('D3.5', 80),
      indicator('D3.6', null, { state: 'not-applicable' }),
      indicator('D3.4', null),
      indicator('Z9.9', 10),
      indicator('B2.4', 100),
    ]),
    city('come', '华北', 90),
  );
  const compared = compareRounds(before, after, standard);
  const [a] = compared.cities;

  it('holds only what was scored on both sides by the same rule', () => {
    expect(compared.cities).toHaveLength(1);
    expect(a?.n).toBe(2);
    // 有效性 weighs 35 % × 30 %; of it B2.1 35 and B2.2 30.
    expect(a?.comparable).toBeCloseTo(0.35 * 0.3 * 0.65, 4);
    expect(a?.before).toBeCloseTo((35 * 90 + 30 * 60) / 65, 2);
    expect(a?.after).toBeCloseTo((35 * 100 + 30 * 60) / 65, 2);
    // The difference of what is printed: 81.54 − 76.15.
    expect(a?.change).toBe(5.39);
  });
  it('tells a change of the site from less measured and from another rule', () => {
    expect(a?.siteChanged).toEqual([{ code: 'B2.1', name: '指标B2.1', change: 10 }]);
    expect(a?.measuredLess).toEqual(['B3.1']);
    expect(a?.measuredMore).toEqual(['C2.2']);
    expect(a?.ruleChanged).toEqual(['B1.4']);
    // What does not apply was looked at: the site offers something else.
    expect(a?.offerDiffers).toEqual(['D3.2', 'D3.5']);
    expect(compared.causes).toMatchObject({ measuredLess: 1, measuredMore: 1, offerDiffers: 2, notApplicable: 1 });
    expect(a?.published).toEqual({ before: 80, after: 85 });
  });
  it('says what was left out and why', () => {
    expect(compared.leftOut.map((l) => `${l.city} ${l.code} ${l.why}`).sort()).toEqual([
      'a A1.1 not-measured-either',
      'a B1.4 rule-changed',
      'a B2.4 only-after',
      'a B3.1 not-measured-after',
      'a C2.2 not-measured-before',
      'a D3.2 not-applicable-after',
      'a D3.4 not-measured-either',
      'a D3.5 not-applicable-before',
      'a D3.6 not-applicable-either',
      'a Z9.9 not-in-standard',
      'come null city-only-after',
      'gone null city-only-before',
    ]);
    for (const { why } of compared.leftOut) expect(LEFT_OUT_WORDS[why]).toMatch(/\p{Script=Han}/u);
  });
  it('gives indicators over the same cities on both sides', () => {
    expect(compared.indicators.map((i) => [i.code, i.before, i.after, i.change, i.n])).toEqual([
      ['B2.1', 90, 100, 10, 1],
      ['B2.2', 60, 60, 0, 1],
    ]);
  });
  it('counts in means, regions, gains and losses only cities of which 60 % of the weight was compared', () => {
    // The first city has but a few indicators in common.
    expect(compared.overall).toEqual({ before: null, after: null, change: null, n: 0 });
    expect(compared.regions).toEqual([{ region: '华东', before: null, after: null, change: null, n: 0 }]);
    expect([compared.gains, compared.losses]).toEqual([[], []]);
    const all = (score: number) => leaves(standard).map(({ leaf }) => indicator(leaf.check.code, score));
    const both = compareRounds(
      { ...before, cities: [...before.cities, city('b', '西南', 80, all(80))] },
      { ...after, cities: [...after.cities, city('b', '西南', 70, all(70))] },
      standard,
    );
    expect(both.cities.map((c) => [c.id, c.rank !== null])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(both.overall).toEqual({ before: 80, after: 70, change: -10, n: 1 });
    expect(both.regions.map((r) => [r.region, r.change])).toEqual([
      ['华东', null],
      ['西南', -10],
    ]);
    expect([both.gains, both.losses.map((l) => l.id)]).toEqual([[], ['b']]);
  });
  it('of nothing comparable is null, not zero', () => {
    const none = compareRounds(
      round('x', city('a', '华东', 1, [indicator('B2.1', null)])),
      round('y', city('a', '华东', 2)),
      standard,
    );
    expect(none.overall).toEqual({ before: null, after: null, change: null, n: 0 });
    expect(none.cities[0]).toMatchObject({ change: null, comparable: 0 });
  });
});

const codes = leaves(standard).map((l) => l.leaf.check.code);
const anyIndicator = fc
  .record({
    code: fc.constantFrom(...codes, 'Z1.1'),
    score: fc.option(fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100)),
    rule: fc.constantFrom(1, 1, 1, 2),
  })
  .map(({ code, score, rule }) => indicator(code, score, { rule }));
const ids = { a: '华东', b: '华东', c: '西南', d: '东北' } as const;
const anyRound = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(ids) as (keyof typeof ids)[])))
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc
          .uniqueArray(anyIndicator, { selector: (i) => i.code, maxLength: 20 })
          .map((indicators) => city(id, ids[id], null, indicators)),
      ),
    ),
  )
  .map((cities) => round('r', ...cities));

function changes(c: Comparison): (number | null)[] {
  return [c.overall, ...c.cities, ...c.regions, ...c.indicators].map((x) => x.change);
}
const plain = (x: number | null) => (x === null ? null : x + 0);

describe('whatever the rounds', () => {
  it('a comparison the other way round is the same with the signs turned', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (one, other) => {
        const [there, back] = [compareRounds(one, other, standard), compareRounds(other, one, standard)];
        expect(changes(back).map(plain)).toEqual(changes(there).map((x) => (x === null ? null : plain(-x))));
        expect(back.cities.map((c) => c.measuredLess)).toEqual(there.cities.map((c) => c.measuredMore));
        expect(back.cities.map((c) => c.ruleChanged)).toEqual(there.cities.map((c) => c.ruleChanged));
        expect(back.leftOut.length).toBe(there.leftOut.length);
        expect(back.cities.map((c) => [c.before, c.after])).toEqual(there.cities.map((c) => [c.after, c.before]));
      }),
    );
  });
  it('a round against itself is zero', () => {
    fc.assert(
      fc.property(anyRound, (one) => {
        const same = compareRounds(one, one, standard);
        expect(changes(same).every((x) => x === null || x === 0)).toBe(true);
        expect(
          same.cities.flatMap((c) => [...c.siteChanged, ...c.measuredLess, ...c.measuredMore, ...c.ruleChanged]),
        ).toEqual([]);
      }),
    );
  });
  it('the order of the cities does not matter', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (one, other) => {
        const turned = { ...one, cities: [...one.cities].reverse() };
        expect(compareRounds(turned, other, standard)).toEqual(compareRounds(one, other, standard));
      }),
    );
  });
});
