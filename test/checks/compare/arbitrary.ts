import fc from 'fast-check';
import type { Indicator } from '../../../checks/check.ts';
import type { JudgedCity, JudgedRound } from '../../../checks/compare.ts';
import { leaves } from '../../../checks/standard-walk.ts';
import { STANDARDS } from '../../../checks/standards/index.ts';
import { city, indicator } from '../rounds.ts';

const IDS = { a: '华东', b: '华东', c: '西南', d: '东北' } as const;

/** A judgement under a version of the standard: most of it scored, a few not, each shortcoming by its own check. */
function judgedUnder(version: string): fc.Arbitrary<Indicator[]> {
  const standard = STANDARDS.find((s) => s.version === version) ?? STANDARDS[0]!;
  const one = leaves(standard).map(({ leaf, code }) =>
    fc
      .record({
        score: fc.option(
          fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100),
          { freq: 5 },
        ),
        idle: fc.boolean(),
        bad: fc.boolean(),
      })
      .map(({ score, idle, bad }) =>
        indicator(code, score, {
          rule: leaf.check.rule,
          ...(code === leaf.check.code ? {} : { check: leaf.check.code }),
          ...(score === null && idle ? { state: 'not-applicable' } : {}),
          ...(score !== null && bad ? { finding: { code: `bad-${leaf.check.code}`, severity: 'low' } } : {}),
        }),
      ),
  );
  return fc.tuple(...one);
}

/** A round of up to four cities, judged under any version. */
export const anyJudgedRound: fc.Arbitrary<JudgedRound> = fc
  .constantFrom(...STANDARDS.map((s) => s.version))
  .chain((version) =>
    fc
      .uniqueArray(fc.constantFrom(...(Object.keys(IDS) as (keyof typeof IDS)[])), { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((id) =>
            judgedUnder(version).map((indicators): JudgedCity => city(id, IDS[id], null, indicators)),
          ),
        ),
      )
      .map((cities) => ({ name: 'r', standard: version, cities })),
  );
