import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livesOf } from '../../checks/findings.ts';
import { afterAssignment, afterAudit, type Noted, type Rectification } from '../../checks/rectification.ts';
import { CODE, looks, type Said } from './looks.ts';

const open: Rectification = { owner: null, deadline: null, state: 'open' };
const given: Rectification = { owner: '市审批局', deadline: '2026-11-30', state: 'assigned' };
const side = (at: string) => ({ round: 'a', attempt: 1, at, sentence: '', score: 40, evidence: [], pages: [] });
const at = '2026-11-10T00:00:00Z';
const noted = (of: Rectification, event: Noted['event'] = 'assigned'): Noted => ({ ...of, event, at });
const life = (status: 'new' | 'persistent' | 'fixed' | 'regressed' | null, shownAt = at) => ({
  ...{ status, shown: side(shownAt), unsettled: null },
});

describe('what an audit makes of a rectification', () => {
  it('opens, closes, reopens without the old deadline, withdraws', () => {
    expect(afterAudit(null, life('new'))).toEqual({ event: 'found', to: open });
    expect(afterAudit(noted(given), life('persistent'))).toBeNull();
    expect(afterAudit(noted(given), life('fixed'))).toEqual({ event: 'closed', to: { ...given, state: 'closed' } });
    const closed = noted({ ...given, state: 'closed' }, 'closed');
    expect(afterAudit(closed, life('fixed'))).toBeNull();
    const reopened = { owner: '市审批局', deadline: null, state: 'reopened' };
    expect(afterAudit(closed, life('regressed'))).toEqual({ event: 'reopened', to: reopened });
    expect(afterAudit(noted(given), life(null))).toEqual({ event: 'withdrawn', to: { ...given, state: 'withdrawn' } });
    expect(afterAudit(null, life(null))).toBeNull();
  });
  it('sends back what was reported done and is seen again by a later attempt only', () => {
    const submitted = noted({ ...given, state: 'submitted' });
    expect(afterAudit(submitted, life('persistent', '2026-11-09T00:00:00Z'))).toBeNull();
    expect(afterAudit(submitted, life('persistent', '2026-11-11T00:00:00Z'))).toEqual({
      event: 'returned',
      to: { ...given, state: 'working' },
    });
  });
  it('says once that a changed rule closes nothing', () => {
    const changed = { ...life('persistent'), unsettled: { round: 'b', attempt: 1, rule: 'B2.1@2' } };
    expect(afterAudit(noted(given), changed)).toEqual({ event: 'unsettled', to: given });
    expect(afterAudit(noted(given, 'unsettled'), changed)).toBeNull();
  });
});

describe('what a person sets', () => {
  it('an owner makes it assigned; what is not named stays; null takes away', () => {
    expect(afterAssignment(open, { owner: '市审批局' })).toEqual({
      owner: '市审批局',
      deadline: null,
      state: 'assigned',
    });
    expect(afterAssignment(given, { deadline: '2026-12-31' })).toEqual({ ...given, deadline: '2026-12-31' });
    expect(afterAssignment(given, { deadline: null })).toEqual({ ...given, deadline: null });
    expect(afterAssignment({ ...given, state: 'working' }, { owner: null })).toMatchObject({
      owner: null,
      state: 'open',
    });
    expect(afterAssignment({ ...given, state: 'reopened' }, { owner: '乙' })).toMatchObject({ state: 'assigned' });
    expect(afterAssignment({ ...given, state: 'working' }, { note: '已联系' })).toEqual({ ...given, state: 'working' });
  });
  it('is refused where it makes no sense', () => {
    expect(() => afterAssignment({ ...given, state: 'closed' }, { owner: '乙' })).toThrow(/已销号/);
    expect(() => afterAssignment({ ...given, state: 'withdrawn' }, { owner: '乙' })).toThrow(/不再认定/);
    expect(() => afterAssignment(open, { state: 'working' })).toThrow(/责任人/);
    expect(() => afterAssignment(given, { state: 'deferred' })).toThrow(/理由/);
    expect(afterAssignment(given, { state: 'deferred', note: '省平台改版' }).state).toBe('deferred');
  });
});

const saying: fc.Arbitrary<Said> = fc.oneof(
  fc.constant(null),
  fc.record({ has: fc.boolean(), rule: fc.integer({ min: 1, max: 2 }) }),
);

describe('over any attempts, told after each', () => {
  it('closed is what is fixed, never by what was not measured or by a changed rule; the owner is never lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), saying), { maxLength: 12 }), (attempts) => {
        let last: Noted | null = null;
        let seenBy = 0;
        for (let n = 1; n <= attempts.length; n++) {
          const told = looks(...attempts.slice(0, n));
          const [now] = livesOf(told);
          const change: ReturnType<typeof afterAudit> = now ? afterAudit(last, now) : null;
          const said = attempts[n - 1]![1];
          if (said?.has) seenBy = said.rule;
          if (change?.event === 'closed') expect(said).toEqual({ has: false, rule: seenBy });
          if (change?.event === 'reopened') expect([said?.has, change.to.deadline]).toEqual([true, null]);
          if (said === null) expect(change).toBeNull();
          if (change) last = { ...change.to, event: change.event, at: told.at(-1)!.at };
          if (last && last.owner === null && last.state !== 'closed')
            last = { ...last, ...afterAssignment(last, { owner: '市审批局', deadline: '2026-11-30' }) };
          if (!last || !now) continue;
          expect(now.code).toBe(CODE);
          expect(last.state === 'closed').toBe(now.status === 'fixed');
          expect(last.owner).toBe('市审批局');
        }
      }),
    );
  });
});
