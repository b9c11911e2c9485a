import { fold } from '../language/normalise.ts';
import type { ContentNode } from '../perception/view.ts';

/** The tables in sight, as rows of the words in their cells. */
export function tablesOf(root: ContentNode): string[][][] {
  const tables: string[][][] = [];
  const visit = (n: ContentNode): void => {
    if (n.hidden) return;
    if (n.tag === 'table') {
      const rows: string[][] = [];
      const collect = (m: ContentNode): void => {
        if (m.hidden) return;
        if (m.tag === 'tr') rows.push(m.children.filter((c) => /^(td|th)$/.test(c.tag)).map(textOf));
        else for (const c of m.children) collect(c);
      };
      collect(n);
      // One that holds others only lays out the page.
      if (!holdsTable(n)) tables.push(rows);
    }
    for (const c of n.children) visit(c);
  };
  visit(root);
  return tables;
}

const holdsTable = (n: ContentNode): boolean =>
  n.children.some((c) => !c.hidden && (c.tag === 'table' || holdsTable(c)));

const textOf = (n: ContentNode): string => (n.text ? n.text : fold(n.children.map(textOf).join(' ')));
