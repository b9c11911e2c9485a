import type { FactValue, Reason } from '../facts.ts';
import { HOURS, NOT_OPEN, ONLINE_PERSON, OUTSIDE_HOURS, QUEUE, TELEPHONE } from '../language/interaction.ts';
import { fold } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import { chatBoxOf } from './chat-box.ts';
import { statedHours } from './hours.ts';
import type { Pressed } from './press-held.ts';

/** The person who guides online, as far as one was found. */
export interface HumanFound {
  /** Null where nothing was found, or it could not be observed (`reason`). */
  value: FactValue<'interaction.humanGuide'> | null;
  reason: Reason | null;
  note: string;
  evidence: string[];
  /** An entry was seen, whatever stands behind it. */
  seen: boolean;
}

/** Somebody can be reached without a session, or the hours are told. */
export const usable = (note: string, evidence: string[]): HumanFound => ({
  value: 'usable',
  reason: null,
  note,
  evidence,
  seen: true,
});

/** An entry was seen, and why nothing more is known. */
export const unseen = (reason: Reason, note: string, evidence: string[] = []): HumanFound => ({
  value: null,
  reason,
  note,
  evidence,
  seen: true,
});

/** What an entry that was pressed says of the person behind it. */
export function judgePressed({ landing, held }: Pressed, name: string): HumanFound {
  const { note, evidence, reason } = landing;
  const entryOnly = (why: string): HumanFound => ({
    value: 'entry-only',
    reason: null,
    note: why,
    evidence,
    seen: true,
  });
  if (reason) return unseen(reason, note, evidence);
  if (landing.dead) return entryOnly(note);
  const view = landing.view as PageView;
  const text = landing.fresh || (landing.nothing ? '' : view.text);
  const spoken =
    HOURS.test(text) && /(服务|工作|在线|接待|在岗|值班|值守|坐班|受理|办公)(时间|时段)/.test(text)
      ? fold(text.split('\n').find((line) => HOURS.test(line)) ?? HOURS.exec(text)?.[0] ?? '').slice(0, 60)
      : null;
  const hours = statedHours({ text }) ?? spoken;
  if (OUTSIDE_HOURS.test(text)) return unseen('outside-hours', '入口提示当前非人工服务时间', evidence);
  if (hours && !onlyTelephone(text)) return usable(`入口写明服务时间“${hours}”`, evidence);
  if (QUEUE.test(text) && held === 0) return usable('未登录即可进入人工服务的排队', evidence);
  if (NOT_OPEN.test(text) && text.length < 400) return entryOnly('入口提示尚未开通');
  if (held > 0) return unseen('not-measured', '再进一步会向人工坐席发起会话，未继续', evidence);
  if (landing.nothing) return entryOnly(note);
  if (chatBoxOf(view) && !/智能|机器人/.test(text)) return usable('未登录即可进入人工服务的对话', evidence);
  return unseen('not-found-by-walker', `“${name}”打开后不能判断是否有人工服务`, evidence);
}

const onlyTelephone = (text: string): boolean => TELEPHONE.test(text) && !ONLINE_PERSON.test(text);

/** The best that was seen; else the best reason why it was not. */
export function bestOf(outcomes: HumanFound[]): HumanFound {
  const none: HumanFound = { value: null, reason: null, note: '', evidence: [], seen: false };
  const best =
    outcomes.find((o) => o.value === 'usable') ??
    // A moment's or a gate's reason says more than that we held back.
    outcomes.find((o) => o.reason && o.reason !== 'not-measured' && o.reason !== 'not-found-by-walker') ??
    outcomes.find((o) => o.reason) ??
    outcomes.find((o) => o.value === 'entry-only');
  return best ?? none;
}
