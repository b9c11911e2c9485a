import { defineCheck } from '../check.ts';
import { unmeasured } from '../wording.ts';

const SCORES = { effective: 100, partial: 50, ineffective: 0 } as const;

/** D1.4 解答有效: mean of the answers as the evaluator coded them. Only people can observe it. */
export const consultAnswers = defineCheck({
  code: 'D1.4',
  name: '解答有效',
  rule: 1,
  source: '2022年报告：6个城市的业务受理人员不能解答；有效、部分有效、无效三档为本系统口径',
  requires: ['manual.consultAnswers'],
  withhold: ({ 'manual.consultAnswers': answers }) =>
    answers.length === 0
      ? { state: 'unobservable', reason: 'not-measured', sentence: unmeasured('解答有效', '没有得到可供评判的解答') }
      : null,
  score: ({ 'manual.consultAnswers': answers }) => {
    const n = (code: keyof typeof SCORES) => answers.filter((a) => a === code).length;
    const score = answers.reduce((sum, a) => sum + SCORES[a], 0) / answers.length;
    const sentence = `咨询${answers.length}个问题，有效解答${n('effective')}个，部分解答${n('partial')}个，未能解答${n('ineffective')}个。`;
    if (score === 100) return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请加强业务培训，建立常见问题库；不能当场解答的，告知承办部门和回复时间。',
      finding: { code: 'consult-not-resolved', severity: score === 0 ? 'high' : 'medium' },
    };
  },
});
