import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Comparison, compareRounds } from '../../../checks/compare.ts';
import { findStandard, STANDARDS } from '../../../checks/standards/index.ts';
import { anyJudgedRound } from './arbitrary.ts';

const anyStandard = fc.constantFrom(...STANDARDS.map((s) => s.version)).map(findStandard);
const plain = (x: number | null) => (x === null ? null : x + 0);
const turned = (x: number | null) => (x === null ? null : plain(-x));
const sides = (of: readonly Change[]) => of.map((c) => [c.before, c.after, plain(c.change), c.n]);
const mirrored = (of: readonly Change[]) => of.map((c) => [c.after, c.before, turned(c.change), c.n]);
const everything = (c: Comparison): Change[] => [c.overall, ...c.cities, ...c.regions, ...c.nodes, ...c.indicators];

describe('whatever the rounds and the versions that judged them', () => {
  it('a comparison the other way round is the same with the signs turned', () => {
    fc.assert(
      fc.property(anyJudgedRound, anyJudgedRound, anyStandard, (one, other, standard) => {
        const [there, back] = [compareRounds(one, other, standard), compareRounds(other, one, standard)];
        expect(sides(everything(back))).toEqual(mirrored(everything(there)));
        expect(plain(back.regionGap.change)).toEqual(turned(there.regionGap.change));
        expect(back.regionGap.before).toEqual(there.regionGap.after);
        expect(back.gains.map((g) => g.id)).toEqual(there.losses.map((g) => g.id));
        expect(back.nodes.map((n) => n.losses.map((g) => g.id))).toEqual(
          there.nodes.map((n) => n.gains.map((g) => g.id)),
        );
        expect(back.cities.map((c) => [c.rank?.before, c.rank?.after])).toEqual(
          there.cities.map((c) => [c.rank?.after, c.rank?.before]),
        );
        const { new: fresh, regressed, persistent, fixed } = there.findings.counts;
        expect(back.findings.counts).toEqual({ new: fixed, regressed: 0, persistent, fixed: fresh + regressed });
        expect(back.causes).toEqual({
          ...there.causes,
          rose: there.causes.fell,
          fell: there.causes.rose,
          measuredLess: there.causes.measuredMore,
          measuredMore: there.causes.measuredLess,
          citiesBefore: there.causes.citiesAfter,
          citiesAfter: there.causes.citiesBefore,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a round against itself is zero everywhere', () => {
    fc.assert(
      fc.property(anyJudgedRound, anyStandard, (one, standard) => {
        const same = compareRounds(one, one, standard);
        expect(everything(same).every((c) => c.change === null || c.change === 0)).toBe(true);
        expect([...same.gains, ...same.losses, ...same.nodes.flatMap((n) => [...n.gains, ...n.losses])]).toEqual([]);
        expect(same.cities.every((c) => c.rank === null || c.rank.change === 0)).toBe(true);
        expect([0, null]).toContain(same.regionGap.change);
        const { new: fresh, regressed, fixed } = same.findings.counts;
        expect([fresh, regressed, fixed]).toEqual([0, 0, 0]);
        const { rose, fell, measuredLess, measuredMore, ruleChanged } = same.causes;
        expect([rose, fell, measuredLess, measuredMore, ruleChanged]).toEqual([0, 0, 0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });

  it('every indicator of a city is compared once or left out once', () => {
    fc.assert(
      fc.property(anyJudgedRound, anyJudgedRound, anyStandard, (one, other, standard) => {
        const { cities, leftOut, causes } = compareRounds(one, other, standard);
        for (const c of cities) {
          const codes = leftOut.filter((l) => l.city === c.id).map((l) => l.code);
          expect(new Set(codes).size).toBe(codes.length);
        }
        const compared = cities.reduce((sum, c) => sum + c.n, 0);
        expect(causes.rose + causes.fell + causes.stayed).toBe(compared);
      }),
      { numRuns: 40 },
    );
  });
});
