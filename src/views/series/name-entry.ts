import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { type Link, linkGroup, linkOccupation } from '../parts/link.ts';

/** The group or occupation an inference about series was written for. */
export interface EntryName extends Link {
  /** Absent for an occupation without a code. */
  readonly code?: string | undefined;
}

/**
 * Names the group or occupation an inference about series was written for, with its page.
 *
 * @param of code of a group or occupation, or id of an occupation
 * @returns the code alone where there is no such record (`check` reports it)
 */
export function nameEntry(graph: Graph, of: string): EntryName {
  const group = findRecord(graph, 'group', of);
  if (group !== undefined) return { ...linkGroup(group), code: of };
  const occupation = findRecord(graph, 'occupation', of);
  if (occupation === undefined) return { text: of, address: 'titles/by-occupation.html', code: of };
  return { ...linkOccupation(occupation), code: occupation.data.code === 'unpublished' ? undefined : of };
}
