import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two a core, of two cores at the most: most tests wait for pages longer than they compute. Three made each take three times as long.
    maxWorkers: 2 * Math.min(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    // No test changes what others use without putting it back; to load all modules anew for each file took longer than many of its tests.
    isolate: false,
    // A shared machine stalls for seconds now and then; what fails twice is a fault.
    retry: 1,
  },
});
