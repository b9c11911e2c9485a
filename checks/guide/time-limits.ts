import { defineCheck } from '../check.ts';
import { figure } from '../wording.ts';

/** A3.1 时限合规: promise within the statutory limit, and that limit within the law's. */
export const timeLimits = defineCheck({
  code: 'A3.1',
  name: '时限合规',
  rule: 1,
  source: '《行政许可法》第四十二条：二十个工作日（法律、法规另有规定的除外）',
  requires: ['guide.promisedDays', 'guide.legalDays'],
  score: ({ 'guide.promisedDays': promised, 'guide.legalDays': legal }, { scenario }) => {
    const both = `法定时限${figure(legal)}个工作日，承诺时限${promised === 0 ? '为即时办结' : `${figure(promised)}个工作日`}`;
    if (promised > legal)
      return {
        score: 0,
        sentence: `${both}，承诺时限长于法定时限。`,
        suggestion: '请核对两项时限，承诺时限不得长于法定时限。',
        finding: { code: 'promise-beyond-legal', severity: 'high' },
      };
    if (legal > scenario.legalLimitDays)
      return {
        score: 60,
        sentence: `${both}，所写法定时限长于${figure(scenario.legalLimitDays)}个工作日，需核对依据。`,
        suggestion: `请核对法定时限的依据；没有法律、法规另行规定的，按${figure(scenario.legalLimitDays)}个工作日填写。`,
        finding: { code: 'legal-limit-too-long', severity: 'low' },
      };
    return { score: 100, sentence: `${both}，符合规定。`, suggestion: '' };
  },
});
