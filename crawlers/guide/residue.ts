import type { ContentNode } from '../perception/view.ts';
import { type Block, linesOf } from './blocks.ts';
import { isHeaderRow, isLabelCell, isMaterialHeader, labelFlags, unique } from './columns.ts';
import { type Grid, gridOf } from './grid.ts';
import { isControl, isSectionTitle } from './labels.ts';
import { labelLine, linePairs } from './lines.ts';
import { fold } from './text.ts';

/** Text of a value without the labels in it. */
export function residue(blocks: readonly Block[], value: string): string {
  if (blocks.length === 0) return value;
  const lines = blocks.flatMap((b) => [...linesOf(b)]).filter((l) => l.text !== '');
  if (lines.length === 1 && !blocks.some(hasTable)) {
    const inner = linePairs(lines[0]!);
    return inner.length > 0 && inner[0]!.at === 0 ? fold(inner.map((p) => p.value).join(' ')) : lines[0]!.text;
  }
  const told = (block: Block): string => {
    if (block.table) return tableResidue(block.table);
    if (!block.line) return block.children.map(told).join(' ');
    if (block.tag === 'dt' || labelLine(block.line) || isControl(block.text) || isSectionTitle(block.text)) return '';
    const inner = linePairs(block.line);
    return inner.length > 0 && inner[0]!.at === 0 ? inner.map((p) => p.value).join(' ') : block.text;
  };
  return fold(blocks.map(told).join(' '));
}

export const hasTable = (block: Block): boolean => block.table !== null || block.children.some(hasTable);

/** Text of a table without its titles and labels. */
function tableResidue(table: ContentNode): string {
  const grid = gridOf(table);
  const told: string[] = [];
  grid.rows.forEach((row, r) => {
    if (isHeaderRow(grid, r)) return;
    const cells = unique(row).filter((c) => c.row === r);
    const flags = cells.length > 1 ? labelFlags(cells, 0) : [];
    cells.forEach((cell, i) => {
      if (cell.header || flags[i] || (cells.length === 1 && isLabelCell(cell))) return;
      if (isHeaderOnly(grid, r)) return;
      told.push(residue([cell.block()], cell.text));
    });
  });
  return fold(told.join(' '));
}

/** Column titles with no row below them. */
const isHeaderOnly = (grid: Grid, r: number): boolean =>
  r === grid.rows.length - 1 &&
  r === 0 &&
  unique(grid.rows[0]!).length >= 3 &&
  isMaterialHeader(unique(grid.rows[0]!).map((c) => c.text));
