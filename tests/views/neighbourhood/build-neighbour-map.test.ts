import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildNeighbourFile } from '../../../src/artifacts/build-neighbour-file.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildNeighbourMap } from '../../../src/views/neighbourhood/build-neighbour-map.ts';
import type { NeighbourMap } from '../../../src/views/neighbourhood/neighbour-map.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
let map: NeighbourMap;
beforeAll(async () => {
  graph = await readRealGraph();
  map = buildNeighbourMap(graph);
});

/** Rounding to hundredths may bring two circles this much nearer than they are. */
const SLACK = 0.03;

describe('the map of occupations', () => {
  test('has every occupation once, in order', () => {
    expect(map.places.map(([id]) => id)).toEqual(graph.catalogue.occupation.map(({ id }) => id).sort());
  });

  test('lets no two occupations overlap', () => {
    const faults: string[] = [];
    const sorted = [...map.places].sort((a, b) => a[2] - b[2]);
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1)) {
        if (other[2] - one[2] > 2 * map.radius) break;
        if (Math.hypot(other[2] - one[2], other[3] - one[3]) < 2 * map.radius - SLACK)
          faults.push(`${one[1]} / ${other[1]}`);
      }
    });
    expect(faults).toEqual([]);
  });

  test('keeps each occupation inside its group, and the groups of one rank apart', () => {
    const outside = map.places.filter(([, , x, y, group]) => {
      const circle = map.groups[group];
      return (
        circle !== undefined && Math.hypot(x - circle[2], y - circle[3]) + map.radius > circle[4] + SLACK
      );
    });
    expect(outside).toEqual([]);
    const touching = map.groups.flatMap((one, index) =>
      map.groups
        .slice(index + 1)
        .filter(
          (other) =>
            other[5] === one[5] &&
            Math.hypot(other[2] - one[2], other[3] - one[3]) < one[4] + other[4] - SLACK,
        )
        .map((other) => `${one[1]} / ${other[1]}`),
    );
    expect(touching).toEqual([]);
  });

  test('says of every link why it is drawn and which document it rests on', () => {
    const known = new Set(graph.catalogue.source.map(({ id }) => id));
    expect(map.links.length).toBeGreaterThan(300);
    const faults = map.links.filter(
      ([one, other, functions, sources]) =>
        one === other ||
        functions.length === 0 ||
        sources.length === 0 ||
        sources.some((source) => !known.has(map.sources[source]?.[0] ?? '')) ||
        functions.some((name) => map.functions[name] === undefined),
    );
    expect(faults).toEqual([]);
    expect(map.groups.filter(([, , , , , , sources]) => sources.length === 0)).toEqual([]);
  });

  test('does not call occupations near because both train and lead others', () => {
    expect(map.functions.filter((name) => ['技术培训与管理', '指导培训', '业务管理'].includes(name))).toEqual(
      [],
    );
    expect(map.functions).toContain('机组启动');
  });

  test('draws every renaming, merger and split that content records, with edition and document', () => {
    const authored = graph.catalogue.occupation.flatMap(({ id, data }) =>
      (data.history ?? [])
        .filter(({ relation }) => ['renamed', 'merged', 'split'].includes(relation))
        .map(({ relation, code, name }) => `${code} ${name} ${relation} ${id}`),
    );
    const drawn = map.descents.map(([former, place, change]) => {
      const [edition, code, name] = map.formers[former] ?? ['', '', ''];
      expect(edition).toMatch(/^\d{4} 年版/);
      return `${code} ${name} ${change} ${map.places[place]?.[0] ?? ''}`;
    });
    expect(drawn.toSorted()).toEqual(authored.toSorted());
    expect(map.descents.filter(([, , , , sources]) => sources.length === 0)).toEqual([]);
  });

  test('places what was split between its parts, and what was renamed on the rim of its occupation', () => {
    const partsOf = (at: number): readonly (readonly [number, number])[] =>
      map.descents
        .filter(([former]) => former === at)
        .map(([, place]) => [map.places[place]?.[2] ?? 0, map.places[place]?.[3] ?? 0]);
    map.formers.forEach(([, , , x, y], at) => {
      const parts = partsOf(at);
      const mean = (axis: 0 | 1): number => parts.reduce((sum, part) => sum + part[axis], 0) / parts.length;
      const off = Math.hypot(x - mean(0), y - mean(1));
      if (parts.length > 1) expect(off).toBeLessThan(SLACK);
      else expect(Math.abs(off - map.radius)).toBeLessThan(SLACK);
    });
    const spots = map.formers.map(([, , , x, y]) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  test('is the same bytes every time, and light', () => {
    const { body } = buildNeighbourFile(graph);
    expect(buildNeighbourFile(graph).body).toBe(body);
    expect(gzipSync(body).length).toBeLessThan(60_000);
  });
});
