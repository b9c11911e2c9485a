import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Place } from '../hall.ts';

const standing = new WeakMap<Web, { tab: Tab; place: string }>();
const nameOf = ({ url, steps }: Place): string =>
  JSON.stringify([url, steps.map(({ deed, text, url: at }) => [deed, text, at])]);

/** Leaves a tab at the end of a way that was just walked from a first visit. It ends with its visitor if nobody takes it. */
export function leaveStanding(web: Web, tab: Tab, place: Place): void {
  standing.set(web, { tab, place: nameOf(place) });
}

/** The tab that stands at the end of this way, as if it had been walked again; null where none does. */
export function takeStanding(web: Web, place: Place): Tab | null {
  const left = standing.get(web);
  if (left?.place !== nameOf(place)) return null;
  standing.delete(web);
  return left.tab;
}
