import type { Effect } from '../browser/tab.ts';
import { ENDS, TAKES_WAY } from '../language/apply.ts';
import type { Action, PageView } from '../perception/view.ts';
import { tickOnly } from './answer.ts';
import { awaitOutcome } from './await-outcome.ts';
import { cardsOf, plainestCard } from './cards.ts';
import { chooseChannel, freshActions } from './channels.ts';
import { sameAction } from './guide-page.ts';
import { COMMITS } from './layer-questions.ts';
import type { Behind } from './look.ts';
import { pastTheGuard } from './past-guard.ts';
import type { PressContext, Pressed } from './pressed.ts';
import { openSignIn, throughChooser } from './sign-in-way.ts';
import { byName, scopeOf } from './step-kind.ts';
import { type Watch, watch } from './watch.ts';

/** Presses after the first: menu of channels, leave-site question, page with the entry once more. */
const MAX_HOPS = 5;

/** Presses an entry and follows it through menus, layers and pages in between; tells what stands at its end. */
export async function press(on: PressContext, first: Action): Promise<Pressed> {
  const { tab } = on;
  const origin = await tab.view();
  let action = first;
  let chosen: string | null = null;
  let ticked = false;
  let taken = false;
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
    // An answer that was only marked (法人 in 您代表谁办理？) is taken by the button below it.
    const taker = hop > 0 && !taken ? takerOf(result) : null;
    if (taker) {
      taken = true;
      action = taker;
      continue;
    }
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

/** Something in the layer is marked: a radio button or a box, or a card drawn unlike its neighbours. */
const isMarked = (view: PageView): boolean =>
  view.fields.some((f) => f.region === 'overlay' && f.checked && (f.visible || view.overlay?.text.includes(f.label))) ||
  view.actions.some((a) => a.visible && a.region === 'overlay' && a.selected && a.role !== 'tab');

/** The button of a layer that takes what was marked in it, where marking brought nothing. */
function takerOf({ behind: found, view }: Pressed): Action | null {
  const open = found.is === 'nothing' || (found.is === 'unknown' && !found.opened);
  if (!open || !view.overlay || ENDS.test(view.overlay.text) || COMMITS.test(view.overlay.text)) return null;
  if (!isMarked(view)) return null;
  return (
    view.actions.find((a) => a.visible && !a.disabled && a.region === 'overlay' && TAKES_WAY.test(a.text.trim())) ??
    null
  );
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
    const seen = await awaitOutcome(on, before, effect, eyes, start, origin);
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
