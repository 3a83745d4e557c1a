import type { Catalogue } from '../schema/catalogue.ts';
import type { Edge } from './graph.ts';
import { linkRecords } from './link-records.ts';

/**
 * Lists which sources every record cites, in whatever part of it, so that the page of sources can say how far the site
 * rests on each.
 *
 * @param catalogue validated records
 * @returns one edge for each source of a record, however often it cites it
 */
export function collectCitations(catalogue: Catalogue): readonly Edge[] {
  return Object.values(catalogue)
    .flat()
    .flatMap((record) => {
      const { kind, id, data } = record;
      // A source has no confidence of its own and cites nothing.
      if (!('confidence' in data)) return [];
      const cited = new Set<string>();
      gatherSources(data, cited);
      return [...cited].flatMap((source) => linkRecords({ kind, id, data }, 'cites', 'source', source));
    });
}

/** Adds what stands in every field `sources` of a value, at any depth. */
function gatherSources(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) gatherSources(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [name, field] of Object.entries(value)) {
      if (name === 'sources' && Array.isArray(field)) for (const source of field) into.add(String(source));
      else if (typeof field === 'object') gatherSources(field, into);
    }
}
