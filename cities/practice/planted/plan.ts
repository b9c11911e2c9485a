import type {
  ApplyEntry,
  Assistant,
  Complaint,
  Delivery,
  Depth,
  EntryLevel,
  HumanGuide,
  RatingDisclosure,
  RatingSources,
} from './facts.ts';

/** How one city's halls are made in one year. The halls render from it and from nothing else. */
export interface CityPlan {
  entry: Exclude<EntryLevel, 'none'>;
  cityPortal: 'up' | 'maintenance' | 'challenge' | 'down';
  /** The district's own government site; `down` answers every request with an error. */
  government: 'up' | 'down';
  /** Milliseconds before the homes of the city portal and of the hall begin to answer. */
  slowMs: number;
  search: { works: boolean; rank: number | null };
  /** `deep`: only by department and on the last page of the list; `nowhere`: not offered at all. */
  navigation: 'listed' | 'deep' | 'nowhere';
  dead: DeadCounts;
  softNotFound: boolean;
  emptyColumns: number;
  crawlDelay: number | null;
  guide: GuidePlan;
  apply: ApplyEntry;
  /** For `apply: 'form'`: where 下一步 first sends something. */
  wizard: 'client-only' | 'saves-form' | null;
  identityOnline: boolean;
  assistant: Assistant;
  human: HumanGuide;
  complaint: Complaint;
  consultForm: boolean;
  rating: { sources: RatingSources; disclosure: RatingDisclosure[]; followUp: boolean };
}

export interface DeadCounts {
  home: number;
  inner: number;
  innerErrors: number;
  attachments: number;
  external: number;
}

export interface GuidePlan {
  depth: Depth;
  visits: number;
  legalDays: number;
  promisedDays: number;
  delivery: Delivery[];
  /** Materials asked for, the application form and the licence among them. */
  materials: number;
  duplicate: boolean;
  licenceShared: boolean;
  extraForm: string | null;
  templateDead: boolean;
  vague: string | null;
  repealed: boolean;
  missing: readonly string[];
  empty: readonly string[];
  image: readonly string[];
  contradiction: Contradiction | null;
}

/** Rules that a guide can break (consistency of its own statements). */
export type Contradiction = 'depth-visits' | 'instant-days' | 'promise-over-legal' | 'same-phone';
