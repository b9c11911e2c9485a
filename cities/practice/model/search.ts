import type { Place } from '../place.ts';
import type { Item } from './items.ts';

export interface Hit {
  item: Item;
  /** Whether the entry is another region's. */
  foreign: boolean;
}

const plain = (text: string): string => text.replace(/[《》（）()【】\s·]/g, '');

/** How much of the query an item's name covers, by pairs of characters. */
function likeness(query: string, item: Item): number {
  const names = [item.name, ...item.aliases].map(plain);
  if (names.some((n) => n.includes(query) || (query.length > 1 && n.length > 1 && query.includes(n)))) return 1;
  const pairs = Array.from({ length: Math.max(0, query.length - 1) }, (_, i) => query.slice(i, i + 2));
  if (pairs.length === 0) return 0;
  return Math.max(...names.map((n) => pairs.filter((p) => n.includes(p)).length / pairs.length));
}

/** The site's own search, with the failures that the city's plan gives it. */
export function searchItems(place: Place, rawQuery: string): Item[] {
  const query = plain(rawQuery);
  const plan = place.role === 'hall' ? place.city?.plan.search : undefined;
  if (query === '' || plan?.works === false) return [];
  const scored = place.items
    .map((item) => ({ item, score: likeness(query, item) }))
    .filter(({ score }) => score >= 0.5);
  const hits = scored.sort((a, b) => b.score - a.score).map(({ item }) => item);
  if (place.role !== 'hall' || !plan) return hits;
  const target = hits.find((i) => i.kind === 'target');
  const others = hits.filter((i) => i !== target);
  const sought = place.world.licence.about.test(query);
  if (plan.rank === null) return others.filter((i) => !sought || i.kind !== 'decoy');
  // The plan ranks the item where it is asked for, not among the answers to another question.
  if (!target || !sought) return hits;
  const before = [...others, ...place.items.filter((i) => i.kind !== 'target' && !others.includes(i))].slice(
    0,
    plan.rank - 1,
  );
  return [...before, target, ...others.filter((i) => !before.includes(i))];
}

/** Which of the licences and papers a question to the assistant is about; undefined where it is about none. */
export function itemAsked(place: Place, asked: string): Item | undefined {
  const question = plain(asked);
  const { about, names } = place.world.licence;
  if (about.test(question)) return place.target ?? place.items.find((i) => names.includes(i.name));
  const known = place.items.filter((i) => ['food', 'drug', 'identity'].includes(i.kind));
  return known.find(
    (i) =>
      i.aliases.some((a) => question.includes(a)) ||
      likeness(plain(i.name), { ...i, name: question, aliases: [] }) >= 0.6,
  );
}
