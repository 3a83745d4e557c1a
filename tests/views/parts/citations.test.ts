import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { collectCitations, markConfidence } from '../../../src/views/parts/citations.ts';
import { makeCatalogue } from '../../fixtures/make-catalogue.ts';

const graph = buildGraph(
  makeCatalogue({
    source: [
      { id: 'second', title: '示例二', kind: 'official', publisher: '示例部门' },
      { id: 'third', title: '示例三', kind: 'official' },
    ],
  }),
);

test('numbers sources in the order in which they are first named', () => {
  const { cite, list } = collectCitations(graph);
  expect(cite({ sources: ['third'], confidence: 'official' }).numbers).toEqual([1]);
  expect(cite({ sources: ['second', 'third'], confidence: 'copied' }).numbers).toEqual([1, 2]);
  expect(list().map(({ id }) => id)).toEqual(['third', 'second']);
});

test('names a source once in a mark, however often the fact does', () => {
  const { cite } = collectCitations(graph);
  expect(cite({ sources: ['third', 'second', 'third'], confidence: 'copied' }).numbers).toEqual([1, 2]);
});

test('leaves out a source that does not exist', () => {
  const { cite, list } = collectCitations(graph);
  expect(cite({ sources: ['no-such-source'], confidence: 'copied' })).toMatchObject({
    numbers: [],
    source: undefined,
  });
  expect(list()).toEqual([]);
});

test('says in Chinese how sure a fact is, and where the source stands', () => {
  const { cite, list } = collectCitations(graph);
  expect(cite({ sources: ['second'], confidence: 'inferred' }).label).toBe('推断');
  expect(list()).toEqual([
    { id: 'second', title: '示例二', publisher: '示例部门', address: 'sources/index.html#second' },
  ]);
  expect(markConfidence('unverified')).toEqual({ confidence: 'unverified', label: '未核实', numbers: [] });
});
