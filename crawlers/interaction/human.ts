import type { Tab } from '../browser/tab.ts';
import { OUTSIDE_HOURS } from '../language/interaction.ts';
import type { Action } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import type { ChatSeen } from './assistant-found.ts';
import { type Candidate, candidatesOf, scoreOf } from './candidates.ts';
import { statedHours } from './hours.ts';
import { throughHubs, UNSEEN_HUB } from './hubs.ts';
import { bestOf, type HumanFound, judgePressed, unseen, usable } from './human-found.ts';
import { newWords, openEntry } from './opening.ts';
import { noLanding, type Pressed, pressHeld } from './press-held.ts';
import type { Survey } from './survey.ts';

/** Entries that are opened at the most. */
const MAX_OPENED = 3;
/** Parts of a page whose entries unfold. */
const MENUS: ReadonlySet<Action['region']> = new Set(['header', 'nav', 'aside']);
/** 人工服务请在工作日9:00-17:00拨打…: a person, but none online. */
const BY_TELEPHONE = /人工(客服|服务)[^，。；;\n]{0,24}(电话|热线|拨打|致电)/g;
/** Presses of an entry before it is said to lead nowhere. */
const PRESSES = 2;

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
    const found = candidatesOf('human', survey.pages);
    const entries = found.filter((c) => c.action.visible);
    if (entries.length === 0 && outcomes.length === 0) {
      const { candidates, unseen: closed } = await throughHubs(survey, 'human');
      entries.push(...candidates.filter((c) => c.action.visible));
      if (entries.length === 0 && closed) outcomes.push({ ...unseen(closed, UNSEEN_HUB), seen: false });
    }
    // In a menu that is folded it stands all the same; elsewhere what is hidden waits for a chat that is not open.
    if (entries.length === 0 && outcomes.length === 0)
      entries.push(...found.filter((c) => !c.action.visible && MENUS.has(c.action.region)));
    for (const candidate of entries.slice(0, MAX_OPENED)) {
      if (!survey.room()) {
        outcomes.push(unseen('budget', '页面访问次数用完'));
        break;
      }
      survey.web.progress(`查看人工导办入口“${candidate.text.slice(0, 12)}”`);
      outcomes.push(await tryEntry(survey, candidate));
      if (outcomes.at(-1)?.value === 'usable') break;
    }
  }
  return bestOf(outcomes);
}

/** What an open chat says of people behind it, without pressing anything. */
function inChat(chat: ChatSeen): HumanFound[] {
  if (chat.human) return [chat.human];
  const text = newWords(chat.before, chat.view);
  const hours = statedHours({ text });
  if (hours) return [usable(`智能客服窗口写明“${hours}”`, [])];
  const named = /转(接)?人工/.test(text) || /人工(客服|服务)/.test(text.replace(BY_TELEPHONE, ''));
  if (!entryIn(chat) && !named) return [];
  if (OUTSIDE_HOURS.test(text)) return [unseen('outside-hours', '客服窗口提示当前非人工服务时间')];
  return [unseen('not-measured', '客服窗口提到人工服务；为不打扰人工坐席未转接，窗口未写明服务时间')];
}

function entryIn(chat: ChatSeen): Action | undefined {
  const old = new Set(chat.before?.actions.filter((a) => a.visible).map((a) => a.text) ?? []);
  const found = chat.view.actions.filter((a) => a.visible && !old.has(a.text) && scoreOf('human', a) > 0);
  // A box and the word in it are both pressed; the word is meant.
  return found.sort((a, b) => Number(a.inert === true) - Number(b.inert === true) || a.text.length - b.text.length)[0];
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

async function tryEntry(survey: Survey, candidate: Candidate): Promise<HumanFound> {
  const { action } = candidate;
  const opens = action.via === 'href' && action.script === '';
  const pressed = opens
    ? { landing: await openEntry(survey, candidate), held: 0 }
    : await pressTwice(survey, candidate);
  return judgePressed(pressed, candidate.text);
}

/** Presses an entry on its page; twice where nothing came of it. */
async function pressTwice(survey: Survey, candidate: Candidate): Promise<Pressed> {
  let result: Pressed | null = null;
  for (let attempt = 1; attempt <= PRESSES; attempt++) {
    const before = await survey.go(candidate.page, attempt > 1);
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
