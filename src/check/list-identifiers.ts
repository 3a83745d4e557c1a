import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import { RECORD_KINDS, type RecordKind } from '../vocabulary/record-kind.ts';

/**
 * Kinds whose records have no identifier of their own, only a place in a table, or are meant to go one day: an
 * inference about a group may be drawn otherwise, an unresolved code becomes part of an occupation's history (the code itself stays listed).
 */
const WITHOUT_IDENTIFIER: readonly RecordKind[] = [
  'suited-series',
  'qualification-title',
  'employment',
  'unplaced-work-type',
  'unresolved-code',
];

/**
 * Lists every identifier that the content publishes: records that have one, and every code of any edition (each
 * has a page).
 *
 * @param catalogue validated records
 * @param graph the graph of the same catalogue
 * @returns `kind:id` and `code:6-18-01-01`, sorted, each once
 * @example listIdentifiers(catalogue, graph)[0] // 'ability-spec:…'
 */
export function listIdentifiers(catalogue: Catalogue, graph: Graph): string[] {
  const kinds = RECORD_KINDS.filter((kind) => !WITHOUT_IDENTIFIER.includes(kind));
  const records = kinds.flatMap((kind) => catalogue[kind].map(({ id }) => `${kind}:${id}`));
  const codes = [...graph.codes.keys()].map((code) => `code:${code}`);
  return [...new Set([...records, ...codes])].sort();
}
