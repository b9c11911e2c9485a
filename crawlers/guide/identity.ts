import type { ContentNode } from '../perception/view.ts';
import { bestReading } from './best-reading.ts';
import type { Elements } from './elements.ts';
import { labelOf } from './labels.ts';
import { isForm } from './material.ts';
import { headingRank, textOf, walk } from './nodes.ts';
import type { Pair } from './pairs.ts';
import type { GuideOptions, GuideReading } from './reading.ts';
import { half, tight } from './text.ts';

type Identity = Pick<GuideReading, 'name' | 'codes' | 'dept'>;

const plain = (text: string): string => tight(half(text)).replace(/[《》()〈〉"“”·的]/g, '');

/** Who offers what: the item's name and codes, and the department. */
export function readIdentity(
  trees: readonly ContentNode[],
  pairs: readonly Pair[],
  elements: Elements,
  options: GuideOptions,
): { title: string | null; reading: Identity } {
  // 药品经营许可证核发办事指南 is the guide's title; the item's name is what stands before.
  const title =
    titleOf(trees, options)?.replace(/(?<=[\u4e00-\u9fa5）)]{4})\s*[的之]?[-—_|]?\s*(?:办事|服务|办理)指南$/, '') ??
    null;
  const value = (key: string): string | null =>
    elements[key]?.state === 'present' ? (elements[key]?.value ?? null) : null;
  return {
    title,
    reading: {
      name: value('name') ?? title,
      codes: codesOf(pairs, trees),
      dept: value('dept'),
    },
  };
}

/** A heading that calls the item by one of the scenario's names. */
function titleOf(trees: readonly ContentNode[], options: GuideOptions): string | null {
  const wanted = options.scenario.names.flat().map(plain);
  let strong: string | null = null;
  for (const tree of trees) {
    for (const node of walk(tree)) {
      if (node.hidden || !(headingRank(node) !== null || node.strong || /^(?:div|p|span|td)$/.test(node.tag))) continue;
      const text = textOf(node);
      if (text === '' || text.length > 60 || labelOf(text) || !wanted.some((w) => plain(text).includes(w))) continue;
      if (isForm(text)) continue;
      if (headingRank(node) !== null) return text;
      // No heading: the name and hardly more.
      if (!wanted.some((w) => plain(text).includes(w) && plain(text).length - w.length <= 6)) continue;
      strong ??= text.includes('>') || text.includes('：') || node.children.length > 3 ? null : text;
    }
  }
  return strong;
}

/** Codes that the guide shows, its own labels first, then any national item code in its text. */
function codesOf(pairs: readonly Pair[], trees: readonly ContentNode[]): string[] {
  const found = new Set<string>();
  for (const key of ['handleItemCode', 'taskCode', 'catalogCode'] as const) {
    const code = /[0-9A-Z]{8,40}/i.exec(half(bestReading(pairs, key)?.value ?? ''))?.[0];
    if (code) found.add(code);
  }
  for (const tree of trees)
    for (const m of textOf(tree, true).matchAll(/(?<![0-9A-Z])000172[0-9A-Z]{6,12}(?![0-9A-Z])/g)) found.add(m[0]);
  return [...found];
}
