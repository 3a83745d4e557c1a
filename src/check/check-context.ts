import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';

/** What loading knows beside the catalogue. */
export interface CheckExtras {
  /** `kind:id` of records left out for a mistake that is reported already; `kind:?` where the id is not readable. */
  readonly leftOut?: ReadonlySet<string>;
  /** Every identifier published before, with its line in the list, from 0. */
  readonly published?: readonly { readonly kind: string; readonly id: string; readonly line: number }[];
}

/** What every rule is given. */
export interface CheckContext extends Required<CheckExtras> {
  readonly catalogue: Catalogue;
  readonly graph: Graph;
  /** Whether a record exists, or may exist and was left out for a mistake that is reported already. */
  readonly isKnown: (kind: RecordKind, id: string) => boolean;
  /** Whether any record of a kind was left out, so that counts over the kind mean nothing. */
  readonly isPartial: (kind: RecordKind) => boolean;
}

/**
 * Gathers what the rules ask, once for a run.
 *
 * @param catalogue validated records
 * @param graph the graph of the same catalogue
 * @param extras what loading knows beside it
 */
export function createCheckContext(catalogue: Catalogue, graph: Graph, extras: CheckExtras): CheckContext {
  const leftOut = extras.leftOut ?? new Set<string>();
  const kindsLeftOut = new Set([...leftOut].map((name) => name.slice(0, name.indexOf(':'))));
  return {
    catalogue,
    graph,
    leftOut,
    published: extras.published ?? [],
    isKnown: (kind, id) =>
      graph.nodes.has(`${kind}:${id}`) || leftOut.has(`${kind}:${id}`) || leftOut.has(`${kind}:?`),
    isPartial: (kind) => kindsLeftOut.has(kind),
  };
}
