import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { findRecord } from '../../src/graph/find-record.ts';
import { findRelated } from '../../src/graph/find-related.ts';
import { makeSmallCatalogue, standardOf } from '../fixtures/small-catalogue.ts';

const graph = buildGraph(makeSmallCatalogue());
const OCCUPATION = { kind: 'occupation', id: '6-99-01-01' } as const;

describe('buildGraph', () => {
  test('makes a node of every record, named by kind and id', () => {
    const count = Object.values(graph.catalogue).flat().length;
    expect(graph.nodes.size).toBe(count);
    expect(graph.nodes.get('occupation:6-99-01-01')?.kind).toBe('occupation');
  });

  test('walks a relation against the direction in which it is written', () => {
    expect(
      findRelated(graph, OCCUPATION, 'standardOf', 'standard', 'in').map(({ record }) => record.id),
    ).toEqual(['6-99-01-01-2019', '6-99-01-01-2025']);
    const circular = { kind: 'circular', id: '2025-02-20-example-2' } as const;
    expect(findRelated(graph, circular, 'issuedBy', 'standard', 'in').map(({ record }) => record.id)).toEqual(
      ['6-99-01-01-2025', '6-99-01-02-2025'],
    );
  });

  test('holds every edge twice: at the record it leaves and at the record it reaches', () => {
    const leaving = [...graph.outgoing.values()].flat();
    const reaching = [...graph.incoming.values()].flat();
    expect(new Set(reaching)).toEqual(new Set(leaving));
    expect(reaching).toHaveLength(leaving.length);
  });

  test('derives the parent group from the code, and none where no code is published', () => {
    expect(findRelated(graph, OCCUPATION, 'broader', 'group', 'out').map(({ record }) => record.id)).toEqual([
      '6-99-01',
    ]);
    const unpublished = { kind: 'occupation', id: 'example-occupation' } as const;
    expect(findRelated(graph, unpublished, 'broader', 'group', 'out')).toEqual([]);
  });

  test('rates a link as its author did, and otherwise as the record', () => {
    const standard = { kind: 'standard', id: '6-99-01-01-2025' } as const;
    const [link] = findRelated(graph, standard, 'standardOf', 'occupation', 'out');
    expect(link?.edge).toMatchObject({ confidence: 'inferred', basis: 'same-code-and-name' });
    const [issue] = findRelated(graph, standard, 'issuedBy', 'circular', 'out');
    expect(issue?.edge).toMatchObject({ confidence: 'copied' });
    expect(issue?.edge.basis).toBeUndefined();
  });

  test('leaves out an edge to a record that does not exist', () => {
    const broken = buildGraph(
      makeSmallCatalogue({
        standard: [standardOf('6-99-09-09', '6-99-09-09-2019', 'no-such-circular', ['5'])],
        'ability-spec': [{ id: 'example-ability', name: '示例能力', occupation: '6-99-09-09' }],
      }),
    );
    expect(broken.outgoing.get('standard:6-99-09-09-2019')?.map(({ to }) => to)).toEqual([
      'source:example-list',
    ]);
    expect(broken.outgoing.get('ability-spec:example-ability')?.map(({ to }) => to)).toEqual([
      'source:example-list',
    ]);
  });

  test('gives the same edges in the same order from the same catalogue', () => {
    expect([...buildGraph(makeSmallCatalogue()).outgoing]).toEqual([...graph.outgoing]);
  });
});

describe('findRecord', () => {
  test('finds a record of its kind only', () => {
    expect(findRecord(graph, 'occupation', '6-99-01-01')?.data.name).toBe('示例工甲');
    expect(findRecord(graph, 'standard', '6-99-01-01')).toBeUndefined();
  });
});

describe('findRelated', () => {
  test('keeps to the kind that was asked for', () => {
    const minor = { kind: 'group', id: '6-99-01' } as const;
    expect(findRelated(graph, minor, 'broader', 'occupation', 'in')).toHaveLength(2);
    expect(findRelated(graph, minor, 'broader', 'group', 'in')).toEqual([]);
  });

  test('finds nothing from a record that does not exist', () => {
    expect(findRelated(graph, { kind: 'occupation', id: 'x' }, 'broader', 'group', 'out')).toEqual([]);
  });
});
