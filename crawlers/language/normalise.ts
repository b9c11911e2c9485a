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

/** Number of characters (not UTF-16 units). */
export const lengthOf = (text: string): number => [...text].length;
