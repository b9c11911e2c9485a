import { describe, expect, it, test } from 'vitest';
import { gradeOf } from '../../checks/grade.ts';
import { faults, isLeaf, leaves } from '../../checks/standard-walk.ts';
import { findStandard, STANDARDS } from '../../checks/standards/index.ts';
import { round2 } from '../../checks/wording.ts';
import { InputError } from '../../cities/errors.ts';

describe.each(STANDARDS.map((s) => [s.version, s] as const))('standard %s', (_version, standard) => {
  it('has weights that sum to 100 at every node, and codes used once', () => {
    expect(faults(standard)).toEqual([]);
  });
  it('shares the whole among its leaves', () => {
    expect(leaves(standard).reduce((sum, l) => sum + l.share, 0)).toBeCloseTo(1, 12);
  });
  it('states the source of every threshold', () => {
    for (const { leaf } of leaves(standard)) expect(leaf.check.source.length, leaf.check.code).toBeGreaterThan(10);
    expect(standard.source).toContain('并非官方公布');
  });
  it('never requires and uses the same fact', () => {
    for (const { leaf } of leaves(standard)) {
      const ids = [...leaf.check.requires, ...(leaf.check.uses ?? [])];
      expect(new Set(ids).size, leaf.check.code).toBe(ids.length);
    }
  });
});

test('the 2022 first level reproduces the published total', () => {
  const published: Record<string, number> = { A: 88.41, B: 92.93, C: 83.55, D: 86.48 };
  const total = findStandard('2022').children.reduce((sum, b) => sum + (b.weight * (published[b.code] ?? 0)) / 100, 0);
  expect(round2(total)).toBe(88.54);
});

test('faults are told', () => {
  const [a] = findStandard('2022').children;
  if (!a) throw new Error('no first level');
  const leaf = leaves(findStandard('2022'))[0]?.leaf;
  expect(a.children.some(isLeaf)).toBe(false);
  const twice = {
    version: 'x',
    source: '',
    children: [
      { ...a, weight: 50 },
      { ...a, code: 'Z', weight: 40, children: leaf ? [leaf] : [] },
    ],
  };
  const found = faults(twice).join('\n');
  expect(found).toContain('first-level weights sum to 90');
  expect(found).toContain('A1.1 is used twice');
  expect(found).toContain('weights under Z sum to 40');
  expect(found).toContain('A1.1 stands under Z');
});

test('an unknown version is the caller’s fault, and the known ones are named', () => {
  expect(() => findStandard('1999')).toThrow(InputError);
  expect(() => findStandard('1999')).toThrow(/2022/);
  expect(findStandard().version).toBe('2022');
});

test('grades', () => {
  const totals = [100, 90, 89.99, 80, 79.99, 70, 69.99, 60, 59.99, 0];
  expect(totals.map(gradeOf)).toEqual(['优秀', '优秀', '良好', '良好', '中等', '中等', '一般', '一般', '较差', '较差']);
  expect(gradeOf(null)).toBeNull();
});
