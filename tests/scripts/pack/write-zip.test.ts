import { unzipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeZip } from '../../../scripts/pack/zip/write-zip.ts';
import { openZip } from '../../../src/verify/integrity/open-zip.ts';

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-zip-'));
});
afterAll(() => {
  rmSync(room, { recursive: true });
});

const FILES: ReadonlyMap<string, Uint8Array> = new Map([
  ['空.txt', new Uint8Array()],
  ['职业/6-18-01-01.html', Buffer.from('车工'.repeat(50_000))],
  ['random.bin', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 31) % 251))],
]);

test('another program and our own reader find every byte again, and nothing half done is left', async () => {
  const file = join(room, 'a.zip');
  const size = await writeZip(file, FILES, '2026-11-22');
  const bytes = readFileSync(file);
  expect(bytes.length).toBe(size);
  expect(readdirSync(room)).toEqual(['a.zip']);
  const foreign = unzipSync(bytes);
  const own = openZip(bytes);
  expect(Object.keys(foreign)).toEqual([...FILES.keys()]);
  for (const [path, content] of FILES) {
    expect(Buffer.from(foreign[path] ?? []).equals(content)).toBe(true);
    expect(Buffer.from(own.read(path)).equals(content)).toBe(true);
  }
});
