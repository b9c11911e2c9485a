import { defineCheck } from '../check.ts';

/** D2.4 投诉答复质量, as the evaluator coded it. Only people can observe it. */
export const complaintQuality = defineCheck({
  code: 'D2.4',
  name: '投诉答复质量',
  rule: 1,
  source:
    '2022年报告：10个城市（18.18%）仅告知电话或转派，14个（25.45%）未作出有效答复，19个（34.55%）未予答复；分值为本系统口径',
  requires: ['manual.complaintQuality'],
  score: ({ 'manual.complaintQuality': quality }) => {
    switch (quality) {
      case 'resolved':
        return { score: 100, sentence: '投诉得到有效解决。', suggestion: '' };
      case 'referred':
        return {
          score: 50,
          sentence: '投诉答复仅告知电话或转其他部门，没有直接解决。',
          suggestion: '请落实首问负责，由受理部门协调办理并反馈结果。',
          finding: { code: 'complaint-referred', severity: 'medium' },
        };
      case 'ineffective':
        return {
          score: 20,
          sentence: '投诉有答复，但没有针对所提问题作出有效答复。',
          suggestion: '请针对投诉内容逐项答复，写明处理结果和依据。',
          finding: { code: 'complaint-ineffective', severity: 'medium' },
        };
      case 'unanswered':
        return {
          score: 0,
          sentence: '投诉未予答复。',
          suggestion: '请建立投诉办理台账，对逾期未答复的投诉督办。',
          finding: { code: 'complaint-unanswered', severity: 'high' },
        };
    }
  },
});
