const BLANKS = /[\s\u00a0\u3000\u200b-\u200f\u2028\u2029\ufeff]+/g;

/** Blanks of every kind folded to one, trimmed. */
export const fold = (text: string): string => text.replace(BLANKS, ' ').trim();

/** No blanks at all: Chinese labels are often spread with them (办 理 时 限). */
export const tight = (text: string): string => text.replace(BLANKS, '');

/** Full-width letters, digits and punctuation made half-width; circled and Roman figures resolved (NFKC). */
export const half = (text: string): string => text.normalize('NFKC');

const CHINESE_ORDINAL = '[一二三四五六七八九十]{1,3}';

export type Numbering = 'chapter' | 'section' | 'item' | 'subitem' | 'circle';
const NUMBERINGS: readonly [Numbering, RegExp][] = [
  ['chapter', new RegExp(`^第?${CHINESE_ORDINAL}(?:[、.．:：]|(?<=第${CHINESE_ORDINAL})[章节条项步]?\\s)\\s*`)],
  ['section', new RegExp(`^[（(]\\s*${CHINESE_ORDINAL}\\s*[)）][、.．]?\\s*`)],
  ['subitem', /^[（(]\s*\d{1,2}\s*[)）][、.．]?\s*/],
  ['circle', /^[①-⑳❶-❿➀-➓][、.．]?\s*/],
  ['item', /^\d{1,2}(?:\.\d{1,2})*\s*(?:[、．)）]|\.(?!\d))\s*|^0\d\s+(?=[\u4e00-\u9fa5《])/],
];

/** The numbering before a line (一、 （一） 1. （1） ①), and the line without it. */
export function numbering(text: string): { kind: Numbering | null; mark: string; rest: string } {
  const line = text.replace(/^[\s\u3000]+/, '');
  for (const [kind, pattern] of NUMBERINGS) {
    const found = pattern.exec(line);
    if (found) return { kind, mark: found[0], rest: line.slice(found[0].length) };
  }
  return { kind: null, mark: '', rest: line };
}

/** The figure of a numbering mark; null where it is none. */
export function ordinal(mark: string): number | null {
  const plain = half(mark);
  const digits = /\d+/.exec(plain);
  if (digits) return Number(digits[0]);
  const words = /[一二三四五六七八九十]+/.exec(plain);
  return words ? chineseNumber(words[0]) : null;
}

const DIGIT: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
export const CHINESE_FIGURES = '零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰廿';

/** 二十 → 20, 一百二十 → 120, 三〇 → 30; null where the word is no number. */
export function chineseNumber(word: string): number | null {
  const plain = word.replace(/拾/g, '十').replace(/佰/g, '百').replace(/廿/g, '二十');
  if (!plain) return null;
  let total = 0;
  let current = 0;
  let digits = 0;
  for (const char of plain) {
    if (char === '百') {
      total += (current || 1) * 100;
      current = 0;
    } else if (char === '十') {
      total += (current || 1) * 10;
      current = 0;
    } else if (char in DIGIT) {
      // Digits written side by side (三〇) are read in places.
      current = digits > 0 && !/[十百]/.test(plain) ? current * 10 + DIGIT[char]! : DIGIT[char]!;
      digits++;
    } else return null;
  }
  return total + current;
}

const TICKED = '[☑✓✔√■●◉☒✅]';
const UNTICKED = '[☐□○◯❏⬜×✗✘]';

/** Of options with boxes (☑窗口领取 ☐邮寄) those that are ticked; the text as it is where boxes of both kinds do not tell. */
export function ticked(text: string): string {
  if (!new RegExp(TICKED).test(text) || !new RegExp(UNTICKED).test(text)) return text;
  const mark = `(?:${TICKED}|${UNTICKED})`;
  const before =
    new RegExp(`^[^，,；;、]{0,8}?[:：]?\\s*${mark}`).test(text.trim()) && !new RegExp(`${mark}$`).test(text.trim());
  const options = before
    ? text.match(new RegExp(`${mark}[^☑✓✔√■●◉☒✅☐□○◯❏⬜×✗✘]*`, 'g'))
    : text.match(new RegExp(`[^☑✓✔√■●◉☒✅☐□○◯❏⬜×✗✘]*${mark}`, 'g'));
  return (options ?? [text])
    .filter((option) => new RegExp(TICKED).test(option))
    .map((option) => option.replace(new RegExp(mark, 'g'), '').trim())
    .join('、');
}
