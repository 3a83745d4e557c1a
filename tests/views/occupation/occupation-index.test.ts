import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import {
  buildOccupationIndex,
  type GroupNode,
  type OccupationIndex,
} from '../../../src/views/occupation/occupation-index.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
let index: OccupationIndex;
beforeAll(async () => {
  graph = await readRealGraph();
  index = buildOccupationIndex(graph);
});

describe('the tree', () => {
  const flatten = (nodes: readonly GroupNode[]): readonly GroupNode[] =>
    nodes.flatMap((node) => [node, ...flatten(node.children)]);

  test('holds all 537 groups, each once', () => {
    const codes = flatten(index.tree).map(({ code }) => code);
    expect(codes).toHaveLength(8 + 79 + 450);
    expect(new Set(codes).size).toBe(537);
  });

  test('counts at every group what its own groups count together', () => {
    const wrong = flatten(index.tree).filter(
      ({ children, count }) =>
        children.length > 0 && children.reduce((sum, one) => sum + one.count, 0) !== count,
    );
    expect(wrong).toEqual([]);
    expect(index.tree.reduce((sum, { count }) => sum + count, 0)).toBe(1676);
  });

  test('is kept light: it has no occupations in it', () => {
    expect(JSON.stringify(index.tree)).not.toContain('occupations/');
  });
});

describe('the rows', () => {
  test('are all 1,684 occupations; the eight without a code come last and apart', () => {
    expect(index.rows).toHaveLength(index.total);
    expect(index.total).toBe(1684);
    expect(index.rows.slice(-8)).toEqual(index.unplaced);
    expect(index.unplaced.every(({ code }) => code === undefined)).toBe(true);
  });

  test('can be narrowed by every value the filters offer, and by no value that finds nothing', () => {
    const options = (name: string): readonly string[] =>
      (index.fields.find((field) => field.name === name)?.options ?? []).map(({ value }) => value);
    const found = {
      group: (value: string) => index.rows.some(({ code }) => code?.startsWith(`${value}-`) === true),
      since: (value: string) => index.rows.some(({ announced }) => announced === value),
      way: (value: string) => index.rows.some(({ ways }) => ways.some((way) => way === value)),
      mark: (value: string) => index.rows.some(({ marks }) => marks.some(({ mark }) => mark === value)),
      level: (value: string) => index.rows.some(({ levels }) => levels.some(({ level }) => level === value)),
    };
    for (const [name, find] of Object.entries(found)) {
      expect(options(name).length).toBeGreaterThan(1);
      expect(options(name).filter((value) => !find(value))).toEqual([]);
    }
  });

  test('name a year for everything that was announced as new, and for nothing else', () => {
    const announced = new Set(
      graph.catalogue.notice.flatMap(({ data }) =>
        data.occupations.flatMap(({ occupation }) => occupation ?? []),
      ),
    );
    expect(
      index.rows
        .filter((row) => row.announced !== undefined)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...announced].toSorted());
    expect(index.rows.filter(({ announced: year }) => year !== undefined && !/^20\d\d$/.test(year))).toEqual(
      [],
    );
  });

  test('join the levels of all standards of an occupation, from the lowest', () => {
    for (const { levels } of index.rows) {
      const places = levels.map(({ place }) => place);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    }
  });
});
