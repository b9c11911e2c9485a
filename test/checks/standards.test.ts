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
    expect(standard.source.endsWith('。')).toBe(true);
  });
  it('never requires and uses the same fact', () => {
    for (const { leaf } of leaves(standard)) {
      const ids = [...leaf.check.requires, ...(leaf.check.uses ?? [])];
      expect(new Set(ids).size, leaf.check.code).toBe(ids.length);
    }
  });
});

/** The total that a version's first-level weights make of means. */
const totalOf = (version: string, means: Record<string, number>) =>
  findStandard(version).children.reduce((sum, b) => sum + (b.weight * (means[b.code] ?? 0)) / 100, 0);
const PUBLISHED = {
  2022: { A: 88.41, B: 92.93, C: 83.55, D: 86.48 },
  2023: { A: 91.74, B: 94.65, C: 64.42, D: 87.64 },
} as const;

/** All first-level weights in steps of 5 that make the published total of the means. */
function reproducing(means: Record<string, number>, total: number): string[] {
  const found: string[] = [];
  for (let a = 5; a < 100; a += 5)
    for (let b = 5; a + b < 100; b += 5)
      for (let c = 5; a + b + c < 100; c += 5) {
        const d = 100 - a - b - c;
        const made = (a * means['A']! + b * means['B']! + c * means['C']! + d * means['D']!) / 100;
        if (round2(made) === total) found.push([a, b, c, d].join('/'));
      }
  return found;
}

describe('what the standards say of their weights', () => {
  it('2022: three sets in steps of 5 reproduce the published total, and one of them is taken', () => {
    expect(round2(totalOf('2022', PUBLISHED[2022]))).toBe(88.54);
    expect(reproducing(PUBLISHED[2022], 88.54)).toEqual(['5/35/10/50', '20/35/20/25', '55/20/10/15']);
    expect(findStandard('2022').children.every((b) => b.basis === 'inferred')).toBe(true);
  });
  it('2023: the weights inferred for 2022 do not reproduce the published total, nor do those that are assumed', () => {
    expect(round2(totalOf('2022', PUBLISHED[2023]))).toBe(86.27);
    expect(round2(totalOf('2023', PUBLISHED[2023]))).toBe(84.76);
    expect(reproducing(PUBLISHED[2023], 84.78)).toEqual(['35/5/20/40']);
    expect(findStandard('2023').source).toMatch(/86\.27.*84\.78.*84\.76/);
  });
  it('only 2022 infers any; the others assume all, and say so', () => {
    for (const { version, children, source } of STANDARDS) {
      if (version !== '2022') expect(children.some((b) => (b.basis ?? 'assumed') !== 'assumed')).toBe(false);
      expect(source, version).toContain('设定');
    }
  });
});

describe('the trees', () => {
  const second = (version: string) =>
    findStandard(version).children.map((b) => b.children.flatMap((c) => (isLeaf(c) ? [] : [c.name])));
  it('2018 has four first-level indicators and no second level', () => {
    expect(findStandard('2018').children.map((b) => b.name)).toEqual(['办事指南', '技术支撑', '业务办理', '互动交流']);
    expect(second('2018').flat()).toEqual([]);
  });
  it('2023 has the twelve second-level names that were published', () => {
    expect(second('2023')).toEqual([
      ['易获性', '全面性', '准确性'],
      ['可及性', '有效性', '便利性', '智能化支撑'],
      ['规范服务', '便利服务'],
      ['咨询有效', '投诉有效', '“好差评”维度多样'],
    ]);
  });
  it('2022 has every third-level indicator, and 2018 none that rests on later rules', () => {
    expect(leaves(findStandard('2022'))).toHaveLength(13 + 20 + 13 + 15);
    const of2018 = leaves(findStandard('2018')).map((l) => l.leaf.check.code);
    for (const later of ['A3.3', 'B3.4', 'B3.6', 'B4.4', 'C2.4', 'C2.5', 'D3.1']) expect(of2018).not.toContain(later);
  });
  it('give a check another home, by which it stays the same check', () => {
    const place = (version: string, check: string) =>
      leaves(findStandard(version)).find((l) => l.leaf.check.code === check)?.code;
    expect(['2018', '2021', '2022', '2023'].map((v) => place(v, 'B4.1'))).toEqual(['D1.6', 'D1.6', 'B4.1', 'B4.1']);
    expect(['2018', '2021', '2022', '2023'].map((v) => place(v, 'B4.4'))).toEqual([undefined, 'D1.8', 'B4.4', 'B4.4']);
  });
  it('share the checks; one check and rule is one and the same object', () => {
    const known = new Map<string, unknown>();
    for (const { leaf } of STANDARDS.flatMap(leaves)) {
      const key = `${leaf.check.code}@${leaf.check.rule}`;
      expect(known.get(key) ?? leaf.check, key).toBe(leaf.check);
      known.set(key, leaf.check);
    }
    expect([...known.keys()].filter((k) => k.endsWith('@2'))).toEqual([
      'A2.4@2',
      'B1.4@2',
      'D3.3@2',
      'D3.6@2',
      'D3.2@2',
    ]);
  });
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
  expect(found).toContain('check A1.1 stands twice');
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
