import type { Graph } from '../graph/graph.ts';
import { buildPathwayRules } from '../views/pathway/build-pathway-rules.ts';
import type { Artifact } from './artifact.ts';

/** Where the file stands in the site. */
const PATHWAY_FILE = 'pathways/rules.js';

/**
 * Builds the file the pathway form loads: a classic script, so that it loads from disk too, that does nothing but set
 * `zhituPathwayRules` to all rules.
 */
export function buildPathwayFile(graph: Graph): Artifact {
  return {
    path: PATHWAY_FILE,
    mediaType: 'text/javascript; charset=utf-8',
    body: `zhituPathwayRules=${JSON.stringify(buildPathwayRules(graph))};\n`,
  };
}
