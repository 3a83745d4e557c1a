import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.astro/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'node_modules/**'],
        },
      },
    ],
  },
});
