import { type Block, type Line, linesOf } from './blocks.ts';
import { parseDays } from './days.ts';
import type { ProcessStep } from './steps.ts';
import { fold, half, numbering, tight } from './text.ts';

/** How the name of a step begins. */
const STEP =
  /^(?:网上|窗口|材料|资料|书面|技术|现场|行政)?(?:申请|申报|收件|接件|受理|预审|初审|审查|审核|复审|复核|核准|审批|审定|决定|批准|签发|办结|制证|颁证|发证|颁发|送达|领取|勘验|勘查|核查|检查|验收|评审|公示)/;
/** What is told of a step under a label of its own (审查标准：…) begins like a step. */
const OF_A_STEP = /(?:标准|结果|时限|期限|时间|要求|内容|人员|方式|依据|意见|部门|机构|岗位|地点|材料|条件|说明)$/;
/** Days that a step takes: under a label, in brackets behind its name, or at the end of what is said of it. */
const FIGURE = '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十两半]{1,3})(?:个)?(?:工作日|日|天)|当[场日天]';
/** The limit of the step itself in a line of its own, not that of a correction or a notice within it. */
const OWN_LIMIT = new RegExp(`^(?:办理|审批|完成|承诺|本环节)?(?:时限|时间|期限)[:：]?(${FIGURE})`);
/** The name and the figure, and nothing else. */
const IN_BAR = new RegExp(`^[\\u4e00-\\u9fa5]{2,10}?(${FIGURE})$`);
const TAKES = [
  new RegExp(`(?:时限|时间|期限)[:：]?(${FIGURE})`),
  new RegExp(`^[^(（:：，,]{2,10}[(（](${FIGURE})[)）]`),
  new RegExp(`[:：，,；;](${FIGURE})内?[。；;]?$`),
];

/** Steps that are written down one after the other: 受理（1个工作日）, or a name over 办理时限：1个工作日. */
export function stepsInLines(blocks: readonly Block[]): ProcessStep[] {
  const steps: { name: string; texts: string[]; inBar: boolean }[] = [];
  for (const line of blocks.flatMap((block) => [...linesOf(block)])) {
    const name = nameIn(line);
    const told = name ? line.text.replace(new RegExp(`^\\s*${name}\\s*[:：]`), '') : line.text;
    const bar = name ? barText(line) : null;
    const before = told === line.text ? undefined : steps.find((s) => s.inBar && s.name === name);
    // 申请：… below a bar of steps tells of the one that stands there with its days alone.
    if (before) before.texts.push(told);
    else if (name)
      steps.push({ name: name.replace(/^(网上|窗口)(?=.)/, ''), texts: [bar ?? line.text], inBar: bar !== null });
    // Below a bar stands what is said of the step that is chosen now, whichever that is.
    else if (!steps.at(-1)?.inBar) steps.at(-1)?.texts.push(line.text);
  }
  // Two ways side by side, or steps within steps: who adds them up counts twice.
  if (steps.length < 2 || new Set(steps.map((s) => s.name)).size < steps.length) return [];
  return steps.map(({ name, texts }) => ({ name, days: daysIn(texts), detail: detailIn(name, texts) }));
}

/** A step as a bar of them shows it, its figure in a box of its own: 1 | 受理 | 1个工作日. Null where it is none. */
function barText({ segments }: Line): string | null {
  const [first, ...others] = segments.map((s) => fold(s.text)).filter((text) => text !== '');
  return /^\d{1,2}$/.test(first ?? '') && others.length > 0 && others.length <= 2 ? others.join(' ') : null;
}

/** What is said of a step beside its name and its days; null where that is less than a clause. */
function detailIn(name: string, texts: readonly string[]): string | null {
  const [first = '', ...others] = texts;
  const told = numbering(first)
    .rest.replace(name, '')
    .replace(/^(?:网上|窗口)?[\s:：，,、（(—-]+/, '');
  const text = [told, ...others]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  const plain = text.replace(new RegExp(`(?:办理|审批|完成)?(?:时限|时间|期限)|${FIGURE}`, 'g'), '');
  return plain.replace(/[^\u4e00-\u9fa5]/g, '').length >= 6 ? text : null;
}

function nameIn(line: Line): string | null {
  const { rest } = numbering(line.text);
  const first = line.segments.map((s) => fold(s.text)).filter((text) => /[\u4e00-\u9fa5]/.test(text))[0] ?? '';
  const lead = line.segments.length > 1 && STEP.test(first) ? first : rest;
  const name = /^[\u4e00-\u9fa5、与和]{2,10}(?=$|[(（:：，,。\s])/.exec(numbering(lead).rest)?.[0] ?? '';
  // 审查标准：… tells of a step; 领取结果（1个工作日） is one.
  const told = OF_A_STEP.test(name) && /^[:：]/.test(numbering(lead).rest.slice(name.length).trim());
  return STEP.test(name) && !told ? name : null;
}

/** Null where nothing is said, and where more than one figure is: who adds them up would guess. */
function daysIn(texts: readonly string[]): number | null {
  const plain = texts.map((text) => tight(half(numbering(text).rest)));
  const inBar = IN_BAR.exec(plain[0] ?? '')?.[1];
  if (inBar) return daysOf(inBar);
  const labelled = plain.flatMap((text) => OWN_LIMIT.exec(text)?.[1] ?? []);
  if (labelled.length === 1) return daysOf(labelled[0]!);
  const figures = plain.flatMap((text) => text.match(new RegExp(FIGURE, 'g')) ?? []);
  if (figures.length !== 1) return null;
  for (const text of plain)
    for (const pattern of TAKES) {
      const found = pattern.exec(text)?.[1];
      if (found) return daysOf(found);
    }
  return null;
}

const daysOf = (figure: string): number | null => (figure.startsWith('当') ? 0 : (parseDays(figure)?.days ?? null));
