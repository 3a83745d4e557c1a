import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';

/**
 * Counts the occupations below a group, at any depth.
 */
export function countOccupations(graph: Graph, group: CatalogueRecord<'group'>): number {
  const own = findRelated(graph, group, 'broader', 'occupation', 'in').length;
  return findRelated(graph, group, 'broader', 'group', 'in').reduce(
    (sum, { record }) => sum + countOccupations(graph, record),
    own,
  );
}
