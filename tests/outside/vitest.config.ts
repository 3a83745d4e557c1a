import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Tests that need programs a bare machine does not have: nginx and Firefox, both Debian packages. They run with
 * `npm run test:outside`, not with `npm test`, so that no test is ever skipped.
 */
export default defineConfig({
  root: ROOT,
  cacheDir: '.astro/vitest-outside',
  test: {
    include: ['tests/outside/**/*.test.ts'],
    globalSetup: 'tests/browser/harness/global-setup.ts',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
