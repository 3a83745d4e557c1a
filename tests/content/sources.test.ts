import { expect, it } from 'vitest';
import { findRelated } from '../../src/graph/find-related.ts';
import { RECORD_KINDS } from '../../src/vocabulary/record-kind.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

it('every source is cited by some record', async () => {
  const graph = await readRealGraph();
  const idle = graph.catalogue.source.filter((source) =>
    RECORD_KINDS.every((kind) => findRelated(graph, source, 'cites', kind, 'in').length === 0),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});
