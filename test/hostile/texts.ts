/**
 * Texts that a site may write anywhere: as a title, a link, a file's name, a header. `harm`: what must not stand in anything
 * that is stored, printed or reported as a text.
 */
export interface TextCase {
  id: string;
  does: string;
  comes: string;
  text: string;
  /** Written by script: no bytes of a page can hold it. */
  scripted?: true;
}

export const texts: readonly TextCase[] = [
  {
    id: 'text-script',
    does: 'markup with a script in a title and a link',
    comes: 'a text wherever it is shown',
    text: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  },
  {
    id: 'text-formula',
    does: 'a formula (=cmd|…)',
    comes: 'a text in tables, never a formula (test/reports)',
    text: `=cmd|'/c calc'!A1`,
  },
  {
    id: 'text-escapes',
    does: 'terminal escapes: clear the screen, set the title, report the cursor, a link that lies',
    comes: 'printed as U+FFFD; escaped in JSON',
    text: '\u001b[2J\u001b]0;owned\u0007\u001b[6n\u001b]8;;https://evil.example\u001b\\点\u009b31m\u007f',
    scripted: true,
  },
  {
    id: 'text-bidi',
    does: 'marks that turn the direction of what follows',
    comes: 'printed as U+FFFD; escaped in JSON',
    text: '优秀\u202e下不\u2066隐\u2069\u200f',
  },
  {
    id: 'text-nul',
    does: 'NUL characters',
    comes: 'stored as U+FFFD: PostgreSQL takes none',
    text: '空\u0000字',
    scripted: true,
  },
  {
    id: 'text-lone-surrogates',
    does: 'halves of characters',
    comes: 'stored as U+FFFD',
    text: '\ud800孤\udfff',
    scripted: true,
  },
  {
    id: 'text-1-megabyte',
    does: 'a line of a million characters',
    comes: 'stored cut off, with a mark that says so (TEXT_LIMIT), or cut by the walker',
    text: '长'.repeat(1_000_000),
  },
];
