/** A small generator of pseudo-random numbers, so that a fixture is the same every time. */
export interface Chance {
  next(): number;
  yes(probability: number): boolean;
  int(min: number, max: number): number;
  pick<T>(of: readonly T[]): T;
  some<T>(of: readonly T[], probability: number): T[];
}

/** mulberry32 over the FNV-1a hash of the seed. */
export function createChance(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const c of seed) state = Math.imul(state ^ c.codePointAt(0)!, 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    yes: (probability) => next() < probability,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (of) => of[Math.floor(next() * of.length)]!,
    some: (of, probability) => of.filter(() => next() < probability),
  };
}
