import { ENDS, namesApply, OPINION, TAKES_WAY, wayOf } from '../language/apply.ts';
import { OFFLINE } from '../language/login.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Applied } from './apply-entry.ts';
import { applyCandidates } from './candidates.ts';
import { freshActions } from './channels.ts';
import { newLines } from './difference.ts';
import { type GuidePage, sameAction } from './guide-page.ts';
import { COMMITS } from './layer-questions.ts';
import type { PressContext } from './pressed.ts';
import { HARMLESS } from './watch.ts';
import { isPlaceBelow, type Way, waysOf } from './ways.ts';

/** What was seen behind the ways of handling that a guide shows one at a time. */
export interface BehindWays {
  tries: Applied[];
  /** Ways that were opened and looked at. */
  looked: string[];
  /** What the way on the web says where there is none, and the way that says so: 暂不支持网上办理. */
  offline: { words: string; said: string } | null;
  /** What was not opened though an entry may stand behind it; `ours` where this program stopped what would have shown it. */
  unopened: { words: string; ours: boolean } | null;
}

/** Entries that one way brings up and that are tried. */
const MAX_ENTRIES = 2;
/** A button that takes a choice stands beside or below it, pixels. */
const BESIDE = 120;
/** One that stood there before stands in the row of the choice, and not far from it, pixels. */
const SAME_ROW = 24;
const IN_ROW = 300;

type Try = (on: PressContext, guide: GuidePage, entry: Action, view: PageView) => Promise<Applied>;
/** `still`: the press changed nothing, so that nobody knows what stands behind it. */
type Opened = { entries: Action[]; view: PageView; still: boolean } | 'leads-on' | null;

/**
 * Opens what hides a part of the guide (the tab 网上办 of four ways, a fold of the business, a menu or a list of ways) and
 * presses the entries that come up: an entry that is one press away is an entry.
 * @param known entries that were tried before
 */
export async function throughWays(
  on: PressContext,
  guide: GuidePage,
  tryEntry: Try,
  decides: (a: Applied) => boolean,
  known: ReadonlySet<string>,
): Promise<BehindWays> {
  const seen: BehindWays = { tries: [], looked: [], offline: null, unopened: null };
  let view: PageView | null = await on.tab.look();
  const { open: all, left } = waysOf(view, guide.around, on.hall.scenario);
  const ways = all.filter(({ words }) => !known.has(words));
  const first = view;
  for (const way of ways) {
    view ??= await guide.reopen();
    if (!view) {
      seen.unopened ??= { words: way.words, ours: false };
      break;
    }
    const before = view;
    const stoppedBefore = on.web.stopped.length;
    const opened = await open(on, guide, first, before, way);
    if (opened === null) {
      if (way.names === 'web') seen.unopened ??= { words: way.words, ours: false };
      view = await on.tab.look();
      continue;
    }
    const ours = on.web.stopped.slice(stoppedBefore).some((s) => !HARMLESS.has(s.rule));
    const unseen =
      opened !== 'leads-on' && opened.entries.length === 0 && (ours || (opened.still && way.names === 'web'));
    if (unseen) seen.unopened ??= { words: way.words, ours };
    else seen.looked.push(way.words);
    // A topic of the portal, of which a script knows the address.
    if (opened === 'leads-on' && way.names === 'open') {
      view = null;
      continue;
    }
    if (opened === 'leads-on') {
      const again = await guide.reopen();
      const target = again && 'press' in way.open ? sameAction(first, way.open.press, again) : null;
      const tried = again && target ? await tryEntry(on, guide, target, again) : null;
      // That a link beside the entry is dead says nothing of the entry.
      const dead = tried?.entry === 'dead' && way.names !== 'web';
      if (tried && !dead) seen.tries.push(tried);
      else if (dead || way.names === 'web') seen.unopened ??= { words: way.words, ours: false };
      if (tried && decides(tried)) return seen;
      view = null;
      continue;
    }
    const behind: GuidePage = { ...guide, reopen: () => reopenWay(on, guide, first, way) };
    for (const entry of opened.entries.slice(0, MAX_ENTRIES)) {
      const now = entry === opened.entries[0] ? opened.view : await behind.reopen();
      const target = now === opened.view ? entry : now ? sameAction(opened.view, entry, now) : null;
      if (!now || !target) continue;
      const tried = await tryEntry(on, behind, target, now);
      seen.tries.push(tried);
      if (decides(tried)) return seen;
    }
    if (way.names === 'web' && opened.entries.length === 0) {
      const said = newLines(before, opened.view)
        .map((l) => OFFLINE.exec(l)?.[0])
        .find(Boolean);
      if (said) seen.offline ??= { words: way.words, said };
    }
    view = opened.entries.length > 0 || opened.view.overlay ? null : opened.view;
  }
  if (left !== null) seen.unopened ??= { words: left, ours: false };
  return seen;
}

/** The guide once more with the way opened as before; null where that fails. */
async function reopenWay(on: PressContext, guide: GuidePage, first: PageView, way: Way): Promise<PageView | null> {
  const again = await guide.reopen();
  const opened = again ? await open(on, guide, first, again, way) : null;
  return opened === null || opened === 'leads-on' ? null : opened.view;
}

async function open(
  { tab }: PressContext,
  guide: GuidePage,
  first: PageView,
  before: PageView,
  way: Way,
): Promise<Opened> {
  const found = (view: PageView): Action[] => entriesIn(before, view, guide);
  if ('choose' in way.open) {
    const { choose: wanted, option } = way.open;
    const field = before.fields.find((f) => f.tag === 'select' && f.label === wanted.label && f.name === wanted.name);
    if (!field) return null;
    const effect = await tab.choose(field, option);
    if (effect.kind === 'failed' || effect.kind === 'forbidden') return null;
    const view = await tab.view();
    const fresh = found(view);
    return { entries: fresh.length > 0 ? fresh : takers(before, view, field), view, still: isStill(before, view) };
  }
  const handle = before === first ? way.open.press : sameAction(first, way.open.press, before);
  if (!handle) return null;
  // A menu that unfolds under the pointer may fold again at a press.
  await tab.hover(handle);
  const under = await tab.view();
  const menu = found(under);
  if (menu.length > 0) return { entries: menu, view: under, still: false };
  const effect = await tab.click(handle);
  if (effect.kind === 'navigated' || effect.kind === 'opened') return 'leads-on';
  if (effect.kind !== 'changed' && effect.kind !== 'nothing') return null;
  const view = await tab.view();
  if (view.url.split('#')[0] !== before.url.split('#')[0]) return 'leads-on';
  const fresh = found(view);
  const taken = fresh.length > 0 || handle.role !== 'radio' ? fresh : takers(before, view, handle);
  // A radio button changes by being marked.
  const quiet = effect.kind === 'nothing' || handle.role === 'radio';
  const still = quiet && isStill(before, view) && !isPlaceBelow(handle, before);
  return { entries: taken, view, still };
}

const isStill = (before: PageView, view: PageView): boolean => newLines(before, view).length === 0;

/** The entries that came up, the likeliest first. */
function entriesIn(before: PageView, view: PageView, { around }: GuidePage): Action[] {
  const fresh = new Set(freshActions(before, view));
  const named = applyCandidates(view, around)
    .map(({ action }) => action)
    .filter((a) => fresh.has(a));
  const webs = [...fresh].filter(
    (a) => !a.disabled && !a.inert && !named.includes(a) && wayOf(a.text) === 'web' && namesApply(a.text) === 0,
  );
  return [...named, ...webs];
}

/** The buttons that take what was chosen: 确定 beside the list, or what came up with the choice below it. */
function takers(before: PageView, view: PageView, of: Pick<Action, 'box' | 'frame'> & { heading?: string }): Action[] {
  const fresh = new Set(freshActions(before, view));
  const mid = (a: Pick<Action, 'box'>): number => a.box.y + a.box.h / 2;
  const gap = (a: Action): number => Math.max(a.box.x - (of.box.x + of.box.w), of.box.x - (a.box.x + a.box.w));
  const below = (a: Action): boolean => a.box.y > of.box.y - BESIDE / 4 && a.box.y < of.box.y + BESIDE;
  // Ways drawn as radio buttons stand under words that call them so, and so does their button.
  const together = (a: Action): boolean => of.heading === a.heading && wayOf(a.heading) === 'choice';
  return view.actions
    .filter(
      (a) =>
        a.visible &&
        !a.disabled &&
        a.frame === of.frame &&
        (TAKES_WAY.test(a.text.trim()) || namesApply(a.text) > 0) &&
        ![ENDS, COMMITS, OPINION].some((w) => w.test(a.around) || w.test(a.heading)) &&
        gap(a) < (fresh.has(a) ? Infinity : IN_ROW) &&
        (fresh.has(a) || together(a) ? below(a) : Math.abs(mid(a) - mid(of)) < SAME_ROW),
    )
    .sort((a, b) => Math.abs(a.box.y - of.box.y) - Math.abs(b.box.y - of.box.y));
}
