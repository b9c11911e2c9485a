/**
 * Text that came from an audited site, made fit to be shown: what cannot be seen is made visible or taken out, so that a
 * page cannot turn the words around it (bidi marks, "Trojan Source"), hide some, or pile marks over the next lines.
 */

/** Controls, bidi marks and separators: each is shown by its code point. Tab and line feed are blanks. */
const SHOWN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu;

/** Without width or form: soft hyphen, zero-width blanks, fillers, variation selectors, tag characters; non-characters. */
const REMOVED = /\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}/gu;

/** More than three marks on one letter climb over other lines (“zalgo”); no language written on these sites needs more. */
const PILED = /(\p{M}{3})\p{M}+/gu;

/** Safe to show to people, in any format. A lone half of a surrogate pair becomes U+FFFD; carriage returns go. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(SHOWN, (c) => `⟨U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(REMOVED, '')
    .replace(PILED, '$1');
}

/** On one line, blanks folded, at most so many characters. */
export function oneLine(text: string, longest = Number.POSITIVE_INFINITY): string {
  const folded = visible(text).replace(/\s+/gu, ' ').trim();
  const points = [...folded];
  return points.length > longest ? `${points.slice(0, longest).join('')}…` : folded;
}
