import { redactText } from '../crawlers/browser/redaction.ts';

/**
 * What a terminal obeys rather than shows: escape sequences and other control characters, and marks that turn the direction of
 * what follows. Sites write titles and links, and what they write is told to people.
 */
const OBEYED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** A text that a terminal only shows. */
export const shown = (text: string): string => text.replace(OBEYED, '\uFFFD').toWellFormed();

/** Writes to stdout, and answers when it is written: a pipe that is full must not lose the end of a document. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(shown(text.endsWith('\n') ? text : `${text}\n`), (error) => (error ? fail(error) : done()));
  });
}

/** The one JSON document of `--json`; what a terminal would obey is written as an escape, so that the values stay what they are. */
export const printJson = (value: unknown): Promise<void> =>
  print(JSON.stringify(value, null, 2).replace(OBEYED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** A line for the person, on stderr. */
export const tell = (text: string): void => void process.stderr.write(`${shown(redactText(text))}\n`);

/** Columns that a terminal gives a text: two for a Chinese character. */
export function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1;
  return columns;
}

/** Rows as aligned columns; the first row is the head. Columns named in `right` (counted from 0) stand to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const blank = ' '.repeat((widths[i] ?? 0) - width(cell));
          return right.includes(i) ? blank + cell : cell + blank;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A score as printed; a dash where nothing was scored. */
export const score = (value: number | null): string => (value === null ? '—' : value.toFixed(1));

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
