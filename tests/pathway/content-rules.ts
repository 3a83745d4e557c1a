import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import { buildPathwayRules } from '../../src/views/pathway/build-pathway-rules.ts';

let rules: Promise<PathwayRules> | undefined;

/**
 * Loads the rules of the project's own content, once.
 */
export function loadContentRules(): Promise<PathwayRules> {
  rules ??= loadContent('content').then(({ catalogue }) => buildPathwayRules(buildGraph(catalogue)));
  return rules;
}
