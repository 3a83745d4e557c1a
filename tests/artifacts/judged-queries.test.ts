import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import { findRecords } from '../../src/search/rank/find-records.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';
import { timeAtBest } from '../fixtures/time-at-best.ts';

/** Queries by kind: what is typed, then the codes any of which is a good answer. */
type Judged = Readonly<Record<string, readonly (readonly [query: string, ...expected: string[]])[]>>;

const file = new URL('../fixtures/judged-queries.json', import.meta.url);
const judged = JSON.parse(readFileSync(file, 'utf8')) as Judged;
const built = buildFindFile(buildFindRecords(await readRealGraph()));
const unpacked = unpackFindRecords(parseFindFile(String(built.body)) ?? '');
if (unpacked === undefined) throw new Error('the file could not be read');
const index = unpacked;

/** The queries that no answer among the first few is good for. */
function listMissed(kind: string, among: number): readonly string[] {
  return (judged[kind] ?? []).flatMap(([query, ...expected]) => {
    const pages = findRecords(index, query, among).map((hit) => hit.url.replace(/^.*\/|\.html.*$/g, ''));
    return pages.some((page) => expected.includes(page)) ? [] : [query];
  });
}

describe('queries as people type them', { timeout: 120_000 }, () => {
  it.each(Object.keys(judged))('%s: nine in ten find a good answer among the first three', (kind) => {
    const missed = listMissed(kind, 3);
    expect(missed.length / (judged[kind]?.length ?? 1), missed.join('、')).toBeLessThanOrEqual(0.1);
  });

  it('more than five in six find it first', () => {
    const kinds = Object.keys(judged);
    const all = kinds.reduce((sum, kind) => sum + (judged[kind]?.length ?? 0), 0);
    const missed = kinds.flatMap((kind) => listMissed(kind, 1));
    expect(missed.length / all, missed.join('、')).toBeLessThan(0.15);
  });

  it('says why where the title does not', () => {
    expect(findRecords(index, '养奶牛', 1)[0]?.why).not.toBe('');
    expect(findRecords(index, '電工', 1)[0]).toMatchObject({ title: '电工', why: '' });
  });

  it.each([
    ['10,000 characters', '电焊'.repeat(5000)],
    ['markup', '<img src=x onerror=alert(1)>'.repeat(300)],
    ['signs of regular expressions', '(.*)+[a-z]{1,}$^\\?'.repeat(500)],
    ['emoji', '😀👨‍👩‍👧🇨🇳'.repeat(1000)],
    ['lone surrogates', '\ud800\udc00\udfff'.repeat(3000)],
    ['control characters', '\u0000\u0007\u001b[2J'.repeat(2000)],
    ['digits', '1'.repeat(10_000)],
    ['words', '电 工 焊 '.repeat(2000)],
    ['a question without end', '怎么考证'.repeat(2500)],
    ['first halves of surrogates', '\ud83d'.repeat(10_000)],
    ['second halves of surrogates among words', '电\udc00工\ud800'.repeat(2500)],
    ['pinyin that can be cut in many ways', 'xian'.repeat(2500)],
    ['one letter', 'a'.repeat(10_000)],
    ['one character', '工'.repeat(10_000)],
    ['letters among characters', '电gong'.repeat(2000)],
    ['spaces', ' '.repeat(10_000)],
    ['hyphens between digits', '6-'.repeat(5000)],
    ['marks over a letter', `a${'\u0301'.repeat(9999)}`],
    ['marks that turn the direction', '\u202e电工\u202d'.repeat(2500)],
    ['ligatures that grow when normalised', '\ufdfa'.repeat(10_000)],
  ])('answers %s at once and throws nothing', async (_, typed) => {
    expect(await timeAtBest(() => findRecords(index, typed, 10))).toBeLessThan(50);
  });
});
