import { describe, expect, it, test } from 'vitest';
import { linear, steps } from '../../checks/scale.ts';
import {
  examples,
  figure,
  percent,
  percentage,
  quote,
  reasonWords,
  round2,
  seconds,
  unmeasured,
} from '../../checks/wording.ts';
import { REASONS } from '../../crawlers/facts.ts';
import { fc } from '../fuzz.ts';

describe('round2', () => {
  test.each([
    [1.005, 1.01],
    [8.535, 8.54],
    [88.5365, 88.54],
    [2.675, 2.68],
    [0.004, 0],
    [-1.005, -1.01],
    [-0.001, 0],
    [100, 100],
  ])('%d → %d, half up', (x, expected) => {
    expect(round2(x)).toBe(expected);
  });
  it('is odd, and stays within half a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (x) => {
        expect(round2(-x) + round2(x)).toBe(0);
        expect(Math.abs(round2(x) - x)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });
});

test('percentages are those of the published reports', () => {
  const published: [number, string][] = [
    [23, '41.82%'],
    [30, '54.55%'],
    [2, '3.64%'],
    [8, '14.55%'],
    [17, '30.91%'],
    [25, '45.45%'],
    [15, '27.27%'],
    [6, '10.91%'],
    [45, '81.82%'],
    [11, '20.00%'],
    [19, '34.55%'],
  ];
  for (const [n, words] of published) expect(percent(n, 55)).toBe(words);
  expect(percent(31, 36)).toBe('86.11%');
  expect(percentage(0, 0)).toBeNull();
  expect(percent(0, 0)).toBe('—');
});

test('figures and words of pages', () => {
  expect([figure(3), figure(97.5), figure(33.333)]).toEqual(['3', '97.5', '33.33']);
  expect(seconds(2540)).toBe('2.54秒');
  expect(quote('  办事\n 大厅。 ')).toBe('“办事 大厅”');
  expect(quote('一'.repeat(50))).toBe(`“${'一'.repeat(40)}…”`);
  expect(examples(['甲', '乙'])).toBe('“甲”“乙”');
  expect(examples(['甲', '乙', '丙', '丁'])).toBe('“甲”“乙”“丙”等4项');
  expect(unmeasured('搜索可用', '甲', '乙。')).toBe('“搜索可用”本次未能评分：甲（乙），不计分，也不计为问题。');
  expect(new Set(REASONS.map(reasonWords)).size).toBe(REASONS.length);
});

test('scales hold at and between their points', () => {
  const points = [
    [0, 100],
    [10, 0],
  ] as const;
  expect([-1, 0, 5, 10, 11].map((x) => linear(points, x))).toEqual([100, 100, 50, 0, 0]);
  expect([0, 1, 10, 11].map((x) => steps(points, x, -1))).toEqual([100, 0, 0, -1]);
  expect(() => linear([], 1)).toThrow(RangeError);
});
