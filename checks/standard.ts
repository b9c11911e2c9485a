import type { Check } from './check.ts';

/** A node of the indicator tree: first level (A–D) or second level (B1 …). Weights are shares of the parent, summing to 100. */
export interface Branch {
  code: string;
  name: string;
  weight: number;
  children: readonly (Branch | Leaf)[];
}
export interface Leaf {
  check: Check;
  weight: number;
}
/** A version of the indicator system. A changed rule is a new version. */
export interface Standard {
  version: string;
  /** Where weights and names come from, in Chinese, printed in the method note. */
  source: string;
  children: readonly Branch[];
}
