import type { City, District, Hint } from '../cities/city.ts';
import type { Scenario } from '../cities/scenario.ts';
import type { Facts } from './facts.ts';
import type { PastSample } from './reachability/samples.ts';

/** What is audited in one go: a city, the district that the round took, the scenario. */
export interface Hall {
  city: City;
  district: District;
  scenario: Scenario;
  round: string;
  profile: 'quick' | 'full';
  /** Facts of the steps that are done, in this attempt. */
  facts: Facts;
  /** What earlier steps found of the way; a step adds to it. Kept with the facts, so that an audit can be resumed. */
  trail: Trail;
  /** Looks at its portals in the week before, where they are watched between the audits. */
  pastSamples?: readonly PastSample[];
}

/** One deed of the walker that can be done again on a fresh tab. */
export interface WayStep {
  deed: 'open' | 'click' | 'hover' | 'type' | 'select' | 'send' | 'roll' | 'answer';
  /** What a person would look for: the element's text, the text typed, the option chosen. */
  text: string;
  /** Address opened (for `open`), or shown after the deed. */
  url: string;
  /** Whether it counts as a click (CONTRACT.md §6). */
  counts: boolean;
  /** Who answers, for `answer`. */
  as?: Answerer;
  /** Finds the element again; null where the deed is done to the page as a whole. */
  target: TargetKey | null;
  /** Why it was chosen, in Chinese, for `wangting show CITY --path`. */
  why: string;
  evidence: string | null;
}

/** Who answers what a page asks: the kind of applicant, and where. */
export interface Answerer {
  audience: '法人' | '个人';
  district: string;
}

/** What identifies an element from one visit to the next, without classes or ids. */
export interface TargetKey {
  tag: string;
  role: string;
  text: string;
  href: string | null;
  frame: string | null;
  nth: number;
}

/** A page that was reached, and how. */
export interface Place {
  url: string;
  title: string;
  steps: WayStep[];
  /** The page as it was reached. */
  arrival?: string | null;
}

/** What came of a hint of the city file. */
export interface HintUse {
  step: Hint['step'];
  used: boolean;
  /** `idle`: it points at something that was not needed. `stale`: it matches nothing any more. `untried`: no page was seen. */
  outcome: 'used' | 'idle' | 'stale' | 'untried';
  /** In Chinese, with the reason that the file gives. */
  why: string;
}

export interface Trail {
  hall?: Place;
  guide?: Place;
  /** Where the apply entry led. */
  apply?: Place;
  /** Origins on which the hall, the guide or the apply entry was found, beside the portals. */
  waySites: string[];
  /** Phone numbers, channels and the like that the guide names, for the steps that follow. */
  guideText?: string;
  /** Forms and samples that the guide offers, also behind tabs and buttons. */
  guideFiles?: { url: string; text: string }[];
  /** The hints that were tried so far, and what came of each. */
  hints?: HintUse[];
}

export const emptyTrail = (): Trail => ({ waySites: [] });
