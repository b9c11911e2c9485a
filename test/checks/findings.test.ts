import { describe, expect, it } from 'vitest';
import { type Life, livesOf } from '../../checks/findings.ts';
import { fc } from '../fuzz.ts';
import { has, hasNot, looks, type Said, told, unmeasured } from './looks.ts';
import { indicator } from './rounds.ts';

type Attempt = readonly [round: string, ...judged: Said[]];

function life(...attempts: Attempt[]): Life | undefined {
  const lives = livesOf(looks(...attempts));
  expect(lives.length).toBeLessThanOrEqual(1);
  return lives[0];
}
/** What each round says, in the order in which rounds were first audited: `a fixed`. */
const rounds = (...attempts: Attempt[]) =>
  [...(life(...attempts)?.rounds ?? [])].map(([round, { status }]) => `${round} ${status}`);

describe('a finding over rounds', () => {
  it('is new, persistent, fixed, silent, regressed', () => {
    expect(rounds(['a', has()], ['b', has()], ['c', hasNot()], ['d', hasNot()], ['e', has()], ['f', has()])).toEqual([
      'a new',
      'b persistent',
      'c fixed',
      'e regressed',
      'f persistent',
    ]);
    expect(life(['a', hasNot()])).toBeUndefined();
    expect(life(['a', hasNot()], ['b', has()])).toMatchObject({ first: 'b', last: 'b', status: 'new' });
  });
  it('is neither mended nor new by an attempt that did not measure it', () => {
    expect(rounds(['a', has()], ['b', unmeasured])).toEqual(['a new']);
    expect(rounds(['a', has()], ['b', unmeasured], ['c', has()])).toEqual(['a new', 'c persistent']);
    expect(rounds(['a', has()], ['b', unmeasured], ['c', hasNot()])).toEqual(['a new', 'c fixed']);
  });
  it('is not closed by a changed rule until that rule has seen it', () => {
    const changed: Attempt[] = [
      ['a', has(1)],
      ['b', hasNot(2)],
      ['c', hasNot(2)],
    ];
    expect(rounds(...changed)).toEqual(['a new']);
    expect(life(...changed)?.unsettled).toEqual({ round: 'c', attempt: 1, why: 'rule', rule: 'B2.1@2' });
    // The first round's facts judged again by the new rule: it sees it too, so what follows is comparable.
    expect(rounds(['a', has(2), has(1)], ['b', hasNot(2)])).toEqual(['a new', 'b fixed']);
    // By the new rule it never was one: nobody mended anything.
    expect(life(['a', hasNot(2), has(1)], ['b', hasNot(2)])).toMatchObject({ status: null, shown: null });
  });
  it('that was closed stays closed when the closing attempt is judged again by a new rule', () => {
    expect(rounds(['a', has(1)], ['b', hasNot(2), hasNot(1)])).toEqual(['a new', 'b fixed']);
    // The same rule on a corrected observation: it was not measured after all.
    expect(rounds(['a', has(1)], ['b', unmeasured, hasNot(1)])).toEqual(['a new']);
  });
  it('that turns into another of the same indicator is fixed, and the other new', () => {
    const other = indicator('B2.1', 60, { finding: { code: 'entry-late', severity: 'low' } });
    const [first, second] = looks(['a', has()], ['b', has()]);
    const lives = livesOf([first!, { ...second!, judgements: [[other]] }]);
    expect(lives.map(({ code, status }) => `${code} ${status}`)).toEqual(['dead-home-links fixed', 'entry-late new']);
  });
});

describe('a finding within a round', () => {
  it('is closed by a further attempt with the evidence of both sides, and opened again by one more', () => {
    const closed = life(['a', has()], ['a', hasNot()]);
    expect(closed).toMatchObject({
      status: 'fixed',
      first: 'a',
      shown: { round: 'a', attempt: 1, sentence: 'a#1 时失效。', evidence: ['sha256:a#1'] },
      mended: { round: 'a', attempt: 2, sentence: '全部有效。', evidence: ['sha256:a#2'] },
    });
    expect(closed?.rounds.get('a')).toMatchObject({
      status: 'fixed',
      sentence: 'a#1 时失效。',
      suggestion: '请修复。',
    });
    const again = life(['a', has()], ['a', hasNot()], ['a', has()]);
    expect(again).toMatchObject({ status: 'regressed', mended: null, shown: { attempt: 3 } });
  });
  it('stays what the round found where a further attempt has it too, or could not measure it', () => {
    expect(rounds(['a', has()], ['a', has()], ['a', unmeasured])).toEqual(['a new']);
    expect(rounds(['z', has()], ['a', has()], ['a', has()])).toEqual(['z new', 'a persistent']);
    expect(rounds(['a', has()], ['a', hasNot()], ['a', hasNot()])).toEqual(['a fixed']);
  });
  it('of an earlier round may be closed by trying that round again', () => {
    const tried = life(['a', has()], ['b', has()], ['a', hasNot()]);
    expect([...(tried?.rounds ?? [])].map(([r, { status }]) => `${r} ${status}`)).toEqual(['a fixed', 'b persistent']);
    expect(tried?.status).toBe('fixed');
    expect(tried?.mended).toMatchObject({ round: 'a', attempt: 2 });
  });
});

describe('a finding of a city of which each round takes a district', () => {
  const [stands, elsewhere] = ['a/云溪区', 'b/江北区'];
  it('is not closed by an audit of another district', () => {
    const other = life([stands, has()], [elsewhere, hasNot()]);
    expect(other).toMatchObject({ status: 'new', last: 'a', mended: null, shown: { district: '云溪区' } });
    expect(other?.unsettled).toEqual({ round: 'b', attempt: 1, why: 'district', looked: '江北区', stands: ['云溪区'] });
    expect(rounds([stands, has()], [elsewhere, hasNot()])).toEqual(['a new']);
    expect(rounds([stands, has()], [elsewhere, hasNot()], ['c/云溪区', hasNot()])).toEqual(['a new', 'c fixed']);
    expect(life([stands, has()], [elsewhere, hasNot()], ['c', hasNot()])).toMatchObject({
      status: 'fixed',
      mended: { round: 'c', district: '云溪区' },
      unsettled: null,
    });
  });
  it('does not come back by being seen in another', () => {
    expect(rounds([stands, has()], ['c', hasNot()], [elsewhere, has()])).toEqual(['a new', 'c fixed', 'b new']);
    expect(rounds([stands, has()], ['c', hasNot()], [elsewhere, has()], ['d', has()]).at(-1)).toBe('d regressed');
  });
  it('that several have is closed when each was seen without it', () => {
    const both: Attempt[] = [
      [stands, has()],
      [elsewhere, has()],
    ];
    const half = life(...both, ['c', hasNot()]);
    expect(half).toMatchObject({ status: 'persistent', last: 'b', shown: { round: 'b', district: '江北区' } });
    expect(half?.rounds.get('c')).toMatchObject({ status: 'fixed', mended: { round: 'c', district: '云溪区' } });
    expect(half?.unsettled).toMatchObject({ why: 'district', looked: '云溪区', stands: ['江北区'] });
    expect(life(...both, ['c', hasNot()], ['d/江北区', hasNot()])?.status).toBe('fixed');
    // The same round in two districts says what still stands.
    expect(life(...both, ['b', hasNot()])?.rounds.get('b')?.status).toBe('persistent');
  });
});

const saying: fc.Arbitrary<Said> = fc.oneof(
  fc.constant(unmeasured),
  fc.record({ has: fc.boolean(), rule: fc.integer({ min: 1, max: 2 }) }),
);
const attempts = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), saying).map(([round, said]): Attempt => [round, said]),
  { maxLength: 12 },
);

describe('over any attempts', () => {
  it('at any districts it stands while it stands in one of them', () => {
    const names = fc.constantFrom('a', 'b/江北区', 'c/东湖区', 'd', 'e/江北区');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, saying), { maxLength: 12 }), (all) => {
        const of = (name: string) => name.split('/')[1] ?? '';
        const each = ['', '江北区', '东湖区'].map((d) => life(...all.filter(([name]) => of(name) === d))?.status);
        const known = each.filter((status) => status !== undefined);
        const now = life(...all);
        expect(now === undefined).toBe(known.length === 0);
        if (now) expect(now.status === 'fixed').toBe(known.every((status) => status === 'fixed'));
      }),
    );
  });
  it('the state is that of the last attempt that has it, or lost it by the rule that saw it', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        // The rules, told in the plainest way.
        let status: 'never' | 'stands' | 'mended' = 'never';
        let seenBy = 0;
        for (const [, said] of all) {
          if (said?.has) [status, seenBy] = ['stands', said.rule];
          else if (said && status === 'stands' && said.rule === seenBy) status = 'mended';
        }
        const now = life(...all);
        const is = now === undefined ? 'never' : now.status === 'fixed' ? 'mended' : 'stands';
        expect(is).toBe(status);
      }),
    );
  });
  it('what was not measured, and a rule that never saw it, change nothing', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom('a', 'd'), (all, round) => {
        const before = life(...all);
        expect(life(...all, [round, unmeasured])).toEqual(before);
        const { unsettled: _, ...same } = life(...all, [round, hasNot(9)]) ?? { unsettled: null };
        const { unsettled: __, ...then } = before ?? { unsettled: null };
        expect(same).toEqual(then);
      }),
    );
  });
  it('closed has both sides: an attempt that had it, then one that has not, by the same rule', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const tried = looks(...all);
        for (const one of livesOf(tried)) {
          expect(one.status === 'fixed').toBe(one.mended !== null);
          for (const said of [...one.rounds.values()].filter((r) => r.status === 'fixed')) {
            const side = (s: typeof said.shown) =>
              tried.findIndex((l) => l.round === s.round && l.attempt === s.attempt);
            const [had, lost] = [side(said.shown), side(said.mended!)];
            expect(had).toBeLessThan(lost);
            const [then, now] = [tried[had]!.judgements[0]![0]!, tried[lost]!.judgements[0]![0]!];
            expect([then.finding?.code, now.finding, now.state, now.rule]).toEqual([
              one.code,
              null,
              'scored',
              then.rule,
            ]);
            expect(said.mended!.evidence).toEqual(now.evidence);
          }
        }
      }),
    );
  });
  it('having it again opens it, whatever was before', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom('a', 'd'), (all, round) => {
        const before = life(...all);
        const after = life(...all, [round, has()]);
        const way =
          before === undefined
            ? ['new']
            : before.status === 'fixed'
              ? ['regressed']
              : ['new', 'persistent', 'regressed'];
        expect(way).toContain(after?.status);
        expect(after).toMatchObject({ mended: null, last: round, unsettled: null });
      }),
    );
  });
  it('telling it twice is telling it once', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const twice = all.map(([round, said]): Attempt => [round, said!, said!]);
        expect(life(...twice)).toEqual(life(...all));
        expect(told(has(), 'x')).toEqual(told(has(), 'x'));
      }),
    );
  });
});
