import type { Tab } from '../browser/tab.ts';
import type { FactValue, Reason } from '../facts.ts';
import {
  ASSISTANT,
  GREETS,
  NICKNAME,
  NOT_NICKNAME,
  PERSON_SAYS,
  PLACE_NICKNAME,
  ROBOT_SAYS,
} from '../language/interaction.ts';
import type { ContentNode, PageView } from '../perception/view.ts';
import { type Candidate, candidatesOf, placesOf } from './candidates.ts';
import { type ChatBox, chatBoxOf } from './chat-box.ts';
import { ask, captchaShown, type Exchange, findChatBox } from './conversation.ts';
import { type HumanFound, humanInChat } from './human.ts';
import { type Landing, newWords, openEntry } from './opening.ts';
import type { Reply } from './reply.ts';
import { type LinksVerdict, openReplyLinks } from './reply-links.ts';
import type { PlaceKind, Survey } from './survey.ts';

/** Entries that are opened at the most. One assistant is asked: each question is sent once (CONTRACT.md §6). */
const MAX_OPENED = 4;

/** Words of a frame that holds a chat and little else. */
const GREETING = 500;

export interface AssistantFound {
  value: FactValue<'interaction.assistant'> | null;
  reason: Reason | null;
  note: string;
  evidence: string[];
  /** Kinds of pages on which an entry was seen. */
  at: PlaceKind[];
  /** The chat as it stood, for what it says of people behind it; null where none was seen. */
  chats: ChatSeen[];
}

/** A chat that was open before the eyes. */
export interface ChatSeen {
  /** What was new on the page when it opened, and what it answered. */
  view: PageView;
  /** The page without the chat. */
  before: PageView | null;
  /** What the entry to a person inside led to, where it was pressed. */
  human: HumanFound | null;
}

type Asked = { exchanges: Exchange[]; links: LinksVerdict; evidence: string[] };

/** Finds the automatic assistant, asks it the scenario's three questions and opens the links of its answers. */
export async function observeAssistant(survey: Survey): Promise<AssistantFound> {
  const { pages } = survey;
  const candidates = candidatesOf('assistant', pages);
  const found: AssistantFound = {
    value: null,
    reason: null,
    note: '',
    evidence: [],
    at: placesOf('assistant', pages, (text) => robotName(text)),
    chats: [],
  };
  // A chat that stands on a page by itself needs no entry.
  const standing = pages.find((p) => p.view && chatBoxOf(p.view) && robotic(null, p.view));
  const outcomes: Outcome[] = [];
  /** Sites whose assistant was asked: each question goes to one of them once (CONTRACT.md §6). */
  const origins = new Set<string>();
  let opened = 0;
  // Or it stands there and wants to know first who asks.
  const greeting = standing ? undefined : pages.find((p) => p.view && robotStands(p.view));
  if (greeting) {
    if (!found.at.includes(greeting.place)) found.at.push(greeting.place);
    const view = await survey.go(greeting);
    const box = view ? await findChatBox(survey.tab, survey.hall) : null;
    const open = await survey.tab.view();
    survey.left();
    if (box) {
      origins.add(originOf(open, box));
      const outcome = await converse(survey, survey.tab, { view: open, before: null, human: null }, found.chats);
      outcomes.push({ ...outcome, asked: wasSent(outcome) });
    } else outcomes.push({ reason: 'not-found-by-walker', note: '页面上的智能客服没有见到输入框' });
  }
  if (standing) {
    if (!found.at.includes(standing.place)) found.at.push(standing.place);
    const view = await survey.go(standing);
    if (view) {
      const box = chatBoxOf(view);
      if (box) origins.add(originOf(view, box));
      const chat = { view, before: null, human: null };
      const outcome = await converse(survey, survey.tab, chat, found.chats);
      outcomes.push({ ...outcome, asked: wasSent(outcome) });
      survey.left();
    }
  }
  for (const candidate of candidates) {
    const best = bestOf(outcomes);
    if ((best?.value && best.value !== 'no-answer') || outcomes.some((o) => o.asked) || opened >= MAX_OPENED) break;
    if (!survey.room()) {
      outcomes.push({ reason: 'budget', note: '页面访问次数用完，未打开全部智能客服入口' });
      break;
    }
    opened++;
    survey.web.progress(`打开智能客服入口“${candidate.text.slice(0, 12)}”`);
    const landing = await openEntry(survey, candidate);
    const outcome = await observeLanding(survey, candidate, landing, found.chats, origins);
    if (outcome.asked) {
      for (const place of candidate.at) if (!found.at.includes(place)) found.at.push(place);
    }
    outcomes.push(outcome);
    if (landing.tab === survey.tab) survey.left();
  }
  const best = bestOf(outcomes);
  return { ...found, ...(best ?? {}), evidence: outcomes.flatMap((o) => o.evidence ?? []) };
}

type Outcome = Partial<AssistantFound> & { asked?: boolean };

async function observeLanding(
  survey: Survey,
  candidate: Candidate,
  landing: Landing,
  chats: ChatSeen[],
  origins: Set<string>,
): Promise<Outcome> {
  const { evidence, note } = landing;
  if (landing.dead || landing.nothing) return { value: 'no-answer', note: note || '智能客服入口打不开', evidence };
  if (!landing.view || landing.reason) return { reason: landing.reason ?? 'not-found-by-walker', note, evidence };
  const before = candidate.page.view;
  const box = await findChatBox(landing.tab, survey.hall);
  const view = await landing.tab.view();
  if (captchaShown(view) && !(before && captchaShown(before)))
    return { reason: 'captcha', note: '智能客服要求验证码', evidence };
  const chat: ChatSeen = { view, before: landing.tab === survey.tab ? before : null, human: null };
  if (box && robotic(candidate, view)) {
    const origin = originOf(view, box);
    if (origins.has(origin)) return { note: '同一站点的智能客服已经问过', evidence };
    origins.add(origin);
    const outcome = await converse(survey, landing.tab, chat, chats);
    return { ...outcome, asked: wasSent(outcome), evidence: [...evidence, ...(outcome.evidence ?? [])] };
  }
  chats.push(chat);
  // 在线咨询 and the like: a form or a page of words, and no assistant.
  const speaks = view.text.length < 1_500 && ROBOT_SAYS.test(`${view.title}\n${newWords(chat.before, view)}`);
  if (!box && !robotName(candidate.text) && !speaks) return { note: `“${candidate.text}”不是对话窗口`, evidence };
  if (!box) return { reason: 'not-found-by-walker', note: `“${candidate.text}”打开后没有见到输入框`, evidence };
  return { note: `“${candidate.text}”可能由人工应答，未提问`, reason: null, evidence };
}

/** Whether a question left the browser: where it was not typed or our guard kept it, another assistant may be asked. */
const wasSent = ({ reason }: Outcome): boolean => reason !== 'own-fault' && reason !== 'not-found-by-walker';

const robotName = (text: string): boolean => {
  const compact = text.replace(/\s+/g, '');
  return (
    ASSISTANT.test(text) || NICKNAME.test(compact) || (PLACE_NICKNAME.test(compact) && !NOT_NICKNAME.test(compact))
  );
};

/** A frame in sight in which a robot greets, and no line to write in yet. */
function robotStands(view: PageView): boolean {
  const frames: string[] = [];
  const visit = (n: ContentNode, within: boolean): string => {
    if (n.hidden) return '';
    const text = `${n.text ?? ''}${n.children.map((c) => visit(c, within || n.tag === '#document')).join(' ')}`;
    if (within && n.tag === '#document') frames.push(text);
    return text;
  };
  visit(view.content, false);
  return frames.some((text) => text.length < GREETING && ROBOT_SAYS.test(text) && GREETS.test(text));
}

function originOf(view: PageView, { field }: ChatBox): string {
  const url = view.frames[field.frame]?.url ?? view.url;
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** Whether a chat is answered by a machine, by the words of its entry or its own; in doubt nothing is sent. */
function robotic(candidate: Candidate | null, view: PageView): boolean {
  const box = chatBoxOf(view);
  if (!box || PERSON_SAYS.test(view.text)) return false;
  if (candidate && robotName(candidate.text)) return true;
  // On a page with other things its own words must stand near: in its layer, or on a page of its own.
  const alone = view.text.length < 1_500 || box.field.frame > 0;
  const own = `${view.title}\n${box.field.placeholder}\n${view.overlay?.text ?? ''}\n${alone ? view.text : ''}`;
  return ROBOT_SAYS.test(own);
}

async function converse(survey: Survey, tab: Tab, chat: ChatSeen, chats: ChatSeen[]): Promise<Outcome> {
  const { web, hall } = survey;
  web.setPhase('assistant');
  try {
    const asked = await askAll(survey, tab, chat);
    const now = { ...chat, view: await tab.look() };
    chats.push({ ...now, human: await humanInChat(survey, tab, now) });
    return verdictOf(asked);
  } finally {
    web.setPhase('load');
  }

  async function askAll(s: Survey, t: Tab, c: ChatSeen): Promise<Asked> {
    const exchanges: Exchange[] = [];
    const replies: { reply: Reply; view: PageView }[] = [];
    const evidence: string[] = [];
    for (const question of hall.scenario.questions) {
      const box = chatBoxOf(await t.view()) ?? chatBoxOf(c.view);
      if (!box) break;
      web.progress(`向智能客服提问：${question}`);
      const exchange = await ask(t, web, hall, box, question);
      exchanges.push(exchange);
      replies.push({ reply: exchange.reply, view: await t.view() });
      const shot = await t.shot(`智能客服对“${question}”的答复`);
      if (shot) evidence.push(shot);
      if (exchange.outcome === 'captcha' || exchange.outcome === 'login' || exchange.outcome === 'stopped') break;
    }
    // Pressing what stands in an answer must not ask anything more.
    web.setPhase('load');
    const links = await openReplyLinks(s, t, replies);
    return { exchanges, links, evidence: [...evidence, ...links.evidence] };
  }
}

/** CONTRACT.md §6: one reply that leads to a page about the item makes it work; dead links come before words. */
function verdictOf({ exchanges, links, evidence }: Asked): Outcome {
  const has = (outcome: Exchange['outcome']): boolean => exchanges.some((e) => e.outcome === outcome);
  if (links.works) return { value: 'works', note: '答复中的链接打开了目标事项的页面', evidence };
  const gate = has('captcha') ? 'captcha' : has('login') ? 'login-required' : null;
  if (gate) return { reason: gate, note: gate === 'captcha' ? '提问须输入验证码' : '提问须先登录', evidence };
  const dead = links.dead[0];
  if (dead) return { value: 'dead-link', note: `答复中的“${dead.text.slice(0, 30)}”打不开：${dead.why}`, evidence };
  const unseen = links.unseen[0];
  if (unseen) return { reason: unseen, note: '答复中的链接不能观察', evidence };
  if (has('answered'))
    return {
      value: 'text-only',
      note: links.count > 0 ? '答复中没有打开目标事项页面的链接' : '答复只有文字，没有链接',
      evidence,
    };
  if (has('stopped')) return { reason: 'own-fault', note: stoppedNote(exchanges), evidence };
  if (exchanges.length === 0 || exchanges.every((e) => e.outcome === 'not-sent'))
    return { reason: 'not-found-by-walker', note: '问题没有能够发出', evidence };
  return { value: 'no-answer', note: has('failed') ? '智能客服提示服务异常' : '三个问题均无答复', evidence };
}

const stoppedNote = (exchanges: Exchange[]): string =>
  exchanges.some((e) => e.rule === 'websocket')
    ? '客服只用 WebSocket 通信，本程序不使用'
    : `为不向人工发送或提交任何内容，提问的请求被本程序拦下（${exchanges.find((e) => e.rule)?.rule ?? ''}）`;

/** What was seen outweighs what was not; the kinder of two seen things stands. */
function bestOf(outcomes: Outcome[]): Outcome | null {
  const order = ['works', 'dead-link', 'text-only'] as const;
  for (const value of order) {
    const hit = outcomes.find((o) => o.value === value);
    if (hit) return hit;
  }
  const silent = outcomes.find((o) => o.value === 'no-answer');
  const gated = outcomes.find((o) => o.reason && o.reason !== 'not-found-by-walker');
  // A page without a line to write in is no other assistant beside one that was asked.
  if (silent?.asked && !gated) return silent;
  return gated ?? outcomes.find((o) => o.reason) ?? silent ?? null;
}
