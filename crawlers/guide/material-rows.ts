import { attributesOf, loneAttribute } from './attributes.ts';
import { isBadge, isBadgeRow } from './badges.ts';
import { type Block, type Line, linesOf } from './blocks.ts';
import { isControl } from './labels.ts';
import { fold } from './text.ts';

/**
 * What a person sees as one row, the name of a material at its left and its badges at its right in a box of their own,
 * becomes one line.
 */
export function joinRows(block: Block): Block {
  if (block.line || block.table) return block;
  const line = block.heading === null ? rowOf([...linesOf(block)].filter((l) => l.text !== '')) : null;
  if (!line) return { ...block, children: block.children.map(joinRows) };
  // The row stays a box of its own: lists of folds are told by it.
  return { ...block, children: [{ ...block, tag: '#line', line, children: [], text: line.text }] };
}

function rowOf([first, ...others]: Line[]): Line | null {
  if (!first || others.length === 0 || !isTitle(first)) return null;
  const badges = others.filter((l) => isBadge(l.text) || isBadgeRow(l));
  const rest = others.filter((l) => !badges.includes(l));
  if (badges.length === 0 || !rest.every((l) => isControl(l.text))) return null;
  const lines = [first, ...others];
  const segments = lines.flatMap((l) =>
    l.segments.map((s, i) => (i === l.segments.length - 1 ? { ...s, text: `${s.text} ` } : s)),
  );
  return {
    segments,
    text: fold(segments.map((s) => s.text).join('')),
    links: lines.flatMap((l) => l.links),
    images: lines.flatMap((l) => l.images),
    control: false,
  };
}

const isTitle = (line: Line): boolean =>
  /[\u4e00-\u9fa5]{2}/.test(line.text) &&
  !isBadge(line.text) &&
  !isBadgeRow(line) &&
  !isControl(line.text) &&
  loneAttribute(line) === null &&
  attributesOf(line).length === 0;
