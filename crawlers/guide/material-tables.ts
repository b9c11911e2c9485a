import type { MaterialAttribute } from '../language/guide-tables.ts';
import { literalAddresses } from '../links/handlers.ts';
import type { ContentNode } from '../perception/view.ts';
import { endOfColumns, isHeaderRow, isMaterialHeader, materialColumn } from './columns.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { isSectionTitle, labelOf } from './labels.ts';
import { notLoaded } from './loading.ts';
import { materialFromText, type RawMaterial, type Template } from './material.ts';
import { addressOf, textOf, walk } from './nodes.ts';
import { fold, tight } from './text.ts';

/** Materials of every material table of a tree; what stays hidden does not count. */
export function materialsOfTables(tree: ContentNode): RawMaterial[] {
  const found: RawMaterial[] = [];
  const visit = (node: ContentNode): void => {
    if (node.hidden) return;
    if (node.tag === 'table') found.push(...materialsOf(gridOf(node)));
    node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

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
  const found: RawMaterial[] = [];
  let current: RawMaterial | null = null;
  let nameCell: Cell | null = null;
  for (let r = header + (sub ? 2 : 1); r < end; r++) {
    const row = [...new Set(grid.rows[r]!)];
    if (row.length === 1 && titles.length > 1) {
      // A row over the whole width: a case (情形一) or more of the material above it.
      if (current && /[:：]/.test(row[0]!.text)) addDetails(current, row[0]!);
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
        if (more && more.row === r && more.text) current[attribute] = fold(`${current[attribute] ?? ''} ${more.text}`);
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
      if (tight(cell.text) !== tight(nameText(cell))) addDetails(material, cell);
      templates.push(...linksOf(cell.node, null));
      continue;
    }
    const text = spoken(cell);
    if (attribute === 'copies') {
      const counted = /^\s*\d+\s*份?\s*$/.test(text) ? `${title}${text}` : text;
      material.copies = joined(material.copies, counted);
    } else if (attribute === 'medium' && /纸质|电子|原件|复印/.test(title) && !/形式|方式|要求|介质/.test(title)) {
      // A column for paper and one for electronic, each with a figure or a tick.
      if (/[1-9]|√|✓|✔|是|需/.test(text) && !/^(?:否|无|0|不)/.test(text))
        material.medium = joined(material.medium, `${/电子/.test(title) ? '电子' : '纸质'}`);
    } else material[attribute] = joined(material[attribute], text);
    const kind = attribute === 'sample' ? 'sample' : attribute === 'blank' ? 'blank' : null;
    templates.push(...linksOf(cell.node, kind));
  }
  if (templates.length > 0) material.templates = templates;
  return material;
}

const joined = (a: string | undefined, b: string): string => (a ? `${a}；${b}` : b);

/** Text of a cell, with a tick drawn as a picture read by its alternative text. */
function spoken(cell: Cell): string {
  if (cell.text !== '') return cell.text;
  for (const node of walk(cell.node))
    if (node.tag === 'img' && (node.alt || node.title)) return node.alt ?? node.title ?? '';
  return '';
}

/** The first line of a name cell is the name; badges and details stand below. */
function nameText(cell: Cell): string {
  const block = cell.block();
  const first = block.line ?? block.children.find((c) => c.text !== '')?.line ?? null;
  const text = first?.text ?? cell.text;
  return /^(?:必要|非必要|必须|\*|★)$/.test(text) ? cell.text.replace(/^(?:必要|非必要|必须)\s*/, '') : text;
}

/** `来源渠道：…` and its like below a material's row or name. */
function addDetails(material: RawMaterial, cell: Cell): void {
  for (const [, label, value] of cell.text.matchAll(
    /([\u4e00-\u9fa5]{2,10})\s*[:：]\s*([^:：]*?)(?=\s*(?:[\u4e00-\u9fa5]{2,10}\s*[:：])|$)/g,
  )) {
    const attribute = materialColumn(label!);
    if (attribute && attribute !== 'name' && value) material[attribute] = joined(material[attribute], fold(value));
  }
  if (/免提交|非必要|必要|容缺/.test(cell.text) && !/[:：]/.test(cell.text)) {
    material.required ??= /非必要|必要|容缺/.exec(cell.text)?.[0] ?? '';
    if (/免提交/.test(cell.text)) material.waived ??= '是';
  }
}

/** `downloadFile('a.doc')` names a file, not its place. */
function isGuessed(node: ContentNode, url: string | null): boolean {
  if (url === null || node.href?.trim() === url || /^(?:https?:)?\/\//i.test(url)) return false;
  return !literalAddresses(`${node.data?.['onclick'] ?? ''};${node.href ?? ''}`, () => node.calls ?? null).includes(
    url,
  );
}

/** Links to blank forms and samples below a node. `kind` null: the words of the link decide. */
export function linksOf(node: ContentNode, kind: Template['kind'] | null): Omit<Template, 'material'>[] {
  const found: Omit<Template, 'material'>[] = [];
  for (const inner of walk(node)) {
    if (inner.hidden || !(inner.tag === 'a' || inner.href || inner.data || inner.tag === 'button')) continue;
    const text = textOf(inner) || inner.title || '';
    if (inner.tag === 'button' && !/下载|样|空/.test(text)) continue;
    if (labelOf(text) || /详情|说明|须知|展开|收起|办理/.test(text)) continue;
    const url = addressOf(inner);
    const file =
      /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd|rtf|jpe?g|png|tiff?)(?:[?#]|$)/i.test(url ?? '') ||
      /down|attach|file|附件/i.test(url ?? '');
    if (!file && !kind && !/下载|样|空白|空表|范本|模板|表格/.test(text)) continue;
    if (url === null && !/下载|样|空|表|模板|范/.test(text)) continue;
    const meant = /样|范|示/.test(text) ? 'sample' : /空|表格/.test(text) ? 'blank' : (kind ?? 'blank');
    found.push({ url, kind: meant, guessed: isGuessed(inner, url) });
  }
  return found.filter((t, i) => found.findIndex((o) => o.url === t.url && o.kind === t.kind) === i);
}
