import {
  ANSWERED,
  ASKS,
  DENIES,
  ELSEWHERE,
  FOR_NOW,
  GIVES_OUT,
  OTHER_PEOPLE,
  OTHER_SYSTEMS,
  PAST,
  PLANNED,
  SUPPOSES,
  WARNS,
} from '../language/statements.ts';
import { fold, half } from './text.ts';

/** Signs on each side of the words that belong to what is said. */
const BEFORE = 60;
const BEHIND = 40;
/** Signs between a question and the answer in which the words stand, at the most. */
const ANSWER = 160;
const STOP = /[。！!？?；;]/;

/**
 * The first words of a kind that state how this application is handled: not those that deny, ask, suppose, plan or
 * remember it, nor those that speak of other people or another system.
 * @param own what the application is about, as far as known; its own words are nobody else's
 * @param within where they have to stand: with `one` they may not begin in one cell or line and end in another
 */
export function stated(text: string, words: RegExp, own = '', within: 'one' | 'any' = 'any'): string | null {
  const folded = fold(half(text));
  const plain = folded.replaceAll(' ', '');
  const all = new RegExp(words.source, `${words.flags.replace('g', '')}g`);
  const found = [...plain.matchAll(all)].filter((m) => m[0] !== '');
  if (found.length === 0) return null;
  const blanks = blanksOf(folded);
  const broken = (from: number, to: number): boolean => (blanks[firstFrom(blanks, from + 1)] ?? to) < to;
  const apt = within === 'any' ? found : found.filter((m) => !broken(m.index, m.index + m[0].length));
  return apt.find((m) => speaksOfUs(plain, m.index, m[0], blanks, own))?.[0] ?? null;
}

/** Where blanks stood, as places in the text without them: cells of a table, lines. */
function blanksOf(text: string): number[] {
  const places: number[] = [];
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) places.push(i - places.length);
  return places;
}

/** Place in a sorted list of the first that is not below a bound: a guide has tens of thousands of blanks. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function speaksOfUs(text: string, at: number, words: string, blanks: readonly number[], own: string): boolean {
  const end = at + words.length;
  // A value says what its label in the cell before it begins, a label what the cell behind it ends.
  const from = Math.max(0, at - BEFORE, blanks[firstFrom(blanks, at) - 1] ?? 0);
  const to = Math.min(end + BEHIND, blanks[firstFrom(blanks, end + 1)] ?? text.length);
  const before = lastPart(text.slice(from, at), STOP);
  const rest = text.slice(end, to + 1);
  const stop = rest.search(STOP);
  const behind = stop < 0 ? text.slice(end, to) : rest.slice(0, stop);
  const asked = stop >= 0 && /[?？]/.test(rest.charAt(stop));
  const clause = lastPart(before, /[，,：:]/);
  const cell = text.slice(end, Math.min(end + behind.length, blanks[firstFrom(blanks, end)] ?? text.length));
  const said = `${clause}${words}${cell.split(/[，,]/)[0]}`;

  if (DENIES.test(clause) || WARNS.test(clause) || SUPPOSES.test(clause) || GIVES_OUT.test(behind)) return false;
  if (insideTitle(before)) return false;
  if (asked || ASKS.test(before) || /^(?:吗|呢|么)/.test(behind)) return !asked && ANSWERED.test(behind);
  const sentence = `${before}${words}${behind}`;
  if (PLANNED.test(FOR_NOW.test(clause) ? said : sentence)) return false;
  if (PAST.test(`${clause}${words}${behind}`) || ELSEWHERE.test(sentence)) return false;
  return !foreign(`${questionBefore(text, at)}${before}${said}`, own);
}

/** 《人脸识别技术应用安全管理办法》. */
const insideTitle = (before: string): boolean => before.lastIndexOf('《') > before.lastIndexOf('》');

const foreign = (sentence: string, own: string): boolean =>
  [OTHER_PEOPLE, OTHER_SYSTEMS].some((kind) => (sentence.match(kind) ?? []).some((word) => !own.includes(word)));

/** The question that the sentence answers, '' where it answers none. */
function questionBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - ANSWER), at);
  const mark = before.lastIndexOf('?');
  return mark < 0 ? '' : lastPart(before.slice(0, mark), STOP);
}

const lastPart = (text: string, mark: RegExp): string => text.split(mark).at(-1) ?? '';
