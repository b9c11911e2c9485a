/** Lines around a change that are shown. */
const CONTEXT = 1;

type Edit = { kind: ' ' | '-' | '+'; line: string; at: number };

/** What changes between two texts, line by line, as a person reads it: `-` was, `+` will be, a blank line between places. */
export function diffLines(before: string, after: string): string {
  const edits = editsOf(split(before), split(after));
  const near = edits.map((_, i) =>
    edits.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ kind }) => kind !== ' '),
  );
  const out: string[] = [];
  for (const [i, { kind, line, at }] of edits.entries()) {
    if (!near[i]) continue;
    if (!near[i - 1]) out.push(`@@ 第 ${at} 行`);
    out.push(`${kind} ${line}`);
  }
  return out.join('\n');
}

/**
 * The text with the changes that lie between two renderings of it, each on its own line, and every other line as it was written
 * (blanks before comments, quotes). Null where the rendering does not keep the lines apart.
 */
export function applyRendered(text: string, plain: string, changed: string): string | null {
  const lines = split(text);
  if (split(plain).length !== lines.length) return null;
  const out: string[] = [];
  for (const { kind, line, at } of editsOf(split(plain), split(changed))) {
    if (kind === ' ') out.push(lines[at - 1] ?? line);
    else if (kind === '+') out.push(line);
  }
  return `${out.join('\n')}\n`;
}

const split = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** The shortest list of edits (longest common subsequence); `at` is the line in the first text, counted from 1. */
function editsOf(a: readonly string[], b: readonly string[]): Edit[] {
  const same = a.map(() => b.map(() => 0));
  const of = (i: number, j: number): number => same[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (same[i] as number[])[j] = a[i] === b[j] ? 1 + of(i + 1, j + 1) : Math.max(of(i + 1, j), of(i, j + 1));
  const edits: Edit[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      edits.push({ kind: ' ', line: a[i++] ?? '', at: i });
      j++;
    } else if (i < a.length && (j >= b.length || of(i + 1, j) >= of(i, j + 1)))
      edits.push({ kind: '-', line: a[i++] ?? '', at: i });
    else edits.push({ kind: '+', line: b[j++] ?? '', at: i + 1 });
  }
  return edits;
}
