import type { Crawler, Step } from '../crawlers/crawler.ts';

/** What a step starts from: without the way that these find it would have nothing to look at. */
const NEEDS: Record<Step, readonly Step[]> = {
  reachability: [],
  entry: [],
  guide: ['entry'],
  flow: ['entry', 'guide'],
  interaction: ['entry', 'guide'],
  // The way sites are known when the hall, the guide and the apply entry were found (CONTRACT.md §6).
  links: ['entry', 'guide', 'flow'],
  quality: ['entry'],
};

/** The crawlers of an audit in their order: all, or those asked for with `--only` and those whose way they start from. */
export function crawlersFor(all: readonly Crawler[], only: readonly Step[] | null): Crawler[] {
  if (!only) return [...all];
  const wanted = new Set(only.flatMap((step) => [step, ...NEEDS[step]]));
  return all.filter(({ name }) => wanted.has(name));
}
