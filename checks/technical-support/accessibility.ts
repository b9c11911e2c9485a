import { defineCheck } from '../check.ts';
import { examples, figure } from '../wording.ts';

/** B3.6 无障碍与适老: 0.6 × automated accessibility + 40 for an accessible or elders' version, as the fact gives it. */
export const accessibility = defineCheck({
  code: 'B3.6',
  name: '无障碍与适老',
  rule: 1,
  source: '中央党校重点城市评估“无障碍、适老化”；axe-core 或 Lighthouse 的自动检查',
  requires: ['site.accessibility'],
  score: ({ 'site.accessibility': { score, found } }) => {
    const seen = found.length > 0 ? `，发现${examples(found)}` : '';
    const sentence = `无障碍与适老得分${figure(score)}${seen}。`;
    if (score >= 90) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请为图片和表单补充文字说明，保证文字对比度，并在首页提供长者版或无障碍版入口。',
      ...(score < 60 ? { finding: { code: 'not-accessible', severity: 'low' as const } } : {}),
    };
  },
});
