import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';

/** Empty columns from which the official rule vetoes (国办秘函〔2019〕19号). */
const VETO = 5;

/** B2.4 空栏目: each column that holds nothing costs 10. */
export const emptyColumns = defineCheck({
  code: 'B2.4',
  name: '空栏目',
  rule: 1,
  source: '国办秘函〔2019〕19号：空白栏目5个以上单项否决；国办函〔2017〕115号：68%的平台有栏目无内容',
  requires: ['site.emptyColumns'],
  score: ({ 'site.emptyColumns': columns }) => {
    const n = columns.length;
    if (n === 0) return { score: 100, sentence: '观测的栏目均有内容，未发现空白栏目。', suggestion: '' };
    const names = examples(
      columns.map((c) => c.name),
      '个',
    );
    return {
      score: Math.max(0, 100 - 10 * n),
      sentence: `发现${n}个栏目打开后没有内容：${names}。`,
      suggestion: '请补充栏目内容；长期没有内容的栏目请合并或撤下。',
      finding: { code: 'empty-columns', severity: n >= VETO ? 'high' : n >= 2 ? 'medium' : 'low' },
      ...(n >= VETO ? { veto: `空白栏目${n}个，达到${VETO}个，有触及“栏目空白”单项否决的风险` } : {}),
    };
  },
});
