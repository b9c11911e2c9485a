import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';

/** A3.4 无兜底条款: vague demands in materials and conditions: none 100, one 50, more 0. */
export const plainTerms = defineCheck({
  code: 'A3.4',
  name: '无兜底条款',
  rule: 1,
  source: '国办函〔2017〕115号：13%的事项材料不明确，存在“法律法规规定的其他材料”一类表述',
  requires: ['guide.vague'],
  score: ({ 'guide.vague': found }) => {
    const n = found.length;
    if (n === 0) return { score: 100, sentence: '申请材料和受理条件未发现兜底或模糊表述。', suggestion: '' };
    return {
      score: n === 1 ? 50 : 0,
      sentence: `申请材料和受理条件发现${n}处兜底或模糊表述：${examples(
        found.map((v) => v.words),
        '处',
      )}。`,
      suggestion: '请删除兜底表述，逐项写明材料和条件。',
      finding: { code: 'vague-terms', severity: n >= 2 ? 'medium' : 'low' },
    };
  },
});
