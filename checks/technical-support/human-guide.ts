import { defineCheck } from '../check.ts';

/** B4.4 在线人工导办. */
export const humanGuide = defineCheck({
  code: 'B4.4',
  name: '在线人工导办',
  rule: 1,
  source: '2022年报告：45个城市（81.82%）未提供在线人工导办',
  requires: ['interaction.humanGuide'],
  score: ({ 'interaction.humanGuide': guide }) => {
    if (guide === 'usable') return { score: 100, sentence: '网厅提供可用的在线人工导办。', suggestion: '' };
    if (guide === 'entry-only')
      return {
        score: 60,
        sentence: '网厅有在线人工导办入口，但点击后没有进入人工服务。',
        suggestion: '请修复在线人工导办入口，并写明服务时间。',
        finding: { code: 'human-guide-entry-only', severity: 'medium' },
      };
    return {
      score: 0,
      sentence: '在门户首页、网厅和办事指南中均未见在线人工导办入口。',
      suggestion: '请开设在线人工导办，在工作时间为申请人提供填报指导，并写明服务时间。',
      finding: { code: 'no-human-guide', severity: 'medium' },
    };
  },
});
