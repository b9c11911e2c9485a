import { defineCheck } from '../check.ts';

/** D3.1 评价入口: on two or more of home or hall, guide and account 100, on one 60. Where the places are not known, a board counts in full. */
export const ratingEntry = defineCheck({
  code: 'D3.1',
  name: '评价入口',
  rule: 1,
  source: '国办发〔2019〕51号：网上“一事一评”；首页、指南、个人中心各处为本系统口径',
  requires: ['interaction.ratingBoard'],
  uses: ['interaction.ratingAt'],
  score: ({ 'interaction.ratingBoard': board, 'interaction.ratingAt': at }) => {
    const places = at === undefined ? null : new Set(at.map((p) => (p === 'hall' ? 'home' : p))).size;
    if (places === 0 || (places === null && !board))
      return {
        score: 0,
        sentence: '在门户首页、网厅和办事指南中未见“好差评”栏目或评价入口。',
        suggestion: '请在首页、办事指南页和个人中心设置“好差评”入口。',
        finding: { code: 'no-rating-entry', severity: 'high' },
      };
    if (places === 1)
      return {
        score: 60,
        sentence: '只在一处见到“好差评”评价入口。',
        suggestion: '请在首页、办事指南页和个人中心都设置“好差评”入口。',
        finding: { code: 'few-rating-entries', severity: 'low' },
      };
    return {
      score: 100,
      sentence: places === null ? '网厅设有“好差评”栏目。' : `在${places}处见到“好差评”评价入口。`,
      suggestion: '',
    };
  },
});
