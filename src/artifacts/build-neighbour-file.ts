import type { Graph } from '../graph/graph.ts';
import { buildNeighbourMap } from '../views/neighbourhood/build-neighbour-map.ts';
import type { Artifact } from './artifact.ts';

/** Where the file stands in the site. */
const NEIGHBOUR_FILE = 'pathways/graph-data.js';

/**
 * Builds the file the map of occupations loads: a classic script, so that it loads from disk too, that does nothing but
 * set `zhituNeighbourMap` to places, groups and links.
 */
export function buildNeighbourFile(graph: Graph): Artifact {
  return {
    path: NEIGHBOUR_FILE,
    mediaType: 'text/javascript; charset=utf-8',
    body: `zhituNeighbourMap=${JSON.stringify(buildNeighbourMap(graph))};\n`,
  };
}
