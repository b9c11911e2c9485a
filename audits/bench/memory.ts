import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { memoryUsage } from 'node:process';
import PQueue from 'p-queue';
import { collectGarbage, memoryOfTree } from '../memory.ts';
import { openWorld } from './world.ts';

/** Where memory stands after so many audits is what it is compared with. */
const FIRST = 50;
/** Looks that are averaged on either side: one city's pages are a tenth of all. */
const LOOKS = 5;
/** One city again and again, by the steps that open pages, and not by those that wait. */
const CITY = 'xian';
const STEPS = ['reachability', 'entry', 'guide'] as const;
const AT_ONCE = 4;

export interface MemoryBench {
  audits: number;
  /** Megabytes after the first audits and at the end. */
  program: [number, number];
  browser: [number, number];
  /** Entries of the temporary folder then, with nobody at work. */
  temporary: [number, number];
  /** Contexts that are open at the end. */
  contexts: number;
  /** Browsers that were used. */
  browsers: number;
}

/** Audits one practice city so many times in one process, and compares what is resident with where it stood after the first. */
export async function benchMemory(audits = 500): Promise<MemoryBench> {
  const world = await openWorld();
  try {
    const [city] = world.cities.filter(({ id }) => id === CITY);
    if (!city) throw new Error(`no practice city ${CITY}`);
    const looks: { program: number; browser: number }[] = [];
    const pids = new Set<number | null>();
    const queue = new PQueue({ concurrency: AT_ONCE });
    const one = async (i: number) => {
      await world.openRound(`memory-${i}`);
      await world.audit(city, `memory-${i}`, { only: STEPS });
      collectGarbage();
      const pid = await world.browser.pid();
      pids.add(pid);
      const browser = pid === null ? 0 : (memoryOfTree(pid) ?? 0);
      looks.push({ program: memoryUsage.rss(), browser });
    };
    const numbers = Array.from({ length: audits }, (_, i) => () => one(i));
    const first = Math.min(FIRST, Math.floor(audits / 2));
    const temporary: number[] = [];
    for (const part of [numbers.slice(0, first), numbers.slice(first)]) {
      await queue.addAll(part);
      temporary.push(readdirSync(tmpdir()).length);
    }
    const mean = (key: keyof (typeof looks)[0], from: number, unit: number): number =>
      looks.slice(from, from + LOOKS).reduce((sum, look) => sum + look[key], 0) / LOOKS / unit;
    const both = (key: keyof (typeof looks)[0], unit: number): [number, number] => [
      mean(key, first - LOOKS, unit),
      mean(key, audits - LOOKS, unit),
    ];
    const megabyte = 1024 * 1024;
    return {
      audits,
      program: both('program', megabyte),
      browser: both('browser', megabyte),
      temporary: [temporary[0] ?? 0, temporary[1] ?? 0],
      contexts: (await world.browser.browser()).contexts().length,
      browsers: pids.size,
    };
  } finally {
    await world.close();
  }
}
