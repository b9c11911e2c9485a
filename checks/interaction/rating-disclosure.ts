import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { withholdRating } from './rating-board.ts';

const PARTS = {
  departments: '部门排名',
  regions: '区域排名',
  problems: '主要问题',
  rectification: '整改情况',
} as const;
const ALL = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** D3.4 结果公开全面: 25 for each of departments, regions, problems, rectification. */
export const ratingDisclosure = defineCheck({
  code: 'D3.4',
  name: '结果公开全面',
  rule: 1,
  source: '2022年报告：17个城市（30.91%）未全面公开结果（缺部门排名、区域排名、主要问题点）；GB/T 39734-2020 10.1',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingDisclosure'],
  // Without a board nothing is published: that is judged here. A board that could not be read is not.
  withhold: ({ 'interaction.ratingBoard': board, 'interaction.ratingDisclosure': disclosed }) =>
    board ? withholdRating('结果公开全面', board, disclosed) : null,
  score: ({ 'interaction.ratingBoard': board, 'interaction.ratingDisclosure': disclosed = [] }) => {
    if (!board)
      return {
        score: 0,
        sentence: '未见“好差评”结果公示，评价结果没有公开。',
        suggestion: `请公示“好差评”结果，写明${listed(Object.values(PARTS))}。`,
        finding: { code: 'rating-disclosure', severity: 'medium' },
      };
    const lacks = ALL.filter((p) => !disclosed.includes(p)).map((p) => PARTS[p]);
    const score = 25 * (ALL.length - lacks.length);
    if (lacks.length === 0)
      return { score, sentence: `“好差评”公开了${listed(Object.values(PARTS))}。`, suggestion: '' };
    return {
      score,
      sentence: `“好差评”应公开的四类结果中见到${ALL.length - lacks.length}类，未见${listed(lacks)}。`,
      suggestion: `请补充公开${listed(lacks)}。`,
      finding: { code: 'rating-disclosure', severity: score < 50 ? 'medium' : 'low' },
    };
  },
});
