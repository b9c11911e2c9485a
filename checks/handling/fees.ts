import type { GuideElement } from '../../crawlers/facts.ts';
import { defineCheck } from '../check.ts';
import { quote, unmeasured } from '../wording.ts';

const FREE = /不收费|不收取|免费|免收|无需缴费|不涉及收费|无收费|不予收费/u;
const NO = /^(是否收费)?[：:\s]*(否|无|不|0元?|零)$/u;

function unknown(fee: GuideElement | undefined): boolean {
  return fee === undefined || fee.state === 'image' || fee.reason !== undefined;
}

/** C2.8 费用透明: free of charge, or basis, standard and online payment all stated. */
export const fees = defineCheck({
  code: 'C2.8',
  name: '费用透明',
  rule: 1,
  source: '《行政许可法》第五十八条、第五十九条：不得收费，法定收费须公布项目和标准；GB/T 39554.2-2020',
  requires: ['guide.elements'],
  withhold: ({ 'guide.elements': elements }) =>
    unknown(elements['fee'])
      ? {
          state: 'unobservable',
          reason: elements['fee']?.state === 'image' ? 'image-only' : 'load-failed',
          sentence: unmeasured('费用透明', '收费信息没有加载出来或只有图片'),
        }
      : null,
  score: ({ 'guide.elements': elements }) => {
    const fee = elements['fee'];
    const value = fee?.state === 'present' ? (fee.value ?? '') : '';
    if (value.trim() === '')
      return {
        score: 0,
        sentence: '办事指南没有写明是否收费。',
        suggestion: '请在办事指南中写明是否收费；收费的写明依据、标准和缴费方式。',
        finding: { code: 'fee-not-stated', severity: 'low' },
      };
    if (FREE.test(value) || NO.test(value.trim()))
      return { score: 100, sentence: '办事指南写明该事项不收费。', suggestion: '' };
    const standard = /\d+(\.\d+)?\s*元|标准/u.test(value);
    const basis = /依据|〔|文件|《/u.test(value);
    const online =
      elements['payOnline']?.state === 'present' &&
      /是|支持|可/u.test(elements['payOnline'].value ?? '') &&
      !/不支持|否/u.test(elements['payOnline'].value ?? '');
    if (standard && basis && online)
      return { score: 100, sentence: '办事指南写明了收费依据和标准，并支持网上支付。', suggestion: '' };
    const lacks = [
      ...(basis ? [] : ['收费依据']),
      ...(standard ? [] : ['收费标准']),
      ...(online ? [] : ['网上支付']),
    ].join('、');
    return {
      score: 50,
      sentence: `办事指南的收费信息为${quote(value)}，未见${lacks}。`,
      suggestion: `请补充${lacks}。`,
      finding: { code: 'fee-unclear', severity: 'low' },
    };
  },
});
