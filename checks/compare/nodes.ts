import { MEASURED_AT_LEAST } from '../judge.ts';
import type { Branch, Standard } from '../standard.ts';
import { isLeaf } from '../standard-walk.ts';
import { type Change, type CityStep, changeOf, meanChange, movers } from './change.ts';
import type { Pair, PairedCity, Placed } from './pairs.ts';

/** Cities named as having moved most at a node. */
const NAMED = 5;

/** A first- or second-level node over the cities in which enough of it could be compared: 可及性 89.81 → 97.73. */
export interface NodeChange extends Change {
  code: string;
  name: string;
  depth: 1 | 2;
  /** Share of the parent, in percent. */
  weight: number;
  /** Mean share of the node's weight that could be compared in these cities, 0–1; null without a city. */
  comparable: number | null;
  /** Cities that moved most, at most five each. */
  gains: CityStep[];
  losses: CityStep[];
}

interface Compared extends PairedCity {
  id: string;
  name: string;
  region: string;
}

/**
 * Every first- and second-level node of the standard. As in a judgement, a city counts at a node only where at least 60 % of the node's
 * applicable weight could be compared.
 */
export function nodeChanges(standard: Standard, cities: readonly Compared[]): NodeChange[] {
  const sorted = cities.map((city) => ({
    ...city,
    under: underNodes(city.pairs),
    base: underNodes(city.applicable),
  }));
  const below = (branch: Branch, depth: 1 | 2): NodeChange[] => [
    nodeChange(branch, depth, sorted),
    ...(depth === 1 ? branch.children.flatMap((c) => (isLeaf(c) ? [] : below(c, 2))) : []),
  ];
  return standard.children.flatMap((branch) => below(branch, 1));
}

/** What stands under each node, told apart once a city. */
function underNodes<P extends Pick<Placed, 'above'>>(pairs: readonly P[]): Map<string, P[]> {
  const under = new Map<string, P[]>();
  for (const pair of pairs)
    for (const code of new Set(pair.above)) {
      const of = under.get(code);
      if (of) of.push(pair);
      else under.set(code, [pair]);
    }
  return under;
}

type Sorted = Compared & { under: Map<string, Pair[]>; base: Map<string, Placed[]> };

function nodeChange({ code, name, weight }: Branch, depth: 1 | 2, cities: readonly Sorted[]): NodeChange {
  const known = cities.flatMap((city) => {
    const under = city.under.get(code) ?? [];
    const base = sum(city.base.get(code) ?? []);
    const comparable = base > 0 ? sum(under) / base : 0;
    if (comparable < MEASURED_AT_LEAST - 1e-9) return [];
    return [{ city, comparable, change: changeOf(under) }];
  });
  const steps = known.flatMap(({ city: { id, name, region }, change: { before, after, change } }): CityStep[] =>
    before === null || after === null || change === null ? [] : [{ id, name, region, before, after, change }],
  );
  const mean = known.reduce((s, k) => s + k.comparable, 0) / known.length;
  return {
    code,
    name,
    depth,
    weight,
    ...meanChange(known.map((k) => k.change)),
    comparable: known.length > 0 ? Math.round(mean * 10_000) / 10_000 : null,
    ...movers(steps, NAMED),
  };
}

const sum = (of: readonly { share: number }[]): number => of.reduce((s, p) => s + p.share, 0);
