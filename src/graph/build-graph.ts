import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import { collectCodeUses } from './collect-code-uses.ts';
import { collectEdges } from './collect-edges.ts';
import type { Edge, Graph, NodeId } from './graph.ts';

/**
 * Joins all records of a catalogue into one graph, with every relation walkable both ways.
 *
 * A relation whose target does not exist is left out: `check` reports it, the graph stays sound.
 *
 * @param catalogue validated records
 * @returns the graph; the same catalogue always gives the same graph in the same order
 */
export function buildGraph(catalogue: Catalogue): Graph {
  const nodes = new Map<NodeId, CatalogueRecord>();
  for (const records of Object.values(catalogue)) {
    for (const record of records) nodes.set(`${record.kind}:${record.id}`, record);
  }
  const edges = collectEdges(catalogue).filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
  return {
    catalogue,
    nodes,
    outgoing: indexEdges(edges, 'from'),
    incoming: indexEdges(edges, 'to'),
    origins: new Map(
      [...nodes.values()].flatMap(({ data, origin }) => (origin === undefined ? [] : [[data, origin]])),
    ),
    codes: collectCodeUses(catalogue),
  };
}

function indexEdges(edges: readonly Edge[], end: 'from' | 'to'): ReadonlyMap<NodeId, readonly Edge[]> {
  const index = new Map<NodeId, Edge[]>();
  for (const edge of edges) {
    const list = index.get(edge[end]);
    if (list === undefined) index.set(edge[end], [edge]);
    else list.push(edge);
  }
  return index;
}
