import { CHAT_ADDRESS, ROBOT_SAYS } from '../language/interaction.ts';
import type { PageView } from '../perception/view.ts';
import type { AssistantFound, ChatSeen, Outcome } from './assistant-found.ts';
import { type Candidate, candidatesOf, placesOf } from './candidates.ts';
import { type ChatBox, chatBoxOf } from './chat-box.ts';
import { captchaShown, findChatBox } from './conversation.ts';
import { type Landing, newWords, openEntry } from './opening.ts';
import { askQuestions } from './questions.ts';
import { robotic, robotName, robotStands } from './robot.ts';
import type { Survey } from './survey.ts';

/** Entries that are opened at the most. One assistant is asked: each question is sent once (CONTRACT.md §6). */
const MAX_OPENED = 4;

/** Finds the automatic assistant, asks it the scenario's three questions and opens the links of its answers. */
export async function observeAssistant(survey: Survey): Promise<AssistantFound> {
  const { pages } = survey;
  const candidates = [...candidatesOf('assistant', pages), ...survey.robots];
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
      const outcome = await askQuestions(survey, survey.tab, { view: open, before: null, human: null }, found.chats);
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
      const outcome = await askQuestions(survey, survey.tab, chat, found.chats);
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
      const twins = candidates.filter((other) => sameEntry(other, candidate));
      for (const place of twins.flatMap(({ at }) => at)) if (!found.at.includes(place)) found.at.push(place);
    }
    outcomes.push(outcome);
    if (landing.tab === survey.tab) survey.left();
  }
  const best = bestOf(outcomes);
  return { ...found, ...(best ?? {}), evidence: outcomes.flatMap((o) => o.evidence ?? []) };
}

/** The same words that do the same, but for the number of the region that each page puts in. */
function sameEntry(a: Candidate, b: Candidate): boolean {
  const deed = ({ action: { via, script, address } }: Candidate) => `${via}|${script}|${address}`.replace(/\d+/g, '#');
  return a.text === b.text && deed(a) === deed(b);
}

async function observeLanding(
  survey: Survey,
  candidate: Candidate,
  landing: Landing,
  chats: ChatSeen[],
  origins: Set<string>,
): Promise<Outcome> {
  const { evidence, note } = landing;
  // 在线咨询 that leads nowhere: whether a machine would have answered there nobody can tell.
  if (
    (landing.dead || landing.nothing) &&
    !robotName(candidate.text) &&
    !CHAT_ADDRESS.test(candidate.action.address ?? '')
  )
    return { reason: 'load-failed', note: `“${candidate.text.slice(0, 12)}”打不开，不知是否智能客服`, evidence };
  // The head of a window that is still closed: what opens it is another thing, which was not found.
  if (landing.nothing && !candidate.action.visible)
    return { reason: 'not-found-by-walker', note: `“${candidate.text.slice(0, 12)}”的窗口未能打开`, evidence };
  if (landing.dead || landing.nothing) return { value: 'no-answer', note: note || '智能客服入口打不开', evidence };
  if (!landing.view || landing.reason) return { reason: landing.reason ?? 'not-found-by-walker', note, evidence };
  const before = candidate.page.view;
  const box = await findChatBox(landing.tab, survey.hall);
  const view = await landing.tab.view();
  if (captchaShown(view) && !(before && captchaShown(before)))
    return { reason: 'captcha', note: '智能客服要求验证码', evidence };
  const chat: ChatSeen = { view, before: landing.tab === survey.tab ? before : null, human: null };
  if (box && (robotic(candidate, view, landing.fresh) || survey.robots.includes(candidate))) {
    const origin = originOf(view, box);
    if (origins.has(origin)) return { note: '同一站点的智能客服已经问过', evidence };
    origins.add(origin);
    const outcome = await askQuestions(survey, landing.tab, chat, chats);
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

function originOf(view: PageView, { field }: ChatBox): string {
  const url = view.frames[field.frame]?.url ?? view.url;
  return URL.canParse(url) ? new URL(url).origin : url;
}

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
