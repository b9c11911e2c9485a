import { oneLine } from '../text.ts';

export interface TableColumn {
  name: string;
  kind: 'text' | 'number';
  /** Characters, for workbooks. */
  width: number;
}

/** A table for programs and workbooks: one fact a cell, numbers as numbers. */
export interface DataTable {
  /** File name without its ending. */
  file: string;
  title: string;
  columns: TableColumn[];
  rows: (string | number | null)[][];
}

export const text = (name: string, width = 14): TableColumn => ({ name, kind: 'text', width });
export const number = (name: string, width = 10): TableColumn => ({ name, kind: 'number', width });

/**
 * Text that a spreadsheet must not take for a formula: an apostrophe before what begins like one, behind blanks and in
 * full width too (Excel of East Asian locales takes ＝ for =). Longest text of a cell: 32,767 characters.
 */
export function neutral(value: string): string {
  const shown = oneLine(value, 32_000);
  return /^['"\s]*[=+\-@＝＋－＠|%]/u.test(shown) ? `'${shown}` : shown;
}
