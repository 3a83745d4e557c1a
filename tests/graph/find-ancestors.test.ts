import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { findAncestors } from '../../src/graph/find-ancestors.ts';
import { makeSmallCatalogue } from '../fixtures/small-catalogue.ts';

const graph = buildGraph(makeSmallCatalogue());

/** Ids of the groups above. */
function above(kind: 'occupation' | 'group', id: string, within = graph): readonly string[] {
  return findAncestors(within, { kind, id }).map((group) => group.id);
}

test('names the groups above an occupation, the major group first', () => {
  expect(above('occupation', '6-99-01-01')).toEqual(['6', '6-99', '6-99-01']);
});

test('names the groups above a group, itself left out', () => {
  expect(above('group', '6-99-01')).toEqual(['6', '6-99']);
  expect(above('group', '6')).toEqual([]);
});

test('names none above an occupation without a code, or one that does not exist', () => {
  expect(above('occupation', 'example-occupation')).toEqual([]);
  expect(above('occupation', '1-01-01-01')).toEqual([]);
});

test('comes to an end where groups stand in a ring', () => {
  const ring = buildGraph(
    makeSmallCatalogue({
      group: [
        { code: '6', name: '示例大类', parent: '6-99-01' },
        { code: '6-99', name: '示例中类', parent: '6' },
        { code: '6-99-01', name: '示例小类', parent: '6-99' },
      ],
    }),
  );
  expect(above('occupation', '6-99-01-01', ring).toSorted()).toEqual(['6', '6-99', '6-99-01']);
});
