/** Folds what searches usually fold: brackets, quotes, blanks, 的. */
export const fold = (text: string): string => text.replace(/[《》（）()“”"'·、，,\s]|的/g, '');

const pairs = (text: string): string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** Share of the query's letter pairs that stand in the name, 0–1: how most halls' searches rank. */
export function likeness(query: string, name: string): number {
  const q = pairs(fold(query));
  const folded = fold(name);
  return q.filter((pair) => folded.includes(pair)).length / Math.max(q.length, 1);
}

/** Entries that are like the query, best first; equal ones keep their order. */
export function findByName<T extends { name: string }>(entries: readonly T[], query: string, atLeast = 0.5): T[] {
  if (!fold(query)) return [];
  return entries
    .map((entry, place) => ({ entry, place, like: likeness(query, entry.name) }))
    .filter(({ like }) => like >= atLeast)
    .sort((a, b) => b.like - a.like || a.place - b.place)
    .map(({ entry }) => entry);
}
