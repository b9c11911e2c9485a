import { SHOWS } from '../language/guide-values.ts';
import type { Action, ContentNode } from '../perception/view.ts';
import { addressOf, textOf } from './nodes.ts';
import { readPairs } from './pairs.ts';
import { isPointer } from './points.ts';

export interface Pointer {
  action: Action;
  label: string;
  title: string | undefined;
}

/** What shows a part of the guide of which only the title and a control stand there: 设定依据 共 2 条 查看. */
export function pointersOf(tree: ContentNode, actions: readonly Action[]): Pointer[] {
  return readPairs(tree).flatMap((pair) => {
    if (!isPointer(pair)) return [];
    const nodes = pair.links.filter((n) => n.act !== undefined && addressOf(n) === null && SHOWS.test(textOf(n)));
    return nodes.flatMap((node) => {
      const action = actions.find((a) => a.id === node.act && a.text === textOf(node) && a.address === null);
      return action?.visible && !action.disabled ? [{ action, label: pair.label, title: node.title }] : [];
    });
  });
}
