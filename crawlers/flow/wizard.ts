import type { City } from '../../cities/city.ts';
import type { Tab } from '../browser/tab.ts';
import type { FlowStep } from '../facts.ts';
import { withTimeout } from '../perception/perceive.ts';
import type { Field, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { isText, stepKind } from './step-kind.ts';

export interface SeenStep {
  kind: FlowStep;
  title: string;
  url: string;
  evidence: string | null;
}

/** Pages of a wizard that are walked at the most. */
const MAX_STEPS = 12;
/** A countdown on a notice is waited for at the most this long, milliseconds. */
const COUNTDOWN_MS = 16_000;
/** What is typed into a form, so that whoever finds it knows what it is. */
const TEST_TEXT = '测试（自动化测评，请勿受理）';

const NEXT =
  /^(下\s*一\s*步|下一页|继续|继续申报|同意并继续|开始办理|开始申报|我已(阅读|知晓)(并同意)?|已阅读并同意|同意|确\s*定|进入办理|去填写|开始填写|立即办理|在线办理|我要申报|确认情形|确认选择)\s*([(（]?\d*s?秒?[)）]?)?$/;
/** A button that ends or keeps an application: never pressed, and its presence with nothing further means the last step. */
const ENDS = /提\s*交|暂\s*存|保\s*存|申报完成|确认申报|完成申请|支付|缴费/;

/**
 * Walks an open wizard up to the step before submitting: ticks consents, takes the plainest situation, answers what a
 * step cannot be left without with marked test words. Presses nothing that submits, saves, uploads or pays.
 */
export async function walkWizard(tab: Tab, city: City): Promise<SeenStep[]> {
  const steps: SeenStep[] = [];
  let view = await tab.view();
  for (let i = 0; i < MAX_STEPS; i++) {
    const kind = stepKind(view, city);
    if (kind === null) break;
    if (steps.at(-1)?.kind !== kind) {
      steps.push({ kind, title: titleOf(view), url: view.url, evidence: await tab.shot(`办理步骤：${titleOf(view)}`) });
    }
    if (kind === 'login' || kind === 'review') break;
    await answer(tab, view);
    view = await tab.look();
    const next = await nextButton(tab, view);
    if (!next) break;
    const before = view.signature;
    const effect = await tab.click(next);
    if (effect.kind === 'failed' || effect.kind === 'forbidden') break;
    view = await closeNotices(tab);
    if (view.signature === before && effect.kind === 'nothing') break;
  }
  return steps;
}

const titleOf = (view: PageView): string => view.headings.find((h) => h.level <= 3)?.text ?? view.title;

/** Consents and answers that a step cannot be left without. */
async function answer(tab: Tab, view: PageView): Promise<void> {
  const groups = new Set<string>();
  for (const f of view.fields) {
    if (
      !(f.visible || /radio|checkbox/.test(f.type)) ||
      f.region === 'header' ||
      f.region === 'nav' ||
      f.region === 'footer'
    )
      continue;
    if (f.type === 'radio') {
      const group = `${f.frame}|${f.name}`;
      if (groups.has(group)) continue;
      groups.add(group);
      await tick(tab, plainest(view.fields.filter((o) => o.type === 'radio' && `${o.frame}|${o.name}` === group)));
    } else if (f.type === 'checkbox') {
      if (/阅读|同意|知晓|承诺|了解/.test(`${f.label}${view.text.slice(0, 3000)}`) && !f.value.includes('checked'))
        await tick(tab, f);
    } else if (f.tag === 'select') {
      const option = f.options.find((o) => o.value && !/请选择|全部/.test(o.text));
      if (option && (!f.value || /请选择/.test(f.options.find((o) => o.value === f.value)?.text ?? '')))
        await tab.choose(f, option).catch(() => undefined);
    } else if (isText(f) && !f.value) {
      await tab.type(f, sample(f)).catch(() => undefined);
    }
  }
}

/** The situation with the least conditions: one that says 无, 否, 普通, 新办; else the first. */
function plainest(options: Field[]): Field {
  const plain = options.find((o) => /^(否|无|不|普通|一般|新办|首次|核发|标准)/.test(o.label));
  return plain ?? (options[0] as Field);
}

function sample(f: Field): string {
  const words = `${f.label}${f.placeholder}${f.name}`;
  if (/手机|电话|联系方式|phone|mobile|tel/i.test(words)) return '13800000000';
  if (/邮编/.test(words)) return '000000';
  if (/邮箱|email/i.test(words)) return 'test@example.com';
  if (/日期|时间|date/i.test(words)) return '2026-01-01';
  if (f.type === 'number' || /面积|数量|人数|金额/.test(words)) return '1';
  if (/信用代码/.test(words)) return '91000000TEST000000';
  return TEST_TEXT;
}

async function tick(tab: Tab, field: Field): Promise<void> {
  const el = await tab.element(field);
  await withTimeout(
    el?.evaluate((node) => {
      const input = node as HTMLInputElement;
      if (!input.checked) input.click();
    }) ?? Promise.resolve(),
    2_000,
  ).catch(() => undefined);
}

/** The button to the next step; waits for a countdown on it. Null where only buttons are left that submit or save. */
async function nextButton(tab: Tab, first: PageView): Promise<PageView['actions'][number] | null> {
  const until = performance.now() + COUNTDOWN_MS;
  let view = first;
  for (;;) {
    const buttons = view.actions.filter(
      (a) => a.visible && NEXT.test(a.text.trim()) && !ENDS.test(a.text) && a.region !== 'header' && a.region !== 'nav',
    );
    const ready = buttons.findLast((a) => !a.disabled && !/\d+\s*(s|秒)|[(（]\d+[)）]/.test(a.text));
    if (ready) return ready;
    const waiting = buttons.length > 0 || /\d+\s*秒后?/.test(view.text);
    if (!waiting || performance.now() > until) return null;
    await new Promise((r) => setTimeout(r, 500));
    view = await tab.look();
  }
}
