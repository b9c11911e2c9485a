import type { FactId, FactOf, Facts, FactValue, Reason } from '../crawlers/facts.ts';

/** What a check says of a city: 0–100, a sentence and a suggestion in Chinese that an evaluator could hand to the city. */
export interface Verdict {
  score: number;
  sentence: string;
  /** Empty where there is nothing to mend. */
  suggestion: string;
  /** A shortcoming worth a finding; absent where the city did well. */
  finding?: { code: string; severity: 'high' | 'medium' | 'low' };
  /** An official veto line that was touched (国办单项否决风险): shown beside the score, never inside it. */
  veto?: string;
}

/**
 * Said instead of a verdict where the facts were seen but do not bear one: no link to count, every probe blocked.
 * `not-applicable` takes the leaf out of the weight base, `unobservable` counts as unmeasured.
 */
export interface Withheld {
  state: 'unobservable' | 'not-applicable';
  reason: Reason | null;
  /** In Chinese: why nothing is said. */
  sentence: string;
}

/** What the city is beyond its facts: what some rules need to know of it, never of the site. */
export interface CheckContext {
  city: {
    id: string;
    name: string;
    code: string;
    municipality: boolean;
    withoutDistricts: boolean;
    areaCode: string | null;
    /** The sampled district (区县), where there is one: 云溪区. */
    district?: string | null;
  };
  /** Baseline materials of the scenario (name and words to know them by). */
  materials: readonly { name: string; words: readonly string[] }[];
  scenario: { name: string; codes: readonly string[]; names: readonly (readonly string[])[]; legalLimitDays: number };
}

export interface Check<R extends FactId = FactId, O extends FactId = FactId> {
  code: string;
  name: string;
  /** Raised when the rule changes; years compare only equal `code@rule`. */
  rule: number;
  /** Where the threshold comes from. */
  source: string;
  requires: readonly R[];
  /** Facts that sharpen the verdict when they were observed. */
  uses?: readonly O[];
  /** Asked before `score`: null where the facts bear a verdict. Pure. */
  withhold?(facts: { [I in R]: FactValue<I> } & { [I in O]?: FactValue<I> }, context: CheckContext): Withheld | null;
  /** A pure function: no I/O, no clock, no randomness. */
  score(facts: { [I in R]: FactValue<I> } & { [I in O]?: FactValue<I> }, context: CheckContext): Verdict;
}

/** One file a third-level indicator; `requires` types what `score` receives. */
export function defineCheck<const R extends FactId, const O extends FactId = never>(check: Check<R, O>): Check<R, O> {
  return check;
}

export const INDICATOR_STATES = ['scored', 'unobservable', 'not-applicable', 'manual-pending'] as const;
export type IndicatorState = (typeof INDICATOR_STATES)[number];

/** An indicator of the city result (CONTRACT.md §4); `check`, `rule`, `veto` and `reason` are additions. */
export interface Indicator {
  /** Its place in the standard. */
  code: string;
  /** The check's own code, where this standard gives it another. */
  check?: string;
  name: string;
  state: IndicatorState;
  score: number | null;
  weight: number;
  rule: number;
  sentence: string;
  suggestion: string;
  finding: { code: string; severity: 'high' | 'medium' | 'low' } | null;
  veto: string | null;
  /** The fact and reason that stood in the way. */
  reason: string | null;
  evidence: string[];
}

/** What an indicator is told by across versions of the standard, whatever place each gives it. */
export const checkOf = (indicator: Pick<Indicator, 'code' | 'check'>): string => indicator.check ?? indicator.code;

export type { FactOf, Facts };
