import { expect, test } from 'vitest';
import { buildStandardIndex } from '../../../src/views/standard/standard-index.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

test('every standard stands once, in the drawer of its year, newest year first', async () => {
  const graph = await readRealGraph();
  const { total, years } = buildStandardIndex(graph);
  const ids = years.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(total).toBe(graph.catalogue.standard.length);
  expect([...ids].sort()).toEqual(graph.catalogue.standard.map(({ id }) => id).sort());
  expect(years.map(({ year }) => year)).toEqual([...new Set(years.map(({ year }) => year))].sort().reverse());
  for (const { year, rows } of years)
    expect(rows.map(({ issued }) => issued.slice(0, 4))).toEqual(rows.map(() => year));
});
