import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { verifySite } from '../../src/verify/verify-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('the built site passes the judgement of a stranger, and its pages keep their weight', () => {
  const verdict = verifySite(inject('siteFolder'), true);
  expect(verdict.diagnostics).toEqual([]);
  expect(verdict.weight?.medianOccupation?.total).toBeLessThanOrEqual(25_000);
  expect(verdict.weight?.medianOccupation?.nodes).toBeLessThanOrEqual(1200);
  expect(verdict.weight?.pages[0]?.html).toBeLessThanOrEqual(150_000);
});

test(
  'a second build elsewhere, in another time zone and language, is the same bytes',
  { timeout: 300_000 },
  () => {
    const parent = mkdtempSync(join(tmpdir(), 'zhitu-again-'));
    try {
      const out = join(parent, 'b');
      const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts'), '--out', out], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      });
      expect(built.stderr).toBe('');
      const manifest = (folder: string): string => readFileSync(join(folder, 'manifest.json'), 'utf8');
      expect(manifest(out)).toBe(manifest(inject('siteFolder')));
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  },
);
