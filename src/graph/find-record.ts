import type { CatalogueRecord } from '../schema/catalogue.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import type { Graph } from './graph.ts';

/**
 * Finds one record by kind and id.
 *
 * @returns the record, or `undefined` where there is none of that kind and id
 * @example findRecord(graph, 'occupation', '6-18-01-01')?.data.name // '车工'
 */
export function findRecord<K extends RecordKind>(
  graph: Graph,
  kind: K,
  id: string,
): CatalogueRecord<K> | undefined {
  const record = graph.nodes.get(`${kind}:${id}`);
  return record === undefined ? undefined : (record as CatalogueRecord<K>);
}
