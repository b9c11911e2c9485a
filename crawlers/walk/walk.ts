import { reasonOf } from '../answers.ts';
import { PAGES_FOR_LATER } from '../browser/budget.ts';
import type { Effect, Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { BudgetError } from '../errors.ts';
import type { TargetKey, WayStep } from '../hall.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { closeNotices } from './notices.ts';
import { type Obstacle, obstacleOf } from './page-state.ts';
import { findTarget, framesMoved, keyOf } from './target.ts';

/** Something that could be done next, and how promising it is (0–100). */
export type Deed = { score: number; why: string } & (
  | { kind: 'click' | 'hover'; action: Action }
  | { kind: 'choose'; field: Field; option: { text: string; value: string } }
  /** Writes into a field that lists what fits, and sends nothing. */
  | { kind: 'type'; field: Field; text: string }
);

/** Where the walker stands: the way from the start, and what is seen. */
export interface State {
  steps: WayStep[];
  clicks: number;
  path: { text: string; url: string }[];
  view: PageView;
}

/** What the walk looks for. Pure functions over what is seen. */
export interface Goal {
  /** Non-null where the state is what was looked for. */
  reached(state: State): string | null;
  /** What is worth trying from here; only the best are tried. */
  deeds(state: State): Deed[];
  /** Whether a choice that nothing on the page shows may have been taken: a button beside it has yet to carry it out. */
  takes?(deed: Deed, view: PageView): boolean;
  /** Clicks that an effect costs (CONTRACT.md §6). */
  cost(deed: Deed, before: PageView, after: PageView, moved: boolean): number;
}

export interface Bounds {
  /** States that are expanded at the most. */
  expansions: number;
  /** Ways longer than this are not followed. */
  clicks: number;
  /** Deeds tried from one state. */
  branches: number;
  /**
   * Goes back in the history of the tab where it shows the same page again, instead of doing the way once more: for
   * searches in which an earlier choice cannot live on (lists of items). Off where regions are chosen.
   */
  history?: boolean;
}

export interface Walked {
  found: State | null;
  /** True where every promising deed was tried; false where a bound cut the search off. */
  exhausted: boolean;
  /** What stood in the way of deeds that were tried. */
  obstacles: { url: string; obstacle: Obstacle; score: number }[];
  expansions: number;
  /** What was pressed or chosen and came to nothing. `plain`: a person's click would not have done more, or the page said why. */
  idle: { text: string; plain: boolean }[];
  /** Null where the start itself could be looked at. */
  start: { error: string | null; obstacle: Obstacle | null; view: PageView | null };
}

/** After a way was found: how promising a deed must be to be tried for a shorter one, and how many are. */
const SHORTER_SCORE = 55;
const SHORTER_TRIES = 5;
/** How promising a deed must be to be done once more where nothing came of it: names of regions and halls are, menus are not. */
const AGAIN_SCORE = 55;

interface Candidate {
  from: State;
  deed: Deed;
  key: TargetKey;
}

/**
 * Best-first search with backtracking: the fewest clicks first, the most promising deed among equals. Every state is
 * reached from a fresh visit by doing its steps again, so that no choice made earlier lives on in a session.
 */
export async function walk(
  tab: Tab,
  web: Web,
  start: { url: string; steps?: WayStep[] },
  goal: Goal,
  bounds: Bounds,
): Promise<Walked> {
  const result: Walked = {
    found: null,
    exhausted: true,
    obstacles: [],
    expansions: 0,
    idle: [],
    start: { error: null, obstacle: null, view: null },
  };
  const seen = new Map<string, number>();
  const came = new Map<State, State>();
  const frontier: Candidate[] = [];
  let shorterTries = 0;

  const origin = await restart(tab, start);
  if (typeof origin === 'string') {
    result.start.error = origin;
    return result;
  }
  const first: State = { steps: origin.steps, clicks: 0, path: [], view: origin.view };
  result.start.view = first.view;
  result.start.obstacle = obstacleOf(first.view);
  if (result.start.obstacle && result.start.obstacle.verdict.kind !== 'empty') return result;
  let live: State = first;
  /** Where the tab stands; null where that is not known. */
  let stands: State | null = first;

  const push = (state: State): void => {
    // What was just done is not done again where one still stands.
    const last = state.steps.at(-1);
    const again = (d: Deed): boolean =>
      'action' in d &&
      last?.deed === d.kind &&
      last.text === d.action.text &&
      // A mark (▸, 展开) is another one where it stands for something else.
      (/[\p{L}\p{N}]/u.test(last.text.replace(/展开|下级/g, '')) || last.why === d.why) &&
      state.steps.at(-2)?.url === last.url;
    const sorted = goal
      .deeds(state)
      .filter((d) => !again(d))
      .sort((a, b) => b.score - a.score);
    for (const deed of sorted.slice(0, bounds.branches)) {
      // Known by what a person would recognise, as long as the view that it belongs to is at hand.
      const key = keyOf(state.view, 'field' in deed ? deed.field : deed.action);
      frontier.push({ from: state, deed, key });
    }
  };
  const tried = new Set<string>();
  const aside = new WeakSet<State>();
  const better = (a: Candidate, b: Candidate): number => rank(a) - rank(b);

  const note = goal.reached(first);
  if (note) {
    result.found = first;
    return result;
  }
  seen.set(first.view.signature, 0);
  push(first);

  while (frontier.length > 0) {
    frontier.sort(better);
    const next = frontier.shift() as Candidate;
    if (result.found) {
      // A shorter way is still looked for, where something promising was left on the way.
      if (next.from.clicks + 1 >= result.found.clicks || next.deed.score < SHORTER_SCORE) continue;
      if (shorterTries++ >= SHORTER_TRIES) break;
    }
    // A page that promised little shows the menu of every page again: what was tried once there is not tried anew.
    const id = idOf(next.deed);
    if (aside.has(next.from) && tried.has(id)) continue;
    tried.add(id);
    if (result.expansions >= bounds.expansions) {
      if (!result.found && next.deed.score >= 40) result.exhausted = false;
      break;
    }
    try {
      web.budget.check(PAGES_FOR_LATER);
    } catch (e) {
      if (!(e instanceof BudgetError)) throw e;
      result.exhausted = false;
      break;
    }
    result.expansions++;
    if (stands !== next.from) {
      const short: PageView | null = bounds.history ? await retrace(tab, stands, next.from, came) : null;
      const back: PageView | null = short ?? (await repeat(tab, next.from.steps));
      stands = back && next.from;
      if (!back) continue;
      live = { ...next.from, view: back };
    }
    const before = web.stopped.length;
    const done = await tryDeed(tab, live, next, goal, result);
    const withheld = withheldBy(web.stopped.slice(before));
    if (withheld && (done === null || seen.has(done.view.signature)))
      result.obstacles.push({ url: live.view.url, obstacle: withheld, score: next.deed.score });
    if (done === null) {
      // A click that did nothing leaves the page as it is.
      const same = bounds.history && (await tab.view()).signature === live.view.signature;
      if (!same) stands = null;
      continue;
    }
    came.set(done, next.from);
    if (next.deed.score < FAINT || aside.has(next.from)) aside.add(done);
    stands = done;
    live = done;
    // Where our guard stopped the navigation itself, its refusal stands in place of the page.
    const seenObstacle = obstacleOf(done.view);
    const obstacle = seenObstacle?.reason === 'blocked' && withheld ? withheld : seenObstacle;
    if (obstacle) {
      result.obstacles.push({ url: done.view.url, obstacle, score: next.deed.score });
      continue;
    }
    const known = seen.get(done.view.signature);
    if (known !== undefined && known <= done.clicks) continue;
    seen.set(done.view.signature, done.clicks);
    if (done.clicks <= bounds.clicks && goal.reached(done)) {
      if (!result.found || done.clicks < result.found.clicks) result.found = done;
      continue;
    }
    if (done.clicks < bounds.clicks && done.steps.length < 14) push(done);
  }
  return result;
}

const idOf = (deed: Deed): string =>
  deed.kind === 'choose'
    ? `choose|${deed.option.text}|${deed.option.value}`
    : deed.kind === 'type'
      ? `type|${deed.field.placeholder || deed.field.label || deed.field.name}|${deed.text}`
      : `${deed.kind}|${deed.action.text}|${deed.action.address ?? deed.action.script}`;

/** How many pages are gone back at the most. */
const MAX_BACK = 3;

/**
 * Goes back page by page to where the ways part, and on from there to an earlier state; null where that cannot be done
 * or something else is shown now.
 */
async function retrace(
  tab: Tab,
  from: State | null,
  to: State,
  came: ReadonlyMap<State, State>,
): Promise<PageView | null> {
  const way = new Set<State>();
  for (let at: State | undefined = to; at; at = came.get(at)) way.add(at);
  let at = from;
  let pages = 0;
  for (; at && !way.has(at); pages++) {
    const before = came.get(at);
    if (!before || at.view.url === before.view.url || pages === MAX_BACK) return null;
    at = before;
  }
  if (!at) return null;
  for (; pages > 0; pages--) await tab.back();
  const there = await closeNotices(tab);
  if (there.signature !== at.view.signature) return null;
  const view = at === to ? there : await repeat(tab, to.steps.slice(at.steps.length), false);
  return view?.signature === to.view.signature ? view : null;
}

/** Rules of the guard that stop what only counts visitors, or what no way leads through. */
const BESIDE_THE_WAY = /^(telemetry|sign-out|sms|upload|assistant|person)$/;

/** A deed that came to nothing because our own guard stopped what it sent: the site is not to blame, nor is the way known to be closed. */
function withheldBy(stopped: Web['stopped']): Obstacle | null {
  const request = stopped.find((s) => !BESIDE_THE_WAY.test(s.rule));
  if (!request) return null;
  const why = `为不提交任何内容，点击后的请求被本程序拦下（${request.rule}）`;
  return { verdict: { kind: 'refused', block: null, why, browser: false }, reason: 'own-fault' };
}

/** What is not seen cannot be pressed by a person: tried only after what a click more would show, clicks. */
const UNSEEN = 0.9;
/** Deeds below this promise nothing: tried only when everything else was. */
const FAINT = 30;

/** Lower is sooner: a promising deed after one click comes before a vague one after none. */
const rank = (c: Candidate): number =>
  c.from.clicks * (c.deed.score >= 90 ? 0.25 : 0.6) +
  (1 - c.deed.score / 100) * 1.5 -
  (c.deed.kind === 'hover' ? 0.05 : 0) +
  c.from.steps.length * 0.01 +
  (c.deed.kind === 'click' && !c.deed.action.visible ? UNSEEN : 0) +
  (c.deed.score < FAINT ? 2 : 0);

async function restart(
  tab: Tab,
  start: { url: string; steps?: WayStep[] },
): Promise<{ view: PageView; steps: WayStep[] } | string> {
  await tab.fresh();
  if (start.steps?.length) {
    const view = await repeat(tab, start.steps, false);
    return view ? { view, steps: start.steps } : '走到起点的路不能重走';
  }
  const arrival = await tab.open(start.url);
  if (arrival.error) return `${arrival.error}: ${arrival.message}`;
  const view = await closeNotices(tab);
  const open: WayStep = {
    deed: 'open',
    text: view.title,
    url: start.url,
    counts: false,
    target: null,
    why: '起点',
    evidence: null,
  };
  return { view, steps: [open] };
}

/** Screenfuls that are rolled on at the most to see an element again. */
const SCREENS = 12;

/** Does recorded steps again from a fresh visit; null where one of them can no longer be done. */
export async function repeat(
  tab: Tab,
  steps: WayStep[],
  fresh = true,
  each?: (step: WayStep, target: Action | Field | null) => Promise<void>,
): Promise<PageView | null> {
  if (fresh) await tab.fresh();
  let view: PageView | null = fresh ? null : await tab.view();
  for (const step of steps) {
    if (step.deed === 'open') {
      const arrival = await tab.open(step.url);
      if (arrival.error) return null;
      view = await closeNotices(tab);
      await each?.(step, null);
      continue;
    }
    if (!view || !step.target) return null;
    let target = findTarget(view, step.target);
    // It may stand further down in a list that draws only what is in sight.
    for (let i = 0; !target && i < SCREENS && (await tab.rollOn()); i++)
      target = findTarget(await tab.look(), step.target);
    if (!target) return null;
    await each?.(step, target);
    if (step.deed === 'hover' && 'role' in target) await tab.hover(target);
    else if (step.deed === 'click' && 'role' in target) await tab.click(target);
    else if (step.deed === 'select' && 'options' in target) {
      const option = target.options.find((o) => o.text === step.text);
      if (!option) return null;
      await tab.choose(target, option);
    } else if (step.deed === 'type' && 'options' in target) {
      await tab.write(target, step.text);
    } else if (step.deed === 'send' && 'options' in target) await tab.pressEnter(target);
    else return null;
    view = await closeNotices(tab, 'deed');
  }
  return view;
}

async function doOn(tab: Tab, deed: Deed, target: Action | Field): Promise<Effect | null> {
  if (deed.kind === 'choose') return 'options' in target ? tab.choose(target, deed.option) : null;
  if (deed.kind === 'type') return 'options' in target ? tab.write(target, deed.text) : null;
  if (!('role' in target)) return null;
  return deed.kind === 'hover' ? tab.hover(target) : tab.click(target);
}

async function tryDeed(
  tab: Tab,
  state: State,
  { deed, key }: Candidate,
  goal: Goal,
  { idle, obstacles }: Pick<Walked, 'idle' | 'obstacles'>,
): Promise<State | null> {
  const before = await tab.view();
  const step: WayStep = {
    deed: deed.kind === 'choose' ? 'select' : deed.kind,
    text: deed.kind === 'choose' ? deed.option.text : deed.kind === 'type' ? deed.text : deed.action.text,
    url: '',
    counts: false,
    target: key,
    why: deed.why,
    evidence: null,
  };
  // After doing the way again the elements have new numbers: found by what a person would recognise.
  const target = findTarget(before, key);
  if (!target) return null;
  let effect = await doOn(tab, deed, target);
  const unshown = effect?.kind === 'nothing' && effect.dialogs.length === 0 && goal.takes?.(deed, before) === true;
  // A person who presses what should lead on, and nothing comes of it, presses once more: machines stall, pages load late.
  if (deed.kind === 'click' && deed.score >= AGAIN_SCORE && !unshown && effect?.dialogs.length === 0 && !effect.hung) {
    const idled = effect.kind === 'nothing' || effect.kind === 'failed';
    const once = idled ? findTarget(await tab.look(), key) : null;
    if (once) effect = await doOn(tab, deed, once);
  }
  if (effect?.hung) {
    const verdict = { kind: 'timeout', block: null, why: effect.why ?? '', browser: false } as const;
    obstacles.push({ url: before.url, obstacle: { verdict, reason: reasonOf(verdict) }, score: deed.score });
    return null;
  }
  if (
    !effect ||
    effect.kind === 'failed' ||
    effect.kind === 'forbidden' ||
    effect.kind === 'nothing' ||
    effect.kind === 'download'
  ) {
    if (deed.kind !== 'hover' && effect?.kind !== 'forbidden')
      idle.push({
        text: step.text,
        plain:
          effect !== null &&
          ((effect.kind === 'nothing' && (!effect.inPage || ('inert' in target && target.inert === true))) ||
            effect.dialogs.length > 0),
      });
    if (!unshown || !effect) return null;
  }
  const moved = effect.kind === 'navigated' || effect.kind === 'opened';
  const shown = await closeNotices(tab, moved ? 'arrival' : 'deed');
  const view = unshown ? { ...shown, signature: `${shown.signature} ${idOf(deed)}` } : shown;
  const confirms = effect.dialogs.filter((d) => d.type === 'confirm' && d.accepted).length;
  const cost = goal.cost(deed, before, view, moved || framesMoved(before, view)) + confirms;
  step.url = view.url;
  step.counts = cost > 0;
  const path = [...state.path];
  for (let i = 0; i < cost; i++) path.push({ text: i === 0 ? step.text : '确定', url: view.url });
  return { steps: [...state.steps, step], clicks: state.clicks + cost, path, view };
}
