import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { Link } from '../parts/link.ts';
import { byNumber, linkSystem, linkTask, type NumberedLink } from './programme-links.ts';

/** The system a record belongs to, and the tasks of the action plan that set it up or were to improve it. */
export interface Origin extends Link {
  readonly tasks: readonly NumberedLink[];
}

/**
 * Walks up from a record to the tasks behind it, so that a reader sees why such a record exists.
 *
 * @param graph the graph
 * @param record any record
 * @returns one line for each system it belongs to; empty where it belongs to none
 */
export function buildOrigin(graph: Graph, record: Pick<CatalogueRecord, 'kind' | 'id'>): readonly Origin[] {
  return findRelated(graph, record, 'gathers', 'system', 'in').map(({ record: system }) => ({
    ...linkSystem(system),
    tasks: findRelated(graph, system, 'orders', 'programme-task', 'in')
      .map((related) => linkTask(related.record))
      .sort(byNumber),
  }));
}
