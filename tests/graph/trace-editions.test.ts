import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { traceEditions } from '../../src/graph/trace-editions.ts';
import { makeSmallCatalogue, standardOf } from '../fixtures/small-catalogue.ts';

const CIRCULAR = '2019-01-10-example-1';

/** A graph of standards a, b, c …, each with the ones it replaces. */
function graphOf(replaces: Readonly<Record<string, readonly string[]>>) {
  const standard = Object.entries(replaces).map(([id, earlier]) => ({
    ...standardOf('6-99-01-01', id, CIRCULAR),
    ...(earlier.length === 0
      ? {}
      : {
          replaces: earlier.map((one) => ({
            standard: one,
            basis: '示例依据',
            confidence: 'inferred',
            sources: ['example-list'],
          })),
        }),
  }));
  return buildGraph(makeSmallCatalogue({ standard }));
}

/** Ids of the chain, as one word. */
function chain(replaces: Readonly<Record<string, readonly string[]>>, from: string): string {
  return traceEditions(graphOf(replaces), from)
    .map(({ id }) => id)
    .join(' ');
}

describe('traceEditions', () => {
  const LINE = { c: ['b'], b: ['a'], a: [] };

  test.each(['a', 'b', 'c'])(
    'gives the whole chain from the oldest to the newest, wherever one starts: %s',
    (from) => {
      expect(chain(LINE, from)).toBe('a b c');
    },
  );

  test('gives the standard alone where nothing is known of others', () => {
    expect(chain({ a: [], b: [] }, 'a')).toBe('a');
  });

  test('gives nothing for a standard that does not exist', () => {
    expect(chain(LINE, 'x')).toBe('');
  });

  test.each(['a', 'b', 'c'])('comes to an end in a ring, each edition named once: %s', (from) => {
    expect(
      chain({ a: ['c'], b: ['a'], c: ['b'] }, from)
        .split(' ')
        .toSorted(),
    ).toEqual(['a', 'b', 'c']);
  });

  test('puts an edition before every edition that replaces it, also where two were joined in one', () => {
    // d joined b and c, which both came from a.
    const ids = chain({ d: ['b', 'c'], b: ['a'], c: ['a'], a: [] }, 'd').split(' ');
    expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(ids[0]).toBe('a');
    expect(ids[3]).toBe('d');
  });

  test('puts an edition before every edition that replaces it, also where one was split in two', () => {
    const ids = chain({ d: ['b', 'c'], b: ['a'], c: ['a'], a: [] }, 'a').split(' ');
    expect(ids[0]).toBe('a');
    expect(ids[3]).toBe('d');
  });
});
