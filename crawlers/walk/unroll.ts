import { MAX_SCREENS } from '../browser/scrolling.ts';
import type { Tab } from '../browser/tab.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Goal } from './goal.ts';

/**
 * Rolls a list on, which may draw only what is in sight, until what is looked for stands there. Without that, the view
 * holds all that was seen on the way, and is partial where the bound came before the end.
 */
export async function unrolled(tab: Tab, first: PageView, goal: Pick<Goal, 'rolls'>): Promise<PageView> {
  let entries = goal.rolls?.(first) ?? [];
  if (entries.length === 0) return first;
  const all = new Map<string, Action>(first.actions.map((a) => [keyOf(a), a]));
  let view = first;
  let screens = 0;
  for (; screens < MAX_SCREENS && (await rollOne(tab, entries)); screens++) {
    view = await tab.look();
    for (const a of view.actions) if (!all.has(keyOf(a))) all.set(keyOf(a), a);
    entries = goal.rolls?.(view) ?? [];
    if (entries.length === 0) return view;
  }
  if (view === first) return first;
  if (screens === MAX_SCREENS) return { ...view, partial: true, actions: [...all.values()] };
  const { partial: _, ...whole } = view;
  return { ...whole, actions: [...all.values()] };
}

const keyOf = (a: Action): string => `${a.tag}|${a.text}|${a.address ?? a.script}|${a.visible}`;

async function rollOne(tab: Tab, entries: readonly Action[]): Promise<boolean> {
  for (const entry of entries) if (await tab.rollOn(entry)) return true;
  return false;
}
