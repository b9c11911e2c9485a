import { defineCheck } from '../check.ts';
import { examples } from '../wording.ts';
import { withholdBaseline } from './baseline.ts';

/**
 * C1.5 无额外材料: materials that fit none of the scenario's baseline. Names differ from place to place: one that fits none is put before
 * a person (its finding is low and says so). Waived and optional materials, and forms (C1.4), are not counted.
 */
export const extraMaterials = defineCheck({
  code: 'C1.5',
  name: '无额外材料',
  rule: 1,
  source: '《行政许可法》第三十一条、《优化营商环境条例》：不得要求提交与申请事项无关的材料；基准清单见场景文件',
  requires: ['guide.materials'],
  withhold: ({ 'guide.materials': materials }, { materials: baseline }) =>
    withholdBaseline('无额外材料', materials, baseline),
  score: ({ 'guide.materials': materials }, { materials: baseline }) => {
    const words = baseline.flatMap((b) => [b.name, ...b.words]);
    const extra = materials
      .filter((m) => !m.waived && m.required !== false && !m.isForm && !words.some((w) => m.name.includes(w)))
      .map((m) => m.name);
    if (extra.length === 0)
      return {
        score: 100,
        sentence: `指南所列${materials.length}项材料均在基准清单之内，未发现额外材料。`,
        suggestion: '',
      };
    return {
      score: Math.max(0, 100 - 20 * extra.length),
      sentence: `指南所列${materials.length}项材料中，${extra.length}项未能对应到基准清单，有待人工核对：${examples(extra)}。`,
      suggestion: '请核对这些材料的设定依据；没有法定依据的请取消，有依据的请在指南中写明。',
      finding: { code: 'extra-materials', severity: 'low' },
    };
  },
});
