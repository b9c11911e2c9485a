/** Text as it is compared: full width to half width, brackets, blanks, dots and the particle 的 removed, lower case. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[《》〈〉()[\]【】「」『』"'“”‘’\s·•・|>›»:：,，。.;；!！?？*＊_–—-]/g, '')
    .replace(/的/g, '')
    .toLowerCase();
}

/** Blanks folded, as a person would read it aloud. */
export function fold(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim();
}

/** Without any blank: names are broken over lines and spaced out to fill a box (我要<br>投诉, 立 即 办 理). */
export const compact = (text: string): string => text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, '');

/** Number of characters (not UTF-16 units). */
export const lengthOf = (text: string): number => [...text].length;
