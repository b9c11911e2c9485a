import type { BrowserContext } from 'playwright';
import { headerOf } from '../browser/cookies.ts';
import { openTab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { BudgetError } from '../errors.ts';
import type { Place, WayStep } from '../hall.ts';
import { repeat } from '../walk/repeat.ts';

/** What a browser keeps of a visit. */
export interface Session {
  /** Whether sites keep anything at all: cookies, or what their scripts store. */
  kept: boolean;
  /** The Cookie header that goes with an address, or null. */
  header(url: string): string | null;
}

/** The session as it stands: a hall may show its region by it. */
export async function sessionOf(context: BrowserContext): Promise<Session> {
  const { cookies, origins } = await context.storageState().catch(() => ({ cookies: [], origins: [] }));
  const own = cookies.map(({ name, value, domain, path, secure }) => ({
    name,
    value,
    host: domain.replace(/^\./, ''),
    below: domain.startsWith('.'),
    path,
    secure,
  }));
  return { kept: cookies.length + origins.length > 0, header: (url) => headerOf(own, new URL(url)) };
}

/** The region that the session had, which the visit of the portals' homes gave up. */
export interface Region {
  /** Chooses it again where anybody wants to look at something; false where that cannot be done: what only it shows is not held against a page. */
  again(): Promise<boolean>;
  /** Whether it was wanted and could not be chosen again. */
  lost(): boolean;
}

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
