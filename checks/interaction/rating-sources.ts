import { defineCheck } from '../check.ts';
import { withholdRating } from './rating-board.ts';

/** D3.3 数据来源披露: where the ratings come from, by channel: with figures 100, names only 60. Rule 1 asked the fact alone, also where a board was confirmed that the machine had not seen. */
export const ratingSources = defineCheck({
  code: 'D3.3',
  name: '数据来源披露',
  rule: 2,
  source: '2022年报告：8个城市（14.55%）未充分披露好差评数据来源',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingSources'],
  withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingSources': sources }) =>
    withholdRating('数据来源披露', board, sources),
  score: ({ 'interaction.ratingSources': sources }) => {
    if (sources === 'figures')
      return { score: 100, sentence: '“好差评”公布了各评价渠道的数据量或占比。', suggestion: '' };
    if (sources === 'names')
      return {
        score: 60,
        sentence: '“好差评”列出了评价渠道名称，未见各渠道的数据量或占比。',
        suggestion: '请公布各评价渠道的数据量和占比。',
        finding: { code: 'rating-sources-names-only', severity: 'low' },
      };
    return {
      score: 0,
      sentence: '“好差评”公示页未见评价数据来源。',
      suggestion: '请公布评价数据来源，写明各渠道的数据量和占比。',
      finding: { code: 'rating-sources-undisclosed', severity: 'medium' },
    };
  },
});
