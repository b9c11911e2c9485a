import { ASKS_SITUATION } from '../language/navigation.ts';
import type { ContentNode } from '../perception/view.ts';
import { textOf } from './nodes.ts';

/** Words of one option: 电子, 纸质原件. */
const OPTION = 12;

/**
 * Options that a page draws with buttons, as one reads them: of round ones any one that can be taken (电子或纸质), of square ones those that
 * are ticked, and of what nobody can change what was chosen.
 */
export function chosenOptions(node: ContentNode, asks = ASKS_SITUATION.test(textOf(node))): ContentNode {
  const children = withoutQuestions(node.children, asks).map((child) => chosenOptions(child, asks));
  const groups = groupsOf(children);
  if (groups.length < 2) return { ...node, children };
  const kept = keptOf(groups);
  if (kept.length === 0) return { ...node, children };
  const or: ContentNode = { tag: '#text', text: '或', children: [] };
  const first = children.indexOf(groups[0]!.nodes[0]!);
  const told = kept.flatMap((group, i) =>
    i > 0 && group.control.role === 'radio' ? [or, ...group.nodes] : group.nodes,
  );
  return { ...node, children: [...children.slice(0, first), ...told] };
}

/**
 * Of boxes to choose among, which tell situations and no values, the one that was taken; where none was, none on a page that asks for the
 * situation, and all of them elsewhere. @param asks whether the page asks
 */
function withoutQuestions(children: readonly ContentNode[], asks: boolean): readonly ContentNode[] {
  const isBox = (c: ContentNode): boolean => c.role === 'radio' && c.tag !== 'input' && textOf(c).length > OPTION;
  const boxes = children.filter(isBox);
  if (boxes.length < 2 || !(asks || boxes.some((c) => c.checked))) return children;
  return children.filter((c) => !isBox(c) || c.checked === true);
}

interface Option {
  control: ContentNode;
  nodes: ContentNode[];
}

/** A button and the words behind it, up to the next one; none where other things stand among them. */
function groupsOf(children: readonly ContentNode[]): Option[] {
  const groups: Option[] = [];
  for (const child of children) {
    const control = controlIn(child);
    if (control) groups.push({ control, nodes: [child] });
    else groups.at(-1)?.nodes.push(child);
  }
  const named = groups.every(({ nodes }) => {
    const { length } = nodes.map((n) => textOf(n)).join('');
    return length > 0 && length <= OPTION;
  });
  return named && new Set(groups.map((g) => g.control.role)).size === 1 ? groups : [];
}

function keptOf(groups: readonly Option[]): Option[] {
  const ticked = groups.filter(({ control }) => control.checked);
  const free = groups.filter(({ control }) => !control.disabled);
  return groups[0]?.control.role === 'radio' && free.length > 0 ? free : ticked;
}

/** The one button that a node is or holds. */
function controlIn(node: ContentNode): ContentNode | null {
  if (node.tag === 'input' && /^(?:radio|checkbox)$/.test(node.role ?? '')) return node;
  const inner = node.children.flatMap((child) => controlIn(child) ?? []);
  return inner.length === 1 ? inner[0]! : null;
}
