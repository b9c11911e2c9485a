import type { Branch, Leaf, Standard } from './standard.ts';

/** A leaf with the branches above it and its share of the whole standard, 0–1. */
export interface PlacedLeaf {
  leaf: Leaf;
  /** Its code in this standard; what the check is told by across standards is `leaf.check.code`. */
  code: string;
  /** From the first level down: `[B, B1]`. */
  above: readonly Branch[];
  share: number;
}

export function isLeaf(node: Branch | Leaf): node is Leaf {
  return 'check' in node;
}

/** The code of a leaf where it stands. */
export const codeOf = (leaf: Leaf): string => leaf.code ?? leaf.check.code;

/** Every leaf of the standard, in its order. */
export function leaves(standard: Standard): PlacedLeaf[] {
  const total = standard.children.reduce((sum, c) => sum + c.weight, 0);
  const walk = (node: Branch | Leaf, above: readonly Branch[], share: number): PlacedLeaf[] => {
    if (isLeaf(node)) return [{ leaf: node, code: codeOf(node), above, share }];
    const sum = node.children.reduce((s, c) => s + c.weight, 0);
    return node.children.flatMap((c) => walk(c, [...above, node], (share * c.weight) / sum));
  };
  return standard.children.flatMap((b) => walk(b, [], b.weight / total));
}

/** What is wrong with a standard, in words; empty where nothing is: weights that do not sum to 100, codes or checks used twice. */
export function faults(standard: Standard): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const checks = new Set<string>();
  const sum = (nodes: readonly (Branch | Leaf)[]) => nodes.reduce((s, c) => s + c.weight, 0);
  const visit = (node: Branch | Leaf): void => {
    const code = isLeaf(node) ? codeOf(node) : node.code;
    if (seen.has(code)) found.push(`code ${code} is used twice`);
    seen.add(code);
    if (isLeaf(node)) {
      if (checks.has(node.check.code)) found.push(`check ${node.check.code} stands twice`);
      checks.add(node.check.code);
      return;
    }
    if (Math.abs(sum(node.children) - 100) > 1e-9) found.push(`weights under ${code} sum to ${sum(node.children)}`);
    for (const child of node.children) {
      const childCode = isLeaf(child) ? codeOf(child) : child.code;
      if (!childCode.startsWith(code)) found.push(`${childCode} stands under ${code}`);
      visit(child);
    }
  };
  if (Math.abs(sum(standard.children) - 100) > 1e-9) found.push(`first-level weights sum to ${sum(standard.children)}`);
  for (const branch of standard.children) visit(branch);
  return found;
}
