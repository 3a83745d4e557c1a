import type { CatalogueRecord } from '../schema/catalogue.ts';
import { findRelated } from './find-related.ts';
import type { Graph } from './graph.ts';

/**
 * Follows a standard's editions both ways along "replaces".
 *
 * @param graph the graph
 * @param id id of any edition in the chain
 * @returns the chain from the oldest edition to the newest, the given one included; a ring (an author's mistake that
 *   `check` reports) ends where it would begin again
 */
export function traceEditions(graph: Graph, id: string): readonly CatalogueRecord<'standard'>[] {
  const seen = new Set<string>();
  const chain: CatalogueRecord<'standard'>[] = [];
  const visit = (current: string, direction: 'out' | 'in'): void => {
    for (const { record } of findRelated(
      graph,
      { kind: 'standard', id: current },
      'replaces',
      'standard',
      direction,
    )) {
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      chain.push(record);
      visit(record.id, direction);
    }
  };
  const start = graph.nodes.get(`standard:${id}`) as CatalogueRecord<'standard'> | undefined;
  if (start === undefined) return [];
  seen.add(id);
  visit(id, 'out');
  chain.reverse();
  chain.push(start);
  visit(id, 'in');
  return chain;
}
