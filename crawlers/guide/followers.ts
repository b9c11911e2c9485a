import type { Block } from './blocks.ts';
import { isSectionTitle, type Label } from './labels.ts';
import { firstHeading, hasImage, innerLead, isStrong, type Lead, leadOf } from './leads.ts';
import { SECTIONS } from './pair.ts';
import { numbering, ordinal } from './text.ts';

/** Index behind the last item that belongs to the label at `i`. */
export function followers(items: readonly Block[], i: number, lead: Lead): number {
  if (isRowWithoutValue(items, i, lead)) return i + 1;
  const stride = strideOf(items, i, lead);
  // A row of two: what stands beside the label is its value, whatever its words.
  const pair = items.filter((b) => b.text !== '');
  const alone = pair.length === 2 && pair[0] === items[i] && lead.level >= 7.5 && lead.kind === null;
  if (alone && (isValue(pair[1]!) || isBody(pair[1]!))) return items.length;
  let listed = false;
  let took = 0;
  for (let j = i + 1; j < items.length; j++) {
    const item = items[j]!;
    if (lead.level > 6 && took > 0 && (item.tag === 'hr' || isMenu(item))) return j;
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

/**
 * A row whose value is blank among rows of the same make (label, value), of which the next is one as well: what stands
 * there is the next row's.
 */
function isRowWithoutValue(items: readonly Block[], i: number, lead: Lead): boolean {
  const own = items[i]!;
  if (!own.line || own.line.segments.length > 1 || lead.kind !== null) return false;
  if (lead.label.keys.some((k) => SECTIONS.has(k) || k === 'condition')) return false;
  const alike = (b: Block | undefined): boolean => b?.tag === own.tag && b.tag !== '#line' && parts(b).length === 2;
  const rows = items.filter((b) => alike(b) && leadOf(b)?.only === false);
  // A strong title is a section's, unless the labels of the rows are strong as well.
  if (isStrong(own) && (own.heading !== null || rows.some((b) => !b.line?.segments[0]?.strong))) return false;
  const next = items.slice(i + 1).find((b) => b.text !== '');
  const label = parts(next)[0] ?? '';
  const named = next !== undefined && (rows.includes(next) || LABEL_LIKE.test(label));
  return rows.length >= 3 && items.slice(0, i).some((b) => rows.includes(b)) && alike(next) && named;
}

/** What begins or ends like the label of a row, known or not. */
const LABEL_LIKE =
  /^(?:是否|有无)[\u4e00-\u9fa5]{2,14}[：:]?$|^[\u4e00-\u9fa5]{2,14}(?:[：:]|方式|时间|时限|电话|地址|编码|类型|层级|性质|来源|次数|范围|对象|情况|原因|说明|标准|形式)$/;

const parts = (block: Block | undefined): string[] =>
  (block?.line ? block.line.segments : (block?.children ?? [])).map(({ text }) => text.trim()).filter((t) => t !== '');

/** A line of three links and more that are no files: the way on to other pages. */
const isMenu = (block: Block): boolean => {
  const line = block.line;
  if (!line || line.links.length < 3) return false;
  return (
    line.segments.every((s) => s.tag === 'a' || /^[\s|｜·/]*$/.test(s.text)) &&
    !/下载|表|附件|样本|\.\w{3,4}/.test(line.text)
  );
};

const isValue = (block: Block): boolean =>
  block.line !== null &&
  block.heading === null &&
  block.tag !== 'dt' &&
  !block.strong &&
  !block.line.control &&
  !/[:：]/.test(block.text);

/** The body of a box below its title, whatever titles the entries in it have. */
const isBody = (block: Block): boolean => !block.line && !block.table && innerLead(block) === null;

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

/** Index behind the last line that goes on with `label：value` at `i`. */
export function continuation(items: readonly Block[], i: number, lead: Lead, label: Label, value: string): number {
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
