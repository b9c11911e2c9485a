import { describe, expect, it } from 'vitest';
import { livesOf } from '../../checks/findings.ts';
import {
  afterAssignment,
  afterAudit,
  type Noted,
  type Rectification,
  submittedAt,
} from '../../checks/rectification.ts';
import { fc } from '../fuzz.ts';
import { CODE, looks, type Said } from './looks.ts';

const open: Rectification = { owner: null, deadline: null, state: 'open' };
const given: Rectification = { owner: '市审批局', deadline: '2026-11-30', state: 'assigned' };
const side = (at: string, district = '云溪区') => ({
  ...{ round: 'a', attempt: 1, district, at, sentence: '', score: 40, evidence: [], pages: [] },
});
const at = '2026-11-10T00:00:00Z';
const noted = (of: Rectification, event: Noted['event'] = 'assigned'): Noted => ({
  ...{ ...of, event, at, submittedAt: of.state === 'submitted' ? at : null },
  district: event === 'closed' ? '云溪区' : null,
});
const life = (status: 'new' | 'persistent' | 'fixed' | 'regressed' | null, shownAt = at, district = '云溪区') => ({
  ...{ status, shown: side(shownAt, district), unsettled: null },
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
  it('finds again, and does not reopen, what had been withdrawn or whose closing holds no more', () => {
    const withdrawn = noted({ ...given, state: 'withdrawn' }, 'withdrawn');
    expect(afterAudit(withdrawn, life('new'))).toEqual({ event: 'found', to: given });
    expect(afterAudit(withdrawn, life('regressed'))).toEqual({ event: 'found', to: given });
    expect(afterAudit(noted({ ...open, state: 'withdrawn' }, 'withdrawn'), life('new'))).toEqual({
      event: 'found',
      to: open,
    });
    const closed = noted({ ...given, state: 'closed' }, 'closed');
    expect(afterAudit(closed, life('new'))).toEqual({ event: 'found', to: given });
  });
  it('finds in another district as nobody’s what was closed in one', () => {
    const closed = noted({ ...given, state: 'closed' }, 'closed');
    expect(afterAudit(closed, life('new', at, '江北区'))).toEqual({ event: 'found', to: open });
  });
  it('sends back what was reported done and is seen again by a later attempt only', () => {
    const submitted = noted({ ...given, state: 'submitted' });
    expect(afterAudit(submitted, life('persistent', '2026-11-09T00:00:00Z'))).toBeNull();
    expect(afterAudit(submitted, life('persistent', '2026-11-11T00:00:00Z'))).toEqual({
      event: 'returned',
      to: { ...given, state: 'working' },
    });
    // A later line of the log (a changed rule, a note) does not move the day on which it was reported.
    const since = { ...submitted, at: '2026-11-20T00:00:00Z' };
    expect(afterAudit(since, life('persistent', '2026-11-11T00:00:00Z'))?.event).toBe('returned');
  });
  it('takes the first line of the run that reports it done', () => {
    const log = (...states: Rectification['state'][]) => states.map((state, i) => ({ state, at: String(i) }));
    expect(submittedAt(log('open', 'submitted', 'working', 'submitted', 'submitted'))).toBe('3');
    expect(submittedAt(log('submitted'))).toBe('0');
    expect(submittedAt(log('submitted', 'closed'))).toBeNull();
    expect(submittedAt([])).toBeNull();
  });
  it('says once that a changed rule closes nothing', () => {
    const changed = {
      ...life('persistent'),
      unsettled: { round: 'b', attempt: 1, why: 'rule', rule: 'B2.1@2' } as const,
    };
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
  it('closed is what is fixed, never by what was not measured, a changed rule or another district', () => {
    const round = fc.constantFrom('a', 'b', 'c/江北区', 'd/江北区');
    fc.assert(
      fc.property(fc.array(fc.tuple(round, saying), { maxLength: 12 }), (attempts) => {
        let last: Noted | null = null;
        const seenBy = new Map<string, number>();
        for (let n = 1; n <= attempts.length; n++) {
          const told = looks(...attempts.slice(0, n));
          const [now] = livesOf(told);
          const change: ReturnType<typeof afterAudit> = now ? afterAudit(last, now) : null;
          const said = attempts[n - 1]![1];
          const { district, at } = told.at(-1)!;
          const again = seenBy.has(district);
          if (said?.has) seenBy.set(district, said.rule);
          if (change?.event === 'closed') expect(said).toEqual({ has: false, rule: seenBy.get(district) });
          if (change?.event === 'reopened') expect([said?.has, again, change.to.deadline]).toEqual([true, true, null]);
          if (said === null) expect(change).toBeNull();
          if (change)
            last = { ...change.to, event: change.event, at, submittedAt: null, district: now?.shown?.district ?? null };
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
