import type { ContentNode } from '../perception/view.ts';
import { type Block, linesOf } from './blocks.ts';
import { isControl, type Label, labelOf } from './labels.ts';
import { labelLine, linePairs, titleLine } from './lines.ts';
import { isIcon } from './nodes.ts';
import { hasTable } from './residue.ts';
import { fold, type Numbering, numbering } from './text.ts';

/** How a block begins. */
export interface Lead {
  label: Label;
  shown: string;
  only: boolean;
  level: number;
  kind: Numbering | null;
  mark: string;
  control: boolean;
}

export const firstHeading = (block: Block): number | null => {
  if (block.heading !== null) return block.heading;
  const first = block.children.find((c) => c.text !== '');
  return first && !block.line ? firstHeading(first) : null;
};
export const isStrong = (block: Block): boolean =>
  block.strong || (block.children.length === 1 && isStrong(block.children[0]!));

/** How a block begins: with a label (alone, or with its value behind), and how high that label stands. */
export function leadOf(block: Block): Lead | null {
  if (block.table) return null;
  const { kind, mark } = numbering(block.text);
  const heading = firstHeading(block);
  const height = (only: boolean, colon: boolean): number => {
    if (heading !== null && only) return heading;
    if (kind === 'chapter') return 7;
    if (only && !colon && isStrong(block)) return 7.5;
    if (kind === 'section') return 8;
    if (kind !== null) return 9;
    return only && !colon ? 10 : 11;
  };
  if (block.line) {
    const alone = labelLine(block.line) ?? (block.heading === null ? null : titleLine(block.line));
    if (alone)
      return {
        label: alone,
        shown: alone.shown,
        only: true,
        level: height(true, alone.colon),
        kind,
        mark,
        control: block.line.control,
      };
    const first = linePairs(block.line)[0];
    if (!first || first.at > 6 || first.how === 'reversed') return null;
    return {
      label: first.label,
      shown: first.shown,
      only: false,
      level: height(false, true),
      kind,
      mark,
      control: false,
    };
  }
  if (block.text.length > 60) return null;
  const every = [...linesOf(block)];
  const lines = every.filter((l) => l.text !== '' && !isControl(l.text));
  // A picture below the words is their content, not their decoration.
  const title = every.findIndex((l) => l.text !== '');
  if (every.some((l, i) => i > title && l.text === '' && l.images.some((n) => !isIcon(n)))) return null;
  if (hasTable(block) || lines.length === 0 || lines.length > 2) return null;
  const text = fold(lines.map((l) => l.text).join(' '));
  const label = lines.length === 1 ? labelLine(lines[0]!) : labelOf(text);
  if (!label) return null;
  return {
    label,
    shown: text,
    only: true,
    level: height(true, /[:：]$/.test(text)),
    kind,
    mark,
    control: lines.every((l) => l.control),
  };
}

/** The lead of the first line that a container shows: a row `label value` begins with its label. */
export function innerLead(block: Block): Lead | null {
  const own = leadOf(block);
  if (own) return own;
  const first = block.children.find((c) => c.text !== '');
  return first ? innerLead(first) : null;
}

const holdsImage = (node: ContentNode): boolean => node.tag === 'img' || node.children.some(holdsImage);
export const hasImage = (block: Block): boolean =>
  (block.line?.images.length ?? 0) > 0 ||
  (block.table !== null && holdsImage(block.table)) ||
  block.children.some(hasImage);
