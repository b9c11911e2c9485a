import { openTab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { BudgetError } from '../errors.ts';
import type { Place, WayStep } from '../hall.ts';
import { repeat } from '../walk/repeat.ts';
import type { Session } from './session.ts';

/** The region that the session had, which the visit of the portals' homes gave up. */
export interface Region {
  /** Chooses it again where anybody wants to look at something; false where that cannot be done: what only it shows is not held against a page. */
  again(): Promise<boolean>;
  /** Whether it was wanted and could not be chosen again. */
  lost(): boolean;
}

/** @param place the hall, where its session was given up; without one, or without anything kept of it, there is nothing to choose again */
export function regionOf(web: Web, place: Place | undefined, session: Session | null): Region {
  let chosen: Promise<boolean> | null = null;
  let lost = false;
  const choose = async (steps: WayStep[]): Promise<boolean> => {
    const tab = await openTab(web);
    try {
      lost = (await repeat(tab, steps)) === null;
      return !lost;
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
      lost = true;
      return false;
    } finally {
      await tab.close();
    }
  };
  return {
    again: () => (chosen ??= place && session?.kept ? choose(place.steps) : Promise.resolve(true)),
    lost: () => lost,
  };
}
