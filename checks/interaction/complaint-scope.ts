import { defineCheck } from '../check.ts';

/** D2.2 可投诉范围: complaints without a case number too. Without an entry the question does not arise (D2.1). */
export const complaintScope = defineCheck({
  code: 'D2.2',
  name: '可投诉范围',
  rule: 1,
  source: '2022年报告：有城市只受理已办件的投诉',
  requires: ['interaction.complaint'],
  withhold: ({ 'interaction.complaint': complaint }) =>
    complaint === 'none'
      ? {
          state: 'not-applicable',
          reason: null,
          sentence: '未见网上投诉入口，“可投诉范围”不适用，已在“投诉入口”中反映。',
        }
      : null,
  score: ({ 'interaction.complaint': complaint }) =>
    complaint === 'open'
      ? { score: 100, sentence: '投诉不要求填写办件编号，未办件也可投诉。', suggestion: '' }
      : {
          score: 40,
          sentence: '投诉须填写办件编号，没有办件编号的不能投诉。',
          suggestion: '请将办件编号改为选填，把咨询和受理前的问题纳入投诉范围。',
          finding: { code: 'complaint-needs-case', severity: 'medium' },
        },
});
