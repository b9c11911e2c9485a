import { defineCheck } from '../check.ts';
import { type Point, steps } from '../scale.ts';
import { figure } from '../wording.ts';

const DAYS: readonly Point[] = [
  [1, 100],
  [5, 80],
  [10, 40],
];
/** Late, but it came: more than nothing. Our own step, below the last of the scale. */
const LATE = 20;

/** D1.5 咨询答复及时: working days to the answer. Only people can observe it. */
export const consultReply = defineCheck({
  code: 'D1.5',
  name: '咨询答复及时',
  rule: 1,
  source: '国办函〔2017〕115号：38%的平台5个工作日内没有答复；其余分档为本系统口径',
  requires: ['manual.consultReplyDays'],
  score: ({ 'manual.consultReplyDays': days }) => {
    if (days === null)
      return {
        score: 0,
        sentence: '网上咨询到录入时未收到答复。',
        suggestion: '请在5个工作日内答复网上咨询，并公布答复时限。',
        finding: { code: 'consult-no-reply', severity: 'high' },
      };
    const score = steps(DAYS, days, LATE);
    const sentence = `网上咨询在${figure(days)}个工作日后得到答复。`;
    if (days <= 1) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请缩短答复时间，简单问题争取1个工作日内答复。',
      ...(days > 5 ? { finding: { code: 'consult-slow-reply', severity: 'medium' as const } } : {}),
    };
  },
});
