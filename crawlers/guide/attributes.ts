import type { MaterialAttribute } from '../language/guide-tables.ts';
import { type Block, type Line, linesOf } from './blocks.ts';
import { attributeLabel, materialColumn } from './columns.ts';
import { fold, tight } from './text.ts';

/** What a material is said to be, and under which label. */
export interface Attribute {
  label: string;
  attribute: MaterialAttribute;
  value: string;
}

/** `材料形式：纸质 材料必要性：必要`, or label and value each in an element of its own. */
export function attributesOf(line: Line): Attribute[] {
  const found: Attribute[] = [];
  for (const [, label, value] of spaced(line).matchAll(
    /([\u4e00-\u9fa5()（）/]{2,12})\s*[:：]\s*([^:：]*?)(?=\s*(?:[,，;；|\s][\u4e00-\u9fa5()（）/]{2,12}\s*[:：])|$)/g,
  )) {
    const attribute = materialColumn(label!);
    const said = fold(value!).replace(/[;；,，|]$/, '');
    // A label alone in its line has its value in the next.
    if (attribute && said !== '') found.push({ label: label!, attribute, value: said });
  }
  if (found.length > 0) return found;
  const parts = line.segments.map((s) => fold(s.text)).filter(Boolean);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const attribute = attributeLabel(parts[i]!);
    if (!attribute) return found;
    found.push({ label: parts[i]!, attribute, value: parts[i + 1]! });
  }
  return found;
}

/** A line with its pieces kept apart: labels in elements of their own touch the value before them. */
export const spaced = (line: Line): string => line.segments.map((s) => fold(s.text)).join(' ');

/** A line that is the label of an attribute, its value in the next line. */
export const loneAttribute = (line: Line): MaterialAttribute | null => attributeLabel(line.text);

export const holdsAttributes = (block: Block): boolean => {
  const lines = [...linesOf(block)];
  return lines.some((line, i) => {
    const next = lines[i + 1];
    return (
      attributesOf(line).length > 0 || (loneAttribute(line) !== null && next !== undefined && !loneAttribute(next))
    );
  });
};

/** Everything that labels say below a block, tables left out: 来源渠道：申请人自备, or label and value in lines of their own. */
export function detailsIn(block: Block): Attribute[] {
  const found: Attribute[] = [];
  let pending: { label: string; attribute: MaterialAttribute } | null = null;
  for (const line of linesOf(block)) {
    const own = attributesOf(line);
    const lone = own.length === 0 ? loneAttribute(line) : null;
    if (pending && own.length === 0 && !lone && line.text !== '') found.push({ ...pending, value: line.text });
    found.push(...own);
    pending = lone ? { label: line.text, attribute: lone } : null;
  }
  return found;
}

/** The same of a cell that says all in sentences, which begins with such a label: 纸质：1份 is none. */
export function sentencesIn(block: Block): Attribute[] {
  const told = detailsIn(block);
  const first = told[0];
  const leads = first !== undefined && tight(block.text).startsWith(tight(first.label));
  return leads && told.every((a) => attributeLabel(a.label)) ? told : [];
}
