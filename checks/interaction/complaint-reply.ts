import { defineCheck } from '../check.ts';
import { type Point, steps } from '../scale.ts';
import { figure } from '../wording.ts';

const DAYS: readonly Point[] = [
  [5, 100],
  [15, 60],
];
/** Late, but it came: more than nothing. Our own step, below the last of the scale. */
const LATE = 20;

/** D2.3 投诉答复及时: working days to the reply. Only people can observe it. */
export const complaintReply = defineCheck({
  code: 'D2.3',
  name: '投诉答复及时',
  rule: 1,
  source: '四川、浙江好差评规定：15日内整改；2022年报告：19个城市（34.55%）未予答复；分档为本系统口径',
  requires: ['manual.complaintReplyDays'],
  score: ({ 'manual.complaintReplyDays': days }) => {
    if (days === null)
      return {
        score: 0,
        sentence: '网上投诉到录入时未收到答复。',
        suggestion: '请建立投诉办理台账，在规定时限内答复。',
        finding: { code: 'complaint-no-reply', severity: 'high' },
      };
    const score = steps(DAYS, days, LATE);
    const sentence = `网上投诉在${figure(days)}个工作日后得到答复。`;
    if (days <= 5) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请缩短投诉办理时间，争取5个工作日内答复。',
      ...(days > 15 ? { finding: { code: 'complaint-slow-reply', severity: 'medium' as const } } : {}),
    };
  },
});
