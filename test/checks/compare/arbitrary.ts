import type { Indicator } from '../../../checks/check.ts';
import type { JudgedCity, JudgedRound } from '../../../checks/compare.ts';
import { leaves } from '../../../checks/standard-walk.ts';
import { STANDARDS } from '../../../checks/standards/index.ts';
import { fc } from '../../fuzz.ts';
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
        bad: fc.constantFrom(null, null, 'bad', 'worse'),
      })
      .map(({ score, idle, bad }) =>
        indicator(code, score, {
          rule: leaf.check.rule,
          ...(code === leaf.check.code ? {} : { check: leaf.check.code }),
          ...(score === null && idle ? { state: 'not-applicable' } : {}),
          ...(score !== null && bad ? { finding: { code: `${bad}-${leaf.check.code}`, severity: 'low' } } : {}),
        }),
      ),
  );
  return fc.tuple(...one);
}

/** What the record of a city knows of its shortcomings, and the district that the round took. */
const anyRecord = fc.record({
  known: fc.constantFrom('new', 'persistent', 'fixed', 'regressed'),
  district: fc.constantFrom(undefined, '云溪区', '云溪区', '江北区'),
});

function withRecord(of: JudgedCity, { known, district }: { known: string; district: string | undefined }): JudgedCity {
  const codes = of.indicators.flatMap((i) => (i.finding ? [i.finding.code] : []));
  return {
    ...of,
    findings: codes.map((code) => ({ code, status: known })),
    ...(district === undefined ? {} : { district: { name: district } }),
  };
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
            fc
              .tuple(judgedUnder(version), anyRecord)
              .map(([indicators, record]) => withRecord(city(id, IDS[id], null, indicators), record)),
          ),
        ),
      )
      .map((cities) => ({ name: 'r', standard: version, cities })),
  );
