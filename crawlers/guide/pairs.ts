import type { GuideKey } from '../language/guide.ts';
import { MENU, STEP_ALONE } from '../language/guide-values.ts';
import type { ContentNode } from '../perception/view.ts';
import { type Block, linesOf, toBlocks } from './blocks.ts';
import { continuation, followers } from './followers.ts';
import { FOLD_MARKS, isControl, isSectionTitle, labelOf } from './labels.ts';
import { hasImage, type Lead, leadOf } from './leads.ts';
import { fitsAbove, linePairs } from './lines.ts';
import { type Context, type Emit, type Pair, SECTIONS } from './pair.ts';
import { prepare } from './prepare.ts';
import { residue } from './residue.ts';
import { tablePairs } from './tables.ts';
import { fold, numbering, tight } from './text.ts';

export type { Pair } from './pair.ts';

/** Elements whose value may well be a place on the site: 查询方式 我的办件. */
const ASKED = /query|consult|complain|appoint|remedy/;

/** Label–value pairs of a page, from any shape, in reading order. */
export function readPairs(tree: ContentNode): Pair[] {
  const pairs: Pair[] = [];
  const emit: Emit = (pair) => {
    const { line, told, ...rest } = pair;
    const lines = [...(line ? [line] : []), ...pair.blocks.flatMap((b) => [...linesOf(b)])];
    // What a title offers to do with its part is no value: 设定依据 [展开].
    if (pair.value !== '' && withoutLastControl(pair.value) === '' && lines.every((l) => l.images.length === 0)) return;
    // A site's menu without a mark of its own: 跨省通办 beside 互动交流.
    if (pair.shape === 'section' && !ASKED.test(pair.keys.join(' ')) && MENU.test(tight(pair.value))) return;
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

/** Pairs of one container; what follows a label belongs to it up to the next label of its height. */
function visit(block: Block, context: Context, emit: Emit): void {
  const here = { ...context, hidden: context.hidden || block.hidden };
  if (block.table) {
    tablePairs(block.table, here, emit, visit);
    return;
  }
  const items = block.line ? [block] : block.children;
  if (isBar(items) || (!block.line && reversedRow(items, here, emit))) return;
  const owner = new Map<number, GuideKey | null>();
  items.forEach((item, i) => {
    const hidden = here.hidden || item.hidden;
    const within = owner.get(i) !== undefined ? owner.get(i)! : here.within;
    const begins = leadOf(item);
    // Below 常见问题 a title that asks is one of the questions, not a part of the guide.
    const lead = within === 'faq' && begins?.only && isQuestion(begins) ? null : begins;
    if (lead?.only) {
      const end = followers(items, i, lead);
      const blocks = items.slice(i + 1, end).filter((b) => b.text !== '' || b.line?.images.length || hasImage(b));
      const value = fold(blocks.map(shownText).join(' '));
      const filled = blocks.length > 0;
      const key = lead.label.keys.length === 1 && SECTIONS.has(lead.label.keys[0]!) ? lead.label.keys[0]! : null;
      // 送达 is also the name of a step, and what stands below it is said of the step.
      const section = within === 'process' && isStep(lead.shown) ? within : key;
      if (filled && section)
        for (let j = i + 1; j < end; j++) owner.set(j, owner.get(i) && here.within ? here.within : section);
      if (lead.control && (!filled || !titleLike(lead) || isRowOfControls(items, i))) return;
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

const isQuestion = ({ label, shown }: Lead): boolean => label.asked === true || /[?？吗呢]\s*$/.test(shown);
const isStep = (title: string): boolean => STEP_ALONE.test(tight(numbering(title).rest));
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

/** A bar of tabs or a menu of the guide's parts: short titles and nothing else, of which none is another's value. */
const isBar = (items: readonly Block[]): boolean => {
  const lines = items.map(loneLine);
  const [first] = items;
  const short = lines.every(
    (b, i) => b?.line && items[i]!.tag === first!.tag && b.text.length <= 14 && !/[:：。；，]/.test(b.text),
  );
  if (!short || items.length < 3) return false;
  const named = items.filter((b) => labelOf(b.text) || isSectionTitle(b.text)).length;
  if (lines.every((b) => b?.line?.control)) return named > 0;
  return items.length >= 4 && named * 4 >= items.length * 3 && items.every((b) => b.line);
};

/** The one line that a block holds, in however many boxes. */
const loneLine = (block: Block): Block | null =>
  block.line ? block : block.children.length === 1 ? loneLine(block.children[0]!) : null;

/** One tab or button beside others: what stands beside it is another of them, not what it opens. */
const isRowOfControls = (items: readonly Block[], i: number): boolean => {
  const next = items.slice(i + 1).find((b) => b.text !== '');
  return (
    next?.line?.control === true &&
    next.tag === items[i]!.tag &&
    next.text.length <= 14 &&
    !/下载|表格|样[表本]|附件|图$|\.\w{3,4}$/.test(next.text)
  );
};

const shownText = (block: Block): string => {
  if (block.table || block.line) return isControl(block.text) ? '' : withoutLastControl(block.text);
  return block.children.map(shownText).join(' ');
};

/** A value without the control behind it, be it glued to it: …第五条[展开] ∨. */
const withoutLastControl = (text: string): string => text.replace(LAST_CONTROL, '');
const LAST_CONTROL = new RegExp(
  `(?<![或和与及可])\\s*[[【(（]?(?:点击)?(?:展开|收起|查看更多|展开全部|显示全部|一键复制|复制)(?:全部|更多|详情)?[\\]】)）]?\\s*[${FOLD_MARKS}]*$`,
);

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
      value: withoutLastControl(value),
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
