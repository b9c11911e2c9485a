import { defineCheck } from '../check.ts';
import { listed, percent } from '../wording.ts';
import { CORE, type Elements, OFFICIAL, presence } from './elements.ts';
import { withholdElements } from './enough-elements.ts';

const KEYS = Object.keys(CORE) as (keyof typeof CORE)[];
const VETO = 4;

const known = (elements: Elements) => KEYS.filter((k) => presence(elements[k]) !== 'unknown');

/** A2.1 核心要素完整率: share of the 14 core elements that hold something. */
export const coreElements = defineCheck({
  code: 'A2.1',
  name: '核心要素完整率',
  rule: 1,
  source: '全国政府网站普查评分表八类要素；国办秘函〔2019〕19号：重点要素缺失4类及以上单项否决；GB/T 36114-2018',
  requires: ['guide.elements'],
  withhold: ({ 'guide.elements': elements }) => withholdElements('核心要素完整率', known(elements).length, KEYS.length),
  score: ({ 'guide.elements': elements }) => {
    const seen = known(elements);
    const lacking = seen.filter((k) => presence(elements[k]) === 'lacking');
    const has = seen.length - lacking.length;
    const rate = `完整率${percent(has, seen.length)}`;
    const score = (has / seen.length) * 100;
    if (lacking.length === 0)
      return { score, sentence: `办事指南的${seen.length}项核心要素齐全，${rate}。`, suggestion: '' };
    const names = listed(lacking.map((k) => CORE[k]));
    const official = OFFICIAL.filter((k) => lacking.includes(k));
    const touched = official.length >= VETO;
    return {
      score,
      sentence: `办事指南的${seen.length}项核心要素中，${lacking.length}项缺失或没有内容：${names}，${rate}。`,
      suggestion: `请补充${names}。`,
      finding: { code: 'core-elements-missing', severity: touched ? 'high' : lacking.length >= 3 ? 'medium' : 'low' },
      ...(touched
        ? { veto: `办事指南八类重点要素缺失${official.length}类，达到${VETO}类，有触及“服务不实用”单项否决的风险` }
        : {}),
    };
  },
});
