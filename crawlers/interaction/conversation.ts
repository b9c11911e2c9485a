import type { Request } from 'playwright';
import { onlyTells } from '../browser/submission-rules.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { asksToSignIn, signInOf } from '../flow/login-page.ts';
import type { Hall } from '../hall.ts';
import { CAPTCHA_PHRASES } from '../language/availability.ts';
import { CHAT_FAILED, CHOOSE_IDENTITY, CHOOSE_REGION, START_CHAT } from '../language/interaction.ts';
import { compact, fold, normalise } from '../language/normalise.ts';
import { cityNames } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { type ChatBox, chatBoxOf, sameBox } from './chat-box.ts';
import { type Reply, readReply } from './reply.ts';

/** An answer is waited for this long, milliseconds. */
const ANSWER_MS = 8_000;
/** One that is still growing gets this much more. */
const GROWING_MS = 4_000;
/** After a silence the next answer is waited for so long: what was late for the question before is seen then, too. */
const SILENT_BEFORE_MS = 5_000;
const POLL_MS = 350;
/** Once so much has passed without a word, it is looked less often, milliseconds. */
const PATIENT_MS = 3_000;
const PATIENT_POLL_MS = 900;
/** Greetings and menus that are passed before the line for writing must be there. */
const MAX_MENUS = 2;

export interface Exchange {
  question: string;
  reply: Reply;
  /** `failed`: the assistant said that it could not answer for technical reasons. */
  outcome: 'answered' | 'silent' | 'failed' | 'login' | 'captcha' | 'stopped' | 'not-sent';
  /** The rule by which our own guard stopped what the page wanted to send. */
  rule: string | null;
}

/** The line for writing, behind a greeting, a consent or a choice of region if need be. */
export async function findChatBox(tab: Tab, hall: Hall): Promise<ChatBox | null> {
  for (let i = 0; ; i++) {
    const view = await tab.view();
    const box = chatBoxOf(view);
    if (box || i >= MAX_MENUS) return box;
    const on =
      view.actions.find((a) => a.visible && !a.disabled && START_CHAT.test(compact(a.text)) && inChat(a)) ??
      regionIn(view.actions.filter(inChat), hall, view.text) ??
      view.actions.find((a) => CHOOSE_IDENTITY.test(compact(a.text)) && a.visible && !a.disabled && chatOnly(a, view));
    if (!on) return null;
    await tab.click(on);
  }
}

/** Words of a window that holds a chat and little else. */
const WINDOW = 800;
/** In a frame or a layer, or in a window of its own: 个人办事 on a portal's page leads away from it. */
const chatOnly = (a: Action, view: PageView): boolean =>
  a.address === null && (a.frame > 0 || a.region === 'overlay' || view.text.length < WINDOW);
const inChat = (a: Action): boolean => a.region !== 'header' && a.region !== 'nav' && a.region !== 'footer';

/**
 * Sends one question and waits until the answer stands still.
 * @param blank the chat before anything was asked: against it the answer is read where the whole page comes back with it
 * @param silent whether nothing came to the question before
 */
export async function ask(
  tab: Tab,
  web: Web,
  hall: Hall,
  { box, blank, silent }: { box: ChatBox; blank: PageView; silent: boolean },
  question: string,
): Promise<Exchange> {
  const stoppedBefore = web.stopped.length;
  const none: Reply = { texts: [], links: [], typing: false };
  const again = sameBox(await tab.look(), box.field);
  if (!again) return { question, reply: none, outcome: 'not-sent', rule: null };
  try {
    await tab.type(again.field, question);
  } catch {
    return { question, reply: none, outcome: 'not-sent', rule: null };
  }
  // Suggestions that came while typing are no reply.
  const before = await tab.look();
  const sent = await send(tab, before, again, web);
  if (!sent) return { question, reply: none, outcome: 'not-sent', rule: null };
  const patience = silent ? SILENT_BEFORE_MS : ANSWER_MS;
  let reply = await wait(tab, sent === 'reloaded' ? blank : before, question, patience);
  const region = CHOOSE_REGION.test(reply.texts.join('\n'))
    ? regionIn(reply.links, hall, reply.texts.join('\n'))
    : null;
  if (region) {
    const asked = await tab.view();
    await tab.click(region);
    const then = await wait(tab, asked, region.text, ANSWER_MS);
    if (then.texts.length > 0) reply = then;
  }
  return judgeExchange(await tab.view(), before, question, reply, hall, web.stopped.slice(stoppedBefore));
}

/** Presses what sends; Enter where there is no such button, or where it did nothing. Tells whether a page came back, null where nothing was sent. */
async function send(tab: Tab, before: PageView, box: ChatBox, web: Web): Promise<'sent' | 'reloaded' | null> {
  const now = sameBox(before, box.field) ?? box;
  if (now.send && !now.send.disabled) {
    const stopped = web.stopped.length;
    const { effect, asked, reloaded } = await watching(tab, () => tab.click(now.send as Action));
    if (reloaded) return 'reloaded';
    if (effect.kind === 'changed' || effect.kind === 'navigated' || effect.kind === 'opened') return 'sent';
    // Something left the page, or was stopped, or the line was emptied: it was sent, and must not be sent again.
    if (asked || web.stopped.length > stopped) return 'sent';
    if ((sameBox(await tab.look(), box.field)?.field.value ?? '') === '') return 'sent';
  }
  const field = sameBox(await tab.view(), box.field)?.field;
  if (!field) return null;
  const { effect, reloaded } = await watching(tab, () => tab.pressEnter(field));
  if (effect.kind === 'failed') return null;
  return reloaded ? 'reloaded' : 'sent';
}

/** Whether a page asked its server for anything while something was done, and whether it, or its frame, was asked for anew. */
async function watching<T>(
  tab: Tab,
  deed: () => Promise<T>,
): Promise<{ effect: T; asked: boolean; reloaded: boolean }> {
  const page = tab.page();
  const known = new Set(page.frames());
  let asked = false;
  let reloaded = false;
  const note = (request: Request): void => {
    if (/^(xhr|fetch|document|script|eventsource|websocket)$/.test(request.resourceType())) asked = true;
    if (request.isNavigationRequest() && known.has(request.frame())) reloaded = true;
  };
  page.on('request', note);
  try {
    const effect = await deed();
    return { effect, asked, reloaded };
  } finally {
    page.off('request', note);
  }
}

async function wait(tab: Tab, before: PageView, question: string, patience: number): Promise<Reply> {
  const start = performance.now();
  let reply = readReply(before, await tab.view(), question);
  let last = '';
  for (;;) {
    const now = JSON.stringify(reply.texts);
    if (reply.texts.length > 0 && !reply.typing && now === last) return reply;
    const spent = performance.now() - start;
    if (spent > patience && (reply.texts.length === 0 || now === last)) return reply;
    if (spent > patience + GROWING_MS) return reply;
    last = now;
    await new Promise((r) => setTimeout(r, reply.texts.length === 0 && spent > PATIENT_MS ? PATIENT_POLL_MS : POLL_MS));
    reply = readReply(before, await tab.look(), question);
  }
}

function judgeExchange(
  view: PageView,
  before: PageView,
  question: string,
  reply: Reply,
  hall: Hall,
  stopped: Web['stopped'],
): Exchange {
  const rule = stopped.find((s) => !onlyTells(s.rule))?.rule ?? null;
  const base = { question, reply, rule };
  const said = reply.texts.join('\n');
  if (captchaIn(said) || (captchaShown(view) && !captchaShown(before))) return { ...base, outcome: 'captcha' };
  if ((signInOf(view, hall.city) && !signInOf(before, hall.city)) || (said.length < 200 && asksToSignIn(said)))
    return { ...base, outcome: 'login' };
  const failed = said.length < 60 && CHAT_FAILED.test(said);
  if (rule && (said === '' || failed)) return { ...base, outcome: 'stopped' };
  if (failed) return { ...base, outcome: 'failed' };
  return { ...base, outcome: said === '' ? 'silent' : 'answered' };
}

/** Captchas that stand beside the line for writing, or came up. */
export function captchaShown(view: PageView): boolean {
  const field = view.fields.some((f) => f.visible && /验证码|captcha/i.test(`${f.label}${f.placeholder}${f.name}`));
  return field || CAPTCHA_PHRASES.some((p) => !p.weak && p.words.test(view.text));
}

const captchaIn = (text: string): boolean =>
  text.length < 200 && (CAPTCHA_PHRASES.some((p) => p.words.test(text)) || /验证码/.test(text));

/** The district among offered regions, else the city, else its province. */
function regionIn(actions: Action[], hall: Hall, text: string): Action | null {
  if (!CHOOSE_REGION.test(text)) return null;
  const names = [hall.district.name, ...cityNames(hall.city), hall.city.province ?? ''].map(normalise).filter(Boolean);
  for (const name of names) {
    const hit = actions.find((a) => a.visible && !a.disabled && normalise(fold(a.text)) === name);
    if (hit) return hit;
  }
  return null;
}
