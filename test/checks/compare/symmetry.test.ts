import { describe, expect, it } from 'vitest';
import { type Change, type Comparison, compareRounds } from '../../../checks/compare.ts';
import { findStandard, STANDARDS } from '../../../checks/standards/index.ts';
import { cases, fc } from '../../fuzz.ts';
import { anyJudgedRound } from './arbitrary.ts';

const anyStandard = fc.constantFrom(...STANDARDS.map((s) => s.version)).map(findStandard);
const plain = (x: number | null) => (x === null ? null : x + 0);
const turned = (x: number | null) => (x === null ? null : plain(-x));
const sides = (of: readonly Change[]) => of.map((c) => [c.before, c.after, plain(c.change), c.n]);
const mirrored = (of: readonly Change[]) => of.map((c) => [c.after, c.before, turned(c.change), c.n]);
const MIRROR = { new: 'fixed', regressed: 'fixed', fixed: 'new or regressed', persistent: 'persistent' } as const;
/** Every single shortcoming: whose, which, and what became of it, as it reads from this side or from the other. */
const told = ({ findings }: Comparison, other: boolean) =>
  findings.all
    .map(({ city, code, indicator, status }) => {
      const said = status === 'new' || status === 'regressed' ? 'new or regressed' : status;
      return `${city} ${indicator} ${code} ${other ? MIRROR[status] : said}`;
    })
    .toSorted();
/** What nothing can be said of, with its reason as it reads from the other side: `only-before` is `only-after` there. */
const untold = ({ findings }: Comparison, other: boolean) =>
  findings.untold
    .map(({ why, before, after }) => {
      const turn = (w: string) => w.replace(/(before|after)$/, (side) => (side === 'before' ? 'after' : 'before'));
      return other ? `${turn(why)} ${after} ${before}` : `${why} ${before} ${after}`;
    })
    .toSorted();
const everything = (c: Comparison): Change[] => [c.overall, ...c.cities, ...c.regions, ...c.nodes, ...c.indicators];

describe('whatever the rounds and the versions that judged them', () => {
  it('a comparison the other way round is the same with the signs turned', () => {
    fc.assert(
      fc.property(anyJudgedRound, anyJudgedRound, anyStandard, (one, other, standard) => {
        const [there, back] = [compareRounds(one, other, standard), compareRounds(other, one, standard)];
        expect(sides(everything(back))).toEqual(mirrored(everything(there)));
        expect(plain(back.regionGap.change)).toEqual(turned(there.regionGap.change));
        expect([back.regionGap.before, back.regionGap.after]).toEqual([there.regionGap.after, there.regionGap.before]);
        expect(back.regions.map((r) => r.region)).toEqual(there.regions.map((r) => r.region));
        expect(back.gains.map((g) => g.id)).toEqual(there.losses.map((g) => g.id));
        expect(back.nodes.map((n) => n.losses.map((g) => g.id))).toEqual(
          there.nodes.map((n) => n.gains.map((g) => g.id)),
        );
        const steps = (c: Comparison) =>
          c.cities.map(({ id, rank: r }) => (r ? [id, r.before, r.after, plain(r.change)] : [id]));
        expect(steps(back)).toEqual(
          there.cities.map(({ id, rank: r }) => (r ? [id, r.after, r.before, plain(-r.change)] : [id])),
        );
        expect(told(back, false)).toEqual(told(there, true));
        expect(untold(back, false)).toEqual(untold(there, true));
        const problems = (c: Comparison) =>
          c.findings.problems.toSorted((a, b) => (`${a.indicator}/${a.code}` < `${b.indicator}/${b.code}` ? -1 : 1));
        expect(problems(back).map((p) => [p.code, p.before, p.after, p.compared])).toEqual(
          problems(there).map((p) => [p.code, p.after, p.before, p.compared]),
        );
        // What came back is told from the city's record, which has no other way round; that it came is.
        const came = ({ findings: { counts } }: Comparison) => counts.new + counts.regressed;
        expect([came(back), back.findings.counts.persistent, back.findings.counts.fixed]).toEqual([
          there.findings.counts.fixed,
          there.findings.counts.persistent,
          came(there),
        ]);
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
      { numRuns: cases(60) },
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
        expect(same.findings.all.every((f) => f.status === 'persistent')).toBe(true);
        expect(same.findings.problems.every((p) => p.before === p.after)).toBe(true);
        expect(same.regionGap.before).toEqual(same.regionGap.after);
        expect(same.cities.every((c) => c.siteChanged.length === 0 && c.districts === null)).toBe(true);
        const { rose, fell, measuredLess, measuredMore, ruleChanged } = same.causes;
        expect([rose, fell, measuredLess, measuredMore, ruleChanged]).toEqual([0, 0, 0, 0, 0]);
      }),
      { numRuns: cases(60) },
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
      { numRuns: cases(40) },
    );
  });

  it('the rounds that are tried have ranks, several regions, and shortcomings of every kind', () => {
    const some = fc.sample(fc.tuple(anyJudgedRound, anyJudgedRound), { numRuns: 80, seed: 7 });
    const all = some.map(([one, other]) => compareRounds(one, other, findStandard()));
    expect(all.some((c) => c.cities.filter((x) => x.rank && x.rank.change !== 0).length > 1)).toBe(true);
    expect(all.some((c) => (c.regionGap.change ?? 0) !== 0)).toBe(true);
    for (const status of ['new', 'regressed', 'persistent', 'fixed'] as const)
      expect(
        all.some((c) => c.findings.counts[status] > 0),
        status,
      ).toBe(true);
    expect(all.some((c) => c.findings.untold.some((u) => u.why === 'other-district'))).toBe(true);
  });
});
