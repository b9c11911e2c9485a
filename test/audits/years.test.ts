import { expect, test } from 'vitest';
import { yearsText } from '../../audits/years.ts';
import { leaves } from '../../checks/standard-walk.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { type CityResult, noScores } from '../../storage/result.ts';

const standard = findStandard();

/** A city in which every indicator below B1 and B2 has the score, save for those named. */
function result(round: string, id: string, score: number, other: Record<string, number | null> = {}): CityResult {
  const indicators = leaves(standard).map(({ leaf: { check } }) => {
    const own = check.code in other ? other[check.code] : score;
    const state = own === null || own === undefined ? 'unobservable' : 'scored';
    return { code: check.code, name: check.name, rule: check.rule, score: own ?? null, state, finding: null };
  });
  const city = { id, name: `${id}市`, code: '990100', region: '华东' };
  const district = { name: '云溪区', code: null, portal: null };
  const scores = noScores();
  const rest = { district, scores, facts: {}, findings: [], profile: 'quick' };
  return { city, round, standard: standard.version, indicators, ...rest } as unknown as CityResult;
}

test('names both nodes, before and after, and who gained most', () => {
  const before = [result('y1', 'a', 80), result('y1', 'b', 90), result('y1', 'c', 100)];
  const after = [result('y2', 'a', 90), result('y2', 'b', 95), result('y2', 'c', 100)];
  expect(yearsText(before, after).split('\n')).toEqual([
    'y1 → y2（只比较两轮都按同一规则测得的指标）',
    '  可及性 90.00 → 95.00（+5.00，3 个城市）；提升最多：a市（+10.00）、b市（+5.00）',
    '  有效性 90.00 → 95.00（+5.00，3 个城市）；提升最多：a市（+10.00）、b市（+5.00）',
  ]);
});

test('compares only what both years have, in cities where that is enough', () => {
  // B1.1 is 40 of 100: what is left of the city with two of them missing is too little.
  const before = [result('y1', 'a', 80, { 'B1.3': null }), result('y1', 'b', 50, { 'B1.1': null, 'B1.4': null })];
  const after = [result('y2', 'a', 90, { 'B1.3': 0 }), result('y2', 'b', 60), result('y2', 'c', 10)];
  const [, b1, b2] = yearsText(before, after).split('\n');
  expect(b1).toBe('  可及性 80.00 → 90.00（+10.00，1 个城市）；提升最多：a市（+10.00）');
  expect(b2).toContain('2 个城市');
});

test('says that nothing compares where nothing does', () => {
  const none = [result('y1', 'a', 80, Object.fromEntries(leaves(standard).map((l) => [l.leaf.check.code, null])))];
  expect(yearsText(none, [result('y2', 'a', 90)])).toContain('可及性：两年没有可比的城市');
  expect(yearsText([], [result('y2', 'a', 90)])).toContain('有效性：两年没有可比的城市');
});
