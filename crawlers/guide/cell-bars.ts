import type { ContentNode } from '../perception/view.ts';
import { isSectionTitle, labelOf } from './labels.ts';
import { rowCells, tableRows, textOf } from './nodes.ts';

/** Fewer cells beside one another are a label and its value. */
const FEWEST = 3;
const LONGEST = 14;

/**
 * Old halls lay their tabs out as a table of one row, each cell a part of the guide that can be pressed: 设定依据 beside
 * 常见问题 is no value of it. Such a table becomes the list of tabs that it is.
 */
export function tabsFromCells(node: ContentNode): ContentNode {
  const cells = node.tag === 'table' && !node.hidden ? barOf(node) : null;
  if (!cells) return { ...node, children: node.children.map(tabsFromCells) };
  return { ...node, tag: 'ul', children: cells.map((cell) => ({ ...cell, tag: 'li', role: 'tab' })) };
}

function barOf(table: ContentNode): ContentNode[] | null {
  const rows = tableRows(table);
  const cells = rows.length === 1 ? rowCells(rows[0]!).filter((c) => textOf(c) !== '') : [];
  if (cells.length < FEWEST) return null;
  const words = cells.map((c) => textOf(c));
  const parts = words.filter((w) => w.length <= LONGEST && (labelOf(w) !== null || isSectionTitle(w)));
  return cells.every(isPressed) && parts.length * 4 >= cells.length * 3 ? cells : null;
}

/** Pressed as a whole: the cell itself, or the one thing in it. */
function isPressed(cell: ContentNode): boolean {
  if (cell.act !== undefined || cell.data?.['onclick'] !== undefined || cell.tag === 'a') return true;
  const inner = cell.children.filter((c) => textOf(c) !== '');
  return inner.length === 1 && inner[0]!.tag !== '#text' && isPressed(inner[0]!);
}
