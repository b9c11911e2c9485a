import type { ContentNode } from '../perception/view.ts';
import { type Block, toBlocks } from './blocks.ts';
import { textOf } from './nodes.ts';

export interface Cell {
  node: ContentNode;
  /** Text without controls' hidden parts, blanks folded. */
  text: string;
  header: boolean;
  strong: boolean;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  /** The cell as blocks, made when first asked for. */
  block(): Block;
}

/** A table as rows of cells; a cell that spans rows stands in each of them (the same object). */
export interface Grid {
  rows: Cell[][];
  columns: number;
}

const rowsOf = (table: ContentNode): ContentNode[] =>
  table.children.flatMap((child) => {
    if (child.tag === 'tr') return [child];
    if (/^(?:thead|tbody|tfoot)$/.test(child.tag)) return child.hidden ? [] : rowsOf(child);
    return [];
  });

/** Reads a table's own rows; tables within its cells are left to whoever reads the cell. */
export function gridOf(table: ContentNode): Grid {
  const rows: Cell[][] = [];
  let columns = 0;
  let pending: { cell: Cell; left: number }[] = [];
  for (const tr of rowsOf(table)) {
    if (tr.hidden) continue;
    const cells: Cell[] = [];
    const taken = new Map<number, Cell>();
    for (const p of pending) for (let c = 0; c < p.cell.colSpan; c++) taken.set(p.cell.column + c, p.cell);
    let column = 0;
    const skipTaken = (): void => {
      for (let cell = taken.get(column); cell; cell = taken.get(column)) {
        if (!cells.includes(cell)) cells.push(cell);
        column++;
      }
    };
    const fresh: Cell[] = [];
    for (const node of tr.children) {
      if (!/^t[dh]$/.test(node.tag) || node.hidden) continue;
      skipTaken();
      const cell = makeCell(node, rows.length, column);
      cells.push(cell);
      fresh.push(cell);
      column += cell.colSpan;
    }
    skipTaken();
    columns = Math.max(columns, column);
    pending = [
      ...pending.map((p) => ({ cell: p.cell, left: p.left - 1 })),
      ...fresh.map((cell) => ({ cell, left: cell.rowSpan - 1 })),
    ].filter((p) => p.left > 0);
    if (cells.length > 0) rows.push(cells);
  }
  return { rows, columns };
}

function makeCell(node: ContentNode, row: number, column: number): Cell {
  let block: Block | null = null;
  const told = node.children.filter((c) => textOf(c) !== '');
  return {
    node,
    text: textOf(node),
    header: node.tag === 'th',
    strong:
      node.strong === true || (told.length > 0 && told.every((c) => c.strong === true || /^(?:b|strong)$/.test(c.tag))),
    row,
    column,
    rowSpan: Math.max(1, Math.min(node.rowSpan ?? 1, 200)),
    colSpan: Math.max(1, Math.min(node.colSpan ?? 1, 40)),
    block: () => {
      block ??= toBlocks(node);
      return block;
    },
  };
}
