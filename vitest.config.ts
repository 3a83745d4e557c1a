import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.astro/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/outside/**', 'node_modules/**'],
          // Some tests go through all the content; a busy machine needs more than the usual five seconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/global-setup.ts',
          // After the unit tests, one file at a time: two cores are just enough for one browser.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
