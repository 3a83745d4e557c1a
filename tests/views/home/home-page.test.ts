import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildHomePage, type HomePage } from '../../../src/views/home/home-page.ts';
import { buildSourcesPage } from '../../../src/views/home/sources-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
let page: HomePage;
beforeAll(async () => {
  graph = await readRealGraph();
  page = buildHomePage(graph);
});

describe('the first page', () => {
  test('counts its figures from the data', () => {
    const figures = Object.fromEntries(page.figures.map(({ label, count }) => [label, count]));
    expect(figures).toMatchObject({
      个职业: 1684,
      项国家职业标准: 702,
      个绿色职业: 139,
      个数字职业: 108,
      项国家职业资格: 72,
    });
    expect(figures['个历史与现行编码']).toBe(graph.codes.size);
  });

  test('shows the eight major groups in order; together they hold every occupation with a code', () => {
    expect(page.groups.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(page.groups.reduce((sum, { count }) => sum + count, 0)).toBe(1676);
  });

  test('climbs the ladder from the lowest rung', () => {
    expect(page.ladder.map(({ text }) => text)).toEqual([
      '学徒工',
      '初级工',
      '中级工',
      '高级工',
      '技师',
      '高级技师',
      '特级技师',
      '首席技师',
    ]);
  });

  test('shows what is newest: none that is left out is newer', () => {
    expect(page.notices.map(({ batch }) => batch)).toEqual([8, 7, 6]);
    const newest = graph.catalogue.circular
      .map(({ data }) => data.issued)
      .toSorted()
      .at(-1);
    expect(page.standards[0]?.issued).toBe(newest);
    const days = page.standards.map(({ issued }) => issued);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('the sources', () => {
  test('are all there, each with how many records rest on it', () => {
    const sources = buildSourcesPage(graph);
    expect(sources).toHaveLength(graph.catalogue.source.length);
    // Records cite as a whole and in their parts; each counts once.
    const lists = Object.values(graph.catalogue)
      .flat()
      .map(
        ({ data }) =>
          JSON.stringify(data)
            .match(/"sources":\[[^\]]*\]/g)
            ?.join('') ?? '',
      );
    for (const { id, citedBy } of sources)
      expect([id, citedBy]).toEqual([id, lists.filter((list) => list.includes(`"${id}"`)).length]);
  });

  test('lead only to web addresses, and say the other places in words', () => {
    const places = buildSourcesPage(graph).flatMap(({ where }) => where);
    expect(places.filter(({ url }) => url !== undefined && !/^https?:\/\/[^\s]+$/.test(url))).toEqual([]);
    expect(places.filter(({ text }) => text === '')).toEqual([]);
  });
});
