import { reasonWords } from '../checks/wording.ts';
import { type FactId, type FactOf, FLOW_STEPS } from '../crawlers/facts.ts';
import type { HintUse, Place, WayStep } from '../crawlers/hall.ts';
import { factWords } from '../reports/words/values.ts';
import type { CityResult } from '../storage/result.ts';

const DEEDS: Record<WayStep['deed'], string> = {
  open: '打开',
  click: '点击',
  hover: '把鼠标移到',
  type: '输入',
  select: '在下拉框中选',
  send: '按回车发起搜索',
  roll: '向下滚动',
  answer: '按最简单的情形回答',
};
/** What is done to the page as a whole names nothing on it. */
const WHOLE = new Set<WayStep['deed']>(['send', 'roll', 'answer']);
const FLOW: Record<(typeof FLOW_STEPS)[number], string> = {
  portal: '门户',
  region: '选区划',
  item: '事项',
  guide: '办事指南',
  apply: '进入在线办理',
  login: '登录页',
  situation: '选情形',
  form: '填表单',
  materials: '交材料',
  delivery: '选送达方式',
  review: '提交之前的确认（到此为止，不提交）',
};
const HINTS: Record<HintUse['step'], string> = {
  region: '区划',
  search: '搜索',
  item: '事项',
  guide: '办事指南',
  apply: '在线办理',
  assistant: '智能客服',
  complaint: '投诉',
  rating: '评价',
};
/**
 * The way of an audit as another person can follow it: to the district's hall, on to the guide, and through the apply entry,
 * one numbered step after the other. `fileOf` names the file of a piece of evidence.
 */
export function pathText(result: CityResult, fileOf: (sha: string | null | undefined) => string): string[] {
  const { hall, guide, hints = [] } = result.path;
  const lines: string[] = [];
  let count = 0;
  const steps = (of: readonly WayStep[]) => {
    for (const step of of) lines.push(...stepLines(++count, step, fileOf));
  };
  const arrived = (place: Place) => {
    lines.push(`  到达：${place.title || '（无标题）'}`, `      网址：${place.url}`);
    if (place.arrival) lines.push(`      截图：${fileOf(place.arrival)}`);
  };

  lines.push('', `一、到区县网厅：${hallHead(result)}`);
  if (hall) {
    steps(hall.steps);
    arrived(hall);
  }

  lines.push('', `二、到办事指南：${guideHead(result)}`);
  if (guide) {
    const known = hall && beginsWith(guide.steps, hall.steps) ? hall.steps.length : 0;
    if (known === 0) count = 0;
    steps(guide.steps.slice(known));
    arrived(guide);
  }

  lines.push('', `三、到在线办理：${said(result, 'apply.entry', '没有走到')}`);
  for (const step of result.facts['flow.steps']?.value ?? []) {
    if (FLOW_STEPS.indexOf(step.kind) < FLOW_STEPS.indexOf('apply')) continue;
    lines.push(`${number(++count)}${FLOW[step.kind]}${step.title ? `：${step.title}` : ''}`, `      网址：${step.url}`);
    if (step.evidence) lines.push(`      截图：${fileOf(step.evidence)}`);
  }

  if (hints.length > 0) lines.push('', '城市文件里的提示');
  for (const { step, why } of hints) lines.push(`  ${HINTS[step]}：${why}`);
  return lines;
}

function stepLines(at: number, step: WayStep, fileOf: (sha: string) => string): string[] {
  const what =
    step.deed === 'open' ? step.url : step.text ? `“${step.text}”` : WHOLE.has(step.deed) ? '' : '（图标，无文字）';
  const lines = [
    `${number(at)}${DEEDS[step.deed]}${step.deed === 'open' ? ' ' : ''}${what}${step.counts ? '　［计一次点击］' : ''}`,
  ];
  if (step.why) lines.push(`      理由：${step.why}`);
  if (step.deed === 'open' && step.text) lines.push(`      页面：${step.text}`);
  if (step.deed !== 'open') lines.push(`      网址：${step.url}`);
  if (step.evidence) lines.push(`      截图：${fileOf(step.evidence)}（红框处）`);
  return lines;
}

const number = (n: number): string => `${String(n).padStart(3)}. `;

function hallHead(result: CityResult): string {
  const from = factWords(result.facts, 'entry.level');
  const clicks = result.facts['entry.clicks']?.value;
  if (!result.path.hall) return said(result, 'entry.level', '没有走到');
  if (from === null) return said(result, 'entry.level', '走到了');
  return `从${from}出发${typeof clicks === 'number' ? `，${clicks} 次点击` : ''}`;
}

function guideHead(result: CityResult): string {
  if (!result.path.guide) return said(result, 'item.found', '没有走到');
  const name = result.facts['item.name']?.value;
  const via = factWords(result.facts, 'item.via');
  const clicks = result.facts['item.clicks']?.value;
  return [name && `“${name}”`, via && `经${via}`, typeof clicks === 'number' && `从省级门户起共 ${clicks} 次点击`]
    .filter(Boolean)
    .join('，');
}

/** What a fact says in words, or why it could not be seen. */
function said(result: CityResult, id: FactId, otherwise: string): string {
  const fact = result.facts[id] as FactOf<FactId> | undefined;
  if (!fact) return `${otherwise}（没有测这一步）`;
  const words = factWords(result.facts, id);
  const note = fact.note ? `（${fact.note}）` : '';
  if (words !== null) return id === 'item.found' ? `${otherwise}：网厅没有所需事项${note}` : `${words}${note}`;
  if (fact.state === 'not-applicable') return `不适用${note}`;
  return `${otherwise}，未能测得：${fact.note ?? reasonWords(fact.reason)}`;
}

function beginsWith(all: readonly WayStep[], head: readonly WayStep[]): boolean {
  return head.every((step, i) => {
    const other = all[i];
    return other?.deed === step.deed && other.text === step.text && other.url === step.url;
  });
}
