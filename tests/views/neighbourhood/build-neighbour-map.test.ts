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
      ([one, other, functions, origin, sources]) =>
        one === other ||
        (functions.length === 0 && origin === '') ||
        sources.length === 0 ||
        sources.some((source) => !known.has(map.sources[source]?.[0] ?? '')) ||
        functions.some((name) => map.functions[name] === undefined),
    );
    expect(faults).toEqual([]);
    expect(map.groups.filter(([, , , , , , sources]) => sources.length === 0)).toEqual([]);
  });

  test('is the same bytes every time, and light', () => {
    const { body } = buildNeighbourFile(graph);
    expect(buildNeighbourFile(graph).body).toBe(body);
    expect(gzipSync(body).length).toBeLessThan(60_000);
  });
});
