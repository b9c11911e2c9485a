import { forbiddenLink } from '../browser/submission.ts';
import type { Effect, Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Hall } from '../hall.ts';
import { namesApply } from '../language/apply.ts';
import { SIGN_IN_ADDRESS } from '../language/login.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { tickOnly } from './answer.ts';
import { behind } from './behind.ts';
import type { Surroundings } from './candidates.ts';
import { cardsOf, plainestCard } from './cards.ts';
import { chooseChannel, freshActions } from './channels.ts';
import { sameAction } from './guide-page.ts';
import { sameHost, signInOf } from './login-page.ts';
import type { Behind, Look } from './look.ts';
import { openSignIn, throughChooser } from './sign-in-way.ts';
import { byName, scopeOf } from './step-kind.ts';
import { presentStep } from './stepper.ts';
import { stopLoading, type Watch, watch } from './watch.ts';

export interface Pressed {
  behind: Behind;
  /** What was shown when the press was judged. */
  view: PageView;
  /** What the guide wanted chosen before it let one apply. */
  chosen?: string | null;
}

/** Presses after the first: menu of channels, leave-site question, page with the entry once more. */
const MAX_HOPS = 5;
/** How long something may take to come up where nothing does, milliseconds: toasts that redirect after 2 to 3 s. */
const PATIENCE_MS = 4_000;
/** Once a page says that one has to sign in, the sign-in page may take this long to come by itself, milliseconds. */
const ASKED_MS = 3_200;
/** A document on its way, or a page that says that it leads on, is waited for, milliseconds. */
const UNDER_WAY_MS = 15_000;
const LOOK_EVERY_MS = 300;

export interface PressContext {
  tab: Tab;
  web: Web;
  hall: Hall;
  around: Surroundings;
}

/** Presses an entry and follows it through menus, layers and pages in between; tells what stands at its end. */
export async function press(on: PressContext, first: Action): Promise<Pressed> {
  const { tab } = on;
  const origin = await tab.view();
  let action = first;
  let chosen: string | null = null;
  let ticked = false;
  let result: Pressed = { behind: { is: 'nothing' }, view: await tab.view(), chosen };
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const before = await tab.view();
    result = { ...(await pressOnce(on, action, hop > 0 ? origin : undefined)), chosen };
    const found = result.behind;
    if (found.is === 'choose' && !ticked) {
      ticked = true;
      const done = await chooseFirst(on, found.note);
      chosen ??= done;
      const again = done === null ? null : sameAction(before, action, await tab.look());
      if (again) {
        action = again;
        continue;
      }
    }
    if (found.is === 'nothing' && chosen !== null)
      return { ...result, behind: { is: 'unknown', opened: true, note: `提示“${chosen}”，选择后仍没有进入办理` } };
    if (found.is === 'choose')
      return { ...result, behind: { is: 'unknown', opened: true, note: `提示“${found.note}”，没有能选好` } };
    // Something opened before: that a button in it does nothing says nothing of the entry.
    if (hop > 0 && (found.is === 'nothing' || (found.is === 'unknown' && !found.opened)))
      return {
        ...result,
        behind: { is: 'unknown', opened: true, note: `入口打开后点击“${action.text.trim()}”，没有走到申报或登录页面` },
      };
    if (found.is !== 'more') break;
    if (found.situation) chosen ??= found.situation;
    if (hop === MAX_HOPS - 1)
      return { ...result, behind: { is: 'unknown', opened: true, note: '入口后还要再点多次，没有走到申报或登录页面' } };
    action = found.action;
  }
  return result;
}

/** Ticks what the guide wants chosen before one may apply; what was chosen, for people, or null where nothing could be. */
export async function chooseFirst({ tab, web }: PressContext, words: string): Promise<string | null> {
  web.setPhase('form');
  try {
    if ((await tickOnly(tab)) > 0) return words;
    const card = plainestCard(cardsOf(scopeOf(await tab.look()).actions, (t) => byName(t) !== null));
    if (!card || !/情形|类型|选择/.test(words)) return null;
    const effect = await tab.click(card);
    return effect.kind === 'changed' ? words : null;
  } finally {
    web.setPhase('load');
  }
}

/** @param origin the guide, where the action is one of what its entry opened */
async function pressOnce(on: PressContext, action: Action, origin?: PageView): Promise<Pressed> {
  const { tab, web } = on;
  const before = await tab.view();
  const eyes = await watch(tab, web);
  try {
    const unfolded = await hoverMenu(on, action, before);
    if (unfolded) return { behind: unfolded, view: await tab.view() };
    const start = performance.now();
    const effect = await tab.click(action);
    const hindered = hindrance(effect, action);
    if (hindered) return { behind: hindered, view: await tab.view() };
    const seen = await waitFor(on, before, effect, eyes, start, origin);
    return await settleResult(on, action, before, seen, eyes);
  } finally {
    eyes.end();
  }
}

/** Menus that unfold under the pointer; null where the action is none. */
async function hoverMenu({ tab, hall }: PressContext, action: Action, before: PageView): Promise<Behind | null> {
  if (!action.hovers && !/[▾▼∨⌄]/.test(action.text)) return null;
  await tab.hover(action);
  const channel = chooseChannel(freshActions(before, await tab.view()), hall.scenario.audience);
  if (!channel) return null;
  if ('go' in channel) return { is: 'more', action: channel.go, why: `选择“${channel.go.text}”` };
  return { is: 'entry', entry: channel.only, note: `入口只提供“${channel.words}”` };
}

function hindrance(effect: Effect, action: Action): Behind | null {
  if (effect.kind === 'forbidden')
    return { is: 'hidden', reason: 'own-fault', note: `“${action.text}”按规则不点击（${effect.why ?? ''}）` };
  if (effect.hung) return { is: 'hidden', reason: 'timeout-ours', note: `“${action.text}”打开的页面没有响应` };
  if (effect.kind === 'failed') return { is: 'unknown', opened: true, note: `“${action.text}”没有点到` };
  if (effect.kind === 'download')
    return { is: 'unknown', opened: true, note: `“${action.text}”下载了文件，不是在线申报` };
  return null;
}

/** Looks until something certain stands there, or patience ends. */
async function waitFor(
  on: PressContext,
  before: PageView,
  effect: Effect,
  eyes: Watch,
  start: number,
  origin?: PageView,
): Promise<Pressed> {
  const { tab, hall, around } = on;
  const dialogs = effect.dialogs.map((d) => d.message);
  const known = new Set(before.text.split('\n'));
  let askedAt: number | null = null;
  let cleared = false;
  for (let round = 0; ; round++) {
    const view = round === 0 ? await tab.view() : await tab.look();
    const words = (await eyes.words()).filter((w) => !known.has(w) && namesApply(w) === 0);
    const look: Look = {
      hall,
      around,
      before,
      ...(origin ? { origin } : {}),
      view,
      said: [...dialogs, ...words],
      asked: eyes.asked(),
      pending: eyes.pending(),
      marked: view.url === before.url ? null : await presentStep(tab),
    };
    const found = behind(look);
    if (found.is === 'unknown' && view.overlay && view.url !== before.url && !cleared) {
      cleared = true;
      if ((await closeNotices(tab, 'deed')).signature !== view.signature) continue;
    }
    const spent = performance.now() - start;
    const uncertain = found.is === 'nothing' || found.is === 'unknown' || found.is === 'failing';
    if (found.is === 'asked') askedAt ??= performance.now();
    const waits =
      (uncertain && spent < PATIENCE_MS) ||
      // The address of a sign-in whose page is still being drawn.
      (uncertain && view.url !== before.url && SIGN_IN_ADDRESS.test(sansScheme(view.url)) && spent < UNDER_WAY_MS) ||
      (found.is === 'under-way' && spent < UNDER_WAY_MS) ||
      (askedAt !== null && found.is === 'asked' && performance.now() - askedAt < ASKED_MS);
    // A page that came and is known to be none of ours will not become one by waiting, but what it loads may.
    if (!waits) {
      const late = found.is === 'under-way' && eyes.pending();
      if (late) await stopLoading(tab);
      if (found.is === 'under-way')
        return {
          view,
          behind: late
            ? { is: 'hidden', reason: 'timeout-ours', note: '在线办理入口在时限内没有打开' }
            : { is: 'unknown', opened: true, note: '入口打开的页面一直没有内容' },
        };
      return { view, behind: found };
    }
    await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
  }
}

/** What is left to be done once the press was judged: choosers, the way to the sign-in, what the guard stopped. */
async function settleResult(
  on: PressContext,
  action: Action,
  before: PageView,
  seen: Pressed,
  eyes: Watch,
): Promise<Pressed> {
  const { behind: found } = seen;
  if (found.is === 'sign-in' && found.signIn.chooser) return throughChooser(on, seen, found.signIn);
  if (found.is === 'asked') return openSignIn(on, seen, found.note);
  const ours = found.is === 'hidden' && found.reason === 'own-fault';
  const open = found.is === 'nothing' || found.is === 'unknown' || found.is === 'failing';
  if (!open && !ours) return seen;
  const own = await pastTheGuard(on, action, before, eyes);
  if (own) return own;
  if (open && seen.view.url === before.url) {
    const failed = eyes.unanswered().at(-1);
    if (failed && (failed.status === 404 || failed.status >= 500))
      return { ...seen, behind: { is: 'broken', note: `点击后接口返回 ${failed.status}，没有进入办理` } };
    if (failed)
      return { ...seen, behind: { is: 'hidden', reason: 'blocked', note: `点击后接口返回 ${failed.status}` } };
  }
  if (found.is === 'failing') return { ...seen, behind: { is: 'hidden', reason: found.reason, note: found.note } };
  return seen;
}

/** The guard stopped what the press asked for: the address that the button itself names is opened instead, where there is one. */
async function pastTheGuard(on: PressContext, action: Action, before: PageView, eyes: Watch): Promise<Pressed | null> {
  const { tab, hall } = on;
  const stopped = eyes.stopped();
  if (stopped.length === 0) return null;
  const signIn = stopped.find(
    (s) => SIGN_IN_ADDRESS.test(sansScheme(s.url)) || (hall.city.unifiedLogin ?? []).some((u) => sameHost(u, s.url)),
  );
  const address = action.address && action.via !== 'href' && action.via !== 'form' ? action.address : signIn?.url;
  if (address && !forbiddenLink(action.text, address) && address !== before.url) {
    const arrival = await tab.open(address);
    const view = await tab.look();
    if (!arrival.error) {
      const shown = signInOf(view, hall.city, before);
      if (shown) return { behind: { is: 'sign-in', signIn: shown }, view };
      const found = behind({
        hall,
        around: on.around,
        before,
        view,
        said: [],
        asked: [],
        pending: false,
        marked: null,
      });
      if (found.is === 'steps' || found.is === 'entry') return { behind: found, view };
    }
  }
  return {
    behind: { is: 'hidden', reason: 'own-fault', note: '为不提交任何内容，点击后的请求被本程序拦下' },
    view: await tab.view(),
  };
}

const sansScheme = (url: string): string => url.replace(/^https?:\/\//, '');
