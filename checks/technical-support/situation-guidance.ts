import { FLOW_STEPS } from '../../crawlers/facts.ts';
import { defineCheck } from '../check.ts';
import { unmeasured } from '../wording.ts';

const FORM = FLOW_STEPS.indexOf('form');

/** B4.3 情形引导: a choice of situations before the form. A walk that ended before the form proves no lack. */
export const situationGuidance = defineCheck({
  code: 'B4.3',
  name: '情形引导',
  rule: 1,
  source: '2022年报告“智能导办”类问题；国办函〔2016〕108号的在线申报环节',
  requires: ['flow.furthest'],
  uses: ['flow.steps'],
  withhold: ({ 'flow.furthest': furthest, 'flow.steps': walked }) => {
    if (furthest === 'situation' || walked?.some((s) => s.kind === 'situation')) return null;
    if (FLOW_STEPS.indexOf(furthest) >= FORM && walked !== undefined) return null;
    return {
      state: 'unobservable',
      reason: 'login-required',
      sentence: unmeasured('情形引导', '走查没有进入填报环节（一般须登录后才能看到）'),
    };
  },
  score: ({ 'flow.furthest': furthest, 'flow.steps': walked }) =>
    furthest === 'situation' || walked?.some((s) => s.kind === 'situation')
      ? { score: 100, sentence: '填报前提供情形选择，引导申请人确定所需材料。', suggestion: '' }
      : {
          score: 0,
          sentence: '走查进入填报环节，填报前未见情形选择或智能导办。',
          suggestion: '请在填报前设置情形选择，按申请人的情况给出材料和流程。',
          finding: { code: 'no-situation-guidance', severity: 'low' },
        },
});
