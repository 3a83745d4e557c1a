import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import { indexFunctions } from '../../../src/graph/index-functions.ts';
import { buildRelatedByFunction } from '../../../src/views/occupation/build-neighbours.ts';
import { makeSmallCatalogue, standardOf } from '../../fixtures/small-catalogue.ts';

/** Occupations 甲, 乙 … with the functions of their standards; answers those related to 甲. */
function related(functions: readonly (readonly string[])[]): readonly string[] {
  const ids = functions.map((_, at) => `6-99-01-${String(at + 1).padStart(2, '0')}`);
  const graph = buildGraph(
    makeSmallCatalogue({
      occupation: ids.map((id) => ({ id, code: id, name: id, status: 'in-edition' })),
      standard: ids.map((id, at) => ({
        ...standardOf(id, `${id}-2020`, '2019-01-10-example-1'),
        functions: { names: functions[at], reading: 'machine', confidence: 'copied' },
      })),
    }),
  );
  const first = findRecord(graph, 'occupation', ids[0] ?? '');
  if (first === undefined) throw new Error('no occupation');
  return buildRelatedByFunction(graph, indexFunctions(graph), first).map(
    ({ text, shared }) => `${text} ${shared.join()}`,
  );
}

test('puts those with most functions in common first', () => {
  expect(related([['a', 'b', 'c'], ['c'], ['a', 'b'], ['x']])).toEqual(['6-99-01-03 a,b', '6-99-01-02 c']);
});

test('passes over a function that many occupations have', () => {
  expect(related([['培训', 'a'], ['a'], ...Array.from({ length: 6 }, () => ['培训'])])).toEqual([
    '6-99-01-02 a',
  ]);
});

test('names eight at most', () => {
  const pairs = Array.from({ length: 12 }, (_, at) => `f${String(at)}`);
  expect(related([pairs, ...pairs.map((name) => [name])])).toHaveLength(8);
});
