import { ASKS } from '../language/guide-colloquial.ts';
import { ROW_OF_WAYS } from '../language/guide-tabs.ts';
import type { Line } from './blocks.ts';
import { isControl, isSectionTitle, type Label, labelOf } from './labels.ts';
import { fold, half, numbering } from './text.ts';

/** A label in a line and what follows it there. */
export interface LinePair {
  label: Label;
  /** As shown. */
  shown: string;
  value: string;
  /** Followed by a colon, or standing in an element of its own. */
  how: 'colon' | 'element' | 'blank' | 'reversed';
  at: number;
}

interface Mark {
  from: number;
  to: number;
  label: Label | null;
  shown: string;
  how: LinePair['how'];
}

const OPENS = /[\s；;|｜。！]/;
const ALSO_OPENS = /[，,、/）)】\]]/;
const VALUE_SHAPED =
  /^(?:[0-9０-９.]+\s*(?:个)?(?:工作日|自然日|天|日|次|小时|元)?|即办|当场办结|即时办结|不收费|免费|(?:I|II|III|IV|Ⅰ|Ⅱ|Ⅲ|Ⅳ|[一二三四1-4])级|全程网办|即办件|承诺件|零次|零跑动)$/;
const REVERSIBLE = new Set(['legalLimit', 'promiseLimit', 'visits', 'onlineDepth', 'projectType', 'fee', '_feeFlag']);

/** The whole line as label: nothing but its words, perhaps controls beside them. */
export function labelLine(line: Line): (Label & { colon: boolean; shown: string }) | null {
  const parts = line.segments.map((s) => fold(s.text)).filter((t) => t !== '' && !isControl(t));
  const text = fold(parts.join(' '));
  if (text === '') return null;
  const label = labelOf(text) ?? labelOf(parts.join('')) ?? saidTwice(parts);
  return label ? { ...label, colon: /[:：]\s*$/.test(text), shown: text } : null;
}

/** 谁能办 申请条件: what people ask, and the official word beside it. */
function saidTwice(parts: readonly string[]): Label | null {
  // 通办范围 全市通办 is a label and its value.
  if (parts.length !== 2 || parts.filter((part) => ASKS.test(part)).length !== 1) return null;
  const [first, second] = parts.map(labelOf);
  if (!first || !second) return null;
  const shared = second.keys.filter((key) => first.keys.includes(key));
  if (shared.length === 0) return null;
  return first.rank < second.rank ? first : second;
}

/** A title whose last part is an official label: 一步一步来 办理流程. */
export function titleLine(line: Line): (Label & { colon: boolean; shown: string }) | null {
  const parts = line.segments.map((s) => fold(s.text)).filter((t) => t !== '' && !isControl(t));
  const [first, last] = parts;
  if (parts.length !== 2 || first!.length > LONGEST_QUESTION || /[:：]$/.test(first!) || labelOf(first!)) return null;
  const label = labelOf(last!);
  return label ? { ...label, colon: false, shown: fold(parts.join(' ')) } : null;
}
const LONGEST_QUESTION = 14;

/** Tabs that stand in one line: parts of one make, nearly all of them names of a guide's parts, none of which is another's value. */
function isBar({ segments }: Line): boolean {
  const told = segments.filter((s) => fold(s.text) !== '');
  const alike = told.every((s) => s.tag === told[0]!.tag && fold(s.text).length <= 14 && !/[:：。；，]/.test(s.text));
  if (!alike) return false;
  const parts = told.filter((s) => labelOf(fold(s.text)) !== null || isSectionTitle(fold(s.text)));
  // Two labels among four parts may have the other two as their values.
  return told.length > 3 ? parts.length * 4 >= told.length * 3 : told.length === 3 && parts.length === 3;
}

/** Labels with their values inside one line, in order. Prose that merely contains a label yields nothing. */
export function linePairs(line: Line): LinePair[] {
  if (isBar(line)) return [];
  const starts: number[] = [];
  let text = '';
  const tags: string[] = [];
  for (const segment of line.segments) {
    starts.push(text.length);
    tags.push(`${segment.tag}${segment.strong ? '!' : ''}`);
    text += segment.text.replace(/\s+/g, ' ');
  }
  const links = tags.every((t) => /^(?:a|button)!?$/.test(t));
  const marks = findMarks(text, starts, tags, line).filter((m) => !(links && m.how === 'element'));
  const named = marks.filter((m) => m.label !== null);
  if (named.length === 0) return bracketed(text) ?? reversed(line);
  const pairs: LinePair[] = [];
  marks.forEach((mark, i) => {
    if (!mark.label) return;
    const end = marks[i + 1]?.from ?? text.length;
    const value = clean(text.slice(mark.to, end));
    pairs.push({ label: mark.label, shown: fold(mark.shown), value, how: mark.how, at: mark.from });
  });
  // A row of labels without values is a menu.
  if (pairs.length >= 2 && pairs.every((p) => p.value === '' && p.how === 'element')) return [];
  return pairs;
}

const clean = (value: string): string =>
  fold(value)
    .replace(/^[:：]\s*/, '')
    .replace(/[；;|｜，,]\s*$/, '')
    .trim();

function findMarks(text: string, starts: number[], tags: string[], line: Line): Mark[] {
  const marks: Mark[] = [];
  const last = (): Mark | undefined => marks.at(-1);
  for (let p = 0; p < text.length; p++) {
    const previous = text.slice(0, p).trimEnd();
    const segment = starts.indexOf(p);
    const opens =
      p === 0 || previous === '' || segment >= 0 || OPENS.test(text[p - 1]!) || ALSO_OPENS.test(text[p - 1]!);
    if (!opens || /\s/.test(text[p]!)) continue;
    const current = last();
    if (current && p < current.to) continue;
    const window = text.slice(p, p + 40);
    const colon = /^([^:：。；;，,？?！!]{1,34}?)\s*[:：]\s*/.exec(window);
    if (colon && !/^\d+$/.test(colon[1]!.trim())) {
      const label = labelOf(colon[1]!);
      if (label && !(isUrl(window, colon[0].length) || (label.rank > 8 && tooLoose(colon[1]!) && p > 0))) {
        marks.push({ from: p, to: p + colon[0].length, label, shown: colon[1]!, how: 'colon' });
        continue;
      }
      // The next label of the same make ends the value before it, known or not.
      if (!label && segment >= 0 && current?.how === 'colon' && segment > 0) {
        const own = starts.findLastIndex((s) => s <= current.from);
        if (
          own >= 0 &&
          tags[own] === tags[segment] &&
          tags[segment] !== tags[segment - 1] &&
          /^[\u4e00-\u9fa5()（）/]{2,16}$/.test(colon[1]!.trim())
        ) {
          marks.push({ from: p, to: p + colon[0].length, label: null, shown: colon[1]!, how: 'colon' });
          continue;
        }
      }
    }
    if (segment >= 0) {
      const next = starts[segment + 1] ?? text.length;
      const shown = text.slice(p, next);
      const label = labelOf(shown);
      const behind = text.slice(next).trim();
      const own = current ? starts.findLastIndex((s) => s <= current.from) : -1;
      const alike = current?.how === 'element' && own >= 0 && tags[own] === tags[segment] && segment - own >= 2;
      const leads = previous === '' || numbering(previous).rest === '';
      if (label && next < text.length && behind !== '' && (leads || alike)) {
        marks.push({ from: p, to: next, label, shown, how: 'element' });
        continue;
      }
      if (label && next >= text.length && alike) {
        marks.push({ from: p, to: next, label, shown, how: 'element' });
        continue;
      }
      if (
        !label &&
        alike &&
        tags[segment] !== tags[segment - 1] &&
        (isSectionTitle(shown) || /^[\u4e00-\u9fa5()（）]{2,16}$/.test(shown.trim()))
      ) {
        marks.push({ from: p, to: next, label: null, shown, how: 'element' });
      }
    }
  }
  const first = marks[0];
  if (!first || first.from > 0) {
    const lead = leadByBlank(text);
    if (lead && (!first || first.from > lead.to)) marks.unshift(lead);
  }
  return line.control && marks.every((m) => m.how === 'element') ? [] : marks;
}

/** 办理时间 周一至周五: a label at the start of a line, ended by a blank, with no colon. */
function leadByBlank(text: string): Mark | null {
  const found = /^(\s*)(\S{3,14})[ \u3000]+(?=\S)/.exec(text);
  if (!found) return null;
  const label = labelOf(found[2]!);
  if (!label || label.rank > 20 || half(found[2]!).length < 4) return null;
  return { from: 0, to: found[0].length, label, shown: found[2]!, how: 'blank' };
}

/** 【办理时间】周一至周五. */
function bracketed(text: string): LinePair[] | null {
  const pieces = [...text.matchAll(/[【[［]([^】\]］]{2,16})[】\]］]\s*[:：]?\s*([^【[［]*)/g)];
  const pairs = pieces.flatMap((m) => {
    const label = labelOf(m[1]!);
    return label ? [{ label, shown: m[1]!, value: clean(m[2]!), how: 'colon' as const, at: m.index }] : [];
  });
  return pairs.length > 0 && pieces[0]!.index <= 4 ? pairs : null;
}

/** A figure above its caption: 0次 到现场次数. Only where the value has the shape of one. */
function reversed(line: Line): LinePair[] {
  const told = line.segments.map((s) => fold(s.text)).filter(Boolean);
  if (told.length < 2) return [];
  const label = labelOf(told.at(-1)!);
  const value = fold(told.slice(0, -1).join(''));
  if (!label || !fitsAbove(label, value)) return [];
  return [{ label, shown: told.at(-1)!, value, how: 'reversed', at: 0 }];
}

/** Whether a value stands above a caption of this label. */
export const fitsAbove = (label: Label, value: string): boolean =>
  (label.keys.some((k) => REVERSIBLE.has(k)) && VALUE_SHAPED.test(value)) ||
  (label.keys.includes('handleForm') && ROW_OF_WAYS.test(value));

const isUrl = (window: string, colonEnd: number): boolean =>
  /^\/\//.test(window.slice(colonEnd)) && /^https?$/i.test(window.slice(0, colonEnd - 1));
const tooLoose = (shown: string): boolean => half(shown).trim().length <= 2;
