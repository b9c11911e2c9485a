import type { City, District } from '../../cities/city.ts';
import type { Change } from '../../cities/edit.ts';
import type { FactId, FactOf, Facts } from '../../crawlers/facts.ts';
import type { Trail } from '../../crawlers/hall.ts';

/** How an address of a city file did when it was asked. */
export interface AddressLook {
  /** Where it stands in the file: `portals.city`, `districts.1.portal`, `hints.0.address`. */
  key: string;
  path: (string | number)[];
  address: string;
  /** `up`: it opened in a browser. `unknown`: it did not, and that is not known to be the site's doing. */
  state: 'up' | 'down' | 'maintenance' | 'blocked' | 'unknown';
  /** In Chinese. */
  note: string;
  /** Where it led, redirects and scripts included; null where it did not open. */
  finalUrl: string | null;
  title: string | null;
  /** Names of the file that the page itself shows: the city's, the district's, the province's. */
  names: ('province' | 'city' | 'district')[];
  /** A sign-in page came instead of a portal. */
  login: boolean;
}

/** What was seen of a city file at its sites; nothing in it is a proposal yet. */
export interface CityExam {
  city: City;
  district: District;
  addresses: AddressLook[];
  facts: Facts;
  trail: Trail;
  /** Why it was not looked at to the end; null where it was. */
  incomplete: string | null;
  /** A rule that protects the audited site ended it. */
  guard: boolean;
}

/** A change that the doctor would write, with what it saw. */
export interface Proposal extends Change {
  from: string | null;
  why: string;
}

/** A remark for a person: `doubt` wants somebody to look, `unseen` could not be looked at, and its field stays as it is. */
export interface Remark {
  kind: 'good' | 'doubt' | 'unseen';
  text: string;
}

export const factOf = <I extends FactId>(facts: Facts, id: I): FactOf<I> | undefined =>
  facts[id] as FactOf<I> | undefined;
