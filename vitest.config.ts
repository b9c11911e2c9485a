import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make browsers wait for each other.
    maxWorkers: 2,
    // No test changes what others use without putting it back; to load all modules anew for each file took longer than many of its tests.
    isolate: false,
    // A shared machine stalls for seconds now and then; what fails twice is a fault.
    retry: 1,
  },
});
