import type { Indicator } from '../checks/check.ts';
import type { Side } from '../checks/findings.ts';
import type { Rectification } from '../checks/rectification.ts';
import type { City } from '../cities/city.ts';
import type { BudgetOptions } from '../crawlers/browser/budget.ts';
import type { Step } from '../crawlers/crawler.ts';
import type { Facts } from '../crawlers/facts.ts';
import type { Trail } from '../crawlers/hall.ts';
import type { Observation } from './observations/kinds.ts';

/** Where an audit was made from. Results of different vantage points are not compared silently. */
export interface Vantage {
  host: string;
  /** Public address or a name for the way out; null where it is not known. */
  egress: string | null;
}

/** How every city of a planned round is audited. */
export interface PlanSettings {
  /** Version of the standard under which it is judged. */
  standard: string;
  scenario: string;
  /** The year of practice halls that a worker starts by itself; null for cities with addresses of their own. */
  practiceYear: number | null;
  profile: 'quick' | 'full';
  /** Steps asked for with `--only`; null for all. */
  only: Step[] | null;
  /** Requests a second and host; null for what hosts and platforms are given by default. */
  rate: number | null;
  allowLoopback: boolean;
  budget: BudgetOptions;
}

/** First-level scores A–D, 0–100, null where less than 60 % of the weight was measured (DESIGN: unmeasured weight is shown). */
export interface Scores {
  A: number | null;
  B: number | null;
  C: number | null;
  D: number | null;
  total: number | null;
  grade: string | null;
  /** Share of the weight that was measured, 0–1. */
  coverage: number;
  /** Official veto lines that were touched, in Chinese: beside the scores, never inside them. */
  veto?: string[];
}

export const FINDING_STATUSES = ['new', 'persistent', 'fixed', 'regressed'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];
export type Severity = 'high' | 'medium' | 'low';

/** A shortcoming with its life over the rounds, as one round shows it. */
export interface FindingInResult {
  code: string;
  severity: Severity;
  sentence: string;
  suggestion: string;
  /** First round in which it was seen. */
  since: string;
  status: FindingStatus;
  /** Who mends it by when and how far it has come, as of now, and the evidence of both sides. */
  rectification: Rectification & { shown: Side | null; mended: Side | null };
}

/** `rescore`: the rules were changed; `import`: what people observed came in. Neither is a change of the site. */
export const JUDGEMENT_KINDS = ['audit', 'rescore', 'import'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** The result of one city in one round (CONTRACT.md §4, to which this only adds). */
export interface CityResult {
  schema: 1;
  city: { id: string; name: string; code: string; region: City['region'] };
  round: string;
  attempt: number;
  standard: string;
  startedAt: string;
  finishedAt: string | null;
  vantage: Vantage;
  facts: Facts;
  indicators: Indicator[];
  scores: Scores;
  findings: FindingInResult[];
  /** 演练数据: a practice city. */
  practice: boolean;
  /** The district that the round took. */
  district: { name: string; code: string | null; portal: string | null };
  /** The ways that were walked, and what came of the city file's hints (`wangting show CITY --path`). */
  path: Pick<Trail, 'hall' | 'guide' | 'apply' | 'hints'>;
  /** Why the audit did not come to its end; absent where it did. */
  incomplete?: string;
  scenario: string;
  profile: 'quick' | 'full';
  /** What people observed and what stands of it, who, when and by what proof; absent where nothing was imported. */
  observations?: Observation[];
  /** Which judgement these scores are; null where the attempt was not judged yet. `ruleChanged`: by other rules than at the audit. */
  judgement: { kind: JudgementKind; rules: string; judgedAt: string; ruleChanged?: boolean } | null;
}

export const ROUND_KINDS = ['year', 'night', 'trial'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** A round 轮次: one evaluation of many cities under one version of the standard. */
export interface Round {
  name: string;
  standard: string;
  scenario: string;
  practice: boolean;
  kind: RoundKind;
  year: number | null;
  startedAt: string;
  finishedAt: string | null;
  /** When a person first had a report of it written; its evidence is kept for good. */
  publishedAt: string | null;
  vantage: Vantage;
}

/** A round with the latest attempt of each of its cities. */
export interface RoundResults {
  round: Round;
  cities: CityResult[];
}

/** A city before it was judged: nothing measured, nothing scored. */
export const noScores = (): Scores => ({ A: null, B: null, C: null, D: null, total: null, grade: null, coverage: 0 });
