import type { CatalogueRecord } from '../schema/catalogue.ts';
import { findRecord } from './find-record.ts';
import { findRelated } from './find-related.ts';
import type { Graph } from './graph.ts';

/**
 * Follows a standard's editions both ways along "replaces".
 *
 * @param graph the graph
 * @param id id of any edition in the chain
 * @returns the chain from the oldest edition to the newest, the given one included, each after all that it replaces; a
 *   ring (an author's mistake that `check` reports) ends where it would begin again; empty for an unknown id
 */
export function traceEditions(graph: Graph, id: string): readonly CatalogueRecord<'standard'>[] {
  const start = findRecord(graph, 'standard', id);
  if (start === undefined) return [];
  const seen = new Set([id]);
  // Farthest first: an edition stands after everything that is reached through it.
  const follow = (from: string, direction: 'out' | 'in'): readonly CatalogueRecord<'standard'>[] =>
    findRelated(graph, { kind: 'standard', id: from }, 'replaces', 'standard', direction).flatMap(
      ({ record }) => {
        if (seen.has(record.id)) return [];
        seen.add(record.id);
        return [...follow(record.id, direction), record];
      },
    );
  return [...follow(id, 'out'), start, ...follow(id, 'in').toReversed()];
}
