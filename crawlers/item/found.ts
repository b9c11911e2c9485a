import type { Reason } from '../facts.ts';
import type { Place } from '../hall.ts';
import type { Row } from './rows.ts';

/** A row this good is the item, whether or not it opens. */
export const CERTAIN = 70;

/** The item, and how it was reached. */
export interface FoundItem {
  title: string;
  code: string | null;
  place: Place;
  clicks: number;
  via: 'search' | 'navigation';
  whose: Row['whose'];
  /** The address of a document where the guide is a file rather than a page. */
  document: string | null;
  /** A variety of the item (a chain's shop), taken where nothing offers the plain one. */
  variety: boolean;
  /** Opened by the address of a hint: nothing is known of clicks. */
  byAddress?: true;
}

/** What the search for the item came to; filled in as it goes on. */
export interface ItemSearch {
  item: FoundItem | null;
  /** Null where it could not be observed, with the reason beside. */
  works: boolean | null;
  rank: number | null | undefined;
  searchReason: { reason: Reason; note: string } | null;
  /** The item stood in a list, although its guide could not be opened. */
  listed: { title: string; via: FoundItem['via'] } | null;
  /** Evidence that a name, or a link to the guide, led to a sign-in; null where none did. */
  behindSignIn: string[] | null;
  /** A page of results named the item in words that nothing stood for: there may be a way to it that was not seen. */
  named: boolean;
  /** The same beside a variety of the item: what the variety's guide says is not said of the item. */
  plainNamed: boolean;
  /** Results were not read to their end: what stands on further pages of them nobody saw. */
  searchCut: boolean;
  /** True where everything promising was looked through without finding the item. */
  exhausted: boolean;
  obstacle: { reason: Reason; note: string } | null;
  evidence: string[];
}
