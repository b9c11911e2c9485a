import type { Indicator } from '../../checks/check.ts';
import { MEASURED_AT_LEAST } from '../../checks/judge.ts';
import type { Branch, Standard } from '../../checks/standard.ts';
import { codeOf, isLeaf, leaves } from '../../checks/standard-walk.ts';
import { round2 } from '../../checks/wording.ts';

/** A first- or second-level node of the indicator system, as one city has it. */
export interface TreeNode {
  code: string;
  name: string;
  /** Share of the parent, in percent. */
  weight: number;
  /** 0–100; null where less than 60 % of the applicable weight was measured. */
  score: number | null;
  /** Share of the applicable weight that was measured, 0–1. */
  coverage: number;
  children: TreeNode[];
  indicators: Indicator[];
}

/**
 * The stored indicators of a city in the shape of the standard. Scores of nodes are not stored; they follow from the
 * indicators by the rule of `judge` (checks/judge.ts), to which a test holds this.
 */
export function indicatorTree(standard: Standard, indicators: readonly Indicator[]): TreeNode[] {
  const byCode = new Map(indicators.map((i) => [i.code, i]));
  const shares = new Map(leaves(standard).map((p) => [p.code, p.share]));
  const node = (branch: Branch): TreeNode => {
    const own = branch.children.flatMap((c) => (isLeaf(c) ? (byCode.get(codeOf(c)) ?? []) : []));
    const children = branch.children.flatMap((c) => (isLeaf(c) ? [] : [node(c)]));
    const below = [...own, ...children.flatMap(indicatorsOf)];
    return {
      code: branch.code,
      name: branch.name,
      weight: branch.weight,
      ...scoreOf(below, shares),
      children,
      indicators: own,
    };
  };
  return standard.children.map(node);
}

/** Every indicator under a node. */
export const indicatorsOf = (node: TreeNode): Indicator[] => [
  ...node.indicators,
  ...node.children.flatMap(indicatorsOf),
];

function scoreOf(indicators: readonly Indicator[], shares: ReadonlyMap<string, number>) {
  const weight = (of: readonly Indicator[]) => of.reduce((sum, i) => sum + (shares.get(i.code) ?? 0), 0);
  const applicable = indicators.filter((i) => i.state !== 'not-applicable');
  const measured = applicable.filter((i) => i.score !== null);
  const base = weight(applicable);
  if (base === 0) return { score: null, coverage: 0 };
  const share = weight(measured) / base;
  const sum = measured.reduce((s, i) => s + (shares.get(i.code) ?? 0) * (i.score ?? 0), 0);
  const enough = share >= MEASURED_AT_LEAST - 1e-9 && measured.length > 0;
  return { score: enough ? round2(sum / weight(measured)) : null, coverage: Math.round(share * 10_000) / 10_000 };
}
