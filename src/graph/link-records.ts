import type { Confidence } from '../vocabulary/confidence.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import type { Relation } from '../vocabulary/relation.ts';
import type { Edge } from './graph.ts';

/** Any record that carries a confidence: every kind but the sources themselves. */
export interface RatedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly data: { readonly confidence: Confidence };
}

/**
 * Makes the edge from one record to another.
 *
 * @param from the record that states the relation
 * @param relation what it states
 * @param kind kind of the record it leads to
 * @param id id of the record it leads to; where it is absent there is no edge
 * @param rated how sure the link is, and why, where the author said so; otherwise as sure as the record
 * @returns no edge or one
 */
export function linkRecords(
  from: RatedRecord,
  relation: Relation,
  kind: RecordKind,
  id: string | undefined,
  rated: { readonly confidence?: Confidence | undefined; readonly basis?: string | undefined } = {},
): readonly Edge[] {
  if (id === undefined) return [];
  const edge: Edge = {
    from: `${from.kind}:${from.id}`,
    to: `${kind}:${id}`,
    relation,
    confidence: rated.confidence ?? from.data.confidence,
  };
  return [rated.basis === undefined ? edge : { ...edge, basis: rated.basis }];
}
