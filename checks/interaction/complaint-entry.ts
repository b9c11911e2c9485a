import { defineCheck } from '../check.ts';
import { scorePlaces } from '../entry-places.ts';

/** D2.1 投诉入口: on the home and on the guide 100, on one of them 60. Where the places are not known, an entry counts in full. */
export const complaintEntry = defineCheck({
  code: 'D2.1',
  name: '投诉入口',
  rule: 1,
  source: '2022年报告：11个城市（20%）投诉渠道不顺畅；首页与指南两处为本系统口径',
  requires: ['interaction.complaint'],
  uses: ['interaction.complaintAt'],
  score: ({ 'interaction.complaint': complaint, 'interaction.complaintAt': at }) => {
    if (complaint === 'none')
      return {
        score: 0,
        sentence: '在门户首页、网厅和办事指南中未见网上投诉入口。',
        suggestion: '请在首页和办事指南页设置网上投诉入口，不以电话代替。',
        finding: { code: 'no-complaint-entry', severity: 'high' },
      };
    return scorePlaces('网上投诉入口', at);
  },
});
