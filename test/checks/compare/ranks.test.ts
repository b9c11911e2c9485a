import { describe, expect, it } from 'vitest';
import { regionGap } from '../../../checks/compare/gap.ts';
import { rankChanges } from '../../../checks/compare/ranks.ts';
import { fc } from '../../fuzz.ts';

const whole = { comparable: 1 };

describe('ranks', () => {
  it('are those on comparable indicators, with ties, and a climb is above zero', () => {
    const ranks = rankChanges([
      { id: 'a', before: 70, after: 95, ...whole },
      { id: 'b', before: 90, after: 80, ...whole },
      { id: 'c', before: 80, after: 80, ...whole },
    ]);
    expect(ranks.get('a')).toEqual({ before: 3, after: 1, change: 2 });
    expect(ranks.get('b')).toEqual({ before: 1, after: 2, change: -1 });
    expect(ranks.get('c')).toEqual({ before: 2, after: 2, change: 0 });
  });
  it('are not given where less than 60 % could be compared, and such a city moves nobody', () => {
    const ranks = rankChanges([
      { id: 'a', before: 70, after: 70, ...whole },
      { id: 'b', before: 10, after: 99, comparable: 0.59 },
      { id: 'c', before: null, after: null, ...whole },
    ]);
    expect([...ranks]).toEqual([['a', { before: 1, after: 1, change: 0 }]]);
  });
  it('without ties sum to no change at all', () => {
    const cities = fc.uniqueArray(fc.tuple(fc.nat(1000), fc.nat(1000)), {
      selector: ([x]) => x,
      minLength: 1,
    });
    fc.assert(
      fc.property(cities, (made) => {
        fc.pre(new Set(made.map(([, y]) => y)).size === made.length);
        const ranks = rankChanges(made.map(([before, after], i) => ({ id: `${i}`, before, after, ...whole })));
        expect([...ranks.values()].reduce((sum, r) => sum + r.change, 0)).toBe(0);
      }),
    );
  });
});

describe('the region gap', () => {
  const region = (name: string, before: number | null, after: number | null) => ({
    region: name,
    before,
    after,
    change: null,
    n: 1,
  });
  it('is best minus worst on each side, and below zero where they drew nearer', () => {
    expect(regionGap([region('华南', 90, 92), region('华中', 80, 85.7), region('西北', 85, 86)])).toEqual({
      before: { gap: 10, best: '华南', worst: '华中' },
      after: { gap: 6.3, best: '华南', worst: '华中' },
      change: -3.7,
    });
  });
  it('takes two regions', () => {
    expect(regionGap([region('华南', 90, 92), region('华中', null, null)])).toEqual({
      before: null,
      after: null,
      change: null,
    });
  });
});
