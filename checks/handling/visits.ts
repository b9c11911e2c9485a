import { defineCheck } from '../check.ts';

/** C2.2 到现场次数: as the guide declares it; visits by officials are not the applicant's. */
export const visits = defineCheck({
  code: 'C2.2',
  name: '到现场次数',
  rule: 1,
  source: '中央党校重点城市评估“减跑动”；“最多跑一次”；分档为本系统口径',
  requires: ['guide.visits'],
  score: ({ 'guide.visits': n }) => {
    if (n === 0) return { score: 100, sentence: '办事指南写明到现场0次。', suggestion: '' };
    return {
      score: n === 1 ? 70 : n === 2 ? 30 : 0,
      sentence: `办事指南写明须到现场${n}次。`,
      suggestion: '请通过网上核验、邮寄送达或电子证照减少到现场次数。',
      ...(n >= 2
        ? { finding: { code: 'many-visits', severity: n >= 3 ? ('high' as const) : ('medium' as const) } }
        : {}),
    };
  },
});
