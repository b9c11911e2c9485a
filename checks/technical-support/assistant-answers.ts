import { defineCheck } from '../check.ts';

/** B4.2 智能客服有效: a reply links to a page about the item that opens. Quality of the words is for people to judge. */
export const assistantAnswers = defineCheck({
  code: 'B4.2',
  name: '智能客服有效',
  rule: 1,
  source: '2022年报告：有城市智能客服答复中的指南链接失效；三个固定问题为本系统口径',
  requires: ['interaction.assistant'],
  score: ({ 'interaction.assistant': assistant }) => {
    // The lack itself is the finding of B4.1; it is not told twice.
    if (assistant === 'none')
      return {
        score: 0,
        sentence: '未见智能客服，不能就目标事项得到自动答复。',
        suggestion: '请提供能够答复目标事项的智能客服。',
      };
    const asked = '向智能客服提出三个固定问题，';
    if (assistant === 'works')
      return { score: 100, sentence: `${asked}答复给出了目标事项的链接，且可以打开。`, suggestion: '' };
    if (assistant === 'text-only')
      return {
        score: 60,
        sentence: `${asked}答复只有文字，没有给出办事指南或申报页的链接。`,
        suggestion: '请在智能客服的答复中附上目标事项的办事指南和申报链接。',
        finding: { code: 'assistant-text-only', severity: 'low' },
      };
    if (assistant === 'dead-link')
      return {
        score: 20,
        sentence: `${asked}答复给出的链接不能打开。`,
        suggestion: '请更新智能客服知识库中的失效链接，并与事项库同步。',
        finding: { code: 'assistant-dead-link', severity: 'medium' },
      };
    return {
      score: 0,
      sentence: `${asked}没有收到答复。`,
      suggestion: '请检查智能客服服务是否正常，对不能回答的问题给出人工或电话渠道。',
      finding: { code: 'assistant-no-answer', severity: 'medium' },
    };
  },
});
