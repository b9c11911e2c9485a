import type { MaterialAttribute } from '../language/guide-tables.ts';
import { attributeLabel } from './columns.ts';
import type { Cell, Grid } from './grid.ts';
import { isSectionTitle } from './labels.ts';
import { materialFromText, type RawMaterial, type Template } from './material.ts';
import { walk } from './nodes.ts';
import { linksOf } from './offers.ts';
import { tight } from './text.ts';

/** A label of a material and the cell beside it. */
interface SheetAttribute {
  label: string;
  attribute: MaterialAttribute;
  value: Cell;
}

/** What tells a material from a line of the guide's own that is called alike. */
const TELLING: readonly MaterialAttribute[] = ['required', 'medium', 'type', 'copies', 'source', 'waived'];
/** 材料1, 1: a heading that counts and names nothing. */
const COUNTED = /^(?:申请)?(?:材料|资料)?(?:第)?[\d一二三四五六七八九十]{1,3}(?:项|号)?$/;

/**
 * Materials of a table without column titles: labels and values in turn, a table for each material or a group of rows.
 * The name stands under a label of its own or in the cell that groups the rows; several values make a table that lies.
 */
export function sheetMaterials(grid: Grid): RawMaterial[] {
  const found: RawMaterial[] = [];
  let current: RawMaterial[] = [];
  const begin = (names: readonly Cell[]): void => {
    current = names.map((cell) => ({ name: materialFromText(cell.text).name ?? '' }));
    names.forEach((cell, i) => {
      offer(current[i]!, linksOf(cell.node, null));
    });
    found.push(...current);
  };
  for (const { group, pairs } of rowsOf(grid)) {
    if (group) {
      current = [];
      if (names(group) && pairs.length > 0 && pairs.every((p) => p.attribute !== 'name')) begin([group]);
    }
    for (const { label, attribute, values } of pairs) {
      if (attribute === 'name') {
        begin(values);
        continue;
      }
      current.forEach((material, i) => {
        const own =
          current.length === 1 ? values : values.length === current.length ? [values[i]!] : values.slice(0, 1);
        for (const value of own) addAttribute(material, label, attribute, value);
      });
    }
  }
  const told = found.filter((m) => m.name && TELLING.filter((a) => m[a]).length >= 1);
  const most = found.some((m) => TELLING.filter((a) => m[a]).length >= 2);
  return most ? told : [];
}

/** Labels and values of a table that stands in the row of one material. */
export const sheetAttributes = (grid: Grid): SheetAttribute[] =>
  rowsOf(grid).flatMap(({ pairs }) =>
    pairs.flatMap(({ label, attribute, values }) => values.map((value) => ({ label, attribute, value }))),
  );

interface SheetRow {
  /** A cell that stands for the rows from here on. */
  group: Cell | null;
  pairs: { label: string; attribute: MaterialAttribute; values: Cell[] }[];
}

function rowsOf(grid: Grid): SheetRow[] {
  return grid.rows.map((whole, r) => {
    const row = [...new Set(whole)].filter((c) => c.row === r && tight(c.text) !== '');
    const pairs: SheetRow['pairs'] = [];
    const head = row[0];
    const groups = head && !attributeLabel(head.text) && (row.length === 1 || head.rowSpan > 1);
    const cells = groups ? row.slice(1) : row;
    for (let i = 0; i < cells.length; i++) {
      const label = cells[i]!.text;
      const attribute = attributeLabel(label);
      if (!attribute) continue;
      const values: Cell[] = [];
      while (i + 1 < cells.length && !attributeLabel(cells[i + 1]!.text)) values.push(cells[++i]!);
      if (values.length > 0) pairs.push({ label, attribute, values });
    }
    return { group: groups ? head : null, pairs };
  });
}

const names = (cell: Cell): boolean =>
  cell.text.length <= 60 && !COUNTED.test(tight(cell.text)) && !isSectionTitle(cell.text);

export const joined = (a: string | undefined, b: string): string => (a && b.trim() ? `${a}；${b}` : a || b);

/** Adds the words of an attribute; a figure of copies keeps what it counts. */
export function note(material: RawMaterial, label: string, attribute: MaterialAttribute, text: string): void {
  if (attribute === 'name' || attribute === 'number') return;
  const counted = attribute === 'copies' && /^\s*\d+\s*份?\s*$/.test(text);
  material[attribute] = joined(material[attribute], counted ? `${label.replace(/[:：]$/, '')}${text}` : text);
}

/** Adds what a cell under or beside a label says and offers. */
export function addAttribute(material: RawMaterial, label: string, attribute: MaterialAttribute, cell: Cell): void {
  const text = spoken(cell);
  if (attribute === 'medium' && /纸质|电子|原件|复印/.test(label) && !/形式|方式|要求|介质/.test(label)) {
    // A column for paper and one for electronic, each with a figure or a tick.
    if (/[1-9]|√|✓|✔|是|需/.test(text) && !/^(?:否|无|0|不)/.test(text))
      material.medium = joined(material.medium, /电子/.test(label) ? '电子' : '纸质');
  } else note(material, label, attribute, text);
  const kind = attribute === 'sample' || attribute === 'blank' ? attribute : null;
  offer(material, linksOf(cell.node, kind));
}

export function offer(material: RawMaterial, templates: Omit<Template, 'material'>[]): void {
  if (templates.length > 0) material.templates = [...(material.templates ?? []), ...templates];
}

/** Text of a cell, with a tick drawn as a picture read by its alternative text. */
function spoken(cell: Cell): string {
  if (cell.text !== '') return cell.text;
  for (const node of walk(cell.node))
    if (node.tag === 'img' && (node.alt || node.title)) return node.alt ?? node.title ?? '';
  return '';
}
