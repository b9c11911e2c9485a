import type { Tab } from '../browser/tab.ts';
import type { Place } from '../hall.ts';
import { repeat, type State } from './walk.ts';

/**
 * Walks a way once more from the start and keeps a picture of every step with the element marked: what another person
 * can follow. Where the way cannot be repeated the steps stand without pictures.
 */
export async function record(tab: Tab, state: State, title: string): Promise<Place> {
  const shots: (string | null)[] = [];
  const view = await repeat(tab, state.steps, true, async (step, target) => {
    shots.push(step.deed === 'open' ? null : await tab.shot(`${step.why}：${step.text}`, target ?? undefined));
  });
  const steps = state.steps.map((step, i) => ({ ...step, evidence: shots[i] ?? null }));
  const arrival = await tab.shot(title);
  return { url: view?.url ?? state.view.url, title: view?.title ?? state.view.title, steps, arrival };
}
