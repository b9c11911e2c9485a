import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourCities } from '../../audits/bench/night-worlds.ts';
import { AT_A_SITE, type Placed, prioritiesOf } from '../../audits/night/order.ts';
import { type SimulatedCity, type Simulation, simulateNight } from '../../audits/night/simulate.ts';

const night = (over: Partial<Simulation>) =>
  simulateNight({
    cities: [],
    atASite: AT_A_SITE,
    workers: 1,
    concurrency: 1,
    delay: () => 1,
    walkSeconds: 0.5,
    linkSeconds: 0.5,
    besideSeconds: 0,
    ...over,
  });

describe('the order of a night', () => {
  it('alternates between sites, the one with the longest rest first', () => {
    const at = (site: string, n: number, delay = 1): Placed[] =>
      Array.from({ length: n }, (_, i) => ({ id: `${site}${i + 1}`, site, delay }));
    const cities = [...at('a', 3), ...at('b', 1), ...at('slow', 1, 2), ...at('c', 2)];
    const priorities = prioritiesOf(cities);
    const order = cities
      .toSorted((one, other) => (priorities.get(other.id) ?? 0) - (priorities.get(one.id) ?? 0))
      .map(({ id }) => id);
    expect(order).toEqual(['a1', 'a2', 'slow1', 'c1', 'a3', 'b1', 'c2']);
  });

  it('keeps the busiest host busy: the 55 cities take as long as it does', () => {
    const delays = new Map(ourCities().map(({ walk, delay }) => [walk[0]?.host ?? '', delay]));
    const shape = { cities: ourCities(), concurrency: 6, walkSeconds: 1, linkSeconds: 0.3, besideSeconds: 5 };
    for (const workers of [2, 8]) {
      const { seconds, hostBound, longestCity } = night({ ...shape, workers, delay: (host) => delays.get(host) ?? 1 });
      expect(seconds).toBeGreaterThanOrEqual(hostBound - 1);
      expect(seconds / hostBound).toBeLessThan(1.05);
      // A city that waits for others longer than that would meet the end of its time.
      expect(longestCity).toBeLessThan(20 * 60);
    }
  });
});

describe('a simulated night', () => {
  it('of one city is its walk, then its links side by side', () => {
    const city: SimulatedCity = {
      ...{ id: 'x', site: 's', delay: 1 },
      walk: [
        { host: 'a', requests: 2 },
        { host: 'b', requests: 1 },
      ],
      links: [
        { host: 'a', requests: 3 },
        { host: 'b', requests: 10 },
      ],
    };
    // Turns at 0 and 1 (a), 1.5 (b), from 2 on: b at 2.5 to 11.5, and the last answer.
    expect(night({ cities: [city] }).seconds).toBeCloseTo(12);
    expect(night({ cities: [city] }).hostBound).toBe(11);
  });

  it('is never faster than its busiest host, nor than its places, and never forgets a city', () => {
    const host = fc.constantFrom('a', 'b', 'c');
    const visits = fc.array(fc.record({ host, requests: fc.integer({ min: 1, max: 9 }) }), { maxLength: 4 });
    const city = fc.record({ site: host, delay: fc.constant(1), walk: visits, links: visits });
    const worlds = fc.record({
      cities: fc
        .array(city, { minLength: 1, maxLength: 12 })
        .map((all) => all.map((one, i) => ({ ...one, id: `${i}` }))),
      workers: fc.integer({ min: 1, max: 3 }),
      concurrency: fc.integer({ min: 1, max: 3 }),
      besideSeconds: fc.constant(1),
    });
    fc.assert(
      fc.property(worlds, (world) => {
        const { seconds, hostBound, placeBound, longestCity } = night(world);
        // The last turn is taken a delay before the host is free again.
        expect(seconds).toBeGreaterThanOrEqual(hostBound - 1);
        expect(seconds).toBeGreaterThanOrEqual(placeBound - 1e-6);
        expect(longestCity).toBeLessThanOrEqual(seconds + 1e-6);
        const alone = world.cities.reduce((sum, one) => sum + night({ ...world, cities: [one] }).seconds, 0);
        expect(seconds).toBeLessThanOrEqual(alone + hostBound + 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});
