import { defineCheck } from '../check.ts';
import { withholdBaseline } from './baseline.ts';

/**
 * C2.7 材料精简: necessary materials beyond the number of the scenario's baseline, 10 each. (The median of the cities would make one city's score
 * depend on the others, so that judging again would change it.)
 */
export const leanMaterials = defineCheck({
  code: 'C2.7',
  name: '材料精简',
  rule: 1,
  source: '2022年报告“减材料”；以场景基准清单的项数为参照，为本系统口径',
  requires: ['guide.materials'],
  withhold: ({ 'guide.materials': materials }, { materials: baseline }) =>
    withholdBaseline('材料精简', materials, baseline),
  score: ({ 'guide.materials': materials }, { materials: baseline }) => {
    const necessary = materials.filter((m) => !m.waived && m.required !== false).length;
    const over = Math.max(0, necessary - baseline.length);
    const sentence = `须由申请人提交的必要材料${necessary}项，基准为${baseline.length}项${over > 0 ? `，多${over}项` : ''}。`;
    if (over === 0) return { score: 100, sentence, suggestion: '' };
    return {
      score: Math.max(0, 100 - 10 * over),
      sentence,
      suggestion: '请合并内容重复的材料，取消能够共享获取的材料。',
      ...(over >= 5 ? { finding: { code: 'many-materials', severity: 'low' as const } } : {}),
    };
  },
});
