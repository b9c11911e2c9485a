import { defineCheck } from '../check.ts';
import { withholdRating } from './rating-board.ts';

/** D3.2 五级与维度: the five official levels 60, dimensions or tags 40. */
export const ratingLevels = defineCheck({
  code: 'D3.2',
  name: '五级与维度',
  rule: 1,
  source: 'GB/T 39734-2020 7.3 评价等级及选项设置：非常满意、满意、基本满意、不满意、非常不满意',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingLevels'],
  withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingLevels': seen }) =>
    withholdRating('五级与维度', board, seen),
  score: ({ 'interaction.ratingLevels': { levels, dimensions } = { levels: 0, dimensions: false } }) => {
    const five = levels >= 5;
    const score = (five ? 60 : 0) + (dimensions ? 40 : 0);
    const seen = `评价表${five ? '设有五级评价' : `只见${levels}级评价`}，${dimensions ? '有评价维度或标签' : '未见评价维度或标签'}`;
    if (score === 100) return { score, sentence: `${seen}。`, suggestion: '' };
    return {
      score,
      sentence: `${seen}。`,
      suggestion: '请按国家标准设置五级评价，并提供办事效率、指南准确度、便捷度等评价维度。',
      finding: { code: 'rating-levels', severity: 'low' },
    };
  },
});
