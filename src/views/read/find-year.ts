import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';

/**
 * Finds the year a text dates from: the edition of a standard, the day of issue of a notice, circular or policy.
 *
 * @param graph the graph
 * @param record any record
 * @returns four digits, or `undefined` where the record has no year of its own (an occupation) or it is not known
 */
export function findYear(graph: Graph, record: CatalogueRecord): string | undefined {
  switch (record.kind) {
    case 'standard': {
      const { editionYear, circular } = record.data as CatalogueRecord<'standard'>['data'];
      const issued = findRecord(graph, 'circular', circular)?.data.issued;
      return editionYear?.year ?? issued?.slice(0, 4);
    }
    case 'circular':
      return (record.data as CatalogueRecord<'circular'>['data']).issued.slice(0, 4);
    case 'notice':
      return (record.data as CatalogueRecord<'notice'>['data']).issued?.slice(0, 4);
    case 'policy':
      return (record.data as CatalogueRecord<'policy'>['data']).date.slice(0, 4);
    case 'ability-spec': {
      const { year, issued } = record.data as CatalogueRecord<'ability-spec'>['data'];
      return year ?? issued?.slice(0, 4);
    }
    default:
      return undefined;
  }
}
