import type { City } from '../../cities/city.ts';
import type { Hall } from '../hall.ts';

export type SiteFact = 'site.province' | 'site.city' | 'site.district';

/** A portal of the city, with the facts that it stands for: a municipality's province and city are one. */
export interface Portal {
  url: string;
  facts: SiteFact[];
}

/** The portals of a city, each address once, in the order of a person's way. */
export function portalsOf(hall: Pick<Hall, 'city' | 'district'>): Portal[] {
  const { portals } = hall.city;
  const wanted: [SiteFact, string | undefined][] = [
    ['site.province', portals.province],
    ['site.city', portals.city],
    ['site.district', portals.district ?? hall.district.portal],
  ];
  const found = new Map<string, Portal>();
  for (const [fact, address] of wanted) {
    if (address === undefined) continue;
    const url = new URL(address).href;
    const known = found.get(url);
    if (known) known.facts.push(fact);
    else found.set(url, { url, facts: [fact] });
  }
  return [...found.values()];
}

/** Every portal that an audit of the city could ask for, whichever district its round draws; each address once. */
export function sitesOf({ portals, districts = [] }: Pick<City, 'portals' | 'districts'>): string[] {
  const all = [portals.province, portals.city, portals.district, ...districts.map(({ portal }) => portal)];
  return [...new Set(all.flatMap((address) => (address ? [new URL(address).href] : [])))];
}

export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || hostname.startsWith('127.')
  );
}

/** The middle of the numbers (mean of the two middle ones); null of none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
