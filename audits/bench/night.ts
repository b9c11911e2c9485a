import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { City } from '../../cities/city.ts';
import { loadPlatforms } from '../../cities/platforms.ts';
import { createPace, type Pace } from '../../crawlers/browser/pace.ts';
import { AT_A_SITE, placeOf } from '../night/order.ts';
import { planRound } from '../night/plan.ts';
import { openQueue } from '../night/queue.ts';
import {
  type SimulatedCity,
  type SimulatedNight,
  type Simulation,
  simulateNight,
  type Visit,
} from '../night/simulate.ts';
import { work } from '../night/worker.ts';
import { defaultConcurrency } from '../round.ts';
import { nobody, openWorld, type World } from './world.ts';

/** What a request of the walk takes beside its turn where nothing was measured: a page of a practice hall took 0.6 s, one of a far site takes longer. */
const WALK_SECONDS = 1;
const LINK_SECONDS = 0.3;
const BESIDE_SECONDS = 5;

export interface SimulatedRow extends SimulatedNight {
  cities: number;
  workers: number;
}

/** A night of these cities, by how many workers there are. */
export function simulateWorkers(cities: readonly SimulatedCity[], workers: readonly number[]): SimulatedRow[] {
  const delays = new Map(cities.flatMap(({ delay, walk }) => (walk[0] ? [[walk[0].host, delay] as const] : [])));
  const common = {
    cities,
    atASite: AT_A_SITE,
    concurrency: defaultConcurrency(),
    delay: (host: string) => delays.get(host) ?? 1,
    walkSeconds: WALK_SECONDS,
    linkSeconds: LINK_SECONDS,
    besideSeconds: BESIDE_SECONDS,
  };
  return workers.map((n) => ({ cities: cities.length, workers: n, ...simulateNight({ ...common, workers: n }) }));
}

/** Practice cities of two platforms, three of one of them: so that hosts are shared. */
const CITIES = ['guangzhou', 'shenzhen', 'foshan', 'hangzhou', 'ningbo'];
/** Requests a second and host: a real night's shape in a tenth of its time. */
const RATE = 5;

/** Looks at each city once without a pace, counting its requests; then predicts a paced night of them, and has one. */
export async function measureNight(): Promise<{
  predicted: SimulatedNight;
  measured: number;
  rate: number;
  cities: number;
}> {
  const world = await openWorld();
  const { db } = world;
  try {
    const cities = world.cities.filter(({ id }) => CITIES.includes(id));
    const counted = await count(world, cities);
    const predicted = simulateNight({
      ...counted,
      atASite: AT_A_SITE,
      workers: 1,
      concurrency: defaultConcurrency(),
      delay: () => 1 / RATE,
    });
    const files = world.path('cities');
    mkdirSync(files);
    for (const city of cities) writeFileSync(join(files, `${city.id}.yaml`), stringify(city));
    const boss = await openQueue(db);
    const way = { profile: 'quick', rate: RATE, allowLoopback: true } as const;
    await planRound(db, boss, { words: [], cities: files, round: 'paced', ...way });
    await boss.stop({ graceful: false });
    const began = performance.now();
    const { signal } = new AbortController();
    await work(
      { db: db.url, evidence: world.path('evidence'), drain: true, quiet: true },
      { signal, said() {}, release() {} },
    );
    return { predicted, measured: (performance.now() - began) / 1000, rate: RATE, cities: cities.length };
  } finally {
    await world.close();
  }
}

type Counted = Pick<Simulation, 'cities' | 'walkSeconds' | 'linkSeconds' | 'besideSeconds'>;

async function count(world: World, cities: readonly City[]): Promise<Counted> {
  const platforms = loadPlatforms();
  await world.openRound('counted');
  const asked: SimulatedCity[] = [];
  const spent = { walk: 0, links: 0, walkRequests: 0, linkRequests: 0 };
  for (const city of cities) {
    const walk: Visit[] = [];
    const links = new Map<string, number>();
    let step = '';
    let began = 0;
    const free = createPace();
    const pace: Pace = {
      ...free,
      wait(url, signal) {
        const { host } = new URL(url);
        if (step === 'links') links.set(host, (links.get(host) ?? 0) + 1);
        else walk.push({ host, requests: 1 });
        return free.wait(url, signal);
      },
    };
    await world.audit(
      city,
      'counted',
      { pace },
      {
        ...nobody,
        step(name) {
          step = name;
          began = performance.now();
        },
        ended(name) {
          spent[name === 'links' ? 'links' : 'walk'] += (performance.now() - began) / 1000;
        },
      },
    );
    spent.walkRequests += walk.length;
    for (const requests of links.values()) spent.linkRequests += requests;
    asked.push({
      ...placeOf(city, platforms),
      walk,
      links: [...links].map(([host, requests]) => ({ host, requests })),
    });
  }
  return {
    cities: asked,
    walkSeconds: spent.walk / spent.walkRequests,
    // Links are checked several at once: what the step takes without a pace is its computing.
    linkSeconds: spent.links / spent.linkRequests,
    besideSeconds: 1,
  };
}
