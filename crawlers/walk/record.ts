import type { Tab } from '../browser/tab.ts';
import type { Place } from '../hall.ts';
import type { State } from './goal.ts';
import { repeat } from './repeat.ts';

/** A place with its pictures, and whether the tab stands there: not where the way could not be walked again. */
export interface Recorded {
  place: Place;
  stands: boolean;
}

/**
 * Walks a way once more from the start and keeps a picture of every step with the element marked: what another person
 * can follow. Where the way cannot be repeated the steps stand without pictures.
 */
export async function record(tab: Tab, state: State, title: string): Promise<Recorded> {
  const shots: (string | null)[] = [];
  const view = await repeat(tab, state.steps, true, async (step, target) => {
    shots.push(step.deed === 'open' ? null : await tab.shot(`${step.why}：${step.text}`, target ?? undefined));
  });
  const steps = state.steps.map((step, i) => ({ ...step, evidence: shots[i] ?? null }));
  const arrival = await tab.shot(title);
  const { url, title: heading } = view ?? state.view;
  return { place: { url, title: heading, steps, arrival }, stands: view !== null };
}
