import type { ContentNode } from './view.ts';

/**
 * Tables of the usual libraries (Element, Ant Design, layui) are two: a head that stands still, and a body that scrolls
 * beneath it. A person sees one; so does the reader: the head's row is put before the body's rows. Changes the tree.
 */
export function joinSplitTables(node: ContentNode): void {
  for (const child of node.children) joinSplitTables(child);
  const shown = node.children.filter((c) => !c.hidden && holdsText(c));
  for (const [i, part] of shown.entries()) {
    const next = shown[i + 1];
    const head = next && onlyTable(part);
    const body = next && onlyTable(next);
    if (!head || !body || !fits(head, body)) continue;
    body.children.unshift(...rowsOf(head));
    node.children.splice(node.children.indexOf(part), 1);
  }
}

/** The table that is all that a box shows. */
function onlyTable(node: ContentNode): ContentNode | null {
  if (node.tag === 'table') return node;
  const told = node.children.filter(holdsText);
  return told.length === 1 && told[0] ? onlyTable(told[0]) : null;
}

/** One row of titles, and below it rows of as many cells without titles of their own. */
function fits(head: ContentNode, body: ContentNode): boolean {
  const titles = rowsOf(head);
  const rows = rowsOf(body);
  const first = rows[0];
  if (titles.length !== 1 || !titles[0] || !first) return false;
  const names = cellsOf(titles[0]);
  // A last, empty cell above the scroll bar has no column below it.
  const columns = names.filter((c, n) => n < names.length - 1 || holdsText(c)).length;
  return (
    columns >= 2 &&
    names.every((c) => c.tag === 'th') &&
    !rows.some((r) => cellsOf(r).every((c) => c.tag === 'th')) &&
    cellsOf(first).length === columns
  );
}

function rowsOf(node: ContentNode): ContentNode[] {
  return node.children.flatMap((c) => (c.tag === 'tr' ? [c] : c.tag === 'table' ? [] : rowsOf(c)));
}
const cellsOf = (row: ContentNode): ContentNode[] => row.children.filter((c) => c.tag === 'td' || c.tag === 'th');
const holdsText = (node: ContentNode): boolean => !!node.text || node.children.some(holdsText);
