import { defineCheck } from '../check.ts';
import { percent, unmeasured } from '../wording.ts';
import { presence, textOf } from './elements.ts';

/** Names of steps, which by themselves describe nothing (国办函〔2017〕115号: 申请、受理、审查). */
const NAMES =
  /申请|申报|提交|收件|接件|受理|补正|初审|审查|审核|审批|复审|现场(核查|检查|验收|勘验)|实地核查|技术审查|专家评审|决定|制证|颁证|发证|办结|送达|领取|评价|环节|步骤|流程|第[一二三四五六七八九十\d]+步/gu;

interface Step {
  described: boolean;
}

/** Steps of a process told in one text; what is left of a step without its name must say something: a limit, a standard, a result. */
function stepsIn(text: string): Step[] {
  const parts = text
    .split(/→|->|⇒|➔|—+>|[；;。\n]|(?<=\D)(?=\d{1,2}[.、．)）])/u)
    .map((p) => p.replace(/^\s*\d{1,2}[.、．)）]\s*/u, '').trim())
    .filter((p) => p !== '');
  return parts.map((p) => ({ described: p.replace(NAMES, '').replace(/[\s\p{P}\p{S}]/gu, '').length >= 6 }));
}

/** A2.4 流程具体: share of steps with a time limit, standard or result; a picture only 60, names only 30. */
export const processDetail = defineCheck({
  code: 'A2.4',
  name: '流程具体',
  rule: 2,
  source: '国办函〔2017〕115号：25%的事项只列环节名称、没有具体内容；图片和仅有名称的分值为本系统口径',
  requires: ['guide.elements'],
  uses: ['guide.steps'],
  withhold: ({ 'guide.elements': elements, 'guide.steps': steps }) =>
    !steps?.length && presence(elements['process']) === 'unknown'
      ? { state: 'unobservable', reason: 'load-failed', sentence: unmeasured('流程具体', '办理流程没有加载出来') }
      : null,
  score: ({ 'guide.elements': elements, 'guide.steps': told }) => {
    const suggestion = '请为每个环节写明办理时限、审查标准和办理结果。';
    const text = textOf(elements, 'process');
    if (!told?.length && elements['process']?.state === 'image')
      return {
        score: 60,
        sentence: '办理流程只有图片，没有文字说明。',
        suggestion: '请在流程图之外提供文字说明，写明各环节的时限、标准和结果。',
        finding: { code: 'process-image-only', severity: 'low' },
      };
    // A list of bare names may stand beside a text that says more of each.
    const listed = (told ?? []).map((s) => ({ described: s.days !== null || (s.detail ?? '').trim() !== '' }));
    const written = stepsIn(text ?? '');
    const bare = !listed.some((s) => s.described) && written.length >= listed.length;
    const steps = listed.length === 0 || bare ? written : listed;
    if (steps.length === 0)
      return {
        score: 0,
        sentence: '办事指南没有写明办理流程。',
        suggestion: '请补充办理流程，写明各环节的时限、标准和结果。',
        finding: { code: 'no-process', severity: 'medium' },
      };
    const described = steps.filter((s) => s.described).length;
    if (described === steps.length)
      return { score: 100, sentence: `办理流程的${steps.length}个环节均有具体说明。`, suggestion: '' };
    if (described === 0)
      return {
        score: 30,
        sentence: '办理流程只列出环节名称，没有时限、标准或结果。',
        suggestion,
        finding: { code: 'process-names-only', severity: 'medium' },
      };
    return {
      score: Math.max(30, (described / steps.length) * 100),
      sentence: `办理流程的${steps.length}个环节中，${described}个有具体说明（${percent(described, steps.length)}）。`,
      suggestion,
      ...(described / steps.length < 0.6 ? { finding: { code: 'process-vague', severity: 'low' as const } } : {}),
    };
  },
});
