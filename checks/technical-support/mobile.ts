import { defineCheck } from '../check.ts';
import { examples, figure } from '../wording.ts';

/** B3.5 移动适配: viewport, no overflow at 390 px, tap targets. */
export const mobile = defineCheck({
  code: 'B3.5',
  name: '移动适配',
  rule: 1,
  source: '欧盟电子政务基准“移动友好”；美国总务署 Site Scanning 的视口检查；390像素宽为本系统口径',
  requires: ['site.mobile'],
  score: ({ 'site.mobile': { score, found } }) => {
    const seen = found.length > 0 ? `，发现${examples(found)}` : '';
    const sentence = `以390像素宽的手机屏幕打开，适配得分${figure(score)}${seen}。`;
    if (score >= 90) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请设置视口，避免页面横向滚动，放大过小的按钮和链接。',
      ...(score < 60 ? { finding: { code: 'not-mobile', severity: 'low' as const } } : {}),
    };
  },
});
