import { defineCheck } from '../check.ts';
import { withholdRating } from './rating-board.ts';

/** What a rating form offers: the five official levels, and dimensions or tags. */
export type Offered = { five: boolean; dimensions: boolean };

export interface FormRule {
  rule: number;
  source: string;
  /** Points of each, 100 together; the heavier is told first. */
  points: { five: number; dimensions: number };
  suggestion(offered: Offered): string;
  severity(offered: Offered): 'low' | 'medium';
}

/** D3.2 五级与维度 by a rule that says what counts how much. */
export function ratingForm({ rule, source, points, suggestion, severity }: FormRule) {
  return defineCheck({
    code: 'D3.2',
    name: '五级与维度',
    rule,
    source,
    requires: ['interaction.ratingBoard'],
    uses: ['interaction.ratingLevels'],
    withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingLevels': seen }) =>
      withholdRating('五级与维度', board, seen),
    score: ({ 'interaction.ratingLevels': { levels, dimensions } = { levels: 0, dimensions: false } }) => {
      const offered = { five: levels >= 5, dimensions };
      const score = (offered.five ? points.five : 0) + (dimensions ? points.dimensions : 0);
      const said = [
        offered.five ? '设有五级评价' : `只见${levels}级评价`,
        dimensions ? '有评价维度或标签' : '未见评价维度或标签',
      ];
      const sentence = `评价表${(points.five < points.dimensions ? said.reverse() : said).join('，')}。`;
      if (score === 100) return { score, sentence, suggestion: '' };
      const finding = { code: 'rating-levels', severity: severity(offered) };
      return { score, sentence, suggestion: suggestion(offered), finding };
    },
  });
}
