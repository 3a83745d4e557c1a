import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFindFile } from '../../../src/artifacts/build-find-file.ts';
import { parseFindFile } from '../../../src/artifacts/parse-find-file.ts';
import { findRecords } from '../../../src/search/rank/find-records.ts';
import { unpackFindRecords } from '../../../src/search/records/unpack-find-records.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

/*
 * Queries of our own over three samples of occupations drawn by chance, half of them with a standard of their own. They
 * were written and judged from code and name alone, before anybody saw the answers; the last third was never used to
 * mend anything. Some ask for what no name says; a search that finds all of them was fitted to them.
 */
type Judged = Readonly<Record<string, readonly (readonly [query: string, ...expected: string[]])[]>>;

const file = new URL('own-queries.json', import.meta.url);
const judged = JSON.parse(readFileSync(file, 'utf8')) as Judged;
const packed = parseFindFile(String(buildFindFile(buildFindRecords(await readRealGraph())).body)) ?? '';
const unpacked = unpackFindRecords(packed);
if (unpacked === undefined) throw new Error('the file could not be read');
const index = unpacked;

/** How many of a hundred must have a good answer first, and among the first three. */
const FLOORS: Readonly<Record<string, readonly [first: number, among3: number]>> = {
  everyday: [90, 95],
  task: [80, 90],
  certificate: [93, 97],
  pinyin: [90, 93],
  typo: [95, 97],
  code: [100, 100],
  traditional: [93, 97],
  'fuzzy official': [95, 95],
};

/** Queries without a good answer among the first few; under a partial code any code below it is good. */
function listMissed(kind: string, among: number): readonly string[] {
  return (judged[kind] ?? []).flatMap(([query, ...expected]) => {
    const pages = findRecords(index, query, among).map((hit) => hit.url.replace(/^.*\/|\.html.*$/g, ''));
    const isGood = (page: string): boolean =>
      expected.some((code) => page === code || (kind === 'code' && page.startsWith(code)));
    return pages.some(isGood) ? [] : [query];
  });
}

describe('our own queries', { timeout: 120_000 }, () => {
  it('are of all eight kinds, and many', () => {
    expect(Object.keys(judged).sort()).toEqual(Object.keys(FLOORS).sort());
    expect(Object.values(judged).flat().length).toBeGreaterThan(800);
  });

  it.each(Object.entries(FLOORS))('%s: find a good answer early', (kind, [first, among3]) => {
    const all = judged[kind]?.length ?? 0;
    const share = (missed: readonly string[]): number => (100 * (all - missed.length)) / Math.max(1, all);
    const missedFirst = listMissed(kind, 1);
    expect(share(missedFirst), missedFirst.join('、')).toBeGreaterThanOrEqual(first);
    const missed = listMissed(kind, 3);
    expect(share(missed), missed.join('、')).toBeGreaterThanOrEqual(among3);
  });
});
