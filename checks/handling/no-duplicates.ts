import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';

/** C2.6 无重复提交: 100 × (1 − share of materials wanted both on paper and electronically); 50 where the share is not known. */
export const noDuplicates = defineCheck({
  code: 'C2.6',
  name: '无重复提交',
  rule: 1,
  source: '2022年报告：15个城市（27.27%）要求重复提交电子和纸质材料',
  requires: ['handling.duplicateSubmission'],
  uses: ['guide.materials'],
  score: ({ 'handling.duplicateSubmission': duplicate, 'guide.materials': materials }) => {
    if (!duplicate) return { score: 100, sentence: '未发现同一材料既要电子版又要纸质版的情况。', suggestion: '' };
    const asked = (materials ?? []).filter((m) => !m.waived);
    const both = asked.filter((m) => m.medium === 'both').map((m) => m.name);
    const suggestion = '请取消重复要求：网上已提交电子材料的，不再收取纸质材料。';
    if (both.length === 0)
      return {
        score: 50,
        sentence: '办理中要求在网上提交电子材料后，再提交纸质材料。',
        suggestion,
        finding: { code: 'duplicate-submission', severity: 'medium' },
      };
    return {
      score: 100 * (1 - both.length / asked.length),
      sentence: `须提交的${asked.length}项材料中，${both.length}项同时要求电子版和纸质版：${examples(both)}。`,
      suggestion,
      finding: { code: 'duplicate-submission', severity: 'medium' },
    };
  },
});
