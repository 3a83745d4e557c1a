import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { FIND_FILE, parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import { readPage } from '../../src/verify/read-page.ts';
import { parseReadFile } from '../../src/artifacts/parse-read-file.ts';
import { HEADS_END } from '../../src/search/read/read-index.ts';
import { unpackHeads } from '../../src/search/read/packing/pack-heads.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';

/** Ids on a page, or nothing where there is no such page. */
function readIds(file: string): ReadonlySet<string> | undefined {
  try {
    return readPage(readFileSync(file, 'utf8')).ids;
  } catch {
    return undefined;
  }
}

/** Addresses that name no page of the site, or a section that is not on it. */
function listDead(site: string, urls: readonly string[]): readonly string[] {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  return urls.filter((url) => {
    const [address = '', section] = url.split('#');
    const ids = pages.get(address) ?? readIds(join(site, address));
    pages.set(address, ids);
    return ids === undefined || (section !== undefined && !ids.has(section));
  });
}

test('every address the search leads to is a page of the site, and every section stands on its page', () => {
  const site = inject('siteFolder');
  const packed = parseFindFile(readFileSync(join(site, FIND_FILE), 'utf8')) ?? '';
  const index = unpackFindRecords(packed);
  const urls = Array.from({ length: index?.size ?? 0 }, (_, at) => index?.read(at).url ?? '');
  expect(urls.length).toBeGreaterThan(3000);
  expect(listDead(site, urls)).toEqual([]);
});

test('every section the full text leads to stands on its page', () => {
  const site = inject('siteFolder');
  const files = globSync(join(site, 'search/read/*/t*.js'));
  const urls = files.flatMap((file) => {
    const [heads = ''] = (parseReadFile(readFileSync(file, 'utf8')) ?? '').split(HEADS_END);
    return unpackHeads(heads).flatMap(({ url, sections }) =>
      sections.map(({ anchor }) => (anchor === '' ? url : `${url}#${anchor}`)),
    );
  });
  expect(urls.filter((url) => url.includes('#')).length).toBeGreaterThan(1000);
  expect(listDead(site, urls)).toEqual([]);
});
