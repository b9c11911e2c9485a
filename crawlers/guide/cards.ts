import type { MaterialAttribute } from '../language/guide-tables.ts';
import { attributesOf, holdsAttributes, loneAttribute, spaced } from './attributes.ts';
import { addBadge, isBadge, isBadgeRow } from './badges.ts';
import { type Block, type Line, linesOf } from './blocks.ts';
import { materialColumn } from './columns.ts';
import { FOLD_MARKS, isControl } from './labels.ts';
import { materialFromText, type RawMaterial } from './material.ts';
import { linksOf } from './offers.ts';
import { fold, numbering } from './text.ts';

const titleOf = (block: Block): Line | null => {
  for (const line of linesOf(block)) {
    const named = attributesOf(line).find((a) => a.attribute === 'name');
    if (named) return line;
    if (attributesOf(line).length > 0) return leadText(line) ? line : null;
    if (loneAttribute(line)) return loneAttribute(line) === 'name' ? line : null;
    if (isBadgeRow(line)) continue;
    if (!isControl(line.text) && !/^\d{1,2}[.、]?$/.test(line.text) && !isBadge(line.text) && line.text !== '')
      return line;
  }
  return null;
};
/** Blocks that are a card each: a title and attributes. */
export function cardsOf(block: Block): Block[] {
  const holding = block.children.filter((c) => !c.line && holdsAttributes(c));
  if (holding.length === 0) return [];
  // Of a list of folds only those that are open show their attributes.
  const rows = block.children.filter((c) => !c.line && !holdsAttributes(c) && isRow(c));
  const single = holding.every((c) => titleOf(c) !== null && cardsOf(c).length < 2);
  if (rows.length > 0 && single) return block.children.filter((c) => holding.includes(c) || rows.includes(c));
  if (holding.length >= 2 && holding.every((c) => titleOf(c) !== null)) return holding;
  if (holding.length === 1) {
    const inner = cardsOf(holding[0]!);
    return inner.length > 0
      ? inner
      : titleOf(holding[0]!) && block.children.filter((c) => c.text !== '').length === 1
        ? [holding[0]!]
        : [];
  }
  return [];
}

/** Number, name, badges and control of one material, and nothing else. */
const isRow = (block: Block): boolean => {
  const [first, ...others] = linesOf(block);
  return first !== undefined && others.length === 0 && rowWords(first) !== null;
};

/** Text before the first attribute of a line: 1.申请表 材料形式：纸质. */
function leadText(line: Line): string {
  const text = spaced(line);
  for (const m of text.matchAll(/([\u4e00-\u9fa5()（）/]{2,12})\s*[:：]/g)) {
    if (materialColumn(m[1]!)) return fold(text.slice(0, m.index)).replace(/[|,，;；]$/, '');
  }
  return '';
}

export function cardMaterial(card: Block): RawMaterial {
  const material: RawMaterial = {};
  let pending: Pending | null = null;
  const templates = [];
  for (const line of linesOf(card)) {
    for (const node of line.links) templates.push(...linksOf(node, null));
    take(material, line, pending);
    pending = pendingOf(line);
  }
  if (templates.length > 0) material.templates = templates;
  return material;
}

/** A label alone in its line: its value comes in the next. */
interface Pending {
  label: string;
  attribute: MaterialAttribute;
}

function pendingOf(line: Line): Pending | null {
  const attribute = attributesOf(line).length === 0 ? loneAttribute(line) : null;
  return attribute && { label: line.text.replace(/\s*[:：]$/, ''), attribute };
}

/** Adds what a line of a card says. */
function take(material: RawMaterial, line: Line, pending: Pending | null): void {
  const attributes = attributesOf(line);
  /** A bare number of copies says of what only by its label: 原件份数：1份. */
  const add = (attribute: MaterialAttribute, value: string, label?: string): void => {
    const bare = attribute === 'copies' && /^\d+\s*份?$/.test(value);
    const text = bare ? `${label ?? labelBefore(line, value)}${value}` : value;
    material[attribute] = material[attribute] ? `${material[attribute]}；${text}` : text;
  };
  if (attributes.length > 0) {
    const lead = leadText(line);
    if (lead && isBadge(lead)) addBadge(material, lead);
    else if (lead && !material.name) name(material, lead);
    for (const { attribute, value } of attributes) {
      if (attribute === 'name') name(material, value);
      else add(attribute, value);
    }
    return;
  }
  if (pending && pending.attribute !== 'number') {
    if (pending.attribute === 'name') name(material, line.text);
    else add(pending.attribute, line.text, pending.label);
    return;
  }
  if (loneAttribute(line) || isControl(line.text) || /^\d{1,2}[.、]?$/.test(line.text)) return;
  if (isBadge(line.text)) {
    addBadge(material, line.text);
    return;
  }
  if (isBadgeRow(line)) {
    for (const segment of line.segments) if (fold(segment.text) !== '') addBadge(material, fold(segment.text));
    return;
  }
  if (!material.name) {
    name(material, wordsOf(line));
    for (const segment of line.segments) if (isBadge(segment.text)) addBadge(material, fold(segment.text));
  } else if (!line.control) add('note', line.text);
}

const labelBefore = (line: Line, value: string): string =>
  new RegExp(`([\\u4e00-\\u9fa5]{2,8})\\s*[:：]\\s*${value}`).exec(line.text)?.[1] ?? '';

function name(material: RawMaterial, text: string): void {
  const read = materialFromText(text);
  material.name = read.name ?? '';
  if (read.note) material.note = read.note;
  if (read.type) material.type ??= read.type;
  if (read.required) material.required ??= read.required;
}

/** Titles and attributes in turn, without boxes. */
export function flatCards(root: Block): RawMaterial[] {
  const found: RawMaterial[] = [];
  let current: RawMaterial | null = null;
  let filled = false;
  let pending: Pending | null = null;
  for (const line of linesOf(root)) {
    const attributes = attributesOf(line);
    const lone = pendingOf(line);
    if (lone !== null || pending !== null) {
      if (lone === null) {
        if (pending?.attribute === 'name' || !current) {
          current = {};
          found.push(current);
        }
        take(current, line, pending);
        filled = pending?.attribute !== 'name';
      }
      pending = lone;
      continue;
    }
    const named = attributes.some((a) => a.attribute === 'name') || (attributes.length > 0 && leadText(line) !== '');
    const title = attributes.length === 0 && !isControl(line.text) && !isBadge(line.text) && !line.control;
    const begins = current === null || filled || numbering(line.text).kind !== null || rowWords(line) !== null;
    if (named || (title && begins)) {
      current = {};
      filled = false;
      found.push(current);
    }
    if (!current) continue;
    take(current, line, null);
    if (attributes.length > 0) filled = true;
    const templates = line.links.flatMap((n) => linksOf(n, null));
    if (templates.length > 0) current.templates = [...(current.templates ?? []), ...templates];
  }
  return found.filter((m) => m.name);
}

/** The pieces of a line without blanks and the mark of its fold. */
const toldIn = (line: Line): Line['segments'] =>
  line.segments.filter((s) => fold(s.text) !== '' && !FOLD_MARK.test(fold(s.text)));
const FOLD_MARK = new RegExp(`^[${FOLD_MARKS}]$`);

/** The words of a line without its badges (必要, 免提交). */
export const wordsOf = (line: Line): string => {
  const words = toldIn(line).filter(
    (s, i) => !isBadge(s.text) && !(i > 0 && isControl(s.text)) && !(i === 0 && /^\s*\d{1,2}[.、]?\s*$/.test(s.text)),
  );
  return fold(words.map((s) => s.text).join('')) || line.text;
};

/** The numbered words of a row of number, name, badges and control (1 营业执照 必要 展开); null for any other line. */
export function rowWords(line: Line): string | null {
  const [first, ...others] = toldIn(line);
  const number = /^\s*(\d{1,2})[.、]?\s*$/.exec(first?.text ?? '')?.[1];
  // A control alone stands beside any title: 办理材料目录 展开全部.
  if (!first || isBadge(first.text) || !(others.some((s) => isBadge(s.text)) || (number && others.length > 1)))
    return null;
  return number ? `${number}. ${wordsOf(line)}` : wordsOf(line);
}

/** Badges and further lines of a list entry. */
export function besides(material: RawMaterial, line: Line, first: boolean): void {
  for (const segment of line.segments) {
    const text = fold(segment.text);
    if (isBadge(text)) addBadge(material, text);
  }
  if (!first && !isBadge(line.text) && !isControl(line.text) && !line.control) {
    material.note = material.note ? `${material.note}；${line.text}` : line.text;
  }
}
