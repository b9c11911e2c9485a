import type { Medium } from '../planted/facts.ts';

export type Audience = '法人' | '个人';
/** What an entry of the list is: the item sought, its neighbours, what further scenarios look for, and the rest. */
export type ItemKind = 'target' | 'decoy' | 'food' | 'drug' | 'identity' | 'other';

/** A `*` stands for the bureau that grants licences. */
export type Row = [
  kind: ItemKind,
  name: string,
  code: string,
  dept: string,
  audience: Audience,
  theme: string,
  parent?: string,
];

/** The licence that the scenario of a year is about: what its item is called, what stands around it, what its guide says. */
export interface Licence {
  /** Id of the scenario. */
  scenario: string;
  /** How halls name the item (assessment notes 6.1, by preference). */
  names: readonly string[];
  code: string;
  /** Further words by which a site's search finds it. */
  aliases: readonly string[];
  /** Main item (主项) under which some families group the business items. */
  parent: string;
  /** What a question or a query about it holds. */
  about: RegExp;
  /** Neighbours in the list of a market regulator, before the item and behind it. */
  before: readonly Row[];
  after: readonly Row[];
  /** What is granted above the district: what a walker must not take for it; last the code of the upper copy. */
  upper: readonly Row[];
  upperCode: string;
  /** The other licence that the halls offer, with a neighbour of its own. */
  besides: readonly Row[];
  form: string;
  /** What is usually asked for, in the order in which a plan takes it. */
  materials: readonly [name: string, source: string, medium: Medium][];
  condition: string;
  basis: string;
  /** What guides cite although it no longer holds. */
  repealed: string;
  result: string;
  /** Situations of the application. */
  situations: readonly string[];
}

export const OWN = '申请人自备';
export const ISSUED = '政府部门核发';

/** Entries of one kind and theme, granted to businesses by the bureau: name and code. */
export const rows = (
  kind: ItemKind,
  theme: string,
  entries: readonly (readonly [name: string, code: string])[],
  parent?: string,
): Row[] =>
  entries.map(
    ([name, code]) => [kind, name, code, '*', '法人', theme, ...(parent === undefined ? [] : [parent])] as Row,
  );

type Material = Licence['materials'][number];
/** What the applicant brings; what some office has issued. */
export const own = (name: string, medium: Medium = 'electronic'): Material => [name, OWN, medium];
export const issued = (name: string): Material => [name, ISSUED, 'electronic'];
