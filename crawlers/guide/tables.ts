import type { GuideKey } from '../language/guide.ts';
import {
  BASIS_COLUMNS,
  FAQ_COLUMNS,
  MATERIAL_COLUMNS,
  type MaterialAttribute,
  PROCESS_COLUMNS,
} from '../language/guide-tables.ts';
import type { ContentNode } from '../perception/view.ts';
import type { Block } from './blocks.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { isSectionTitle, joinedLabel, type Label, labelOf } from './labels.ts';
import { type Context, type Emit, residue, visit } from './pairs.ts';
import { fold, half, tight } from './text.ts';

/** What a column of a material table says; null where its title is none of a material. */
export function materialColumn(title: string): MaterialAttribute | null {
  const word = tight(half(title)).replace(/[*:：]/g, '');
  if (word === '' || word.length > 16) return null;
  const plain = word.replace(/[()[\]【】]/g, '');
  const name = MATERIAL_COLUMNS.at(-1)!;
  if (name[1].test(plain)) return 'name';
  return MATERIAL_COLUMNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a row of titles is that of a material table: a name, and at least one attribute of materials beside it. */
export function isMaterialHeader(titles: readonly string[]): boolean {
  const columns = titles.map(materialColumn);
  const attributes = new Set(columns.filter((c) => c !== null && c !== 'name'));
  return (
    columns.includes('name') &&
    attributes.size > 0 &&
    !titles.some((t) => PROCESS_COLUMNS.test(t) || BASIS_COLUMNS.test(t))
  );
}

const isLabelCell = (cell: Cell): boolean => cell.text.length <= 40 && labelOf(cell.text) !== null;
const unique = (row: readonly Cell[]): Cell[] => [...new Set(row)];

/** A row of column titles: all `th` (two or more), or all of them titles of columns. */
export function isHeaderRow(grid: Grid, r: number): boolean {
  const row = unique(grid.rows[r]!);
  const next = grid.rows[r + 1];
  if (row.length < 2 || !next) return false;
  const titles = row.map((c) => c.text);
  if (row.some((c) => c.text.length > 20)) return false;
  const below = unique(next);
  if (row.every((c) => c.header) && below.some((c) => !c.header))
    return below.every((c) => !c.header) || below.length > 2;
  if (row.some((c) => c.header)) return false;
  if (isMaterialHeader(titles) && below.length >= 2 && !isMaterialHeader(below.map((c) => c.text))) return true;
  if (
    titles.filter((t) => PROCESS_COLUMNS.test(t) || BASIS_COLUMNS.test(t)).length >= 1 &&
    row.length >= 3 &&
    titles.every((t) => t.length <= 14 && t !== '')
  ) {
    return !isLabelCell(row[0]!) || row.every((c) => isLabelCell(c) || PROCESS_COLUMNS.test(c.text));
  }
  if (titles.length === 2 && titles.every((t) => FAQ_COLUMNS.test(t))) return true;
  const labels = row.filter(isLabelCell).length;
  if (labels < row.length || below.length !== row.length) return false;
  // 办理形式 | 网上办理 looks like two titles: the row below decides.
  return (
    !isLabelCell(below[0]!) &&
    !(row.length === 2 && grid.rows.length > 2 && isLabelCell(unique(grid.rows[r + 2] ?? [])[0] ?? below[0]!))
  );
}

/** Last row (exclusive) that belongs to the column titles in row `r`. */
export function endOfColumns(grid: Grid, r: number): number {
  for (let i = r + 1; i < grid.rows.length; i++) {
    const row = unique(grid.rows[i]!);
    if (isHeaderRow(grid, i) || (row.length >= 2 && row.every((c) => c.header))) return i;
    const lone = row.length === 1 && row[0]!.colSpan > 1;
    if (lone && (isLabelCell(row[0]!) || isSectionTitle(row[0]!.text))) return i;
    if (
      row.length < grid.rows[r]!.length &&
      row.length >= 2 &&
      row[0]!.header &&
      !row[0]!.text.match(/^\d+$/) &&
      isLabelCell(row[0]!)
    )
      return i;
  }
  return grid.rows.length;
}

/** Pairs of a table, whatever its shape; cells are searched in their turn. */
export function tablePairs(table: ContentNode, context: Context, emit: Emit): void {
  const grid = gridOf(table);
  const labelColumn = grid.rows.filter((row) => row.length >= 2 && isLabelCell(row[0]!)).length;
  const seen = new Set<Cell>();
  for (let r = 0; r < grid.rows.length; r++) {
    const row = unique(grid.rows[r]!);
    if (row.length === 1) {
      r = lone(grid, r, row[0]!, context, emit, seen);
      continue;
    }
    if (isHeaderRow(grid, r)) {
      const end = endOfColumns(grid, r);
      columnPairs(grid, r, end, context, emit);
      r = end - 1;
      continue;
    }
    rowPairs(grid, row, r, labelColumn, context, emit, seen);
  }
}

const into = (label: Label | null, context: Context): Context => {
  const key = label?.keys.length === 1 ? label.keys[0]! : null;
  const holds: readonly GuideKey[] = [
    'process',
    'special',
    'materials',
    'faq',
    'legalBasis',
    'intermediary',
    'remedy',
    'complain',
    'consult',
    'rights',
    'result',
    'delivery',
    'resultSample',
    'query',
  ];
  return key && holds.includes(key) && !context.within ? { ...context, within: key } : context;
};

function emitCell(label: Label, shown: string, cells: readonly Cell[], context: Context, emit: Emit): void {
  const blocks = cells.map((c) => c.block());
  emit({
    keys: label.keys,
    rank: label.rank,
    label: shown,
    unit: label.unit,
    value: trimmed(cells),
    told: residue(blocks, ''),
    blocks,
    shape: 'cell',
    within: context.within,
    hidden: context.hidden,
    bare: false,
  });
}

const trimmed = (cells: readonly Cell[]): string =>
  fold(cells.map((c) => c.text.replace(/\s*[[【]?(?:展开|收起|查看更多|展开全部|复制)[\]】]?\s*$/, '')).join(' '));

/** One cell over the whole width: a title with rows below it, or content of its own. */
function lone(grid: Grid, r: number, cell: Cell, context: Context, emit: Emit, seen: Set<Cell>): number {
  const label = cell.text.length <= 40 ? labelOf(cell.text) : null;
  if (!label || cell.rowSpan > 1) {
    if (!seen.has(cell)) visit(cell.block(), context, emit);
    seen.add(cell);
    return r;
  }
  let end = r + 1;
  for (; end < grid.rows.length; end++) {
    const row = unique(grid.rows[end]!);
    if (row.length === 1 && (isLabelCell(row[0]!) || isSectionTitle(row[0]!.text) || (row[0]!.header && cell.header)))
      break;
    // A title of one column over rows of label and value: the rows speak for themselves.
    if (end === r + 1 && row.length > 1 && isLabelCell(row[0]!) && !isHeaderRow(grid, end) && label.keys[0] === 'name')
      break;
  }
  const below = grid.rows.slice(r + 1, end);
  const table: ContentNode = {
    tag: 'table',
    children: below.map((row) => ({ tag: 'tr', children: unique(row).map((c) => c.node) })),
  };
  const text = fold(below.map((row) => trimmed(unique(row))).join(' '));
  const block: Block = {
    tag: 'table',
    heading: null,
    strong: false,
    hidden: false,
    line: null,
    table,
    children: [],
    text,
  };
  const blocks =
    below.length === 0 ? [] : below.length === 1 && below[0]!.length === 1 ? [below[0]![0]!.block()] : [block];
  emit({
    keys: label.keys,
    rank: label.rank,
    label: cell.text,
    unit: label.unit,
    value: text,
    blocks,
    shape: 'section',
    within: context.within,
    hidden: context.hidden,
    bare: false,
  });
  const inner = into(label, context);
  for (const b of blocks) visit(b, inner, emit);
  return end - 1;
}

/** Columns with titles: each known title with what stands below it. */
function columnPairs(grid: Grid, r: number, end: number, context: Context, emit: Emit): void {
  const titles = unique(grid.rows[r]!);
  const words = titles.map((c) => c.text);
  const rows = grid.rows.slice(r + 1, end);
  const own =
    isMaterialHeader(words) ||
    words.some((t) => PROCESS_COLUMNS.test(t) || BASIS_COLUMNS.test(t) || FAQ_COLUMNS.test(tight(t)));
  if (own) return;
  for (const title of titles) {
    const label = labelOf(title.text);
    if (!label) continue;
    const cells = unique(
      rows.flatMap((row) =>
        row.filter((c) => c.column <= title.column && title.column < c.column + c.colSpan && c.row > r),
      ),
    );
    const value = [...new Set(cells.map((c) => c.text).filter(Boolean))].join(' ');
    emit({
      keys: label.keys,
      rank: label.rank,
      label: title.text,
      unit: label.unit,
      value: fold(value),
      told: fold(value),
      blocks: cells.map((c) => c.block()),
      shape: 'column',
      within: context.within,
      hidden: context.hidden,
      bare: false,
    });
    for (const cell of cells) visit(cell.block(), into(label, context), emit);
  }
}

/** A row of labels and values in turn, perhaps behind a cell that groups several rows. */
function rowPairs(
  grid: Grid,
  whole: Cell[],
  r: number,
  labelColumn: number,
  context: Context,
  emit: Emit,
  seen: Set<Cell>,
): void {
  let row = whole;
  let group: Cell | null = null;
  const head = row[0]!;
  const spans = head.rowSpan > 1 && grid.rows.length > 1 && row.length >= 3;
  const twoTitles = head.header && row[1]?.header === true && row.some((c) => !c.header);
  if (spans || (twoTitles && row.length % 2 === 1)) {
    group = head;
    row = row.slice(1);
    const label = isLabelCell(head) ? labelOf(head.text) : null;
    if (label && head.row === r) {
      const rows = grid.rows.slice(r, r + (spans ? head.rowSpan : 1));
      const cells = unique(rows.flat()).filter((c) => c !== head);
      const blocks = cells.map((c) => c.block());
      const told = fold(
        cells
          .filter((c) => !c.header && !isLabelCell(c))
          .map((c) => c.text)
          .join(' '),
      );
      emit({
        keys: label.keys,
        rank: label.rank + 2,
        label: head.text,
        unit: label.unit,
        value: trimmed(cells),
        told,
        blocks,
        shape: 'cell',
        bare: false,
        ...context,
      });
      context = into(label, context);
    } else if (label) context = into(label, context);
  }
  const flags = labelFlags(row, labelColumn);
  for (let i = 0; i < row.length; i++) {
    const cell = row[i]!;
    if (!flags[i]) {
      if (!seen.has(cell) && (i === 0 || !flags[i - 1])) visit(cell.block(), context, emit);
      seen.add(cell);
      continue;
    }
    const values: Cell[] = [];
    while (i + 1 < row.length && !flags[i + 1]) values.push(row[++i]!);
    const own = labelOf(cell.text);
    const label = (group && !own ? joinedLabel(group.text, cell.text) : own) ?? null;
    if (label && !seen.has(cell)) emitCell(label, cell.text, values, context, emit);
    seen.add(cell);
    for (const value of values) {
      if (seen.has(value)) continue;
      seen.add(value);
      visit(value.block(), into(label, context), emit);
    }
  }
}

function labelFlags(row: readonly Cell[], labelColumn: number): boolean[] {
  if (row.some((c) => c.header) && row.some((c) => !c.header)) return row.map((c) => c.header);
  const inTurn =
    row.length % 2 === 0 &&
    (isLabelCell(row[0]!) || (labelColumn >= 2 && row[0]!.text.length <= 20)) &&
    row[0]!.text.length <= 24;
  if (inTurn && row.every((c, i) => i % 2 === 1 || isLabelCell(c) || c.text.length <= 20))
    return row.map((_, i) => i % 2 === 0);
  // An odd number of cells: labels are those that are known, but never two in a row unless a title leads.
  const flags: boolean[] = [];
  for (const [i, cell] of row.entries())
    flags.push(isLabelCell(cell) && !(i > 0 && flags[i - 1] === true && row.length % 2 === 1 && i === row.length - 1));
  return flags;
}

/** Text of a table without its titles and labels. */
export function tableResidue(table: ContentNode): string {
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
