import { defineCheck } from '../check.ts';
import { type Point, steps } from '../scale.ts';
import { figure } from '../wording.ts';
import { withholdRating } from './rating-board.ts';

const AGES: readonly Point[] = [
  [1, 100],
  [7, 80],
  [31, 60],
  [92, 30],
];

/** D3.5 更新频率: days since the newest published rating data. */
export const ratingAge = defineCheck({
  code: 'D3.5',
  name: '更新频率',
  rule: 1,
  source: '深圳市“好差评”办法：实时汇集并公开；日、周、月、季分档为本系统口径',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingAgeDays'],
  withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingAgeDays': seen }) =>
    withholdRating('更新频率', board, seen),
  score: ({ 'interaction.ratingAgeDays': days = 0 }) => {
    const score = steps(AGES, days, 0);
    const sentence = days <= 1 ? '“好差评”数据每日更新。' : `“好差评”最新数据距观测时${figure(days)}天。`;
    if (days <= 7) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请提高更新频率，逐步做到按日或实时公开。',
      ...(days > 31
        ? { finding: { code: 'rating-outdated', severity: days > 92 ? ('medium' as const) : ('low' as const) } }
        : {}),
    };
  },
});
