import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import { createCheckContext, type CheckExtras } from './check-context.ts';
import { RULES } from './rule-list.ts';

/**
 * Runs every rule over the content. All findings come at once; none is thrown.
 *
 * @param catalogue validated records
 * @param graph the graph of the same catalogue
 * @param extras what loading knows beside it; without it, references to records that loading left out are
 *   reported as unknown, and identifiers that vanished are not noticed
 * @returns findings, rule after rule, not yet with lines
 * @example checkContent(catalogue, buildGraph(catalogue), { leftOut, published }).map(locate)
 */
export function checkContent(catalogue: Catalogue, graph: Graph, extras: CheckExtras = {}): Finding[] {
  const context = createCheckContext(catalogue, graph, extras);
  return RULES.flatMap((rule) => rule.check(context));
}
