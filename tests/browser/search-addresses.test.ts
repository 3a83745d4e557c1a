import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { FIND_FILE, parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';

/** Text of a page, or nothing where there is no such page. */
function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

test('every address the search leads to is a page of the site, and every section stands on its page', () => {
  const site = inject('siteFolder');
  const packed = parseFindFile(readFileSync(join(site, FIND_FILE), 'utf8')) ?? '';
  const entries = unpackFindRecords(packed)?.entries ?? [];
  expect(entries.length).toBeGreaterThan(3000);
  const dead = entries.flatMap(({ record: { url } }) => {
    const [address = '', section] = url.split('#');
    const page = readPage(join(site, address));
    const stands = page !== '' && (section === undefined || page.includes(`id="${section}"`));
    return stands ? [] : [url];
  });
  expect(dead).toEqual([]);
});
