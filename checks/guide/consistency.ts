import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';

/** A3.2 逻辑一致: each contradiction between fields of the guide costs 15. */
export const consistency = defineCheck({
  code: 'A3.2',
  name: '逻辑一致',
  rule: 1,
  source: '地方办事指南自查规则（即办件与承诺时限、到现场次数与办理形式、收费与依据等）；每处15分为本系统口径',
  requires: ['guide.contradictions'],
  score: ({ 'guide.contradictions': found }) => {
    const n = found.length;
    if (n === 0) return { score: 100, sentence: '办事指南各项内容之间未发现矛盾。', suggestion: '' };
    return {
      score: Math.max(0, 100 - 15 * n),
      sentence: `办事指南发现${n}处前后不一致：${examples(
        found.map((c) => c.words),
        '处',
      )}。`,
      suggestion: '请逐处核对并统一办事指南的内容，网页端与实施清单保持一致。',
      finding: { code: 'guide-contradicts-itself', severity: n >= 3 ? 'high' : 'medium' },
    };
  },
});
