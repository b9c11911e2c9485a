import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';

/** A3.3 依据现行: each repealed law or rule that the guide still cites costs 50; the same one cited twice counts once. */
export const currentBasis = defineCheck({
  code: 'A3.3',
  name: '依据现行',
  rule: 1,
  source: '国家市场监督管理总局令第84号（2024年1月1日起施行）等现行依据；每处50分为本系统口径',
  requires: ['guide.repealedBasis'],
  score: ({ 'guide.repealedBasis': cited }) => {
    const laws = [...new Set(cited.map((c) => c.words.replace(/\s+/gu, '')))];
    if (laws.length === 0) return { score: 100, sentence: '办事指南未发现引用已废止的依据。', suggestion: '' };
    return {
      score: Math.max(0, 100 - 50 * laws.length),
      sentence: `办事指南仍引用已废止或已修订的依据${laws.length}处：${examples(laws, '处')}。`,
      suggestion: '请按现行法律、法规和规章更新设定依据。',
      finding: { code: 'repealed-basis', severity: laws.length >= 2 ? 'high' : 'medium' },
    };
  },
});
