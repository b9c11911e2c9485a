import { defineCheck } from '../check.ts';

/** D2.2 可投诉范围: complaints without a case number too. Without an entry nothing can be complained of: 0, but the lack is the finding of D2.1 and is not told twice. */
export const complaintScope = defineCheck({
  code: 'D2.2',
  name: '可投诉范围',
  rule: 1,
  source: '2022年报告：有城市只受理已办件的投诉',
  requires: ['interaction.complaint'],
  score: ({ 'interaction.complaint': complaint }) => {
    if (complaint === 'open')
      return { score: 100, sentence: '投诉不要求填写办件编号，未办件也可投诉。', suggestion: '' };
    if (complaint === 'none')
      return {
        score: 0,
        sentence: '未见网上投诉入口，各类情形均不能在网上投诉。',
        suggestion: '请开设网上投诉，办件编号作为选填。',
      };
    return {
      score: 40,
      sentence: '投诉须填写办件编号，没有办件编号的不能投诉。',
      suggestion: '请将办件编号改为选填，把咨询和受理前的问题纳入投诉范围。',
      finding: { code: 'complaint-needs-case', severity: 'medium' },
    };
  },
});
