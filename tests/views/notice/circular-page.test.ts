import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildCircularPage, listCirculars } from '../../../src/views/notice/circular-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

test('the 169 circulars come newest first', () => {
  const days = listCirculars(graph).map(({ issued }) => issued);
  expect(days).toHaveLength(169);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('each shows the standards it issued, and together all 702 once', () => {
  const shown = graph.catalogue.circular.map((circular) => buildCircularPage(graph, circular));
  for (const { row, standards } of shown) {
    expect(standards).toHaveLength(row.count);
    expect(standards.filter(({ issued }) => issued !== row.issued)).toEqual([]);
  }
  expect(new Set(shown.flatMap(({ standards }) => standards.map(({ id }) => id))).size).toBe(702);
});

test('joint issuers are named with how sure that is, where they are known', () => {
  const joint = graph.catalogue.circular
    .map((circular) => buildCircularPage(graph, circular).jointIssuers)
    .filter((issuers) => issuers !== undefined);
  expect(joint).toHaveLength(3);
  for (const { names, mark } of joint) expect([names, mark.label].every((text) => text !== '')).toBe(true);
});
