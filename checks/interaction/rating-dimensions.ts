import { defineCheck } from '../check.ts';
import { withholdRating } from './rating-board.ts';

/**
 * D3.2 五级与维度 for the 2023 edition, which names its second-level indicator “好差评”维度多样: dimensions or tags 60, the five levels 40. The
 * number of a rule tells it from others; it does not say which is older.
 */
export const ratingDimensions = defineCheck({
  code: 'D3.2',
  name: '五级与维度',
  rule: 2,
  source: '2023年版二级指标名为“好差评”维度多样（公开报道）；GB/T 39734-2020 7.3 评价等级及选项设置；分值为本系统口径',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingLevels'],
  withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingLevels': seen }) =>
    withholdRating('五级与维度', board, seen),
  score: ({ 'interaction.ratingLevels': { levels, dimensions } = { levels: 0, dimensions: false } }) => {
    const five = levels >= 5;
    const score = (dimensions ? 60 : 0) + (five ? 40 : 0);
    const seen = `评价表${dimensions ? '有评价维度或标签' : '未见评价维度或标签'}，${five ? '设有五级评价' : `只见${levels}级评价`}`;
    if (score === 100) return { score, sentence: `${seen}。`, suggestion: '' };
    const lacks = [
      ...(dimensions ? [] : ['提供办事效率、指南准确度、便捷度等多种评价维度']),
      ...(five ? [] : ['按国家标准设置五级评价']),
    ];
    return {
      score,
      sentence: `${seen}。`,
      suggestion: `请${lacks.join('，并')}。`,
      finding: { code: 'rating-levels', severity: dimensions ? 'low' : 'medium' },
    };
  },
});
