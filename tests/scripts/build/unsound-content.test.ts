import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const STANDARD = 'standards/6/6-18-01-01-2018.yaml';
const GROUPS = 'classification/2022.yaml';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-build-'));
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/manifest.json'), '{ "files": [] }');
  writeFileSync(join(folder, 'dist/index.html'), 'the site that was there');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Changes the first match in a content file and tells its line. */
function spoil(file: string, find: RegExp, put: string): number {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  const at = text.search(find);
  expect(at).toBeGreaterThan(0);
  writeFileSync(path, text.replace(find, put));
  return text.slice(0, at).split('\n').length;
}

test('a misspelt code and a missing parent give two messages with their lines, and the site stays', () => {
  const codeLine = spoil(STANDARD, /(?<=- occupation: )6-18-01-01/, '6-18-01-91');
  const groupLine = spoil(GROUPS, /(?<=- code: 6-18-01\n.*\n) {4}parent: 6-18\n/, '') - 2;
  const build = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/build.ts'), '--content', join(folder, 'content'), '--out', join(folder, 'dist')],
    { encoding: 'utf8', cwd: ROOT },
  );
  expect(build.status).toBe(1);
  const said = build.stderr;
  expect(said.match(/ {2}error {2}/g)).toHaveLength(2);
  expect(said).toContain(`${STANDARD}:${codeLine}:17  error  unknown-reference`);
  expect(said).toContain(`${GROUPS}:${groupLine}:5  error  code-form-and-parent`);
  expect(said).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the site that was there');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});
