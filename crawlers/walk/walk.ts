import { PAGES_FOR_LATER } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { BudgetError } from '../errors.ts';
import type { WayStep } from '../hall.ts';
import type { PageView } from '../perception/view.ts';
import { ahead, type Candidate, FAINT, leadsTo, rank } from './candidate.ts';
import { idOf, type Setbacks, tryDeed } from './deed.ts';
import type { Deed, Goal, State } from './goal.ts';
import { closeNotices } from './notices.ts';
import { type Obstacle, obstacleOf } from './page-state.ts';
import { repeat } from './repeat.ts';
import { retrace } from './retrace.ts';
import { keyOf, stable } from './target.ts';
import { withheldBy } from './withheld.ts';

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
  /** How often lists are turned on one way. */
  turns?: number;
}

export interface Walked extends Setbacks {
  found: State | null;
  /** True where every promising deed was tried; false where a bound cut the search off. */
  exhausted: boolean;
  expansions: number;
  /** Null where the start itself could be looked at. */
  start: { error: string | null; obstacle: Obstacle | null; view: PageView | null };
}

/** Deeds of one way at the most. */
const MAX_STEPS = 20;
/** A deed this promising that is not done leaves the search open. */
export const PROMISING = 60;
/** The same where nothing better was left when the bound was reached. */
export const WORTH = 40;
/** A list that was not turned to its end leaves it open as well. */
const promises = (d: Deed): boolean => d.turns === true || d.score >= PROMISING;

/** After a way was found: how promising a deed must be to be tried for a shorter one, and how many are. */
const SHORTER_SCORE = 55;
const SHORTER_TRIES = 5;

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
  /** Addresses that were looked at, and the clicks to them. */
  const looked = new Map<string, number>();
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
    const where = stable(state.view.url) ?? '';
    looked.set(where, Math.min(state.clicks, looked.get(where) ?? state.clicks));
    // What was just done is not done again where one still stands.
    const last = state.steps.at(-1);
    const again = (d: Deed): boolean =>
      'action' in d &&
      !d.turns &&
      last?.deed === d.kind &&
      last.text === d.action.text &&
      // A mark (▸, 展开) is another one where it stands for something else.
      (/[\p{L}\p{N}]/u.test(last.text.replace(/展开|下级/g, '')) || last.why === d.why) &&
      state.steps.at(-2)?.url === last.url;
    const sorted = goal
      .deeds(state)
      .filter((d) => !again(d))
      .sort((a, b) => b.score - a.score);
    if (sorted.slice(bounds.branches).some(promises)) result.exhausted = false;
    for (const deed of sorted.slice(0, bounds.branches)) {
      // Known by what a person would recognise, as long as the view that it belongs to is at hand.
      const key = deed.kind === 'roll' ? null : keyOf(state.view, 'field' in deed ? deed.field : deed.action);
      frontier.push({ from: state, deed, key, leads: leadsTo(deed, state) });
    }
  };
  const tried = new Set<string>();
  const aside = new WeakSet<State>();
  const better = (a: Candidate, b: Candidate): number => rank(a, looked) - rank(b, looked);

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
      if ([next, ...frontier].some((c) => c.deed.score >= WORTH)) result.exhausted = false;
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
      if (!back) {
        // A way that could not be gone again leaves open what lies on it.
        if (next.deed.score >= WORTH) result.exhausted = false;
        continue;
      }
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
    if (ahead(done) <= bounds.clicks && goal.reached(done)) {
      if (!result.found || done.clicks < result.found.clicks) result.found = done;
      continue;
    }
    const within =
      ahead(done) < bounds.clicks && (done.turned ?? 0) <= (bounds.turns ?? 0) && done.steps.length < MAX_STEPS;
    if (within) push(done);
    else if (goal.deeds(done).some(promises)) result.exhausted = false;
  }
  return result;
}

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
