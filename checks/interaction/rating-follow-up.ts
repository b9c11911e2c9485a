import { defineCheck } from '../check.ts';
import { withholdRating } from './rating-board.ts';

/** D3.6 整改与追评: a rating can be followed up after rectification. By rule 1 a hall without a board had 0. */
export const ratingFollowUp = defineCheck({
  code: 'D3.6',
  name: '整改与追评',
  rule: 2,
  source: '2022年报告：浙江多个重点城市提供追评；浙江规定追评1次',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingFollowUp'],
  withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingFollowUp': followUp }) =>
    withholdRating('整改与追评', board, followUp),
  score: ({ 'interaction.ratingFollowUp': followUp }) =>
    followUp
      ? { score: 100, sentence: '“好差评”提供整改后的追评。', suggestion: '' }
      : {
          score: 0,
          sentence: '“好差评”未见整改后的追评。',
          suggestion: '请在差评整改后提供追评，并公开整改结果。',
          finding: { code: 'no-rating-follow-up', severity: 'low' },
        },
});
