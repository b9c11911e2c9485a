import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make browsers wait for each other.
    maxWorkers: 2,
    // A shared machine stalls for seconds now and then; what fails twice is a fault.
    retry: 1,
  },
});
