import { describe, expect, it } from 'vitest';
import { rankDocuments } from '../../../../src/search/read/finding/rank-documents.ts';

/** Three documents: places 0–9, 10–39 in two texts, 40–49. */
const table = { choices: [0, 0, 0], texts: [0, 1, 3, 4], places: [0, 10, 25, 40, 50] };
const order = (...found: readonly (readonly number[])[]) =>
  rankDocuments(found, table).map(({ document }) => document);

describe('rankDocuments', () => {
  it('puts those first in which the phrase stands near the beginning', () => {
    expect(order([5, 11, 43])).toEqual([1, 2, 0]);
  });

  it('brings many mentions forward', () => {
    expect(order([3, 14, 15, 16, 17, 18])).toEqual([1, 0]);
  });

  it('keeps the order of documents where nothing else decides', () => {
    expect(order([3, 13, 43])).toEqual([0, 1, 2]);
  });

  it('demands every phrase, in whichever text of the document', () => {
    expect(order([5, 11], [30, 45])).toEqual([1]);
    expect(order([5], [])).toEqual([]);
    expect(order()).toEqual([]);
  });
});
