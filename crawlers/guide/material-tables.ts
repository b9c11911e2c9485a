import type { MaterialAttribute } from '../language/guide-tables.ts';

import type { ContentNode } from '../perception/view.ts';
import { detailsIn, sentencesIn } from './attributes.ts';
import { takeDuties, withoutDuties } from './badges.ts';
import type { Line } from './blocks.ts';
import { attributeLabel, endOfColumns, isHeaderRow, isMaterialHeader, materialColumn } from './columns.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { isSectionTitle } from './labels.ts';
import { notLoaded } from './loading.ts';
import { materialFromText, type RawMaterial, type Template } from './material.ts';
import { addAttribute, joined, note, offer, sheetAttributes, sheetMaterials } from './material-sheets.ts';
import { walk } from './nodes.ts';
import { linksOf } from './offers.ts';
import { fold, tight } from './text.ts';

/** Materials of every material table of a tree, with column titles or with labels; what stays hidden does not count. */
export function materialsOfTables(tree: ContentNode): { listed: RawMaterial[]; sheets: RawMaterial[] } {
  const found: { listed: RawMaterial[]; sheets: RawMaterial[] } = { listed: [], sheets: [] };
  const visit = (node: ContentNode): void => {
    if (node.hidden) return;
    if (node.tag === 'table') {
      const grid = gridOf(node);
      const listed = materialsOf(grid);
      found.listed.push(...listed);
      if (listed.length === 0) found.sheets.push(...sheetMaterials(grid));
    }
    node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

/** Materials of one table by its column titles, whether or not it is shown now. */
export const materialsOfTable = (table: ContentNode): RawMaterial[] => materialsOf(gridOf(table));

function materialsOf(grid: Grid): RawMaterial[] {
  const found: RawMaterial[] = [];
  for (let r = 0; r < grid.rows.length; r++) {
    const titles = [...new Set(grid.rows[r]!)];
    if (!isHeaderRow(grid, r) || !isMaterialHeader(titles.map((c) => c.text))) continue;
    const end = endOfColumns(grid, r);
    found.push(...rowsOf(grid, r, end));
    r = end - 1;
  }
  return found;
}

function rowsOf(grid: Grid, header: number, end: number): RawMaterial[] {
  const titles = [...new Set(grid.rows[header]!)];
  // Titles in two rows: 材料形式 over 纸质 | 电子.
  const below = header + 1 < end ? [...new Set(grid.rows[header + 1]!)] : [];
  const sub =
    below.length > 0 &&
    titles.some((t) => t.rowSpan > 1) &&
    below.every((c) => c.header || materialColumn(c.text) !== null || titles.includes(c));
  const columns: { cell: Cell; attribute: MaterialAttribute; title: string }[] = [];
  for (const cell of sub
    ? [...titles.filter((t) => t.rowSpan > 1), ...below.filter((c) => !titles.includes(c))]
    : titles) {
    const attribute = materialColumn(cell.text);
    if (attribute) columns.push({ cell, attribute, title: cell.text });
  }
  // 来源渠道说明 beside 来源渠道 explains it.
  const sources = columns.filter((c) => c.attribute === 'source');
  for (const c of sources) if (sources.length > 1 && /说明$/.test(tight(c.title))) c.attribute = 'note';
  const found: RawMaterial[] = [];
  let current: RawMaterial | null = null;
  let nameCell: Cell | null = null;
  for (let r = header + (sub ? 2 : 1); r < end; r++) {
    const row = [...new Set(grid.rows[r]!)];
    const own = row.filter((c) => c.row === r && (tight(c.text) !== '' || row.length === 1));
    if (own.length === 1 && titles.length > 1 && (row.length === 1 || own[0]!.colSpan > 1)) {
      // A row over the whole width: a case (情形一) or more of the material above it.
      const told = current !== null && addDetails(current, own[0]!);
      if (told || row.length === 1) continue;
    }
    if (current && row.length >= 2 && row.every((c) => attributeLabel(c.text)) && r + 1 < end) {
      // Further titles, each above its value.
      for (const value of new Set(grid.rows[++r]!)) {
        const title = row.find((c) => c.column === value.column);
        if (title) addAttribute(current, title.text, attributeLabel(title.text)!, value);
      }
      continue;
    }
    const at = (column: Cell): Cell | undefined =>
      row.find((c) => c.column <= column.column && column.column < c.column + c.colSpan);
    const name = columns.find((c) => c.attribute === 'name')!;
    const cell = at(name.cell);
    if (
      !cell ||
      tight(cell.text) === '' ||
      isSectionTitle(cell.text) ||
      /^(?:暂无.*|无|-+|—+|没有.*|合计|\/)$/.test(tight(cell.text))
    )
      continue;
    if (isMaterialHeader(row.map((c) => c.text)) && materialColumn(cell.text) === 'name') continue;
    if (cell === nameCell && current) {
      // One material over several rows: what the further rows say is added.
      for (const { cell: column, attribute } of columns) {
        const more = at(column);
        if (!more || more.row !== r || !more.text) continue;
        if (sentencesIn(more.block()).length > 0) addDetails(current, more);
        else current[attribute] = fold(`${current[attribute] ?? ''} ${more.text}`);
      }
      continue;
    }
    nameCell = cell;
    current = rowMaterial(columns, at);
    if (current.name) found.push(current);
  }
  return found;
}

function rowMaterial(
  columns: { cell: Cell; attribute: MaterialAttribute; title: string }[],
  at: (column: Cell) => Cell | undefined,
): RawMaterial {
  const material: RawMaterial = {};
  const templates: Omit<Template, 'material'>[] = [];
  for (const { cell: column, attribute, title } of columns) {
    const cell = at(column);
    if (!cell) continue;
    if (attribute === 'name') {
      const read = materialFromText(nameText(cell));
      material.name = notLoaded(nameText(cell)) ? '' : (read.name ?? '');
      for (const key of ['note', 'required', 'type'] as const)
        if (read[key]) material[key] = joined(material[key], read[key]!);
      const line = firstLine(cell);
      if (line) takeDuties(material, line);
      if (tight(cell.text) !== tight(nameText(cell))) addDetails(material, cell);
      templates.push(...linksOf(cell.node, null));
      continue;
    }
    // A cell that says all: 来源渠道：申请人自备 材料形式：电子 …
    const inner = sentencesIn(cell.block());
    if (inner.length > 0) {
      for (const { label, attribute: own, value } of inner) note(material, label, own, value);
      templates.push(...linksOf(cell.node, null));
    } else addAttribute(material, title, attribute, cell);
  }
  if (templates.length > 0) material.templates = [...(material.templates ?? []), ...templates];
  return material;
}

function firstLine(cell: Cell): Line | null {
  const block = cell.block();
  return block.line ?? block.children.find((c) => c.text !== '')?.line ?? null;
}

/** The first line of a name cell is the name, perhaps with badges beside it; further badges and details stand below. */
function nameText(cell: Cell): string {
  const first = firstLine(cell);
  const text = first ? withoutDuties(first) : cell.text;
  return /^(?:必要|非必要|必须|\*|★)$/.test(text) ? cell.text.replace(/^(?:必要|非必要|必须)\s*/, '') : text;
}

/** `来源渠道：…` and its like below a material's row or name; false where nothing of the kind stands there. */
function addDetails(material: RawMaterial, cell: Cell): boolean {
  const told = detailsIn(cell.block());
  for (const { label, attribute, value } of told) note(material, label, attribute, value);
  const sheet = walkTables(cell.node).flatMap((table) => sheetAttributes(gridOf(table)));
  for (const { label, attribute, value } of sheet) addAttribute(material, label, attribute, value);
  if (told.length > 0) offer(material, linksOf(cell.node, null));
  if (/免提交|非必要|必要|容缺/.test(cell.text) && !/[:：]/.test(cell.text) && told.length === 0) {
    material.required ??= /非必要|必要|容缺/.exec(cell.text)?.[0] ?? '';
    if (/免提交/.test(cell.text)) material.waived ??= '是';
  }
  return told.length > 0 || sheet.length > 0;
}

const walkTables = (node: ContentNode): ContentNode[] => [...walk(node)].filter((n) => n.tag === 'table' && !n.hidden);
