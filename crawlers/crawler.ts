import type { Web } from './browser/web.ts';
import type { FactId, FactOf } from './facts.ts';
import type { Hall, Trail } from './hall.ts';
import { obeyHints } from './hints.ts';

export const STEPS = ['reachability', 'links', 'entry', 'guide', 'flow', 'interaction', 'quality'] as const;
/** The steps of an audit, as `--only` names them. */
export type Step = (typeof STEPS)[number];

/** What a crawler hands back: facts that it provides, and what it adds to the trail. */
export interface Observation<P extends FactId> {
  facts: { [I in P]?: FactOf<I> };
  trail?: Partial<Trail>;
}

export interface Crawler<P extends FactId = FactId> {
  name: Step;
  provides: readonly P[];
  /**
   * Observes and never judges. A fact that it provides and does not return is recorded as `unobservable`
   * (`not-measured`). Throws only what errors.ts names; facts already seen are handed on with `web.record`.
   */
  observe(hall: Hall, web: Web): Promise<Observation<P>>;
}

/** One file a crawler; the type ties what it provides to what it returns. It obeys the city file's hints. */
export function defineCrawler<const P extends FactId>(crawler: Crawler<P>): Crawler<P> {
  return obeyHints(crawler);
}
