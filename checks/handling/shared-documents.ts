import type { Material } from '../../crawlers/facts.ts';
import { defineCheck } from '../check.ts';

/** An identity card asked for on its own; 身份证、学历、简历 in one line cannot be waived as one. */
function identityCard(m: Material): boolean {
  return /身份证/u.test(m.name) && !/学历|学位|资格|职称|简历|聘书|执业/u.test(m.name);
}

/** C2.5 共享免提交: of business licence and identity card, the share that need not be handed in. */
export const sharedDocuments = defineCheck({
  code: 'C2.5',
  name: '共享免提交',
  rule: 1,
  source:
    '国务院令第716号第七条：能通过数据共享获得的信息不得要求另行提供；2022年报告：6个城市（10.91%）不能共享获取营业执照等',
  requires: ['handling.licenceShared'],
  uses: ['guide.materials'],
  score: ({ 'handling.licenceShared': licence, 'guide.materials': materials }) => {
    const cards = (materials ?? []).filter(identityCard);
    const card = cards.length === 0 ? null : cards.every((m) => m.waived);
    const seen = [licence, ...(card === null ? [] : [card])];
    const shared = seen.filter(Boolean).length;
    const asked = [...(licence ? [] : ['营业执照']), ...(card === false ? ['身份证'] : [])].join('和');
    if (asked === '')
      return {
        score: 100,
        sentence: card === null ? '营业执照通过部门共享获取，免于提交。' : '营业执照和身份证均免于提交。',
        suggestion: '',
      };
    return {
      score: (shared / seen.length) * 100,
      sentence: `仍要求申请人提交${asked}。`,
      suggestion: `请通过部门数据共享或关联电子证照获取${asked}，免于申请人提交。`,
      finding: licence
        ? { code: 'identity-not-shared', severity: 'low' }
        : { code: 'licence-not-shared', severity: 'medium' },
    };
  },
});
