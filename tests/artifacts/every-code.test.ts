import { describe, expect, it } from 'vitest';
import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import type { CodeUse } from '../../src/graph/graph.ts';
import { findRecords } from '../../src/search/rank/find-records.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

const graph = await readRealGraph();
const unpacked = unpackFindRecords(parseFindFile(String(buildFindFile(buildFindRecords(graph)).body)) ?? '');
if (unpacked === undefined) throw new Error('the file could not be read');
const index = unpacked;
const codes = [...graph.codes];

/** Every way in which people write a code. */
const WAYS: readonly (readonly [way: string, write: (code: string) => string])[] = [
  ['as printed', (code) => code],
  ['without hyphens', (code) => code.replaceAll('-', '')],
  ['without the X of additions', (code) => code.replace(/^X/, '')],
  ['with spaces', (code) => code.replaceAll('-', ' ')],
  ['in full width', (code) => code.replaceAll('-', '－')],
  ['behind what it is', (code) => `职业编码：${code}`],
];

const pagesOf = (typed: string, limit: number): readonly string[] =>
  findRecords(index, typed, limit).map((hit) => hit.url);

/** Occupations that uses lead to, in their order: the one in force first, then from the newest edition to the oldest. */
function listOccupations(uses: readonly CodeUse[]): readonly string[] {
  return [...new Set(uses.flatMap((use) => use.occupation?.id ?? []))];
}

/** Pages any of which may be first: occupations of the newest use that leads to one, or else the code's own page. */
function listFirst(code: string, uses: readonly CodeUse[]): readonly string[] {
  const newest = uses.find((use) => use.occupation !== undefined);
  if (newest === undefined) return [`codes/${code}.html`];
  const same = uses.filter(
    ({ edition, relation }) => edition === newest.edition && relation === newest.relation,
  );
  return listOccupations(same).map((id) => `occupations/${id}.html`);
}

describe('every code that was ever published', { timeout: 120_000 }, () => {
  it('has some thousand codes of three editions to ask for', () => {
    expect(codes.length).toBeGreaterThan(1500);
    const editions = new Set(codes.flatMap(([, uses]) => uses.map((use) => use.edition)));
    for (const edition of ['1999', '2015', '2022'] as const) expect(editions).toContain(edition);
  });

  it.each(WAYS)('leads %s to its occupation first, or to its own page where there is none', (_, write) => {
    const missed = codes.filter(([code, uses]) => {
      const [first = ''] = pagesOf(write(code), 1);
      // Without its X, an added code may be another occupation's code in force.
      const meant = write(code).startsWith('X') ? uses : (graph.codes.get(write(code)) ?? uses);
      return !listFirst(code, meant).some((page) => first.startsWith(page));
    });
    expect(missed.map(([code]) => `${code}: ${pagesOf(write(code), 1).join('')}`)).toEqual([]);
  });

  it('lists every other occupation it stood for right after', () => {
    const missed = codes.filter(([code, uses]) => {
      const expected = listOccupations(uses);
      const pages = pagesOf(code, expected.length).map((page) => page.replace(/^.*\/|\.html.*$/g, ''));
      return expected.some((id) => !pages.includes(id));
    });
    expect(missed.map(([code]) => code)).toEqual([]);
  });

  it('says which edition an old code is of', () => {
    const [, uses] = codes.find(([code]) => code === '3-02-02-00') ?? ['', []];
    expect(uses[0]?.edition).toBe('2015');
    expect(findRecords(index, '3-02-02-00', 1)[0]?.why).toBe('2015 年版编码 3-02-02-00');
  });

  it('finds the occupation of a code with a suffix for the work type', () => {
    expect(pagesOf('4-10-01-05-001', 1)).toEqual(['occupations/4-10-01-05.html']);
    expect(pagesOf('4100105001', 1)).toEqual(['occupations/4-10-01-05.html']);
  });
});
