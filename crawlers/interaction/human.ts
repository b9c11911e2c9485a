import type { Route } from 'playwright';
import { inTime } from '../browser/in-time.ts';
import type { Tab } from '../browser/tab.ts';
import type { FactValue, Reason } from '../facts.ts';
import { asksToSignIn } from '../flow/login-page.ts';
import { HOURS, HUMAN, NOT_HUMAN, NOT_OPEN, OUTSIDE_HOURS, QUEUE, TELEPHONE } from '../language/interaction.ts';
import { fold } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import type { ChatSeen } from './assistant.ts';
import { type Candidate, candidatesOf, scoreOf } from './candidates.ts';
import { chatBoxOf } from './chat-box.ts';
import { judge, type Landing, newWords, openEntry, said } from './opening.ts';
import type { Survey } from './survey.ts';

/** Entries that are opened at the most. */
const MAX_OPENED = 3;
/** Presses of an entry before it is said to lead nowhere. */
const PRESSES = 2;
/** Lines around an entry in which its hours may stand. */
const LINES_AROUND = 2;

export interface HumanFound {
  /** Null where nothing was found, or it could not be observed (`reason`). */
  value: FactValue<'interaction.humanGuide'> | null;
  reason: Reason | null;
  note: string;
  evidence: string[];
  /** An entry was seen, whatever stands behind it. */
  seen: boolean;
}

/**
 * Looks for a person who guides online. Entries are opened as far as they say their hours, a queue or a sign-in; no message
 * is ever sent to a person: while one is pressed, everything but opening a page is held back.
 */
export async function observeHuman(survey: Survey, chats: ChatSeen[]): Promise<HumanFound> {
  const outcomes: HumanFound[] = [];
  for (const page of survey.pages) {
    const words = page.view ? statedHours(page.view) : null;
    if (words) outcomes.push(usable(`${page.name}写明“${words}”`, page.evidence));
  }
  for (const chat of chats) outcomes.push(...inChat(chat));
  if (!outcomes.some((o) => o.value === 'usable')) {
    for (const candidate of candidatesOf('human', survey.pages)
      .filter((c) => c.action.visible)
      .slice(0, MAX_OPENED)) {
      if (!survey.room()) break;
      survey.web.progress(`查看人工导办入口“${candidate.text.slice(0, 12)}”`);
      outcomes.push(await tryEntry(survey, candidate));
      if (outcomes.at(-1)?.value === 'usable') break;
    }
  }
  return bestOf(outcomes);
}

const usable = (note: string, evidence: string[]): HumanFound => ({
  value: 'usable',
  reason: null,
  note,
  evidence,
  seen: true,
});

/** A line that offers a person online and tells the hours; a telephone's hours are another matter. */
export function statedHours(view: Pick<PageView, 'text'>): string | null {
  const lines = view.text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.length > 160 || !HUMAN.test(line) || NOT_HUMAN.test(line)) continue;
    const around = lines.slice(i, i + LINES_AROUND).join(' ');
    const part = HOURS.test(line) ? line : HOURS.test(around) && /时间/.test(around) ? around : null;
    if (part && !TELEPHONE.test(part)) return fold(part).slice(0, 60);
  }
  return null;
}

/** What an open chat says of people behind it, without pressing anything. */
function inChat(chat: ChatSeen): HumanFound[] {
  if (chat.human) return [chat.human];
  const text = newWords(chat.before, chat.view);
  const hours = statedHours({ text });
  if (hours) return [usable(`智能客服窗口写明“${hours}”`, [])];
  if (!entryIn(chat) && !/转(接)?人工|人工(客服|服务)/.test(text)) return [];
  if (OUTSIDE_HOURS.test(text)) return [unseen('outside-hours', '客服窗口提示当前非人工服务时间')];
  return [unseen('not-measured', '客服窗口提到人工服务；为不打扰人工坐席未转接，窗口未写明服务时间')];
}

function entryIn(chat: ChatSeen): Action | undefined {
  const old = new Set(chat.before?.actions.filter((a) => a.visible).map((a) => a.text) ?? []);
  return chat.view.actions.find((a) => a.visible && !old.has(a.text) && scoreOf('human', a) > 0);
}

/**
 * Presses the entry to a person inside an open chat, with everything held back that could be a message; null where the chat
 * says enough without it, or has no such entry.
 */
export async function humanInChat(survey: Survey, tab: Tab, chat: ChatSeen): Promise<HumanFound | null> {
  const entry = entryIn(chat);
  const text = newWords(chat.before, chat.view);
  if (!entry || statedHours({ text }) || OUTSIDE_HOURS.test(text)) return null;
  let result: Pressed | null = null;
  for (let attempt = 1; attempt <= PRESSES; attempt++) {
    const before = await tab.look();
    const target = findTarget(before, keyOf(chat.view, entry));
    if (!target || !('role' in target)) break;
    result = await pressHeld(survey, tab, before, target);
    if (!result.landing.nothing || result.held > 0) break;
  }
  return result ? judgePressed(result, entry.text) : null;
}

const unseen = (reason: Reason, note: string, evidence: string[] = []): HumanFound => ({
  value: null,
  reason,
  note,
  evidence,
  seen: true,
});

async function tryEntry(survey: Survey, candidate: Candidate): Promise<HumanFound> {
  const { action } = candidate;
  const opens = action.via === 'href' && action.script === '';
  const pressed = opens
    ? { landing: await openEntry(survey, candidate), held: 0 }
    : await pressTwice(survey, candidate);
  return judgePressed(pressed, candidate.text);
}

/** What an entry led to, and how many requests of the page were held back when it was pressed. */
interface Pressed {
  landing: Landing;
  held: number;
}

function judgePressed({ landing, held }: Pressed, name: string): HumanFound {
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
      ? HOURS.exec(text)?.[0]
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

const onlyTelephone = (text: string): boolean =>
  TELEPHONE.test(text) && !/在线|对话|会话|排队|人工客服|导办|帮办/.test(text);

/** Presses an entry on its page; twice where nothing came of it. */
async function pressTwice(survey: Survey, candidate: Candidate): Promise<Pressed> {
  let result: Pressed | null = null;
  for (let attempt = 1; attempt <= PRESSES; attempt++) {
    const before = await survey.go(candidate.page);
    const target = before ? findTarget(before, keyOf(candidate.page.view ?? before, candidate.action)) : null;
    if (!before || !target || !('role' in target)) {
      result ??= {
        landing: {
          ...noLanding(survey.tab),
          reason: 'not-found-by-walker',
          note: `再次访问时没有见到“${candidate.text}”`,
        },
        held: 0,
      };
      break;
    }
    result = await pressHeld(survey, survey.tab, before, target);
    survey.left();
    if (!result.landing.nothing || result.held > 0 || !survey.room()) break;
  }
  return result as Pressed;
}

const noLanding = (tab: Tab): Landing => ({
  tab,
  view: null,
  fresh: '',
  reason: null,
  dead: null,
  nothing: false,
  evidence: [],
  note: '',
});

async function pressHeld(survey: Survey, tab: Tab, before: PageView, target: Action): Promise<Pressed> {
  const stopped = survey.web.stopped.length;
  const { effect, held } = await holdingBack(tab, () => tab.click(target));
  if (effect.kind === 'failed' || effect.kind === 'forbidden' || effect.kind === 'download')
    return { landing: { ...noLanding(tab), reason: 'not-measured', note: `“${target.text}”未能点击` }, held };
  const landing = await judge(survey, tab, before, said(effect), target, effect.kind === 'nothing');
  if (asksToSignIn(said(effect))) landing.reason = 'login-required';
  return { landing, held: held + survey.web.stopped.length - stopped };
}

/** Lets a page do only what opens pages: its own requests for data, in which a message could be, do not leave. */
async function holdingBack<T>(tab: Tab, deed: () => Promise<T>): Promise<{ effect: T; held: number }> {
  const page = tab.page();
  let held = 0;
  const hold = async (route: Route): Promise<void> => {
    const type = route.request().resourceType();
    if (
      type === 'xhr' ||
      type === 'fetch' ||
      type === 'ping' ||
      type === 'eventsource' ||
      route.request().method() !== 'GET'
    ) {
      held++;
      return route.abort('blockedbyclient').catch(() => undefined);
    }
    return route.fallback().catch(() => undefined);
  };
  await inTime(page, page.route('**/*', hold));
  try {
    return { effect: await deed(), held };
  } finally {
    await inTime(page, page.unroute('**/*', hold)).catch(() => undefined);
  }
}

function bestOf(outcomes: HumanFound[]): HumanFound {
  const none: HumanFound = { value: null, reason: null, note: '', evidence: [], seen: false };
  const best =
    outcomes.find((o) => o.value === 'usable') ??
    // A moment's or a gate's reason says more than that we held back.
    outcomes.find((o) => o.reason && o.reason !== 'not-measured' && o.reason !== 'not-found-by-walker') ??
    outcomes.find((o) => o.reason) ??
    outcomes.find((o) => o.value === 'entry-only');
  return best ?? none;
}
