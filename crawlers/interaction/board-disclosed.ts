import { EMPTY_PHRASES } from '../language/availability.ts';
import { DISCLOSED_COLUMN, RATED, RATERS_WORDS } from '../language/interaction.ts';
import { lengthOf } from '../language/normalise.ts';
import { looksLikeRegion } from '../language/regions.ts';
import type { ContentNode } from '../perception/view.ts';
import { DISCLOSED_KINDS, type Disclosed, kindOfTab } from './board-parts.ts';
import { tablesOf } from './board-tables.ts';
import { headings, type Token } from './board-tokens.ts';

/** Whether words or a picture that came up say something. */
export const saysSomething = (text: string): boolean => lengthOf(text) >= 4 && !EMPTY_PHRASES.test(text.slice(0, 40));

/** Parts under headings that name them. */
export function byHeadings(tokens: Token[]): Disclosed[] {
  return DISCLOSED_KINDS.filter((kind) => {
    for (const body of headings(tokens, (text) => kindOfTab(text) === kind)) {
      const words = body.map((t) => t.text).join(' ');
      if (body.some((t) => t.picture && !t.pressed) || saysSomething(words)) return true;
    }
    return false;
  });
}

/** Tables whose columns tell what they rank or list. */
export function byTables(root: ContentNode): Disclosed[] {
  const found = new Set<Disclosed>();
  for (const rows of tablesOf(root)) {
    const [head, ...body] = rows;
    if (!head || body.filter((r) => r.some((c) => c !== '') && !EMPTY_PHRASES.test(r.join(' '))).length === 0) continue;
    const has = (pattern: RegExp): boolean => head.some((c) => pattern.test(c.replace(/\s+/g, '')));
    if (has(DISCLOSED_COLUMN.departments) && has(RATED) && body.length > 1) found.add('departments');
    if ((has(DISCLOSED_COLUMN.regions) || listsRegions(body)) && has(RATED) && body.length > 1) found.add('regions');
    const mended = has(DISCLOSED_COLUMN.rectification);
    if (mended) found.add('rectification');
    if (has(DISCLOSED_COLUMN.problems) || (!mended && has(RATERS_WORDS))) found.add('problems');
  }
  return [...found];
}

/** Whether a column holds names of divisions, whatever its head calls them: 站点, 名称. */
const listsRegions = (rows: readonly string[][]): boolean =>
  rows.length > 1 &&
  [0, 1, 2].some((column) => rows.every((r) => r[column] !== undefined && looksLikeRegion(r[column])));
