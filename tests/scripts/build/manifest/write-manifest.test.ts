import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeManifest } from '../../../../scripts/build/manifest/write-manifest.ts';

let stage: string;
beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), 'zhitu-manifest-'));
});
afterEach(() => {
  rmSync(stage, { recursive: true });
});

test('the manifest lists every other file by path, with size and SHA-256', () => {
  mkdirSync(join(stage, 'a'));
  writeFileSync(join(stage, 'b.html'), 'abc');
  writeFileSync(join(stage, 'a/月.txt'), '');
  writeFileSync(join(stage, 'B.html'), '');
  const release = {
    version: '1.0.0-20260101',
    contentDate: '2026-01-01',
    records: { 'occupation:a': '00 甲' },
  };
  expect(writeManifest(stage, release)).toEqual({ files: 3, pages: 2, bytes: 3 });
  const first = readFileSync(join(stage, 'manifest.json'), 'utf8');
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(JSON.parse(first)).toEqual({
    ...release,
    fingerprint: expect.stringMatching(/^[\da-f]{64}$/) as string,
    files: [
      { path: 'B.html', size: 0, sha256: empty },
      { path: 'a/月.txt', size: 0, sha256: empty },
      {
        path: 'b.html',
        size: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ],
  });
  writeManifest(stage, release);
  expect(readFileSync(join(stage, 'manifest.json'), 'utf8')).toBe(first);
});
