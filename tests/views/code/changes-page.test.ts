import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { type ChangesPage, buildChangesPage } from '../../../src/views/code/changes-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
let page: ChangesPage;
beforeAll(async () => {
  graph = await readRealGraph();
  page = buildChangesPage(graph);
});

describe('from 2015 to 2022', () => {
  test('accounts for each code of 2015 exactly once', () => {
    const codes = new Set(
      [...graph.codes.values()]
        .flat()
        .filter(({ edition }) => edition === '2015')
        .map(({ code, name }) => `${code} ${name}`),
    );
    expect(page.from2015.reduce((sum, { count }) => sum + count, 0)).toBe(codes.size);
  });

  test('has a row at least for each code that changed, and none for those that stayed', () => {
    const [same, ...changed] = page.from2015;
    expect(same).toMatchObject({ relation: '沿用', rows: [] });
    for (const { rows, count } of changed) expect(rows.length).toBeGreaterThanOrEqual(count);
  });

  test('counts as new in 2022 what no code of 2015 leads to', () => {
    const reached = new Set(
      [...graph.codes.values()]
        .flat()
        .flatMap(({ edition, occupation }) => (edition === '2015' ? (occupation?.id ?? []) : [])),
    );
    const inEdition = graph.catalogue.occupation.filter(
      ({ data }) => data.status !== 'added' && data.status !== 'added-by-adjustment',
    );
    expect(inEdition).toHaveLength(1639);
    expect(page.newIn2022).toBe(inEdition.filter(({ id }) => !reached.has(id)).length);
  });
});

describe('since 2022', () => {
  test('lists all that were added, renamed or renumbered, each with what happened', () => {
    expect(page.since2022).toHaveLength(19 + 17 + 8 + 1 + 4 + 2);
    expect(page.since2022.filter(({ what }) => what.includes('不详'))).toEqual([]);
  });

  test('names the notices, newest first', () => {
    expect(page.notices.map(({ batch }) => batch)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});

test('shows the size of each edition as published, a dash where it is not known', () => {
  expect(page.editions).toHaveLength(7);
  for (const { cells } of page.editions) {
    expect(cells).toHaveLength(page.heads.length);
    expect(cells.filter((cell) => !/^(\d+|—)$/.test(cell))).toEqual([]);
  }
});
