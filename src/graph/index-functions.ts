import { findRelated } from './find-related.ts';
import type { Graph } from './graph.ts';

/** Name of a function (职业功能) → ids of the occupations whose standards have it, ascending. */
export type FunctionIndex = ReadonlyMap<string, readonly string[]>;

/**
 * Lists, for every function named in a standard, the occupations in force that have it.
 *
 * @param graph the graph
 */
export function indexFunctions(graph: Graph): FunctionIndex {
  const index = new Map<string, Set<string>>();
  for (const standard of graph.catalogue.standard) {
    const occupations = findRelated(graph, standard, 'standardOf', 'occupation', 'out');
    for (const name of standard.data.functions?.names ?? []) {
      const ids = index.get(name) ?? new Set<string>();
      for (const { record } of occupations) ids.add(record.id);
      index.set(name, ids);
    }
  }
  return new Map([...index].map(([name, ids]) => [name, [...ids].sort()]));
}
