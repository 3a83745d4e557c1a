import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { markConfidence, type ProvenanceMark } from '../parts/citations.ts';
import { byNumber, linkTask, linkWork, type NumberedLink } from './programme-links.ts';

/** A task, or item of work, that a document takes up or came before. */
export interface TaskMention extends NumberedLink {
  readonly role: 'earlier' | 'later';
  /** What connects the two, in our words. */
  readonly how: string;
  readonly mark: ProvenanceMark;
}

/**
 * Lists the tasks of the action plan that a document takes up or came before.
 *
 * @param graph the graph
 * @param policy the document
 * @returns tasks by number, then items of the work list
 */
export function listTaskMentions(graph: Graph, policy: CatalogueRecord<'policy'>): readonly TaskMention[] {
  return [
    ...mention(graph, policy, 'programme-task', linkTask),
    ...mention(graph, policy, 'work-item', linkWork),
  ];
}

function mention<K extends 'programme-task' | 'work-item'>(
  graph: Graph,
  policy: CatalogueRecord<'policy'>,
  kind: K,
  link: (record: CatalogueRecord<K>) => NumberedLink,
): readonly TaskMention[] {
  return (['buildsOn', 'continuedBy'] as const)
    .flatMap((relation) =>
      findRelated(graph, policy, relation, kind, 'in').map(({ record, edge }): TaskMention => ({
        ...link(record),
        role: relation === 'continuedBy' ? 'later' : 'earlier',
        how: edge.basis ?? '',
        mark: markConfidence(edge.confidence),
      })),
    )
    .sort(byNumber);
}
