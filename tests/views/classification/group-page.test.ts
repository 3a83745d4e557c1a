import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildGroupPage, type GroupPage } from '../../../src/views/classification/group-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

let real: Graph;
beforeAll(async () => {
  real = await readRealGraph();
});

/** The page of one group. */
function pageOf(code: string, graph: Graph): GroupPage {
  const group = findRecord(graph, 'group', code);
  if (group === undefined) throw new Error(`no group ${code}`);
  return buildGroupPage(graph, group);
}

describe('a group', () => {
  const graph = buildGraph(
    makeSmallCatalogue({
      employment: [{ order: '1', majorGroup: '示例大类', name: '示例中类', sample: '123', group: '6-99' }],
    }),
  );

  test('shows the groups below with how many occupations each holds', () => {
    const page = pageOf('6-99', graph);
    expect(page.rank).toBe('中类');
    expect(page.groups.map(({ code, count }) => `${code} ${String(count)}`)).toEqual([
      '6-99-01 2',
      '6-99-02 1',
    ]);
    expect(page.occupations).toEqual([]);
    expect(page.count).toBe(3);
  });

  test('shows its occupations when it is a minor group, and the groups above', () => {
    const page = pageOf('6-99-01', graph);
    expect(page.occupations.map(({ text }) => text)).toEqual(['示例工甲', '示例工乙']);
    expect(page.parents.map(({ code }) => code)).toEqual(['6', '6-99']);
  });

  test('shows the persons of the census as printed, where they were counted', () => {
    expect(pageOf('6-99', graph).employment).toMatchObject([{ name: '示例中类', sample: 123 }]);
    expect(pageOf('6-99-01', graph).employment).toEqual([]);
  });
});

test('every real occupation with a code stands on the page of exactly one minor group', () => {
  const shown = real.catalogue.group.flatMap(({ id }) => pageOf(id, real).occupations.map((row) => row.id));
  expect(shown).toHaveLength(1676);
  expect(new Set(shown).size).toBe(1676);
});
