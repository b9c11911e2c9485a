import {
  BASIS_COLUMNS,
  FAQ_COLUMNS,
  MATERIAL_COLUMNS,
  type MaterialAttribute,
  PROCESS_COLUMNS,
} from '../language/guide-tables.ts';
import type { Cell, Grid } from './grid.ts';
import { isSectionTitle, labelOf } from './labels.ts';
import { half, tight } from './text.ts';

/** What a column of a material table says; null where its title is none of a material. */
export function materialColumn(title: string): MaterialAttribute | null {
  const word = tight(half(title)).replace(/[*:：]/g, '');
  if (word === '' || word.length > 16) return null;
  const plain = word.replace(/[()[\]【】]/g, '');
  const name = MATERIAL_COLUMNS.at(-1)!;
  if (name[1].test(plain)) return 'name';
  return MATERIAL_COLUMNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** The attribute of which a text is the label and nothing else. */
export function attributeLabel(text: string): MaterialAttribute | null {
  const word = tight(text).replace(/[:：]$/, '');
  return LONE.test(word) ? materialColumn(word) : null;
}
const LONE =
  /^(?:(?:材料|纸质材料|纸质|电子|申请材料)?(?:必要性|是否必[要须需]|形式|类型|来源|来源渠道|份数|名称|要求|形态|介质|说明|规格|出具单位|获取方式)|是否免提交|免提交|空白表格|示例样[本表]|填报须知|受理标准|材料下载|表格下载|提交方式|已?关联电子证照|是否共享|备注|样表|空表|必要程度|原件份数|复印件份数|数量)$/;

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

/** Labels of a material and their values in turn: 材料名称 | 申请表 | 材料必要性 | 必要. */
const inTurn = (row: readonly Cell[]): boolean =>
  row.length % 2 === 0 && row.every((c, i) => (attributeLabel(c.text) !== null) === (i % 2 === 0));

export const isLabelCell = (cell: Cell): boolean => cell.text.length <= 40 && labelOf(cell.text) !== null;
/** The cells of a row, each once. */
export const unique = (row: readonly Cell[]): Cell[] => [...new Set(row)];

const ANSWER = /^(?:\d+|必要|非必要|是|否|无|下载|申请人自备|政府部门核发|\/)$/;

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
  if (inTurn(row) && inTurn(below)) return false;
  // What is counted or answered is no title, whatever its words.
  if (row.some((c) => c.header || ANSWER.test(tight(c.text)))) return false;
  // 结果名称 | 药品经营许可证 | 结果类型 | 证照 over 领取方式 | 窗口领取: labels and values in turn, and no titles.
  const rows = row.length % 2 === 0 && isLabelCell(row[0]!) && isLabelCell(below[0]!);
  if (!rows && isMaterialHeader(titles) && below.length >= 2 && !isMaterialHeader(below.map((c) => c.text)))
    return true;
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
    // Any short title over the whole width below which labels and values begin anew.
    const after = unique(grid.rows[i + 1] ?? []);
    if (lone && row[0]!.text.length <= 14 && after.length >= 2 && !isHeaderRow(grid, i + 1) && isLabelCell(after[0]!))
      return i;
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

/** Which cells of a row are labels: `th` beside `td`, every other one in a row of labels and values, else those known. */
export function labelFlags(row: readonly Cell[], labelColumn: number): boolean[] {
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
