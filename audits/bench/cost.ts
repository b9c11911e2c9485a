import PQueue from 'p-queue';
import { collectGarbage } from '../memory.ts';
import { defaultConcurrency } from '../round.ts';
import { openWorld } from './world.ts';

/** Cities of a round, where nothing is said; up to ten times the 55. */
const SIZES = [5, 10, 20, 55, 550];

export interface CostRow {
  cities: number;
  seconds: number;
  /** Of this process's processor: on a machine that others use, the figure that stands. */
  busySeconds: number;
}

/** Audits rounds of more and more practice cities. @param most the largest round */
export async function benchCost(most = 550): Promise<{ rows: CostRow[]; exponent: number; busyExponent: number }> {
  const world = await openWorld();
  try {
    const rows: CostRow[] = [];
    for (const size of [0, ...SIZES.filter((n) => n <= most)]) {
      // The first city compiles for all: it is nobody's cost.
      const cities = Array.from({ length: Math.max(1, size) }, (_, i) => {
        const city = world.cities[i % world.cities.length];
        if (!city) throw new Error('no practice cities');
        const copy = Math.floor(i / world.cities.length);
        return copy === 0 ? city : { ...city, id: `${city.id}-${copy}` };
      });
      const round = `cost-${size}`;
      await world.openRound(round);
      collectGarbage();
      const [began, before] = [performance.now(), process.cpuUsage()];
      const queue = new PQueue({ concurrency: defaultConcurrency() });
      await queue.addAll(cities.map((city) => () => world.audit(city, round)));
      const { user, system } = process.cpuUsage(before);
      if (size > 0)
        rows.push({ cities: size, seconds: (performance.now() - began) / 1000, busySeconds: (user + system) / 1e6 });
    }
    return { rows, exponent: slope(rows, 'seconds'), busyExponent: slope(rows, 'busySeconds') };
  } finally {
    await world.close();
  }
}

/** Of the straight line through the logarithms: 1 where twice the cities cost twice as much. */
function slope(rows: readonly CostRow[], of: 'seconds' | 'busySeconds'): number {
  const points = rows.map((row) => [Math.log(row.cities), Math.log(row[of])] as const);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
