import { defineCheck } from '../check.ts';
import { scorePlaces } from '../entry-places.ts';

/** B4.1 智能客服入口: on the home and on the guide 100, on one of them 60. Where the places are not known, an entry counts in full. */
export const assistantEntry = defineCheck({
  code: 'B4.1',
  name: '智能客服入口',
  rule: 1,
  source: '2022年报告“智能客服”类问题；首页与指南两处为本系统口径',
  requires: ['interaction.assistant'],
  uses: ['interaction.assistantAt'],
  score: ({ 'interaction.assistant': assistant, 'interaction.assistantAt': at }) => {
    if (assistant === 'none')
      return {
        score: 0,
        sentence: '在门户首页、网厅和办事指南中均未见智能客服入口。',
        suggestion: '请在首页和办事指南页设置智能客服入口。',
        finding: { code: 'no-assistant', severity: 'medium' },
      };
    return scorePlaces('智能客服入口', at);
  },
});
