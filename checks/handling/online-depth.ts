import { defineCheck } from '../check.ts';

const LEVELS = {
  IV: { score: 100, words: 'Ⅳ级（全程网办）' },
  III: { score: 75, words: 'Ⅲ级（网上预审或受理）' },
  II: { score: 50, words: 'Ⅱ级（网上预约或收件）' },
  I: { score: 25, words: 'Ⅰ级（网上公开或咨询）' },
} as const;

/** C2.1 网上办理深度, as the guide declares it. */
export const onlineDepth = defineCheck({
  code: 'C2.1',
  name: '网上办理深度',
  rule: 1,
  source: '国办函〔2016〕108号及国家事项编码“网上办理深度”；Ⅰ至Ⅳ级的分值为本系统口径',
  requires: ['guide.onlineDepth'],
  score: ({ 'guide.onlineDepth': depth }) => {
    const { score, words } = LEVELS[depth];
    const sentence = `办事指南写明网上办理深度为${words}。`;
    if (depth === 'IV') return { score, sentence, suggestion: '' };
    return {
      score,
      sentence,
      suggestion: '请推进受理、审查、发证各环节上网，把网上办理深度提高到Ⅳ级。',
      ...(depth === 'III'
        ? {}
        : { finding: { code: 'shallow-online', severity: depth === 'I' ? ('medium' as const) : ('low' as const) } }),
    };
  },
});
