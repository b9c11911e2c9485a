import { BASIS_COLUMNS, FAQ_COLUMNS, PROCESS_COLUMNS } from '../language/guide-tables.ts';
import type { ContentNode } from '../perception/view.ts';
import type { Block } from './blocks.ts';
import { endOfColumns, isHeaderRow, isLabelCell, isMaterialHeader, labelFlags, unique } from './columns.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { isSectionTitle, joinedLabel, type Label, labelOf } from './labels.ts';
import { type Context, type Emit, SECTIONS, type Visit } from './pair.ts';
import { residue } from './residue.ts';
import { fold, tight } from './text.ts';

/** Pairs of a table, whatever its shape; cells are searched in their turn. */
export function tablePairs(table: ContentNode, context: Context, emit: Emit, visit: Visit): void {
  const grid = gridOf(table);
  const labelColumn = grid.rows.filter((row) => row.length >= 2 && isLabelCell(row[0]!)).length;
  const seen = new Set<Cell>();
  for (let r = 0; r < grid.rows.length; r++) {
    const row = unique(grid.rows[r]!);
    if (row.length === 1) {
      r = lone(grid, r, row[0]!, context, emit, visit, seen);
      continue;
    }
    if (isHeaderRow(grid, r)) {
      const end = endOfColumns(grid, r);
      columnPairs(grid, r, end, context, emit, visit);
      r = end - 1;
      continue;
    }
    rowPairs(grid, row, r, labelColumn, context, emit, visit, seen);
  }
}

const into = (label: Label | null, context: Context): Context => {
  const key = label?.keys.length === 1 ? label.keys[0]! : null;
  return key && SECTIONS.has(key) && !context.within ? { ...context, within: key } : context;
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
function lone(grid: Grid, r: number, cell: Cell, context: Context, emit: Emit, visit: Visit, seen: Set<Cell>): number {
  const label = cell.text.length <= 40 ? labelOf(cell.text) : null;
  if (!label || cell.rowSpan > 1) {
    if (!seen.has(cell)) visit(cell.block(), context, emit);
    seen.add(cell);
    return r;
  }
  let end = r + 1;
  for (; end < grid.rows.length; end++) {
    const row = unique(grid.rows[end]!);
    if (
      row.length === 1 &&
      (isLabelCell(row[0]!) ||
        isSectionTitle(row[0]!.text) ||
        (row[0]!.header && cell.header) ||
        isTitleLike(grid, end, cell))
    )
      break;
    // What stands below in one cell is the whole of it: the rows after that have titles of their own.
    if (row.length > 1 && end > r + 1 && unique(grid.rows[r + 1]!).length === 1) break;
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

/** A short row over the whole width of the same make as the title above it, with rows of labels and values below it. */
function isTitleLike(grid: Grid, r: number, title: Cell): boolean {
  const cell = grid.rows[r]![0]!;
  const below = unique(grid.rows[r + 1] ?? []);
  return (
    cell.colSpan > 1 &&
    cell.strong === title.strong &&
    tight(cell.text).length <= 12 &&
    /^[\u4e00-\u9fa5、与和及（）()]+$/.test(tight(cell.text)) &&
    below.length >= 2 &&
    isLabelCell(below[0]!)
  );
}

/** Columns with titles: each known title with what stands below it. */
function columnPairs(grid: Grid, r: number, end: number, context: Context, emit: Emit, visit: Visit): void {
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
  visit: Visit,
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
      // 联系方式 over 办理地点 and 咨询电话: the row of its own says it.
      const own = cells.some((c) => isLabelCell(c) && labelOf(c.text)?.keys.some((key) => label.keys.includes(key)));
      if (!own)
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
    // A link beside other links is a menu laid out as a table.
    const leads = values.length === 0 && cell.block().line?.control === true;
    if (label && !leads && !seen.has(cell)) emitCell(label, cell.text, values, context, emit);
    seen.add(cell);
    for (const value of values) {
      if (seen.has(value)) continue;
      seen.add(value);
      visit(value.block(), into(label, context), emit);
    }
  }
}
