import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { FactValue, Reason } from '../facts.ts';
import type { Hall } from '../hall.ts';
import type { Action, PageView } from '../perception/view.ts';
import {
  applyCandidates,
  appointmentEntry,
  doubtfulEntry,
  MAX_CANDIDATES,
  phoneEntry,
  windowEntry,
} from './candidates.ts';
import { greyed } from './grey.ts';
import { type GuidePage, sameAction } from './guide-page.ts';
import { saidInGuide } from './guide-words.ts';
import type { SignIn } from './login-page.ts';
import { chooseFirst, press } from './press.ts';
import type { PressContext, Pressed } from './pressed.ts';
import { openRowEntry } from './row-entry.ts';
import { type BehindWays, throughWays } from './through-ways.ts';
import { HARMLESS } from './watch.ts';

export interface Applied {
  /** Null where it could not be observed, for the reason beside; `form` where the first step of an application opened. */
  entry: FactValue<'apply.entry'> | null;
  reason: Reason | null;
  note: string;
  signIn: SignIn | null;
  /** The entry that was pressed and opened something. */
  opened: { text: string; url: string } | null;
  evidence: string[];
  /** What was shown before the press that opened it. */
  before: PageView | null;
  /** What the guide wanted chosen before it let one apply: a step of its own. */
  chosen: string | null;
}

/** Wait before an entry that did not open is tried again, milliseconds: a restart or a short overload has passed by then. */
const SPACING_MS = 3_000;

/** Finds the apply entry of the guide that is open, presses it and tells what stands behind it. */
export async function pressApply(tab: Tab, web: Web, hall: Hall, guide: GuidePage): Promise<Applied> {
  const on: PressContext = { tab, web, hall, around: guide.around };
  const tries: Applied[] = [];
  const pressed = new Set<string>();
  let view = guide.view;
  if (guide.isPage) {
    let candidates = applyCandidates(view, guide.around);
    if (candidates.length === 0) {
      // Bars and buttons that come with scrolling.
      await tab.scrollToEnd();
      view = await tab.look();
      candidates = applyCandidates(view, guide.around);
    }
    for (const { action } of candidates.slice(0, MAX_CANDIDATES)) {
      pressed.add(action.text.trim());
      if (tries.length > 0) view = (await guide.reopen()) ?? view;
      const target = tries.length > 0 ? sameAction(guide.view, action, view) : action;
      if (!target) continue;
      const tried = await tryEntry(on, guide, target, view);
      if (decides(tried)) return tried;
      tries.push(tried);
    }
    if (tries.length > 0) view = (await guide.reopen()) ?? view;
  }
  let settled = settledBy(tries);
  let ways: BehindWays | null = null;
  // Where the guide shows one way of handling at a time, the entry may stand behind another than the one that is shown.
  if (guide.isPage && (!settled || settled.entry === 'offline')) {
    ways = await throughWays(on, guide, tryEntry, decides, pressed);
    // That another way is dead or unclear does not undo what the entry itself said: 暂不支持网上办理.
    const found = ways.tries.find(decides) ?? (settled ? undefined : settledBy(ways.tries));
    if (found && found.entry !== 'offline') return found;
    settled ??= found;
    if (ways.looked.length > 0) view = (await guide.reopen()) ?? view;
  }
  // Where the entry on the web is shut, what the guide offers beside it is the way.
  if (settled?.entry === 'offline') return (await otherWay(tab, view, guide, settled.evidence)) ?? settled;
  if (settled) return settled;
  // What was pressed only turned a tab over or showed more of the guide: it was no entry.
  return withoutEntry(on, guide, view, [...tries, ...(ways?.tries ?? [])], ways);
}

/** What the entries that lead nowhere for certain come to. */
const settledBy = (tries: readonly Applied[]): Applied | undefined =>
  tries.find((t) => t.entry !== null) ?? tries.find((t) => t.opened !== null || t.reason !== 'not-found-by-walker');

/** Whether an entry leads somewhere for certain: others need not be tried. */
const decides = (a: Applied): boolean =>
  a.signIn !== null ||
  (a.entry !== null && a.entry !== 'dead' && a.entry !== 'offline') ||
  (a.entry === null && a.reason !== 'not-found-by-walker' && a.reason !== 'own-fault');

async function tryEntry(on: PressContext, guide: GuidePage, first: Action, view: PageView): Promise<Applied> {
  const { tab } = on;
  const text = first.text.trim();
  const evidence = [await tab.shot(`点击“${text}”`, first)].filter((e) => e !== null);
  const grey = first.disabled ? '灰色' : await greyed(tab, first);
  const keep = async (note: string): Promise<void> => {
    const shot = await tab.shot(note);
    if (shot) evidence.push(shot);
  };
  let action: Action | null = first;
  let chosen: string | null = null;
  if (first.disabled) {
    // Some guides want a situation or a consent before their entry comes to life.
    chosen = await chooseFirst(on, '选择情形或勾选须知后才能办理');
    action = chosen === null ? null : sameAction(view, first, await tab.look());
    if (!action || action.disabled) return closed(`“${text}”为灰色，不可用`, evidence);
    await keep('选择情形后');
  }
  let pressed = await press(on, action);
  await keep('在线办理入口打开的页面');
  if (isBroken(pressed)) {
    const failed = pressed;
    await new Promise((r) => setTimeout(r, SPACING_MS));
    const again = await guide.reopen();
    const target = again ? sameAction(view, action, again) : null;
    if (!target) return hidden('network', `${noteOf(failed)}；办事指南也没有能够再次打开`, evidence);
    pressed = await press(on, target);
    await keep('在线办理入口第二次打开的页面');
    if (isBroken(pressed)) {
      if (pressed.behind.is === 'nothing' && grey) return closed(`“${text}”为${grey}，点击没有反应`, evidence);
      if (
        pressed.behind.is === 'nothing' &&
        on.web.stopped.slice(guide.stoppedBefore).some((s) => !HARMLESS.has(s.rule))
      )
        return hidden('own-fault', `“${text}”没有反应，但页面的部分请求被本程序拦下`, evidence);
      return { ...base, entry: 'dead', note: `“${text}”两次均不能用：${noteOf(pressed)}`, evidence };
    }
  }
  return { ...appliedOf(pressed, text, evidence, view, tab.page().url()), chosen: pressed.chosen ?? chosen };
}

const isBroken = ({ behind }: Pressed): boolean => behind.is === 'broken' || behind.is === 'nothing';
const noteOf = ({ behind }: Pressed): string =>
  behind.is === 'nothing' ? '点击没有反应' : 'note' in behind ? behind.note : '';

const base = { entry: null, reason: null, signIn: null, opened: null, before: null, chosen: null };
const hidden = (reason: Reason, note: string, evidence: string[]): Applied => ({ ...base, reason, note, evidence });
const closed = (note: string, evidence: string[]): Applied => ({ ...base, entry: 'offline', note, evidence });

function appliedOf({ behind }: Pressed, text: string, evidence: string[], before: PageView, url: string): Applied {
  const opened = { text, url };
  switch (behind.is) {
    case 'sign-in':
      return {
        ...base,
        entry: behind.signIn.kind,
        signIn: behind.signIn,
        note: behind.signIn.why,
        opened,
        evidence,
        before,
      };
    case 'steps':
      return { ...base, entry: 'form', note: `“${text}”直接进入办理步骤`, opened, evidence, before };
    case 'entry':
      // Words that turn one away at once open nothing.
      return {
        ...base,
        entry: behind.entry,
        note: behind.note,
        opened: behind.entry === 'offline' ? null : opened,
        evidence,
        before,
      };
    case 'hidden':
      return {
        ...hidden(behind.reason, behind.note, evidence),
        opened: behind.reason === 'own-fault' ? null : opened,
        before,
      };
    case 'unknown':
      return {
        ...hidden('not-found-by-walker', behind.note, evidence),
        opened: behind.opened ? opened : null,
        before,
      };
    default:
      return hidden('not-found-by-walker', `“${text}”打开的内容不能判断`, evidence);
  }
}

/** No entry on the guide: one in the list beside the item, what the guide says instead, or none at all. */
async function withoutEntry(
  on: PressContext,
  guide: GuidePage,
  view: PageView,
  tries: readonly Applied[],
  ways: BehindWays | null,
): Promise<Applied> {
  const { tab, hall } = on;
  const text = `${guide.isPage ? view.text : ''}\n${hall.trail.guideText ?? ''}`;
  const said = saidInGuide(text, hall.facts['guide.elements']?.value ?? null);
  const evidence = [
    ...tries.flatMap((t) => t.evidence),
    ...[await tab.shot('办事指南上没有在线办理入口')].filter((e) => e !== null),
  ];
  if (!said?.outright) {
    const row = await openRowEntry(on, guide);
    if (row) {
      const shots = [row.marked, await tab.shot('结果列表中的在线办理入口打开的页面')].filter((e) => e !== null);
      const applied = appliedOf(row.pressed, row.text, [...evidence, ...shots], row.before, tab.page().url());
      if (applied.entry !== null || applied.opened) return { ...applied, note: `入口只在列表中：${applied.note}` };
    }
  }
  if (said?.outright) return { ...base, entry: said.entry, note: `办事指南写明“${said.words}”`, evidence };
  const other = await otherWay(tab, view, guide, evidence);
  if (ways?.offline) return other ?? closed(`“${ways.offline.words}”写明“${ways.offline.said}”`, evidence);
  if (ways?.unopened)
    return ways.unopened.ours
      ? hidden('own-fault', `“${ways.unopened.words}”打开时部分请求被本程序拦下，其中可能有办理入口`, evidence)
      : hidden('not-found-by-walker', `“${ways.unopened.words}”没有能打开，其中可能有办理入口`, evidence);
  if (other?.entry === 'app-only') return other;
  if (said?.entry === 'app-only') return { ...base, entry: 'app-only', note: `办事指南写明“${said.words}”`, evidence };
  if (other) return other;
  if (said) return { ...base, entry: 'offline', note: `办事指南写明“${said.words}”`, evidence };
  const window = guide.isPage ? windowEntry(view) : null;
  if (window) return closed(`办事指南上的按钮写明“${window.text.trim()}”`, evidence);
  const doubtful = guide.isPage ? doubtfulEntry(view, guide.around) : null;
  if (doubtful) return hidden('not-found-by-walker', `“${doubtful.text.trim()}”可能是办理入口，未点击`, evidence);
  return {
    ...base,
    entry: 'none',
    note: guide.isPage
      ? `办事指南上没有在线办理入口${ways && ways.looked.length > 0 ? `（已打开“${ways.looked.join('”“')}”）` : ''}`
      : '办事指南是文件，列表中也没有在线办理入口',
    evidence,
  };
}

/**
 * The entry for telephones or to an appointment that a guide offers, the first before the second; null where there is neither.
 * @param without what shows that the guide has no open entry on the web
 */
async function otherWay(
  tab: Tab,
  view: PageView,
  { isPage, around }: GuidePage,
  without: readonly string[],
): Promise<Applied | null> {
  if (!isPage) return null;
  // What is grey itself is not offered.
  const live = async (entry: Action | null): Promise<Action | null> =>
    entry === null || entry.disabled || (await greyed(tab, entry)) ? null : entry;
  const phone = await live(phoneEntry(view, around));
  const offered = phone ?? (await live(appointmentEntry(view, around)));
  if (!offered) return null;
  return {
    ...base,
    entry: phone ? 'app-only' : 'appointment',
    note: `办事指南只提供“${offered.text.trim()}”`,
    opened: { text: offered.text, url: view.url },
    evidence: [...without, ...[await tab.shot(`“${offered.text.trim()}”`, offered)].filter((e) => e !== null)],
  };
}
