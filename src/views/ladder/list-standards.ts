import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';

/**
 * Lists the standards of an occupation in the order in which one would stand on them: those for the whole occupation
 * before those for a work type, the newest first.
 */
export function listStandards(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
): readonly CatalogueRecord<'standard'>[] {
  return findRelated(graph, occupation, 'standardOf', 'standard', 'in')
    .map(({ record }) => record)
    .sort(
      (a, b) =>
        Number(a.data.workType !== undefined) - Number(b.data.workType !== undefined) ||
        compareTexts(b.data.circular, a.data.circular) ||
        compareTexts(a.id, b.id),
    );
}

/** Ids of circulars begin with the day of issue. */
function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
