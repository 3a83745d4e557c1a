import type { CatalogueRecord } from '../schema/catalogue.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import type { Relation } from '../vocabulary/relation.ts';
import { findRecord } from './find-record.ts';
import type { Edge, Graph } from './graph.ts';

/** A related record with the edge that leads to it. */
export interface Related<K extends RecordKind> {
  readonly record: CatalogueRecord<K>;
  readonly edge: Edge;
}

/**
 * Finds the records of one kind that a record leads to, or is led to from, by one relation.
 *
 * @param graph the graph
 * @param from kind and id of the record to start at
 * @param relation the relation as it is authored
 * @param kind kind of the records wanted
 * @param direction `out` along the authored direction, `in` against it (the derived inverse)
 * @returns related records in the order of the graph; none where the start is unknown
 * @example findRelated(graph, { kind: 'occupation', id: '6-18-01-01' }, 'standardOf', 'standard', 'in')
 */
export function findRelated<K extends RecordKind>(
  graph: Graph,
  from: { readonly kind: RecordKind; readonly id: string },
  relation: Relation,
  kind: K,
  direction: 'out' | 'in',
): readonly Related<K>[] {
  const index = direction === 'out' ? graph.outgoing : graph.incoming;
  const edges = index.get(`${from.kind}:${from.id}`) ?? [];
  return edges.flatMap((edge) => {
    const end = direction === 'out' ? edge.to : edge.from;
    if (edge.relation !== relation || !end.startsWith(`${kind}:`)) return [];
    const record = findRecord(graph, kind, end.slice(kind.length + 1));
    return record === undefined ? [] : [{ record, edge }];
  });
}
