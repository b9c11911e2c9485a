import type { TargetKey } from '../hall.ts';
import type { Deed, State } from './goal.ts';
import { stable } from './target.ts';

/** A deed that may be done from a state. */
export interface Candidate {
  from: State;
  deed: Deed;
  /** Null where nothing on the page is meant. */
  key: TargetKey | null;
  /** The page to which it is a mere link; null where it is none. */
  leads: string | null;
}

/** What is not seen cannot be pressed by a person: tried only after what a click more would show, clicks. */
const UNSEEN = 0.9;
/** A page that was looked at shows the same again, unless a session had it otherwise, clicks. */
const KNOWN = 0.9;
/** What is this promising is done wherever it stands. */
const CERTAIN = 70;
/** Clicks of a way without those that only turned pages of lists. */
export const ahead = ({ clicks, turnClicks = 0 }: Pick<State, 'clicks' | 'turnClicks'>): number => clicks - turnClicks;

/** Deeds below this promise nothing: tried only when everything else was. */
export const FAINT = 30;

/** What a page of a list costs of a click: a person who reads a list reads on before looking elsewhere. */
const TURN = 0.3;

/** Lower is sooner: a promising deed after one click comes before a vague one after none. */
export const rank = (c: Candidate, looked: ReadonlyMap<string, number>): number =>
  (ahead(c.from) + TURN * (c.from.turned ?? 0)) * (c.deed.score >= 90 ? 0.25 : 0.6) +
  (1 - c.deed.score / 100) * 1.5 -
  (c.deed.kind === 'hover' ? 0.05 : 0) +
  c.from.steps.length * 0.01 +
  (c.deed.kind === 'click' && !c.deed.action.visible ? UNSEEN : 0) +
  (c.deed.score < CERTAIN && isKnown(c, looked) ? KNOWN : 0) +
  (c.deed.score < FAINT ? 2 : 0);

/** Whether what it links to was looked at, and came by no more clicks. `looked`: addresses, and the clicks to them. */
const isKnown = ({ from, leads }: Candidate, looked: ReadonlyMap<string, number>): boolean =>
  leads !== null && (looked.get(leads) ?? Number.POSITIVE_INFINITY) <= from.clicks + 1;

/** The page to which a deed is a mere link. One to the page itself may do anything: `href="#"` with a handler of its own. */
export function leadsTo(deed: Deed, { view }: State): string | null {
  if (deed.kind !== 'click' || deed.turns || deed.action.script !== '') return null;
  const { address } = deed.action;
  return address === null || address.split('#')[0] === view.url.split('#')[0] ? null : stable(address);
}
