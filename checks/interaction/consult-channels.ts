import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';

const CHANNELS = {
  phone: '电话',
  form: '网上咨询',
  '12345': '12345热线',
  assistant: '智能客服',
  human: '人工在线',
} as const;
/** Written out: the key 12345 would come first by itself. */
const ALL = ['phone', 'form', '12345', 'assistant', 'human'] as const;

/** D1.1 咨询渠道: 20 for each of telephone, form, 12345, assistant, person online; that a channel exists, not that it answers. */
export const consultChannels = defineCheck({
  code: 'D1.1',
  name: '咨询渠道',
  rule: 1,
  source: 'GB/T 39554.2-2020“咨询方式”；五种渠道各20分为本系统口径',
  requires: ['interaction.consult'],
  score: ({ 'interaction.consult': consult }) => {
    const has = ALL.filter((c) => consult.includes(c));
    const lacks = listed(ALL.filter((c) => !consult.includes(c)).map((c) => CHANNELS[c]));
    const score = 20 * has.length;
    if (lacks === '')
      return { score, sentence: '电话、网上咨询、12345热线、智能客服、人工在线五种咨询渠道齐全。', suggestion: '' };
    const seen =
      has.length === 0
        ? '五种咨询渠道均未见到'
        : `五种咨询渠道中见到${has.length}种（${listed(has.map((c) => CHANNELS[c]))}），未见${lacks}`;
    return {
      score,
      sentence: `${seen}。`,
      suggestion: `请补充或在显著位置公布${lacks}。`,
      ...(score < 60
        ? { finding: { code: 'few-consult-channels', severity: score === 0 ? ('high' as const) : ('medium' as const) } }
        : {}),
    };
  },
});
