import type { ContentNode } from '../perception/view.ts';
import { labelOf } from './labels.ts';
import { walk } from './nodes.ts';
import { tight } from './text.ts';

/**
 * A panel that came in place of another when a tab was pressed has no title but the tab's. Finds the smallest part of
 * the tree that holds everything that was not there before, and puts the tab's words above it.
 */
export function withTabTitle(tree: ContentNode, before: ContentNode | undefined): ContentNode {
  const title = tree.title;
  if (!title || !before || !labelOf(title)) return tree;
  const old = new Set(shownTexts(before));
  const pictures = new Set([...walk(before)].filter((n) => n.tag === 'img' && !n.hidden).map((n) => n.src));
  const isFresh = (node: ContentNode): boolean => {
    if (node.tag === '#text') return tight(node.text ?? '') !== '' && !old.has(tight(node.text ?? ''));
    return node.tag === 'img' && !pictures.has(node.src);
  };
  const count = (node: ContentNode): number =>
    node.hidden ? 0 : Number(isFresh(node)) + node.children.reduce((n, c) => n + count(c), 0);
  const all = count(tree);
  if (all === 0) return tree;
  const wrap = (node: ContentNode): ContentNode => {
    const at = node.children.findIndex((c) => count(c) === all);
    const child = node.children[at];
    if (child && !INNER.test(child.tag) && !WHOLE.test(node.tag)) {
      return { ...node, children: node.children.with(at, wrap(child)) };
    }
    // What came in two places at once, as an answer and a message beside it, is no panel: all of the page would get its name.
    const known = shownTexts(node).length - all;
    if (known > MAX_KNOWN && known > 5 * all) return node;
    return WHOLE.test(node.tag)
      ? { tag: 'div', children: [heading(title), node] }
      : { ...node, children: [heading(title), ...node.children] };
  };
  return wrap(tree);
}

/** Texts that a panel may have in common with what was seen before. */
const MAX_KNOWN = 20;
/** A title does not go inside these. */
const WHOLE = /^(?:table|ul|ol|dl|p)$/;
const INNER = /^(?:#text|tr|td|th|tbody|thead|li|dd|dt|img|span|b|em)$/;

const heading = (title: string): ContentNode => ({
  tag: '#tab',
  children: [{ tag: '#text', text: title, children: [] }],
});

const shownTexts = (node: ContentNode): string[] => {
  if (node.hidden) return [];
  if (node.tag === '#text') return tight(node.text ?? '') === '' ? [] : [tight(node.text ?? '')];
  return node.children.flatMap(shownTexts);
};
