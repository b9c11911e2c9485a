import type { Check } from './check.ts';

/** Where a number comes from: published by the evaluator, inferred from what was published, or assumed by us. */
export type Basis = 'published' | 'inferred' | 'assumed';

/** In Chinese, for the report. */
export const BASIS_WORDS: Record<Basis, string> = { published: '公布', inferred: '推算', assumed: '设定' };

/** What is to be said of a version's weights wherever they are used: `推断，非官方`. */
export function weightWords({ children }: Standard): string {
  const inferred = children.some((b) => b.basis === 'inferred');
  return `${inferred ? '推断' : '设定'}，非官方`;
}

/** A node of the indicator tree: first level (A–D) or second level (B1 …). Weights are shares of the parent, summing to 100. */
export interface Branch {
  code: string;
  name: string;
  weight: number;
  /** Where the weight comes from; assumed unless it says otherwise. */
  basis?: Basis;
  children: readonly (Branch | Leaf)[];
}
/** A check at its place. No weight of a check was ever published: all are assumed. */
export interface Leaf {
  check: Check;
  weight: number;
  /** Its code in this standard, where that is not the check's own: another version gives it another home. */
  code?: string;
}
/** A version of the indicator system. A changed rule is a new version. */
export interface Standard {
  version: string;
  /** Where weights and names come from, in Chinese, printed in the method note. */
  source: string;
  children: readonly Branch[];
}
