import { reasonOf } from '../answers.ts';
import type { Effect, Tab } from '../browser/tab.ts';
import type { WayStep } from '../hall.ts';
import type { Action, Field } from '../perception/view.ts';
import type { Candidate } from './candidate.ts';
import type { Deed, Goal, State } from './goal.ts';
import { closeNotices } from './notices.ts';
import type { Obstacle } from './page-state.ts';
import { findTarget, framesMoved } from './target.ts';
import { unrolled } from './unroll.ts';

/** What deeds met that did not lead on. */
export interface Setbacks {
  /** What stood in the way of deeds that were tried. */
  obstacles: { url: string; obstacle: Obstacle; score: number }[];
  /** What was pressed or chosen and came to nothing. `plain`: a person's click would not have done more, or the page said why. */
  idle: { text: string; plain: boolean; score: number }[];
}

/** How promising a deed must be to be done once more where nothing came of it: names of regions and halls are, menus are not. */
const AGAIN_SCORE = 55;

/** Tells deeds apart by what is pressed, pointed at, chosen or written. */
export const idOf = (deed: Deed): string =>
  deed.kind === 'choose'
    ? `choose|${deed.option.text}|${deed.option.value}`
    : deed.kind === 'roll'
      ? 'roll'
      : deed.kind === 'type'
        ? `type|${deed.field.placeholder || deed.field.label || deed.field.name}|${deed.text}`
        : `${deed.kind}|${deed.action.text}|${deed.action.address ?? deed.action.script}`;

async function doOn(tab: Tab, deed: Exclude<Deed, { kind: 'roll' }>, target: Action | Field): Promise<Effect | null> {
  if (deed.kind === 'choose') return 'options' in target ? tab.choose(target, deed.option) : null;
  if (deed.kind === 'type') return 'options' in target ? tab.write(target, deed.text) : null;
  if (!('role' in target)) return null;
  return deed.kind === 'hover' ? tab.hover(target) : tab.click(target);
}

/** Does a deed where the tab stands; null where it came to nothing, which the setbacks tell. */
export async function tryDeed(
  tab: Tab,
  state: State,
  { deed, key }: Candidate,
  goal: Goal,
  { idle, obstacles }: Setbacks,
): Promise<State | null> {
  const before = await tab.view();
  if (deed.kind === 'roll') return rolled(tab, state, deed);
  if (key === null) return null;
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
  if (!target) {
    idle.push({ text: step.text, plain: false, score: deed.score });
    return null;
  }
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
        score: deed.score,
        plain:
          effect !== null &&
          ((effect.kind === 'nothing' && (!effect.inPage || ('inert' in target && target.inert === true))) ||
            effect.dialogs.length > 0),
      });
    if (!unshown || !effect) return null;
  }
  const moved = effect.kind === 'navigated' || effect.kind === 'opened';
  const shown = await unrolled(tab, await closeNotices(tab, moved ? 'arrival' : 'deed'), goal);
  const view = unshown ? { ...shown, signature: `${shown.signature} ${idOf(deed)}` } : shown;
  const confirms = effect.dialogs.filter((d) => d.type === 'confirm' && d.accepted).length;
  const cost = goal.cost(deed, before, view, moved || framesMoved(before, view)) + confirms;
  step.url = view.url;
  step.counts = cost > 0;
  const path = [...state.path];
  for (let i = 0; i < cost; i++) path.push({ text: i === 0 ? step.text : '确定', url: view.url });
  const [turned, turnClicks] = deed.turns
    ? [(state.turned ?? 0) + 1, (state.turnClicks ?? 0) + cost]
    : [state.turned ?? 0, state.turnClicks ?? 0];
  return { steps: [...state.steps, step], clicks: state.clicks + cost, path, view, turned, turnClicks };
}

/** Lists that grow, or draw only what is in sight, show more of themselves; null at their end. */
async function rolled(tab: Tab, state: State, { why }: Deed): Promise<State | null> {
  if (!(await tab.rollOn())) return null;
  const view = await tab.look();
  const step: WayStep = { deed: 'roll', text: '', url: view.url, counts: false, target: null, why, evidence: null };
  return { ...state, steps: [...state.steps, step], view, turned: (state.turned ?? 0) + 1 };
}
