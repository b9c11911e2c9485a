import { defineCheck } from '../check.ts';

/** D1.2 网上咨询可用: a page to ask in writing opens. Where that was not tried, a form, assistant or person online that was seen counts. */
export const consultOnline = defineCheck({
  code: 'D1.2',
  name: '网上咨询可用',
  rule: 1,
  source: '国办函〔2017〕115号：87%的平台有有效的咨询投诉渠道；国办秘函〔2019〕19号：网上有效咨询建言渠道',
  requires: ['interaction.consult'],
  uses: ['interaction.consultOnline'],
  score: ({ 'interaction.consult': consult, 'interaction.consultOnline': page }) => {
    if (page === 'dead')
      return {
        score: 0,
        sentence: '网上咨询入口打开后不能正常访问。',
        suggestion: '请修复网上咨询页面。',
        finding: { code: 'consult-page-dead', severity: 'high' },
      };
    if (page === 'open') return { score: 100, sentence: '网上咨询页面可以打开。', suggestion: '' };
    const online = consult.includes('form') || consult.includes('assistant') || consult.includes('human');
    if (page !== 'none' && online) return { score: 100, sentence: '网上有可用于咨询的渠道。', suggestion: '' };
    return {
      score: 0,
      sentence: '在门户首页、网厅和办事指南中未见网上咨询渠道。',
      suggestion: '请开通网上咨询，并公布答复时限。',
      finding: { code: 'no-consult-online', severity: 'medium' },
    };
  },
});
