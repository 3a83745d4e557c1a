import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Packed bytes a script may have. The first loads by itself on the page of an occupation, the others on demand. */
const LIMITS: readonly (readonly [script: string, limit: number])[] = [
  ['ladder', 1_250],
  ['ladder-live', 6_000],
  ['ladder-route', 12_500],
  ['ladder-series', 3_000],
  ['graph-explorer', 10_000],
];

test.each(LIMITS)('%s.js weighs at most %i bytes packed', async (script, limit) => {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/client/${script}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome86',
    charset: 'utf8',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(limit);
});
