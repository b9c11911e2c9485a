import { defineCheck } from '../check.ts';

/** C2.4 电子证照送达: the licence itself comes electronically 100, by post 60, only at the window 30. */
export const electronicCertificate = defineCheck({
  code: 'C2.4',
  name: '电子证照送达',
  rule: 1,
  source: '2022年报告：25个城市（45.45%）只能窗口领取或邮寄纸质证照，不能推送电子证照',
  requires: ['handling.electronicCertificate'],
  uses: ['guide.delivery'],
  score: ({ 'handling.electronicCertificate': electronic, 'guide.delivery': delivery }) => {
    if (electronic) return { score: 100, sentence: '办理结果可以电子证照送达。', suggestion: '' };
    const suggestion = '请在送达方式中增加电子证照推送或网上下载。';
    if (delivery?.includes('window') && !delivery.includes('post'))
      return {
        score: 30,
        sentence: '办理结果只能到窗口领取，不能邮寄，也不能以电子证照送达。',
        suggestion: '请增加邮寄送达，并提供电子证照推送或网上下载。',
        finding: { code: 'no-electronic-certificate', severity: 'high' },
      };
    return {
      score: 60,
      sentence: delivery?.includes('post')
        ? '办理结果可以邮寄，但不能以电子证照送达。'
        : '办理结果不能以电子证照送达。',
      suggestion,
      finding: { code: 'no-electronic-certificate', severity: 'medium' },
    };
  },
});
