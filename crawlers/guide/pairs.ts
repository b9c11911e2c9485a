import type { GuideKey } from '../language/guide.ts';
import type { ContentNode } from '../perception/view.ts';
import { type Block, type Line, linesOf, toBlocks } from './blocks.ts';
import { isControl, isSectionTitle, type Label, labelOf } from './labels.ts';
import { fitsAbove, labelLine, linePairs } from './lines.ts';
import { isIcon } from './nodes.ts';
import { prepare } from './prepare.ts';
import { tablePairs, tableResidue } from './tables.ts';
import { fold, type Numbering, numbering, ordinal } from './text.ts';

export type PairShape = 'cell' | 'column' | 'colon' | 'element' | 'section' | 'blank' | 'reversed';

/** A label of the guide and what stands for it. */
export interface Pair {
  keys: readonly GuideKey[];
  rank: number;
  /** The label as shown, and what stood in brackets behind it. */
  label: string;
  unit: string;
  /** Text as shown, blanks folded. */
  value: string;
  /** The value without labels inside it: empty where a section holds nothing but titles. */
  told: string;
  blocks: Block[];
  images: ContentNode[];
  links: ContentNode[];
  shape: PairShape;
  /** The section in which it stands, where that changes what it means (a step's 办理时限 is not the item's). */
  within: GuideKey | null;
  hidden: boolean;
  /** A title with nothing that could have been its value: perhaps an entry of a menu. */
  bare: boolean;
  order: number;
}

export interface Context {
  within: GuideKey | null;
  hidden: boolean;
}
export type Emit = (pair: Omit<Pair, 'order' | 'images' | 'links' | 'told'> & { told?: string; line?: Line }) => void;

/** Sections whose inner labels speak of their own parts. */
const SECTIONS = new Set<GuideKey>([
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
]);

/** Label–value pairs of a page, from any shape, in reading order. */
export function readPairs(tree: ContentNode): Pair[] {
  const pairs: Pair[] = [];
  const emit: Emit = (pair) => {
    const { line, told, ...rest } = pair;
    const lines = [...(line ? [line] : []), ...pair.blocks.flatMap((b) => [...linesOf(b)])];
    pairs.push({
      ...rest,
      told: told ?? residue(pair.blocks, pair.value),
      images: [...lines.flatMap((l) => l.images), ...pair.blocks.flatMap(tableNodes('img'))],
      links: [...lines.flatMap((l) => l.links), ...pair.blocks.flatMap(tableNodes('a'))],
      order: pairs.length,
    });
  };
  visit(toBlocks(prepare(tree)), { within: null, hidden: false }, emit);
  return pairs;
}

const tableNodes =
  (tag: string) =>
  (block: Block): ContentNode[] => {
    const found: ContentNode[] = [];
    const walkNode = (node: ContentNode): void => {
      if (node.tag === tag || (tag === 'a' && node.data)) found.push(node);
      node.children.forEach(walkNode);
    };
    const walkBlock = (b: Block): void => {
      if (b.table) walkNode(b.table);
      b.children.forEach(walkBlock);
    };
    walkBlock(block);
    return found;
  };

/** Text of a value without the labels in it. */
export function residue(blocks: readonly Block[], value: string): string {
  if (blocks.length === 0) return value;
  const lines = blocks.flatMap((b) => [...linesOf(b)]).filter((l) => l.text !== '');
  if (lines.length === 1 && !blocks.some(hasTable)) {
    const inner = linePairs(lines[0]!);
    return inner.length > 0 && inner[0]!.at === 0 ? fold(inner.map((p) => p.value).join(' ')) : lines[0]!.text;
  }
  const told = (block: Block): string => {
    if (block.table) return tableResidue(block.table);
    if (!block.line) return block.children.map(told).join(' ');
    if (block.tag === 'dt' || labelLine(block.line) || isControl(block.text) || isSectionTitle(block.text)) return '';
    const inner = linePairs(block.line);
    return inner.length > 0 && inner[0]!.at === 0 ? inner.map((p) => p.value).join(' ') : block.text;
  };
  return fold(blocks.map(told).join(' '));
}

interface Lead {
  label: Label;
  shown: string;
  only: boolean;
  level: number;
  kind: Numbering | null;
  mark: string;
  control: boolean;
}

const firstHeading = (block: Block): number | null => {
  if (block.heading !== null) return block.heading;
  const first = block.children.find((c) => c.text !== '');
  return first && !block.line ? firstHeading(first) : null;
};
const isStrong = (block: Block): boolean =>
  block.strong || (block.children.length === 1 && isStrong(block.children[0]!));

/** How a block begins: with a label (alone, or with its value behind), and how high that label stands. */
function leadOf(block: Block): Lead | null {
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
    const alone = labelLine(block.line);
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

const hasTable = (block: Block): boolean => block.table !== null || block.children.some(hasTable);

/** The lead of the first line that a container shows: a row `label value` begins with its label. */
function innerLead(block: Block): Lead | null {
  const own = leadOf(block);
  if (own) return own;
  const first = block.children.find((c) => c.text !== '');
  return first ? innerLead(first) : null;
}

/** Pairs of one container; what follows a label belongs to it up to the next label of its height. */
export function visit(block: Block, context: Context, emit: Emit): void {
  const here = { ...context, hidden: context.hidden || block.hidden };
  if (block.table) {
    tablePairs(block.table, here, emit);
    return;
  }
  const items = block.line ? [block] : block.children;
  if (!block.line && reversedRow(items, here, emit)) return;
  const owner = new Map<number, GuideKey | null>();
  items.forEach((item, i) => {
    const lead = leadOf(item);
    const hidden = here.hidden || item.hidden;
    const within = owner.get(i) !== undefined ? owner.get(i)! : here.within;
    if (lead?.only) {
      const end = followers(items, i, lead);
      const blocks = items.slice(i + 1, end).filter((b) => b.text !== '' || b.line?.images.length || hasImage(b));
      const value = fold(blocks.map(shownText).join(' '));
      const filled = blocks.length > 0;
      const section = lead.label.keys.length === 1 && SECTIONS.has(lead.label.keys[0]!) ? lead.label.keys[0]! : null;
      if (filled && section)
        for (let j = i + 1; j < end; j++) owner.set(j, owner.get(i) && here.within ? here.within : section);
      if (lead.control && (!filled || !titleLike(lead))) return;
      if (items.length === 1 && !filled) return;
      const row = items.length <= 3 && end - i > 1;
      // A title of the page's own that merely stands lower than the one before it is a section, not a part of that.
      const free = lead.level <= 6 && within !== null && LOOSE.has(within);
      emit({
        keys: lead.label.keys,
        rank: lead.label.rank,
        label: lead.shown,
        unit: lead.label.unit,
        value,
        blocks,
        shape: row && lead.level >= 10 ? 'element' : 'section',
        within: free ? null : within,
        hidden,
        bare: !filled && end === i + 1 && lead.level >= 10 && item.tag !== 'dt' && !/[:：]\s*$/.test(lead.shown),
      });
      return;
    }
    if (item.line) linePairsOf(items, i, { within, hidden }, emit, lead);
    else visit(item, { within, hidden }, emit);
  });
}

const LOOSE = new Set<GuideKey>(['faq', 'legalBasis', 'remedy', 'rights', 'intermediary']);
const BUTTONS = new Set<GuideKey>([
  'online',
  'appoint',
  'consult',
  'complain',
  'query',
  'handleForm',
  'payOnline',
  'faq',
  'express',
  'terminal',
]);
/** A link that is the title of what follows it (accordion), not a button that leads elsewhere. */
const titleLike = (lead: Lead): boolean =>
  !lead.label.keys.some((k) => BUTTONS.has(k)) || /方式|电话|渠道|途径|热线|问题/.test(lead.shown);

const holdsImage = (node: ContentNode): boolean => node.tag === 'img' || node.children.some(holdsImage);
const hasImage = (block: Block): boolean =>
  (block.line?.images.length ?? 0) > 0 ||
  (block.table !== null && holdsImage(block.table)) ||
  block.children.some(hasImage);

const shownText = (block: Block): string => {
  if (block.table || block.line) return isControl(block.text) ? '' : stripControl(block.text);
  return block.children.map(shownText).join(' ');
};
const stripControl = (text: string): string =>
  text.replace(
    /\s*[[【(（]?(?:点击)?(?:展开|收起|查看更多|展开全部|显示全部|一键复制|复制)(?:全部|更多|详情)?[\]】)）]?\s*[>›∨∧▼▲]*$/,
    '',
  );

/** Index behind the last item that belongs to the label at `i`. */
function followers(items: readonly Block[], i: number, lead: Lead): number {
  const stride = strideOf(items, i, lead);
  // A row of two: what stands beside the label is its value, whatever its words.
  const pair = items.filter((b) => b.text !== '');
  const alone = pair.length === 2 && pair[0] === items[i] && lead.level >= 7.5 && lead.kind === null;
  if (alone && isValue(pair[1]!)) return items.length;
  let listed = false;
  let took = 0;
  for (let j = i + 1; j < items.length; j++) {
    const item = items[j]!;
    if (item.text === '' && !hasImage(item)) continue;
    if (item.tag === 'dt' || (item.hidden && !items[i]!.hidden)) return j;
    if (stride > 0 && j > i && (j - i) % stride === 0 && item.text.length <= 20) return j;
    const rank = firstHeading(item);
    if (rank !== null) {
      if (lead.level > 6 || rank <= lead.level) return j;
      took++;
      continue;
    }
    if (item.table) {
      took++;
      continue;
    }
    const next = innerLead(item);
    if (next) {
      const sameChapter = next.kind !== null && next.kind === lead.kind && !(listed && next.kind === 'item');
      if (sameChapter || next.level <= lead.level) return j;
      if (lead.level === 10 && took > 0 && !startsWithLead(items, i)) return j;
    } else if (lead.level > 6) {
      const { kind, mark, rest } = numbering(item.text);
      if (kind !== null && kind === lead.kind) {
        if (kind !== 'item' && kind !== 'subitem') return j;
        if (ordinal(mark) === 1) listed = true;
        else if (!listed && ordinal(mark) === (ordinal(lead.mark) ?? 0) + 1) return j;
      }
      if (isSectionTitle(item.text)) return j;
      const short = item.line && rest.length <= 14 && !/[。；;，,]/.test(rest);
      if (lead.level === 7.5 && short && isStrong(item) && kind === null && !/[\d]/.test(rest)) return j;
      if (lead.level === 11 && item.line && kind === null && /^[\u4e00-\u9fa5]{2,12}[：:]/.test(item.text) && took > 0)
        return j;
    }
    took++;
  }
  return items.length;
}

const isValue = (block: Block): boolean =>
  block.line !== null &&
  block.heading === null &&
  block.tag !== 'dt' &&
  !block.strong &&
  !block.line.control &&
  !/[:：]/.test(block.text);

const startsWithLead = (items: readonly Block[], i: number): boolean => {
  const next = items.slice(i + 1).find((b) => b.text !== '');
  return next !== undefined && innerLead(next) !== null;
};

/** Labels and values in turn (label, value, label, value …): 2, where the known labels say so; else 0. */
function strideOf(items: readonly Block[], i: number, lead: Lead): number {
  if (lead.level < 7.5 || lead.kind !== null) return 0;
  const marks = items.flatMap((item, k) => {
    const other = item.text.length <= 40 ? leadOf(item) : null;
    return other?.only && other.level === lead.level ? [k] : [];
  });
  if (marks.length < 2) return 0;
  return marks.every((k) => (k - i) % 2 === 0) && items[i]!.tag === items[marks.find((k) => k !== i)!]!.tag ? 2 : 0;
}

/** A line `label：value`, which may go on in the lines below it. */
function linePairsOf(items: readonly Block[], i: number, context: Context, emit: Emit, lead: Lead | null): void {
  const line = items[i]!.line!;
  const pairs = linePairs(line);
  pairs.forEach((pair, n) => {
    const last = n === pairs.length - 1;
    const end = last && lead && pair.how === 'colon' ? continuation(items, i, lead, pair.label, pair.value) : i + 1;
    const more = items.slice(i + 1, end);
    const value = fold([pair.value, ...more.map(shownText)].join(' '));
    emit({
      keys: pair.label.keys,
      rank: pair.label.rank,
      label: pair.shown,
      unit: pair.label.unit,
      value: stripControl(value),
      told: fold([pair.value, residue(more, '')].join(' ')),
      blocks: more,
      line: pairs.length === 1 ? line : undefined,
      shape: pair.how,
      within: context.within,
      hidden: context.hidden,
      bare: false,
    });
  });
}

function continuation(items: readonly Block[], i: number, lead: Lead, label: Label, value: string): number {
  const own = items[i]!;
  const flows = own.tag === 'p' || own.tag === '#line' || lead.kind !== null;
  let j = i + 1;
  let listed = ordinal(numbering(value).mark || '0') === 1;
  for (; j < items.length; j++) {
    const item = items[j]!;
    if (item.text === '') continue;
    if (item.hidden || firstHeading(item) !== null || innerLead(item) || isSectionTitle(item.text)) break;
    if (!item.line) {
      const lists = /^(?:ul|ol|table)$/.test(item.tag) && label.keys.some((k) => SECTIONS.has(k) || k === 'condition');
      if (!lists) break;
      continue;
    }
    const { kind, mark } = numbering(item.text);
    if (kind !== null) {
      if (kind === lead.kind) {
        if (kind === 'chapter' || kind === 'section') break;
        if (ordinal(mark) === 1) listed = true;
        else if (!listed && ordinal(mark) === (ordinal(lead.mark) ?? 0) + 1) break;
      }
      if (own.tag !== item.tag && !flows) break;
      continue;
    }
    if (!flows || item.tag !== own.tag || item.line.control || item.strong) break;
    if (/^[\u4e00-\u9fa5]{2,12}[：:]/.test(item.text) && lead.kind === null) break;
    if (
      label.keys.every((k) => !SECTIONS.has(k) && k !== 'condition' && k !== 'place' && k !== 'time' && k !== 'fee') &&
      value !== ''
    )
      break;
  }
  return j;
}

/** A figure above its caption, each in a block of its own. */
function reversedRow(items: readonly Block[], context: Context, emit: Emit): boolean {
  const told = items.filter((b) => b.text !== '');
  if (told.length !== 2) return false;
  const lead = leadOf(told[1]!);
  if (!lead?.only || leadOf(told[0]!) || !fitsAbove(lead.label, told[0]!.text.replace(/\s/g, ''))) return false;
  emit({
    keys: lead.label.keys,
    rank: lead.label.rank,
    label: lead.shown,
    unit: lead.label.unit,
    value: told[0]!.text,
    blocks: [told[0]!],
    shape: 'reversed',
    bare: false,
    ...context,
  });
  return true;
}
