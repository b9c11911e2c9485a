import { defineCheck } from '../check.ts';
import { type Point, steps } from '../scale.ts';

const CLICKS: readonly Point[] = [
  [3, 100],
  [4, 85],
  [5, 70],
  [6, 50],
  [7, 30],
];

/** A1.2 层级可达: clicks from the provincial home to the guide on the shortest way found. */
export const guideClicks = defineCheck({
  code: 'A1.2',
  name: '层级可达',
  rule: 1,
  source: '地方指标常见的“三次点击”要求；超过三次的分档为本系统口径',
  requires: ['item.clicks'],
  score: ({ 'item.clicks': clicks }, { city }) => {
    const home = city.municipality ? '市级门户首页' : '省级门户首页';
    const score = steps(CLICKS, clicks, 0);
    const sentence = `从${home}到办事指南最少需点击${clicks}次。`;
    if (clicks <= 3) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请减少中间页面，提供区划、部门、主题的直达导航，使办事指南三次点击内可达。',
      ...(clicks >= 6
        ? { finding: { code: 'guide-too-deep', severity: clicks > 7 ? ('high' as const) : ('medium' as const) } }
        : {}),
    };
  },
});
