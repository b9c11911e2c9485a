import { PROCESS_COLUMNS } from '../language/guide-tables.ts';
import type { ContentNode } from '../perception/view.ts';
import { tabsFromCells } from './cell-bars.ts';
import { chosenOptions } from './choices.ts';
import { isMaterialHeader, materialColumn } from './columns.ts';
import { labelOf } from './labels.ts';
import { isInlineTag, rowCells, tableRows, textOf } from './nodes.ts';
import { reveal } from './reveal.ts';

/**
 * Makes the shapes that pages draw into the shapes that they mean: revealed panels shown, lists and boxes laid out as a
 * table made tables, a table whose titles stand in a table of their own joined with it.
 */
export const prepare = (tree: ContentNode): ContentNode =>
  joinSplitTables(tablesFromBoxes(chosenOptions(reveal(tabsFromCells(tree)))));

const told = (node: ContentNode): ContentNode[] =>
  node.children.filter((c) => !c.hidden && (c.tag !== '#text' || textOf(c) !== ''));

const isColumns = (titles: readonly string[]): boolean =>
  titles.length >= 3 &&
  titles.every((t) => t !== '' && t.length <= 14) &&
  (isMaterialHeader(titles) ||
    titles.filter((t) => PROCESS_COLUMNS.test(t)).length >= 1 ||
    titles.filter((t) => labelOf(t) !== null).length * 3 >= titles.length * 2);

/** What holds a title or a table of its own is a part of the guide beside the list of its parts, and no cell. */
const isPart = (node: ContentNode): boolean =>
  !node.hidden && (/^(?:h[1-6]|table|dl)$/.test(node.tag) || node.children.some(isPart));

/** What begins with the title above it is the part of that name, and the titles are the list of the parts. */
const isOwnPart = (cell: ContentNode, title: ContentNode | undefined): boolean => {
  const [text, name] = [textOf(cell), title ? textOf(title) : ''];
  return text.startsWith(name) && text.length > name.length;
};

/** Rows of boxes under a row of titles → a table. */
function tablesFromBoxes(node: ContentNode): ContentNode {
  if (node.tag === 'table') return { ...node, children: node.children.map(tablesFromBoxes) };
  const rows = told(node);
  const drawn = isInlineTag(node.tag) ? null : rowsOfBoxes(rows);
  if (drawn) {
    const table: ContentNode = { tag: 'table', children: drawn.table };
    return drawn.at === 0
      ? { ...node, ...table }
      : { ...node, children: [...rows.slice(0, drawn.at).map(tablesFromBoxes), table] };
  }
  return flatGrid(node, rows) ?? { ...node, children: node.children.map(tablesFromBoxes) };
}

/** Most columns of a grid of boxes. */
const MAX_COLUMNS = 12;

/** Lines that may stand above the titles of a table of boxes: what is listed, and for whom. */
const ABOVE_TITLES = 2;
/** Words of a line between the rows that names those below it: 通用材料. */
const GROUP = 20;

/** The rows below a row of titles, lines between them that name a group among them; null where it is no table. */
function rowsOfBoxes(rows: readonly ContentNode[]): { at: number; table: ContentNode[] } | null {
  if (rows.length < 2 || rows.length > 80) return null;
  const at = rows.slice(0, ABOVE_TITLES + 1).findIndex((row) => isColumns(boxes(row).map((c) => textOf(c))));
  if (at < 0) return null;
  const head = boxes(rows[at]!);
  const body = rows.slice(at + 1).flatMap((row) => {
    const cells = boxes(row);
    if (cells.length === head.length) return [cells];
    const unfolded = unfoldedRow(row, head.length);
    if (unfolded) return unfolded;
    const inner = nested(row, head.length);
    const group = inner.length === 0 && cells.length === 0 && textOf(row).length <= GROUP;
    return group ? [[{ ...row, tag: 'p', colSpan: head.length }]] : inner;
  });
  const full = body.filter((cells) => cells.length === head.length);
  if (full.length === 0 || body.length < rows.length - 1 - at || full.some((cells) => cells.some(isPart))) return null;
  if (full.some((cells) => cells.some((cell, i) => isOwnPart(cell, head[i])))) return null;
  const tr = (cells: ContentNode[], tag: string): ContentNode => ({
    tag: 'tr',
    children: cells.map((c) => ({
      tag,
      ...(c.colSpan ? { colSpan: c.colSpan } : {}),
      children: [tablesFromBoxes(c)],
    })),
  });
  return { at, table: [tr(head, 'th'), ...body.map((cells) => tr(cells, 'td'))] };
}

/** Titles and cells one after the other without rows, laid out by the style alone: the titles tell how many make a row. */
function flatGrid(node: ContentNode, all: readonly ContentNode[]): ContentNode | null {
  if (isInlineTag(node.tag) || /^(?:ul|ol|dl|tr|tbody|thead)$/.test(node.tag) || all.some((c) => c.tag === '#text'))
    return null;
  // The titles may have a row of their own above cells that have none.
  const titled = all[0] && boxes(all[0]).length >= 3 ? boxes(all[0]) : null;
  const cells = titled ? [...titled, ...all.slice(1)] : [...all];
  const titles = cells.slice(0, MAX_COLUMNS).map((c) => textOf(c));
  const fits = (n: number): boolean =>
    cells.length >= 2 * n && cells.length % n === 0 && isMaterialHeader(titles.slice(0, n));
  const widths = titled ? [titled.length] : [12, 11, 10, 9, 8, 7, 6, 5, 4, 3];
  const width = widths.find((n) => fits(n) && titles.slice(0, n).every((t) => t.length <= 14 && materialColumn(t)));
  if (!width) return null;
  const rows = Array.from({ length: cells.length / width }, (_, r) => cells.slice(r * width, (r + 1) * width));
  return {
    ...node,
    tag: 'table',
    children: rows.map((row, r) => ({
      tag: 'tr',
      children: row.map((c) => ({ tag: r === 0 ? 'th' : 'td', children: [tablesFromBoxes(c)] })),
    })),
  };
}

/** The cells of a row of boxes; a lone wrapper is looked through. Tabs and their panels are as many, and no table. */
function boxes(row: ContentNode): ContentNode[] {
  if (/^(?:#text|table|tr|tbody|thead|p)$/.test(row.tag)) return [];
  const cells = row.children.filter((c) => !c.hidden && c.tag !== '#text');
  if (cells.length === 1) return boxes(cells[0]!);
  if (cells.some((c) => c.role === 'tab' || c.role === 'tabpanel' || c.children[0]?.tag === '#tab')) return [];
  return row.children.some((c) => c.tag === '#text' && textOf(c) !== '') ? [] : cells;
}

/** A row with what it unfolds below it, empty until then; null where it is none. */
function unfoldedRow(wrapper: ContentNode, columns: number): ContentNode[][] | null {
  const [row, details, ...more] = told(wrapper);
  const cells = row ? boxes(row) : [];
  if (!details || more.length > 0 || cells.length !== columns) return null;
  const within = boxes(details);
  // As many boxes are another row, unless each of them is a label and its value.
  if (within.length === columns && !within.every((box) => boxes(box).length === 2)) return null;
  return textOf(details) === '' ? [cells] : [cells, [{ ...details, colSpan: columns }]];
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
      const rows = tableRows(node);
      const first = rows[0];
      if (rows.length === 1 && first && isColumns(rowCells(first).map((c) => textOf(c)))) {
        pending = { row: first, width: rowCells(first).length, table: node };
        return;
      }
      if (
        pending &&
        first &&
        Math.abs(rowCells(first).length - pending.width) <= 1 &&
        !rowCells(first).every((c) => c.tag === 'th')
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
