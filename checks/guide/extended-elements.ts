import { defineCheck } from '../check.ts';
import { listed, percent } from '../wording.ts';
import { type Elements, EXTENDED, presenceOf } from './elements.ts';
import { withholdElements } from './enough-elements.ts';

const known = (elements: Elements) => EXTENDED.filter((e) => presenceOf(elements, e.keys) !== 'unknown');

/** A2.2 扩展要素率: share of the extended elements that hold something. */
export const extendedElements = defineCheck({
  code: 'A2.2',
  name: '扩展要素率',
  rule: 1,
  source: 'GB/T 39554.2-2020 政务服务事项实施清单要素；所取12项为本系统口径',
  requires: ['guide.elements'],
  withhold: ({ 'guide.elements': elements }) => withholdElements('扩展要素率', known(elements).length, EXTENDED.length),
  score: ({ 'guide.elements': elements }) => {
    const seen = known(elements);
    const lacking = seen.filter((e) => presenceOf(elements, e.keys) === 'lacking').map((e) => e.words);
    const has = seen.length - lacking.length;
    const score = (has / seen.length) * 100;
    const rate = `覆盖率${percent(has, seen.length)}`;
    if (lacking.length === 0)
      return { score, sentence: `办事指南的${seen.length}项扩展要素齐全，${rate}。`, suggestion: '' };
    return {
      score,
      sentence: `办事指南的${seen.length}项扩展要素中，未见${listed(lacking)}，${rate}。`,
      suggestion: `请按实施清单要素补充${listed(lacking)}。`,
      ...(score < 60 ? { finding: { code: 'extended-elements-missing', severity: 'low' as const } } : {}),
    };
  },
});
