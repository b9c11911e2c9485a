import type { ContentNode } from '../perception/view.ts';
import { labelOf } from './labels.ts';
import { addressOf, headingRank, isInlineTag, textOf, walk } from './nodes.ts';
import { fold, tight } from './text.ts';

/** A piece of a line from one text node. */
export interface Segment {
  text: string;
  tag: string;
  strong: boolean;
}

/** What stands in one row of text: no block and no `<br>` within. */
export interface Line {
  segments: Segment[];
  text: string;
  links: ContentNode[];
  images: ContentNode[];
  /** True where the whole line is one link, button or tab: a way elsewhere rather than a title. */
  control: boolean;
}

/** A page reduced to blocks: containers with children, or single lines. Tables keep their nodes. */
export interface Block {
  tag: string;
  heading: number | null;
  strong: boolean;
  hidden: boolean;
  line: Line | null;
  table: ContentNode | null;
  children: Block[];
  /** Visible text of all lines, joined by blanks. */
  text: string;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'nav', 'footer', 'head', 'select', 'option']);
const FOOTER = /ICP备|公网安备|网站标识码|版权所有|主办单位|建议使用.{0,20}浏览器|网站地图/;

/** Turns a tree into blocks; furniture (menus of the site, footers with the ICP number) is left out. */
export function toBlocks(node: ContentNode): Block {
  return container(node, false);
}

function container(node: ContentNode, hidden: boolean): Block {
  const block: Block = {
    tag: node.tag,
    heading: headingRank(node),
    strong: node.strong === true,
    hidden: hidden || node.hidden === true,
    line: null,
    table: node.tag === 'table' ? node : null,
    children: [],
    text: '',
  };
  if (!block.table) block.children = childBlocks(node, block.hidden);
  const only = block.children.length === 1 ? block.children[0]! : null;
  // A leaf element and its one line are the same thing.
  if (only?.line && only.tag === '#line') {
    // A tab or button that is a box of its own.
    const control = only.line.control || /^(?:tab|button|link|menuitem)$/.test(node.role ?? '');
    block.line = control === only.line.control ? only.line : { ...only.line, control };
    block.children = [];
  }
  block.text = block.table
    ? textOf(node, block.hidden)
    : block.line
      ? block.line.text
      : fold(block.children.map((c) => c.text).join(' '));
  if (block.line && block.line.segments.length > 0 && block.line.segments.every((s) => s.strong)) block.strong = true;
  // A box with an address that can be pressed as a whole: 空白表格 and 下载 in boxes of their own.
  if (addressOf(node) !== null && [...block.text].length <= LONGEST_CONTROL) {
    const last = [...linesOf(block)].at(-1);
    if (last && !last.links.some((link) => [...walk(node)].includes(link))) last.links.push(node);
  }
  return block;
}

/** What can be pressed and says more is a row with content, characters. */
const LONGEST_CONTROL = 24;

function childBlocks(node: ContentNode, hidden: boolean): Block[] {
  const result: Block[] = [];
  let run: ContentNode[] = [];
  const flush = (): void => {
    const line = run.length > 0 ? makeLine(run, hidden) : null;
    if (line && (line.text !== '' || line.images.length > 0)) {
      const strong = line.segments.length > 0 && line.segments.every((s) => s.strong);
      result.push({ tag: '#line', heading: null, strong, hidden, line, table: null, children: [], text: line.text });
    }
    run = [];
  };
  const add = (child: ContentNode): void => {
    if (SKIPPED.has(child.tag) || (child.hidden && !hidden && isInline(child))) return;
    if (child.tag === 'br' || child.tag === 'hr') {
      flush();
      if (child.tag === 'hr' && result.length > 0) result.push(rule(hidden));
      return;
    }
    if (child.tag === '#text' && /\n/.test((child.text ?? '').trim()) && /\n\s*\S{2,12}[：:]/.test(child.text ?? '')) {
      // Preformatted text: its line ends are the rows.
      for (const text of (child.text ?? '').split('\n')) {
        run.push({ ...child, text });
        flush();
      }
      return;
    }
    if (isInline(child)) {
      if (holdsBreak(child)) {
        for (const inner of child.children) add(inheriting(inner, child));
        return;
      }
      run.push(child);
      return;
    }
    flush();
    if (isFooter(child)) return;
    result.push(container(child, hidden || child.hidden === true));
  };
  for (const child of node.children) add(child);
  if (node.children.length === 0 && node.text) run.push({ tag: '#text', text: node.text, children: [] });
  flush();
  return result;
}

const rule = (hidden: boolean): Block => ({
  tag: 'hr',
  heading: null,
  strong: false,
  hidden,
  line: null,
  table: null,
  children: [],
  text: '',
});

const inheriting = (inner: ContentNode, outer: ContentNode): ContentNode =>
  outer.strong && !inner.strong ? { ...inner, strong: true } : inner;

const isFooter = (node: ContentNode): boolean => {
  const text = textOf(node, true);
  return text.length < 500 && FOOTER.test(text) && !/条件|申请材料|时限|期限|依据|流程|程序|事项名称/.test(tight(text));
};

const holdsBreak = (node: ContentNode): boolean =>
  node.children.some((c) => c.tag === 'br' || (isInlineTag(c.tag) && holdsBreak(c)));

/** Inline, and not itself a row made of inline pieces (span.row > span.label + span.value). */
function isInline(node: ContentNode): boolean {
  if (!isInlineTag(node.tag) || node.tag === '#text') return node.tag === '#text';
  if (node.children.some((c) => !isInline(c) && c.tag !== 'br')) return false;
  if (/^(?:a|button|svg)$/.test(node.tag)) return true;
  const told = node.children.filter((c) => textOf(c) !== '');
  if (told.length < 2 || told[0]!.tag === '#text') return true;
  const first = textOf(told[0]!);
  return !(labelOf(first) !== null || /^[\u4e00-\u9fa5（）()]{2,14}[：:]$/.test(first)) || told.length > 3;
}

function makeLine(run: ContentNode[], hidden: boolean): Line {
  const segments: Segment[] = [];
  const links: ContentNode[] = [];
  const images: ContentNode[] = [];
  const visit = (node: ContentNode, tag: string, strong: boolean): void => {
    if (node.hidden && !hidden) return;
    if (SKIPPED.has(node.tag)) return;
    if (node.tag === '#text') {
      if ((node.text ?? '').trim() !== '')
        segments.push({ text: node.text!, tag, strong: strong || node.strong === true });
      else if (segments.length > 0 && /\s/.test(node.text ?? '')) segments.at(-1)!.text += ' ';
      return;
    }
    if (node.tag === 'img' || node.tag === 'svg') {
      if (node.tag === 'img') images.push(node);
      // A label may be drawn: its alternative text stands for it.
      // 流程图 names the picture itself.
      if (node.tag === 'img' && node.alt && !/[图样本例张]$/.test(node.alt) && labelOf(node.alt))
        segments.push({ text: node.alt, tag: 'img', strong: true });
      return;
    }
    // 事项名称：[      ] asks for a name and tells none: what stands behind the field is no value.
    if (isField(node) && /[:：]\s*$/.test(segments.at(-1)?.text ?? '')) segments.pop();
    if (node.tag === 'a' || node.href || node.data || node.act !== undefined) links.push(node);
    const heavier = strong || node.strong === true || /^(?:b|strong|label)$/.test(node.tag);
    if (node.children.length === 0 && node.text?.trim())
      segments.push({ text: node.text, tag: node.tag, strong: heavier });
    for (const child of node.children) visit(child, node.tag, heavier);
  };
  for (const node of run) visit(node, '', node.strong === true);
  const text = fold(segments.map((s) => s.text).join(''));
  const told = run.filter((n) => textOf(n) !== '');
  const control =
    told.length === 1 &&
    (/^(?:a|button)$/.test(told[0]!.tag) || /^(?:tab|button|link|menuitem)$/.test(told[0]!.role ?? ''));
  return { segments, text, links, images, control };
}

/** What can be written into, with nothing in it. */
const isField = (node: ContentNode): boolean =>
  /^(?:input|textarea)$/.test(node.tag) && !node.role && !node.hidden && textOf(node) === '';

/** Every line below a block, in reading order; tables excluded. */
export function* linesOf(block: Block): Generator<Line> {
  if (block.line) yield block.line;
  for (const child of block.children) yield* linesOf(child);
}
