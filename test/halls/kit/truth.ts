import type { FactId, FactValue, GuideElement, Material, Reason } from '../../../crawlers/facts.ts';

/** A person with a browser sees this. */
export interface Seen<V = unknown> {
  seen: V;
  /** Other values that are right too, with what makes them so beside them in the sheet. */
  also?: V[];
  /** Compare only the keys given. */
  partial?: true;
  /** Order does not matter. */
  set?: true;
  /** Not seeing it for one of these reasons is right as well. */
  orUnseen?: Reason[];
}
/** Nobody can see it from here; any claim is refuted. An empty list: whatever the reason. */
export interface Unseen {
  unseen: Reason[];
}
export interface NotApplicable {
  notApplicable: true;
  orUnseen?: Reason[];
}
/** A list of findings: each entry names words of which one must stand in some finding. */
export interface Mentions {
  mentions: string[][];
  /** Further findings are not judged; otherwise each that matches no entry is refuted. */
  open?: true;
}
export type Expectation<V = unknown> = Seen<V> | Unseen | NotApplicable | Mentions;

export type LinkClass = 'links.home' | 'links.inner' | 'links.attachments' | 'links.external';
export interface LinkTruth {
  /** Planted: must be in `bad`, of one of these kinds. */
  bad: { url: string; kinds: ('gone' | 'serverError' | 'timeout' | 'redirect')[]; why: string }[];
  /** May be in `bad`; nobody is judged by it. */
  tolerated?: string[];
  /** Least share of the planted ones that a bounded crawl has to find; default all. */
  bounded?: true;
  orUnseen?: Reason[];
}

export interface ElementTruth {
  state: GuideElement['state'] | GuideElement['state'][];
  /** As shown; blanks do not count. */
  value?: string;
  /** For long texts: what must and what must not stand in the value. */
  includes?: string[];
  excludes?: string[];
  reason?: string;
}
export type MaterialTruth = Partial<Material> & { name: string };

/** Everything a person could find out about a hall. JSON: it is written to a file and read again by examine.ts. */
export interface Truth {
  hall: string;
  /** What makes this hall nasty, in one sentence. */
  about: string;
  facts: { [I in Exclude<FactId, LinkClass | 'guide.elements' | 'guide.materials'>]?: Expectation<FactValue<I>> };
  links: Partial<Record<LinkClass, LinkTruth>>;
  /** Null: nobody can see the guide. */
  elements: Record<string, ElementTruth> | null;
  materials: MaterialTruth[] | null;
  /** Reasons that are right where `elements` or `materials` is null. */
  guideUnseen?: Reason[];
  /** Claims that would be wrong, and why: shown where one is made. */
  refutable: { fact: FactId; value?: unknown; why: string }[];
}

/** The fourteen labels that a guide must have (assessment notes 6.2). */
export const CORE = [
  'name',
  'dept',
  'condition',
  'materials',
  'process',
  'promiseLimit',
  'legalLimit',
  'fee',
  'legalBasis',
  'place',
  'time',
  'consult',
  'complain',
  'delivery',
] as const;

export const seen = <V>(value: V, rest: Omit<Seen<V>, 'seen'> = {}): Seen<V> => ({ seen: value, ...rest });
export const unseen = (...reasons: Reason[]): Unseen => ({ unseen: reasons });
export const notApplicable = (...orUnseen: Reason[]): NotApplicable => ({ notApplicable: true, orUnseen });
export const present = (value: string): ElementTruth => ({ state: 'present', value });
export const holds = (...includes: string[]): ElementTruth => ({ state: 'present', includes });
export const empty: ElementTruth = { state: 'empty' };
export const missing: ElementTruth = { state: 'missing' };
export const image: ElementTruth = { state: 'image' };

/** All fourteen keys; what is not given is said to be missing. */
export function elements(given: Record<string, ElementTruth>): Record<string, ElementTruth> {
  return { ...Object.fromEntries(CORE.map((key) => [key, missing])), ...given };
}
