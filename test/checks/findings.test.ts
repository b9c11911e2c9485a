import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../checks/check.ts';
import { findingsOf, type JudgedAttempt } from '../../checks/findings.ts';
import { indicator } from './rounds.ts';

const bad = (score = 40, code = 'dead-home-links'): Indicator =>
  indicator('B2.1', score, {
    finding: { code, severity: 'medium' },
    sentence: `核验首页链接50个，失效，得分${score}。`,
    suggestion: '请修复。',
  });
const good = indicator('B2.1', 100, { sentence: '核验首页链接50个，全部有效。' });
const unseen = indicator('B2.1', null);
const attempt = (round: string, ...indicators: Indicator[]): JudgedAttempt => ({ round, indicators });

/** Status and since of the one finding code, over attempts 1, 2, 3 …, as the last of them shows it. */
function life(...states: Indicator[]) {
  const attempts = states.map((s, i) => attempt(String(i + 1), s));
  const [current, ...earlier] = attempts.reverse();
  if (!current) throw new Error('no attempt');
  return findingsOf(current, earlier.reverse()).map((f) => `${f.status} ${f.since}`);
}

describe('a finding', () => {
  it('is new, then persistent since the first round, then fixed, then gone, then regressed', () => {
    expect(life(bad())).toEqual(['new 1']);
    expect(life(good, bad())).toEqual(['new 2']);
    expect(life(bad(), bad(), bad())).toEqual(['persistent 1']);
    expect(life(bad(), bad(), good)).toEqual(['fixed 1']);
    expect(life(bad(), good, good)).toEqual([]);
    expect(life(bad(), good, bad())).toEqual(['regressed 3']);
    expect(life(bad(), good, bad(), bad())).toEqual(['persistent 3']);
    expect(life(good, good)).toEqual([]);
  });
  it('is neither mended nor new by an attempt that did not measure it', () => {
    expect(life(bad(), unseen)).toEqual([]);
    expect(life(bad(), unseen, bad())).toEqual(['persistent 1']);
    expect(life(bad(), unseen, good)).toEqual(['fixed 1']);
    expect(life(unseen, bad())).toEqual(['new 2']);
  });
  it('is not compared over a changed rule', () => {
    expect(life({ ...bad(), rule: 1 }, { ...bad(), rule: 2 })).toEqual(['new 2']);
    expect(life({ ...bad(), rule: 1 }, { ...good, rule: 2 })).toEqual([]);
    expect(life({ ...bad(), rule: 1 }, { ...bad(), rule: 2 }, { ...bad(), rule: 1 })).toEqual(['persistent 1']);
  });
  it('that turns into another of the same indicator is fixed, and the other new', () => {
    expect(life(bad(40, 'entry-none'), bad(60, 'entry-not-from-province')).sort()).toEqual(['fixed 1', 'new 2']);
  });
  it('that was mended says what is seen now', () => {
    const [fixed] = findingsOf(attempt('2', good), [attempt('1', bad())]);
    expect(fixed).toMatchObject({
      code: 'dead-home-links',
      severity: 'medium',
      sentence: '此前发现的问题本次未再出现。核验首页链接50个，全部有效。',
      suggestion: '',
      indicator: 'B2.1@1',
    });
  });
});
