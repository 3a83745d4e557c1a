import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';

/** Names documents by short numbers, so that a thousand links can cite them in few bytes. */
export interface SourceNumbers {
  /** Numbers of documents, in the order given; an unknown id is left out (`check` reports it). */
  readonly number: (ids: readonly string[]) => readonly number[];
  /** Id and title of every document numbered so far; its number is its place. */
  readonly list: () => readonly (readonly [id: string, title: string])[];
}

/**
 * Starts a list of documents, numbered from 0 in order of first mention.
 */
export function numberSources(graph: Graph): SourceNumbers {
  const known = new Map<string, readonly [place: number, title: string]>();
  return {
    number: (ids) =>
      ids.flatMap((id) => {
        const source = findRecord(graph, 'source', id);
        if (source === undefined) return [];
        const entry = known.get(id) ?? [known.size, source.data.title];
        known.set(id, entry);
        return [entry[0]];
      }),
    list: () => [...known].map(([id, [, title]]) => [id, title]),
  };
}
