import { PROCESS_COLUMNS } from '../language/guide-tables.ts';
import type { ContentNode } from '../perception/view.ts';
import { isMaterialHeader } from './columns.ts';
import { labelOf } from './labels.ts';
import { isInlineTag, textOf } from './nodes.ts';
import { reveal } from './reveal.ts';

/**
 * Makes the shapes that pages draw into the shapes that they mean: revealed panels shown, lists and boxes laid out as a
 * table made tables, a table whose titles stand in a table of their own joined with it.
 */
export const prepare = (tree: ContentNode): ContentNode => joinSplitTables(tablesFromBoxes(reveal(tree)));

const told = (node: ContentNode): ContentNode[] =>
  node.children.filter((c) => !c.hidden && (c.tag !== '#text' || textOf(c) !== ''));

const isColumns = (titles: readonly string[]): boolean =>
  titles.length >= 3 &&
  titles.every((t) => t !== '' && t.length <= 14) &&
  (isMaterialHeader(titles) ||
    titles.filter((t) => PROCESS_COLUMNS.test(t)).length >= 1 ||
    titles.filter((t) => labelOf(t) !== null).length * 3 >= titles.length * 2);

/** Rows of boxes under a row of titles → a table. */
function tablesFromBoxes(node: ContentNode): ContentNode {
  if (node.tag === 'table') return { ...node, children: node.children.map(tablesFromBoxes) };
  const rows = told(node);
  if (!isInlineTag(node.tag) && rows.length >= 2 && rows.length <= 80) {
    const head = boxes(rows[0]!);
    const body = rows.slice(1).flatMap((row) => {
      const cells = boxes(row);
      return cells.length === head.length ? [cells] : nested(row, head.length);
    });
    if (isColumns(head.map((c) => textOf(c))) && body.length > 0 && body.length >= rows.length - 1) {
      const tr = (cells: ContentNode[], tag: string): ContentNode => ({
        tag: 'tr',
        children: cells.map((c) => ({ tag, children: [tablesFromBoxes(c)] })),
      });
      return { ...node, tag: 'table', children: [tr(head, 'th'), ...body.map((cells) => tr(cells, 'td'))] };
    }
  }
  return { ...node, children: node.children.map(tablesFromBoxes) };
}

/** The cells of a row of boxes; a lone wrapper is looked through. */
function boxes(row: ContentNode): ContentNode[] {
  if (/^(?:#text|table|tr|tbody|thead|p)$/.test(row.tag)) return [];
  const cells = row.children.filter((c) => !c.hidden && c.tag !== '#text');
  if (cells.length === 1) return boxes(cells[0]!);
  return row.children.some((c) => c.tag === '#text' && textOf(c) !== '') ? [] : cells;
}

/** Rows wrapped once more below the titles. */
function nested(row: ContentNode, columns: number): ContentNode[][] {
  const rows = told(row).map(boxes);
  return rows.length > 0 && rows.every((cells) => cells.length === columns) ? rows : [];
}

/** Component libraries draw the titles of a table as a table of its own above it. */
function joinSplitTables(tree: ContentNode): ContentNode {
  let pending: { row: ContentNode; width: number; table: ContentNode } | null = null;
  const drop = new Set<ContentNode>();
  const prefix = new Map<ContentNode, ContentNode>();
  const visit = (node: ContentNode): void => {
    if (node.tag === 'table') {
      const rows = rowsOf(node);
      const first = rows[0];
      if (rows.length === 1 && first && isColumns(cellsOf(first).map((c) => textOf(c)))) {
        pending = { row: first, width: cellsOf(first).length, table: node };
        return;
      }
      if (
        pending &&
        first &&
        Math.abs(cellsOf(first).length - pending.width) <= 1 &&
        !cellsOf(first).every((c) => c.tag === 'th')
      ) {
        prefix.set(node, pending.row);
        drop.add(pending.table);
      }
      pending = null;
    } else if (node.tag === '#text' && (node.text ?? '').trim() !== '') pending = null;
    for (const child of node.children) visit(child);
  };
  visit(tree);
  if (prefix.size === 0) return tree;
  const rebuild = (node: ContentNode): ContentNode => {
    const children = node.children.filter((c) => !drop.has(c)).map(rebuild);
    const row = prefix.get(node);
    return { ...node, children: row ? [row, ...children] : children };
  };
  return rebuild(tree);
}

const rowsOf = (table: ContentNode): ContentNode[] =>
  table.children.flatMap((c) => (c.tag === 'tr' ? [c] : /^t(?:head|body|foot)$/.test(c.tag) ? rowsOf(c) : []));
const cellsOf = (row: ContentNode): ContentNode[] => row.children.filter((c) => /^t[dh]$/.test(c.tag));
